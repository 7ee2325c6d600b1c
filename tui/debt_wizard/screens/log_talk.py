"""Log a talk in seconds, over whatever is shown: what is typed is kept at once."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.advice.open_replies import is_before_talk
from debt_wizard.case import CONTACT_DIRECTIONS, CONTACT_OUTCOMES, Contact
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_names import NO_DEBTS, debt_ids, debt_name
from debt_wizard.screens.option_names import channel_name, choice_name
from debt_wizard.widgets.answer import Answer, AnswerChanged, AnswerLeft
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.field import Field, PickField
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.note import Note
from debt_wizard.widgets.pick import Pick
from debt_wizard.widgets.reading import DAY_TO_COME, MOMENT, TEXT, Reading
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import catalogue

FIELDS: tuple[tuple[str, Reading], ...] = (
    ("at", MOMENT),
    ("person", TEXT),
    ("said", TEXT),
    ("promised", TEXT),
    ("reply_by", DAY_TO_COME),
    ("ticket", TEXT),
)
"""What is typed, in the order in which a call brings it; when it was is filled in already."""


PAGE = 5
"""Lines that a page key moves what is read out: what a low terminal leaves of it in sight."""


class LogTalkDialog(Dialog[Contact]):
    """Closes with the contact, or with nothing where nothing was said. It joins the case with the first key.

    A note that is closed before it is saved is set aside, for a call goes on: it can be opened again.

    It stands low and leaves what is read out during the call in sight; the page keys move that.
    """

    BINDINGS = [
        Binding("f1,ctrl+g", "help", "Help", priority=True),
        Binding("pagedown", "scroll_below(1)", show=False, priority=True),
        Binding("pageup", "scroll_below(-1)", show=False, priority=True),
    ]

    DEFAULT_CSS = """
    LogTalkDialog { align: center bottom; background: $background 0%; }
    LogTalkDialog .picks { height: 1; }
    LogTalkDialog .dialog-title, LogTalkDialog .dialog-buttons { margin: 0; }
    LogTalkDialog .picks Pick { margin: 0 1 0 0; }
    LogTalkDialog Field .label, LogTalkDialog PickField .label { width: 24; }
    LogTalkDialog PickField { margin: 0; }
    """

    def __init__(self, contact: Contact, *, joined: bool = False) -> None:
        """`joined` tells that the case holds the contact: it was set aside, and is gone on with."""
        super().__init__()
        self._contact = contact
        self._joined = self._goes_on = joined
        self.is_set_aside = False
        """Whether it was closed before it was saved."""
        self.wants_another = False
        """Whether another note is to be begun after it."""

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Told(self._say_title, classes="dialog-title")
            with Horizontal(classes="picks"):
                yield from self._picks()
            with VerticalScroll(id="dialog-text", can_focus=False):
                fields = [self._field(field, reading) for field, reading in FIELDS]
                yield from fields
                outcome = self._answer("outcome")
                yield PickField(outcome, CONTACT_OUTCOMES, choice_name("outcome"), "contact.outcome", id="log-outcome")
            yield Note([each.cell for each in fields], of_focused=True)
            yield Told(self._say_keys, classes="quiet")
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Save"), id="save", variant="primary")
                yield WordButton(lambda language: language.word("Close"), id="close")
                if self._goes_on:
                    yield WordButton(lambda language: language.word("New note"), id="another")

    def on_mount(self) -> None:
        """Begin with who it is, and bring the letter to the top of what is left in sight."""
        self.query_one("#log-person", Cell).focus()
        for letter in self._letters:
            letter.scroll_visible(top=True, animate=False)

    def action_scroll_below(self, by: int) -> None:
        """Move what is read out: the letter, else the whole step; where another dialog covers it too, all the same."""
        bodies = (body for screen in self.app.screen_stack for body in screen.query(StepBody))
        for moved in [*self._letters, *bodies][:1]:
            moved.scroll_relative(y=by * PAGE, animate=False)

    @property
    def _letters(self) -> list[LetterEditor]:
        return [letter for screen in self.app.screen_stack for letter in screen.query(LetterEditor)]

    def _field(self, field: str, reading: Reading) -> Field:
        return Field(self._answer(field), reading, f"contact.{field}", id=f"log-{field}", has_note=False)

    def _picks(self) -> Iterator[Widget]:
        channels = [each.id for each in catalogue("channels")]
        name = debt_name(lambda: self.app.case)
        debts = debt_ids(self.app.case)
        yield Pick(self._answer("debt"), debts, name, id="log-debt", about="contact.debt", nothing=NO_DEBTS)
        direction = choice_name("direction")
        yield Pick(
            self._answer("direction"), CONTACT_DIRECTIONS, direction, id="log-direction", about="contact.direction"
        )
        yield Pick(self._answer("channel"), channels, channel_name, id="log-channel", about="contact.channel")

    def _answer(self, field: str) -> Answer:
        return Answer(lambda: self._contact, field)

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """The contact joins the case with the first thing that is said of it."""
        if not self._joined:
            self.app.remember_for_undo("contacts")
            self.app.case.contact.append(self._contact)
            self._joined = True
            self.app.save_at_once()
        self.app.case_changed()
        self.call_after_refresh(retell_all, self)

    def on_answer_left(self, message: AnswerLeft) -> None:
        """A field was left."""
        if self._joined:
            self.app.save_at_once()

    def action_leave_cell(self) -> None:
        """Enter saves and closes; the Tab key goes to the next field."""
        wrong = next((cell for cell in self.query(Cell) if cell.refusal is not None), None)
        if wrong is None:
            self._end(set_aside=False)
            return
        wrong.show_refusal()
        wrong.focus()

    def action_close(self) -> None:
        """Set the note aside. What was typed stays in the case, understood or not."""
        self._end(set_aside=True)

    def _end(self, *, set_aside: bool) -> None:
        self.is_set_aside = set_aside and self._joined
        self.app.case_changed()
        self.app.save_at_once()
        self.dismiss(self._contact if self._joined else None)

    def action_help(self) -> None:
        """Explain the field that has the focus."""
        self.app.help_about(getattr(self.focused, "about", None) or "screen.contacts")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The buttons do what the keys do."""
        if event.button.id == "save":
            self.action_leave_cell()
        elif event.button.id == "close":
            self.action_close()
        elif event.button.id == "another":
            self.wants_another = True
            self._end(set_aside=False)

    def _say_keys(self, language: Language) -> str:
        """What the keys do; first what is still open: the day of a promise, while it can be asked, and the outcome."""
        note = self._contact
        if is_before_talk(note):
            return language.say("talk_log.before_talk")
        if note.promised.strip() and note.reply_by is None and "reply_by" not in note.unfinished:
            return language.say("talk_log.by_when")
        if note.said.strip() and note.outcome == "other":
            return language.say("talk_log.outcome")
        return language.say("talk_log.keys")

    def _say_title(self, language: Language) -> str:
        at = self._contact.at
        if self._goes_on and at is not None:
            return language.say("talk_log.goes_on", at=f"{at:%H:%M}")
        return language.say("talk_log.title")
