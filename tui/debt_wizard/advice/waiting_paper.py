"""Terms that were accepted while an older agreement runs: they wait until their own paper is there."""

from collections.abc import Iterator
from datetime import date, timedelta

from debt_wizard.advice.agreed import accepted_offer, agreed_with
from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.paper_in_hand import paper_in_hand
from debt_wizard.advice.written_paper import is_written
from debt_wizard.case import Case, Offer

SOON = timedelta(days=7)
"""So long after the terms were named their paper is asked for: usual practice, and no rule of any lender."""


def waiting_offer(case: Case, debt_id: str) -> Offer | None:
    """The accepted offer of a debt that came after the agreement in force; None where the agreement is the newer one.

    Until it is agreed to in writing, what was agreed before stays in force, with its days and amounts.
    """
    offer, stands = accepted_offer(case, debt_id), agreed_with(case, debt_id)
    if offer is None or offer.at is None or stands is None or stands.agreed_at is None:
        return None
    return offer if offer.at > stands.agreed_at else None


def papers_to_ask_for(case: Case) -> Iterator[tuple[date, Offer]]:
    """Each waiting offer whose paper has not come, with the day to ask for it: before the first payment, at the latest.

    A paper has come as soon as the checklist says that it is written or signed.
    """
    for debt in case.debts_owed():
        offer, paper = waiting_offer(case, debt.id), paper_in_hand(case, debt.id)
        if offer is None or offer.at is None or (paper is not None and is_written(paper)):
            continue
        came = offer.at.date()
        day = came + SOON if (date.max - came) > SOON else date.max
        yield min(day, first_day_named(offer) or day), offer
