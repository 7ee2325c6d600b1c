"""Which paper of a debt is being looked at before it is signed, where there has been more than one."""

from debt_wizard.advice.agreed import accepted_offer
from debt_wizard.case import Agreement, Case


def paper_in_hand(case: Case, debt_id: str) -> Agreement | None:
    """The last agreement of a debt; None while there is none, or a new offer was accepted since it was agreed to.

    What was agreed before stays in the case as it was: a paper that takes its place is another one.
    """
    papers = [each for each in case.agreement if each.debt == debt_id]
    if not papers:
        return None
    last, offer = papers[-1], accepted_offer(case, debt_id)
    if last.agreed_at is not None and offer is not None and offer.at is not None and offer.at > last.agreed_at:
        return None
    return last
