"""One contact with a lender in a line, as a letter tells it: to the lender, or to somebody else."""

from debt_wizard.advice.paper_words import within
from debt_wizard.case import Contact
from debt_wizard.documents.paragraphs import one_line
from debt_wizard.language import Language


def contact_line(contact: Contact, language: Language, *, told: bool = False, numbered: bool = True) -> str:
    """The day, the way, with whom, how it ended and what was said and promised.

    `told` speaks of the lender to a third party. Where it is not `numbered`, no ticket is named: a private lender has
    none.
    """
    at, outcome = contact.at, "told" if told else "outcome"
    values = {
        "person": contact.person,
        "ticket": contact.ticket if numbered else "",
        "said": one_line(contact.said),
        "promised": one_line(contact.promised),
        "reply_by": language.date(contact.reply_by) if contact.reply_by is not None else "",
    }
    parts = [
        language.say(
            "documents.happened.contact",
            day=language.date(at.date()) if at is not None else "",
            channel=within(language.named("channels", contact.channel)),
            outcome=language.say(f"documents.happened.{outcome}.{contact.outcome}"),
        )
    ]
    parts += [language.say(f"documents.happened.{key}", value=value) for key, value in values.items() if value]
    return language.say("documents.happened.between").join(parts) + language.say("documents.happened.end")
