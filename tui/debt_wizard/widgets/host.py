"""What every screen and widget may ask of the application."""

from abc import abstractmethod
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from textual.app import App
from textual.widget import Widget

from debt_wizard.language import Language

if TYPE_CHECKING:
    from debt_wizard.case import Case

SaveState = Literal["saved", "saving", "unsaved", "failed", "read_only"]


class Host(App[None]):
    """The application as its widgets know it: the open case, the language, the clock, and saving."""

    language: Language
    """The language in force."""

    hides_figures: bool
    """Whether others can see the screen, so that no figure may stand on it."""

    is_sample: bool
    """Whether this is the sample, whose changes go nowhere."""

    @property
    @abstractmethod
    def save_state(self) -> SaveState:
        """Whether what is shown is on disk."""

    draft_wished: tuple[str, ...] | None = None
    """The debt and the letter, and maybe the channel, that the person asked for on another step: opened once."""

    draft_left: tuple[str, str, str, str] | None = None
    """The session, debt, letter and channel of the draft that was chosen or left for a gap, until the program ends."""

    notices: list[Callable[[Language], str]]
    """What the person is still to be told, the next one first."""

    @abstractmethod
    def dismiss_notice(self) -> None:
        """The first notice was read."""

    @property
    @abstractmethod
    def case(self) -> "Case":
        """The open case: the one truth that widgets show and write to."""

    @property
    @abstractmethod
    def is_read_only(self) -> bool:
        """Whether the open case may be looked at but not changed."""

    @property
    @abstractmethod
    def exports(self) -> Path:
        """The folder where the documents of the open case go, where no other is named."""

    @abstractmethod
    def now(self) -> datetime:
        """The present moment, with its time zone."""

    def today(self) -> date:
        """The present day."""
        return self.now().date()

    @abstractmethod
    def speak(self, code: str) -> None:
        """Say everything that is shown in that language."""

    @abstractmethod
    def case_changed(self) -> None:
        """The case has just been written to: what is shown follows, and it is saved soon."""

    @abstractmethod
    def save_at_once(self) -> None:
        """A field or a step was left: save without waiting."""

    @abstractmethod
    def remember_for_undo(self, step: str | None = None) -> None:
        """Keep the case as it stands, so that what is done next can be undone: on this step, or where it is shown."""

    @abstractmethod
    def go_to_step(self, step: str, field: tuple[str, str | None] | None = None, *, leads_back: bool = True) -> None:
        """Leave the current step for another, and go to a field there: its name, and the debt that it is about.

        From there a button leads back, unless the person chose the step among all of them.
        """

    @abstractmethod
    async def undo(self) -> None:
        """Take back what was done last on this step; what was told since then stays."""

    @abstractmethod
    def help_about(self, entry: str, focused: Widget | None = None) -> None:
        """Open the help entry of that id, with what is known of the option where the focus is."""
