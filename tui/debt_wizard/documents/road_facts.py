"""What a letter can say of a talk that led nowhere: since when, and what happened day by day."""

from collections.abc import Mapping
from datetime import date

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.lender_answer import is_answer
from debt_wizard.advice.paper_words import within
from debt_wizard.advice.refusal import cause, contacts_about
from debt_wizard.case import Case, Contact, Debt
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.documents.paragraphs import one_line
from debt_wizard.documents.talk_facts import last_offer
from debt_wizard.language import Language


def road_facts(case: Case, debt: Debt, language: Language, today: date) -> Mapping[str, Fact]:
    """The facts of a refusal or of silence, by the name that templates use."""
    begins = cause(case, debt.id, today)
    lines = [_line(each, language) for each in contacts_about(case, debt.id) if each.at is not None]
    return {
        "road_since": language.date(begins.day) if begins is not None else "",
        "is_declined": begins is not None and begins.kind == "declined",
        "is_silence": begins is not None and begins.kind == "silence",
        **_other_terms(case, debt),
        "happened": lines or Gap("happened", language),
    }


def _other_terms(case: Case, debt: Debt) -> Mapping[str, Fact]:
    """Whether the lender answered with terms of its own, none of which stand, and whether by telephone alone."""
    answers = [each for each in contacts_about(case, debt.id) if is_answer(each)]
    is_named = any(each.outcome == "counter_offer" for each in answers) or last_offer(case, debt) is not None
    return {
        "named_other_terms": is_named and not has_agreement(case, debt.id),
        "answered_by_phone_only": bool(answers) and all(each.channel == "phone" for each in answers),
    }


def _line(contact: Contact, language: Language) -> str:
    """One contact in a line: the day, the way, with whom, how it ended and what was said and promised."""
    at = contact.at
    told = {
        "person": contact.person,
        "ticket": contact.ticket,
        "said": one_line(contact.said),
        "promised": one_line(contact.promised),
        "reply_by": language.date(contact.reply_by) if contact.reply_by is not None else "",
    }
    parts = [
        language.say(
            "documents.happened.contact",
            day=language.date(at.date()) if at is not None else "",
            channel=within(language.named("channels", contact.channel)),
            outcome=language.say(f"documents.happened.outcome.{contact.outcome}"),
        )
    ]
    parts += [language.say(f"documents.happened.{key}", value=value) for key, value in told.items() if value]
    return language.say("documents.happened.between").join(parts) + language.say("documents.happened.end")
