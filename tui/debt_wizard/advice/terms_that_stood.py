"""Which terms stood on a debt one after another: the paper or the offer, and what it took the place of."""

from datetime import date, datetime

from debt_wizard.case import Agreement, Case, Offer


def stood_before(case: Case, told: Offer | Agreement, at: datetime | None) -> Offer | Agreement | None:
    """The terms that stood on the same debt before these came; None where there were none, or no day tells.

    An offer that was accepted while an agreement stood never came into force: the agreement counts.
    """
    if at is None:
        return None
    kinds: list[list[Offer | Agreement]] = [[*case.agreement], [*case.offer]]
    for made in kinds:
        dated = [(came_at(each), each) for each in made if each.debt == told.debt and each is not told]
        earlier = [(came, each) for came, each in dated if came is not None and came < at and stands(each)]
        if earlier:
            return max(earlier, key=lambda each: each[0])[1]
    return None


def is_paper_of(earlier: Offer | Agreement | None, told: Offer | Agreement, came: date) -> bool:
    """Whether terms are the paper of an offer that was being paid when it came, and so begin where the offer did."""
    return isinstance(earlier, Offer) and told.first_due is not None and told.first_due < came


def stands(told: Offer | Agreement) -> bool:
    """Whether a paper was agreed to, or an offer accepted, and its payments are told."""
    names_payments = bool(told.monthly or told.months or told.upfront)
    if isinstance(told, Offer):
        return told.decision == "accepted" and (names_payments or bool(told.discount))
    return told.agreed_at is not None and names_payments


def came_at(told: Offer | Agreement) -> datetime | None:
    """When a paper was agreed to, or an offer made."""
    return told.at if isinstance(told, Offer) else told.agreed_at
