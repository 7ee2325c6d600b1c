"""A letter wrapped in its editor by the rules of Chinese: the library breaks at spaces alone."""

from functools import lru_cache

from textual.document._document import Location
from textual.document._wrapped_document import WrappedDocument

from debt_wizard.widgets.line_breaking import break_offsets

_offsets = lru_cache(maxsize=4096)(break_offsets)


class WrappedLetter(WrappedDocument):
    """Lines that begin with no closing mark, and no number alone before a long sentence."""

    def wrap(self, width: int, tab_width: int | None = None) -> None:
        """Wrap every line to so many cells; nought wraps none."""
        super().wrap(0, tab_width)
        self._width = width
        if not width:
            return
        self._wrap_offsets = [list(_offsets(line, width)) for line in self.document.lines]
        self._offset_to_line_info = [
            (line, section) for line, breaks in enumerate(self._wrap_offsets) for section in range(len(breaks) + 1)
        ]
        self._line_index_to_offsets = [[] for _ in self._wrap_offsets]
        for offset, (line, _) in enumerate(self._offset_to_line_info):
            self._line_index_to_offsets[line].append(offset)

    def wrap_range(self, start: Location, old_end: Location, new_end: Location) -> None:
        """Wrap after an edit; lines that did not change are known already."""
        self.wrap(self._width)
