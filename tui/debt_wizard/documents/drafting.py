"""The drafts of a case: found, begun from the facts, and kept in line with them."""

from datetime import date

from debt_wizard.case import Case, Debt, Draft
from debt_wizard.documents.fitting import (
    fitting_channel,
    fitting_intents,
    goes_elsewhere,
    is_called_for,
    still_fits,
)
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.merge import Merged, Piece, merge
from debt_wizard.language import Language

DEFAULT_CHANNEL = "email"
CALL_SHEET = "phone"


def chosen_channel(case: Case) -> str:
    """The channel that drafts are written for: the one that was chosen, else e-mail."""
    return case.channel.chosen or DEFAULT_CHANNEL


def find_draft(case: Case, wanted: Wanted, language: str) -> Draft | None:
    """The draft that is kept for it in that language; one that names no debt is for the first of the talk."""
    scope = case.debts_in_scope()
    first = scope[0].id if scope else None
    key = (wanted.debt.id, wanted.intent, wanted.channel, language)
    return next(
        (
            draft
            for draft in case.draft
            if (draft.debt or first, draft.intent, draft.channel, draft.language) == key and draft.text.strip()
        ),
        None,
    )


def brought_in_line(draft: Draft | None, fresh: str) -> Merged:
    """What a draft says once its untouched parts follow the facts; a draft that was never begun is all facts.

    A text without a base was written by hand alone: it stays as it is.
    """
    if draft is None:
        return merge("", "", fresh)
    if draft.base is None:
        return merge(draft.text, draft.text, draft.text)
    return merge(draft.base, draft.text, fresh)


def draft_for(case: Case, wanted: Wanted, language: Language, today: date) -> Merged:
    """The draft as it stands today, whether or not the person has opened it yet.

    Raises:
        KeyError: no such intent.
    """
    return brought_in_line(find_draft(case, wanted, language.spoken), letter(case, wanted, language, today))


def keep(case: Case, wanted: Wanted, language: str, merged: Merged) -> Draft:
    """Write a draft into the case and return it. Its text is touched only where the facts have changed it."""
    draft = find_draft(case, wanted, language)
    if draft is None:
        draft = Draft(debt=wanted.debt.id, intent=wanted.intent, channel=wanted.channel, language=language)
        case.draft.append(draft)
    elif draft.base is None or draft.base == merged.base:
        return draft
    draft.text, draft.base = merged.text, merged.base
    return draft


def settle(draft: Draft, merged: Merged, stale: Piece, *, take_fresh: bool) -> Merged:
    """Decide a stale paragraph, and write the draft."""
    settled = merged.settle(stale, take_fresh=take_fresh)
    draft.text, draft.base = settled.text, settled.base
    return settled


def drafts_to_send(case: Case, today: date) -> list[Wanted]:
    """What leaves the program to be sent: what the person wrote for each debt of the talk, else the letter that fits.

    Both only as far as they are true today: what was written before stays in the session and is not sent again. An
    offer that can be kept waits for the decision, and where terms are kept there is nothing to write. A debt with
    neither a draft nor a proposal waits, unless there is no other.
    """
    scope = case.debts_in_scope()
    begun = [debt for debt in scope if case.proposal_for(debt.id) or written_for(case, debt.id)]
    wanted: list[Wanted] = []
    for debt in begun or scope:
        written = [each for each in written_for(case, debt.id) if fits_today(case, debt, each[0], today)]
        best = _best(case, debt, today)
        if written:
            wanted.extend(Wanted(debt, intent, channel) for intent, channel in written)
        elif is_called_for(case, debt, best.intent, today):
            wanted.append(best)
    return wanted


def to_begin_with(case: Case, debt: Debt, today: date) -> Wanted:
    """The letter to a lender that the person sees first: the last that was drafted, else the one that fits best."""
    drafted = written_for(case, debt.id)
    if drafted:
        return Wanted(debt, *drafted[-1])
    return _best(case, debt, today)


def call_sheets(case: Case, today: date) -> list[Wanted]:
    """A call sheet for each lender that is written to in another way, for the day when it calls.

    A letter that goes to somebody else is no sheet to talk to the lender from.
    """
    sending = [wanted for wanted in drafts_to_send(case, today) if goes_elsewhere(wanted.intent) is None]
    called = {wanted.debt.id for wanted in sending if wanted.channel == CALL_SHEET}
    sheets = {wanted.debt.id: Wanted(wanted.debt, wanted.intent, CALL_SHEET) for wanted in sending}
    return [
        sheet
        for debt, sheet in sheets.items()
        if debt not in called and fitting_channel(sheet.intent, CALL_SHEET) == CALL_SHEET
    ]


def _best(case: Case, debt: Debt, today: date) -> Wanted:
    intent = fitting_intents(case, debt, today)[0]
    return Wanted(debt, intent, fitting_channel(intent, chosen_channel(case)))


def fits_today(case: Case, debt: Debt, intent_id: str, today: date) -> bool:
    """The same of any draft: one of an intent that the content knows no more says nothing that could be checked."""
    try:
        return still_fits(case, debt, intent_id, today)
    except KeyError:
        return True


def written_for(case: Case, debt: str) -> list[tuple[str, str]]:
    """The intent and channel of every draft that was made ready for a debt, in the order of the writing."""
    first = next((each.id for each in case.debts_in_scope()), None)
    found = [
        (draft.intent, draft.channel) for draft in case.draft if (draft.debt or first) == debt and draft.text.strip()
    ]
    return list(dict.fromkeys(found))
