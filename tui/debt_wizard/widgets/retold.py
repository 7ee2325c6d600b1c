"""What shows text and can say it again, in another language or from changed facts."""

from abc import abstractmethod

from textual import getters
from textual.dom import DOMNode
from textual.widget import Widget

from debt_wizard.language import Language
from debt_wizard.widgets.host import Host


class Retold(Widget):
    """A widget whose text is a function of the language and the case: it is told again when either changes."""

    app = getters.app(Host)

    @property
    def language(self) -> Language:
        """The language in force."""
        return self.app.language

    @abstractmethod
    def retell(self) -> None:
        """Say what is shown again. Keeps focus, cursor, scroll and what was typed."""


def retell_all(root: DOMNode) -> None:
    """Have everything below `root` say its text again."""
    for node in root.walk_children(Widget):
        if isinstance(node, Retold) and node.is_mounted:
            node.retell()
