"""The line under a field: what is wrong with what was typed, how it was understood, or what to type."""

from collections.abc import Callable

from textual.content import Content

from debt_wizard.language import Language
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.told import Told


class Note(Told):
    """Always there, so that nothing jumps when an error appears. With `of_focused` it gives the hint of the cell that
    has the focus, whichever of them it is. `say_hint` says what to type where one of them has the focus."""

    DEFAULT_CSS = """
    Note { height: auto; min-height: 1; color: $text-muted; }
    Note.-wrong { color: $text-error; }
    """

    def __init__(
        self,
        cells: list[Cell],
        hint: str | None = None,
        *,
        of_focused: bool = False,
        say_hint: Callable[[Language], str] | None = None,
        id: str | None = None,
    ) -> None:
        self._cells = cells
        self._say_hint = say_hint
        self._hint = hint
        self._of_focused = of_focused
        super().__init__(self._say, id=id)

    def on_mount(self) -> None:
        """What is said depends on which field has the focus."""
        for cell in self._cells:
            self.watch(cell, "has_focus", self.retell, init=False)

    def retell(self) -> None:
        """Say it again, and colour it where something is wrong."""
        self.set_class(any(cell.shows_refusal for cell in self._cells), "-wrong")
        super().retell()

    def _say(self, language: Language) -> Content:
        wrong = next((cell for cell in self._cells if cell.shows_refusal and cell.refusal), None)
        if wrong is not None and wrong.refusal is not None:
            refusal = wrong.refusal
            return Content(language.say(f"refused.{refusal.code}", typed=short(wrong.value), **refusal.values))
        focused = next((cell for cell in self._cells if cell.has_focus), None)
        for cell in [focused, *self._cells] if focused else self._cells:
            said = _understood(cell, language)
            if said:
                return Content(said)
        if self._of_focused:
            return Content(language.say(f"{focused.about.replace('field.', 'fields.', 1)}.hint") if focused else "")
        if self._say_hint is not None:
            return Content(self._say_hint(language) if focused else "")
        is_empty = not any(cell.value.strip() for cell in self._cells)
        return Content(language.say(self._hint)) if self._hint and (is_empty or focused) else Content("")


def _understood(cell: Cell, language: Language) -> str:
    """How a figure was read, where it was typed in another way than it would be shown."""
    if cell.refusal is not None or cell.reading.say_back is None or not cell.value.strip():
        return ""
    value = cell.answer.value
    if value in (None, []) or cell.value.strip() == cell.reading.show(value):
        return ""
    return language.say("fields.understood", value=cell.reading.say_back(language, value))


def short(text: str, most: int = 24) -> str:
    """The start of what was typed, for a message."""
    return text if len(text) <= most else text[:most] + "……"
