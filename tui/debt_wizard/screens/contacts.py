"""The log of contacts: who, when, what was said, what was promised."""

from textual.app import ComposeResult

from debt_wizard.case import CONTACT_OUTCOMES, Contact
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_names import debt_ids, debt_name
from debt_wizard.screens.entries import entry_kind
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import choice_name
from debt_wizard.widgets.entry_list import Column, EntryList
from debt_wizard.widgets.reading import DAY, TEXT
from debt_wizard_content.guidance import lessons


class ContactsBody(StepBody):
    """A line for each contact; a new one carries the present moment."""

    step = "contacts"

    def compose(self) -> ComposeResult:
        columns = (
            Column("debt", "contact.debt", options=debt_ids(self.case), name=debt_name(lambda: self.case), width=14),
            Column("said", "contact.said", TEXT),
            Column("outcome", "contact.outcome", options=CONTACT_OUTCOMES, name=choice_name("outcome"), width=14),
            Column("reply_by", "contact.reply_by", DAY, width=12),
        )
        yield EntryList(
            entry_kind(
                "contacts",
                columns,
                entries=lambda: self.case.contact,
                blank=lambda: Contact(at=self.app.now().replace(microsecond=0)),
            )
        )
        for each in lessons("contacts"):
            yield lesson(each.id)
