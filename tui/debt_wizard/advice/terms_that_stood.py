"""Which terms stood on a debt one after another: the paper or the offer, and what it took the place of."""

from datetime import date, datetime

from debt_wizard.advice.agreed import stands, told_in_force
from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.case import Agreement, Case, Offer, Payment


def stood_before(case: Case, told: Offer | Agreement, at: datetime | None) -> Offer | Agreement | None:
    """The terms that stood on the same debt before these came; None where there were none, or no day tells.

    An offer that was accepted while an agreement stood never came into force: the agreement counts.
    """
    if at is None:
        return None
    kinds: list[list[Offer | Agreement]] = [[*case.agreement], [*case.offer]]
    for made in kinds:
        dated = [(came_at(each), each) for each in made if each.debt == told.debt and each is not told]
        earlier = [(came, each) for came, each in dated if came is not None and came < at and stands(case, each)]
        if earlier:
            return max(earlier, key=lambda each: each[0])[1]
    return None


def running_beside(case: Case, told: Offer | Agreement) -> Offer | Agreement | None:
    """The terms that run while others are only offered, or that ran until they came; None where none do."""
    return stood_before(case, told, came_at(told)) if stands(case, told) else told_in_force(case, told.debt)


def took_a_place(case: Case, debt_id: str) -> bool:
    """Whether the terms that stand on a debt, or the offer that they are the paper of, took the place of others."""
    return _beginning(case, told_in_force(case, debt_id))[1] is not None


def _beginning(case: Case, told: Offer | Agreement | None) -> tuple[datetime | None, Offer | Agreement | None]:
    """When terms came, the paper of an offer with it, and what stood before them."""
    if told is None:
        return None, None
    at = came_at(told)
    earlier = stood_before(case, told, at)
    is_paper = earlier is not None and at is not None and is_paper_of(earlier, told, at.date())
    return _beginning(case, earlier) if is_paper else (at, earlier)


def case_before(case: Case, debt_id: str, until: date, told: Offer | Agreement | None = None) -> Case:
    """The case as it stood on a debt before the terms that stand came, or those given: with what was paid until then.

    The paper of an offer stands in its place: before it is before the offer.
    """
    told = told or told_in_force(case, debt_id)
    from debt_wizard.advice.runs_from import runs_from

    at, earlier = _beginning(case, told)
    first = runs_from(case, told)

    def stood(each: Offer | Agreement) -> bool:
        came = came_at(each)
        return each.debt != debt_id or (earlier is not None and at is not None and came is not None and came < at)

    def by_day(each: Offer | Agreement) -> float:
        came = came_at(each)
        return came.timestamp() if came is not None and each.debt == debt_id else 0

    return case.model_copy(
        update={
            "offer": sorted(filter(stood, case.offer), key=by_day),
            "agreement": sorted(filter(stood, case.agreement), key=by_day),
            "contact": [each for each in case.contact if each.debt != debt_id or each.outcome != "accepted"],
            "payment": [
                each for each in case.payment if each.debt != debt_id or belongs_on(each, until, first) < until
            ],
        }
    )


def belongs_on(payment: Payment, since: date | None = None, first: date | None = None) -> date:
    """The day that says to which terms a payment belongs: of its instalment, else its own.

    One that was made before terms came, for an instalment that fell due between their coming (`since`) and the first
    day that they name (`first`), is none of theirs: the balance that they begin with knows of it.
    """
    due, made = payment.due, payment.paid_on
    if due is not None and made is not None and is_early_for_none(due, made, since, first):
        return made
    return due or made or date.max


def is_early_for_none(due: date | None, made: date | None, since: date | None, first: date | None) -> bool:
    """Whether what fell due on a day was paid before terms came that begin only after that day."""
    if due is None or made is None or since is None or first is None:
        return False
    return made < since <= due < first


def first_day_of(told: Offer | Agreement | None) -> date | None:
    """The first day that terms name; None where they name none."""
    return (first_day_named(told) or told.begins) if told is not None else None


def is_paper_of(earlier: Offer | Agreement | None, told: Offer | Agreement, came: date) -> bool:
    """Whether terms are the paper of an offer that was being paid when it came, and so begin where the offer did."""
    first = first_day_of(told)
    return isinstance(earlier, Offer) and first is not None and first < came


def came_at(told: Offer | Agreement) -> datetime | None:
    """When a paper was agreed to, or an offer made."""
    return told.at if isinstance(told, Offer) else told.agreed_at
