"""What shows text and can say it again, in another language or from changed facts."""

from abc import abstractmethod
from typing import Self

from textual import getters
from textual.dom import DOMNode
from textual.geometry import Region
from textual.widget import Widget

from debt_wizard.language import Language
from debt_wizard.widgets.host import Host


class SaysAgain(Widget):
    """A widget whose words are a function of the language and the case: they are told again when either changes."""

    app = getters.app(Host)

    @abstractmethod
    def retell(self) -> None:
        """Say what is shown again. Keeps focus, cursor, scroll and what was typed."""


class Retold(SaysAgain):
    """One that knows the language in force by its name: the library's own editor has another meaning for that word."""

    @property
    def language(self) -> Language:
        """The language in force."""
        return self.app.language

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Refresh it. Each text is measured anew, also one that follows another before the first was laid out.

        The library keeps the size of the first of them, and shows nothing of a text that follows an empty one.
        """
        if layout:
            self._layout_updates += 1
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)


def retell_all(root: DOMNode) -> None:
    """Have everything below `root` say its text again."""
    for node in root.walk_children(Widget):
        if isinstance(node, SaysAgain) and node.is_mounted:
            node.retell()
