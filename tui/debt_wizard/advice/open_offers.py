"""The offers of lenders that still wait for an answer until a day that was named."""

from collections.abc import Iterator
from datetime import date

from debt_wizard.advice.agreed import accepted_offer, agreed_with
from debt_wizard.case import Case, Offer


def open_offers(case: Case) -> Iterator[tuple[date, Offer]]:
    """The last offer on each debt, with the day until when the lender keeps it, where nothing was decided on it.

    An earlier offer is out of date once another one came. A debt that is settled waits for no answer, nor does one on
    which terms were accepted or agreed to since the offer came; one that came later stands beside them.
    """
    for debt in case.debts_owed():
        last = next((each for each in reversed(case.offer) if each.debt == debt.id), None)
        if last is None or last.answer_by is None or last.decision != "open":
            continue
        if not _was_answered_by_terms(case, last):
            yield last.answer_by, last


def _was_answered_by_terms(case: Case, offer: Offer) -> bool:
    """Whether terms stand that are as new as an offer; where a moment is not known, they are taken as newer."""
    agreed, accepted = agreed_with(case, offer.debt), accepted_offer(case, offer.debt)
    moments = [
        *([agreed.agreed_at] if agreed is not None else []),
        *([accepted.at] if accepted is not None else []),
    ]
    came = offer.at
    return any(moment is None or came is None or moment >= came for moment in moments)
