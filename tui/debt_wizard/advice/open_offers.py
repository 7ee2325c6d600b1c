"""The offers of lenders that still wait for an answer until a day that was named."""

from collections.abc import Iterator
from datetime import date

from debt_wizard.advice.terms_in_force import accepted_offer, agreed_with
from debt_wizard.case import Case, Offer


def open_offers(case: Case) -> Iterator[tuple[date, Offer]]:
    """The last offer on each debt, with the day until when the lender keeps it, where nothing was decided on it.

    An earlier offer is out of date once another one came. A debt that is settled, or on which terms are accepted or
    agreed, waits for no answer.
    """
    for debt in case.debts_owed():
        last = next((each for each in reversed(case.offer) if each.debt == debt.id), None)
        if last is None or last.answer_by is None or last.decision != "open":
            continue
        if accepted_offer(case, debt.id) is None and agreed_with(case, debt.id) is None:
            yield last.answer_by, last
