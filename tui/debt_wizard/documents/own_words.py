"""The person's own sentences inside a letter: they stand as they were written, in whatever language the letter is."""

from debt_wizard.case import Case, Debt
from debt_wizard.documents.paragraphs import one_line, one_paragraph
from debt_wizard.documents.spacing import spaced

OPENS, CLOSES = "〔", "〕"


def own_words(case: Case, debt: Debt) -> list[str]:
    """What the person typed in sentences and a letter may hold, the longest first."""
    proposal = case.proposal_for(debt.id)
    told = [case.situation.story, *(text for each in case.change for text in (each.story, each.fee))]
    if proposal is not None:
        told += [proposal.reason, *proposal.steps]
    told += [text for each in case.contact for text in (each.said, each.promised)]
    told += [each.conditions for each in case.offer]
    return sorted({line for text in told if (line := text.strip())}, key=len, reverse=True)


def with_own_words_marked(text: str, own: list[str]) -> str:
    """The text with each of these between brackets; what it does not hold is passed over."""
    for each in own:
        plain = (one_paragraph(each), one_line(each))
        forms = dict.fromkeys((*plain, *(spaced(form) for form in plain)))
        form = next((form for form in forms if form and form in text and f"{OPENS}{form}" not in text), None)
        if form is not None:
            text = text.replace(form, f"{OPENS}{form}{CLOSES}")
    return text
