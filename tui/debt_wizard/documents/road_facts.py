"""What a letter can say of a talk that led nowhere: since when, and what happened day by day."""

from collections.abc import Mapping
from datetime import date

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.lender_answer import is_answer
from debt_wizard.advice.refusal import cause, contacts_about
from debt_wizard.case import Case, Debt
from debt_wizard.documents.contact_line import contact_line
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.documents.talk_facts import last_offer
from debt_wizard.language import Language


def road_facts(case: Case, debt: Debt, language: Language, today: date) -> Mapping[str, Fact]:
    """The facts of a refusal or of silence, by the name that templates use."""
    begins = cause(case, debt.id, today)
    dated = [each for each in contacts_about(case, debt.id) if each.at is not None]
    lines = [contact_line(each, language) for each in dated]
    is_company = debt.product != "private"
    told = [contact_line(each, language, told=True, numbered=is_company) for each in dated]
    return {
        "road_since": language.date(begins.day) if begins is not None else "",
        "is_declined": begins is not None and begins.kind == "declined",
        "is_silence": begins is not None and begins.kind == "silence",
        **_other_terms(case, debt),
        "happened": lines or Gap("happened", language),
        "happened_told": told or Gap("happened", language),
    }


def _other_terms(case: Case, debt: Debt) -> Mapping[str, Fact]:
    """Whether the lender answered with terms of its own, none of which stand, and whether by telephone alone."""
    answers = [each for each in contacts_about(case, debt.id) if is_answer(each)]
    is_named = any(each.outcome == "counter_offer" for each in answers) or last_offer(case, debt) is not None
    return {
        "named_other_terms": is_named and not has_agreement(case, debt.id),
        "answered_by_phone_only": bool(answers) and all(each.channel == "phone" for each in answers),
    }
