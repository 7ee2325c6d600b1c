"""What a letter can say of a complaint to the lender: when and under which number it was sent, and what came of it."""

from collections.abc import Mapping
from datetime import date

from debt_wizard.advice.lender_answer import NOBODY_REACHED, is_answer
from debt_wizard.advice.refusal import contacts_about
from debt_wizard.advice.road import road_step
from debt_wizard.case import Case, Contact, Debt
from debt_wizard.documents.contact_line import contact_line
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.language import Language

COMPLAINT = "complaint"
"""The step of the road with which the complaint was sent."""


def complaint_day(case: Case, debt_id: str) -> date | None:
    """The day on which one complained to the lender; None where that was not noted."""
    noted = road_step(case, debt_id, COMPLAINT)
    return noted.done_on if noted is not None else None


def complaint_facts(case: Case, debt: Debt, language: Language, today: date) -> Mapping[str, Fact]:
    """The facts of the complaint, by the name that templates use.

    Its number is the first that was noted after it, or on that day by a contact in which the lender answered nothing:
    the number of a refusal on the same day is none of it. What came is the last contact on a later day in which the
    lender answered, or got in touch itself with more than a promise; nothing that was promised counts as an answer.
    """
    day = complaint_day(case, debt.id)
    since = [each for each in contacts_about(case, debt.id) if day and each.at and each.at.date() >= day]
    later = [each for each in since if day and each.at and each.at.date() > day]
    answer = next((each for each in reversed(later) if _tells_something(each)), None)
    numbered = [each for each in since if each in later or not _tells_something(each)]
    return {
        "complaint_day": language.date(day) if day is not None else Gap("complaint_day", language),
        "complaint_ticket": next((each.ticket for each in numbered if each.ticket), ""),
        "complaint_days_ago": (today - day).days if day is not None else 0,
        "complaint_answer": contact_line(answer, language, told=True) if answer is not None else "",
        "complaint_answer_to_lender": contact_line(answer, language) if answer is not None else "",
    }


def _tells_something(contact: Contact) -> bool:
    is_theirs = contact.direction == "in" and contact.outcome not in NOBODY_REACHED | {"promised_reply"}
    return is_answer(contact) or is_theirs
