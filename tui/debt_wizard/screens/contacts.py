"""The log of contacts: who, when, what was said, what was promised, and which replies are still to come."""

from textual.app import ComposeResult
from textual.widgets import Button

from debt_wizard.advice.untold_terms import untold_as, untold_terms
from debt_wizard.case import CONTACT_OUTCOMES, Contact
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.clocks_told import Clocks
from debt_wizard.screens.debt_column import debt_column
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import choice_name
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.entry_kind import Column
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.reading import DAY_TO_COME, TEXT
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import ToldIfAny
from debt_wizard_content.guidance import lessons


class ContactsBody(StepBody):
    """The clocks that run, and a line for each contact; a new one carries the present moment."""

    step = "contacts"

    def compose(self) -> ComposeResult:
        columns = (
            debt_column(lambda: self.case, "contact"),
            Column("outcome", "contact.outcome", options=CONTACT_OUTCOMES, name=choice_name("outcome"), width=13),
            Column("reply_by", "contact.reply_by", DAY_TO_COME, width=12),
            Column("said", "contact.said", TEXT, below=True),
        )
        yield Clocks()
        yield EntryList(
            entry_kind(
                "contacts",
                columns,
                entries=lambda: self.case.contact,
                blank=lambda: Contact(at=self.app.now().replace(microsecond=0)),
                lead=_at_and_direction,
                lead_width=15,
                enter_goes_on=True,
            )
        )
        log = WordButton(lambda language: f"{language.word('Log')} F9", id="log-talk", about="screen.contacts")
        log.disabled = self.app.is_read_only
        yield log
        yield self.say("keys.log")
        yield ToldIfAny(self._say_untold, id="untold-terms", classes="callout")
        yield ShownButton(
            lambda language: language.say("payments.note_terms"),
            lambda: bool(untold_terms(self.case)) and not self.app.is_read_only,
            id="note-terms",
        )
        for each in lessons("contacts"):
            yield lesson(each.id)

    def focus_first(self) -> None:
        """Go to the first line; the buttons of the clocks stand above it."""
        self.query(EntryLine).first().focus_first()

    async def on_answer_changed(self, message: AnswerChanged) -> None:
        """A day that was typed starts or stops a clock."""
        for each in self.query(Clocks):
            await each.follow()
        retell_all(self)

    async def on_clocks_answered(self, message: Clocks.Answered) -> None:
        """Once nothing is awaited any more, go on with the list."""
        if self.screen.focused is None:
            self.focus_first()

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """One button is the key, the other leads to where terms are noted."""
        if event.button.id == "log-talk":
            event.stop()
            self.app.simulate_key("f9")
        elif event.button.id == "note-terms":
            event.stop()
            self.app.go_to_step("offers")

    async def talk_logged(self, contact: Contact) -> None:
        """Show the new line, and go on there where the focus was in the list."""
        entries = self.query_one(EntryList)
        was_there = entries.has_focus_within
        await entries.show_entries(contact if was_there else None)
        await self.query_one(Clocks).follow()
        retell_all(self)

    def _say_untold(self, language: Language) -> str:
        """Where the terms of a yes or of another offer are noted, a line for each lender."""
        name = debt_name(lambda: self.case)
        told = [
            (untold_as(self.case, each), name(language, each.debt)) for each in untold_terms(self.case) if each.debt
        ]
        return "\n".join(language.say(f"talk_log.untold.{untold}", lender=lender) for untold, lender in told)


def _at_and_direction(language: Language, contact: Contact) -> str:
    """When it was and who turned to whom, in few cells; the year stands under Details."""
    at = f"{contact.at:%m-%d %H:%M}" if contact.at is not None else ""
    return language.say(f"talk_log.line.{contact.direction}", at=at)
