"""The day from which terms ask for what falls due: what was paid early for a day before it is none of theirs."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.asked_once import asked_once
from debt_wizard.advice.terms_that_stood import came_at, first_day_of, stood_before
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment


def runs_from(case: Case, told: Offer | Agreement | None) -> date | None:
    """The first day that terms name; None where they name none. `date.max` where nothing that was paid before counts.

    Nothing counts where the terms know of what was paid early (`know_of_early`).
    """
    return date.max if know_of_early(case, told) else first_day_of(told)


@asked_once
def know_of_early(case: Case, told: Offer | Agreement | None) -> bool:
    """Whether the balance that terms begin with is lower already by what was paid early for one of their own days.

    The figure tells it: a paper that names what was left after those payments knows of all of them. So do terms that
    took the place of such a paper, of payments that were made before it.
    """
    first = first_day_of(told)
    at = came_at(told) if told is not None else None
    if told is None or first is None or at is None:
        return False
    debt, came = case.debt_by_id(told.debt), at.date()
    early = [each for each in case.payment if each.debt == told.debt and _is_early(each, first, came)]
    if debt is None or not early:
        return False
    if isinstance(told, Agreement) and told.balance is not None:
        with_them, without = (_owed_on_coming(case, debt, told, came, left_out) for left_out in ([], early))
        return with_them is not None and without is not None and told.balance * 2 < with_them + without
    earlier = stood_before(case, told, at)
    since = came_at(earlier) if earlier is not None else None
    is_older = since is not None and all((each.paid_on or came) < since.date() for each in early)
    return is_older and know_of_early(case, earlier)


def _is_early(payment: Payment, first: date, came: date) -> bool:
    due, made = payment.due, payment.paid_on
    return due is not None and made is not None and due >= first and made < came


def _owed_on_coming(case: Case, debt: Debt, told: Agreement, came: date, left_out: list[Payment]) -> Decimal | None:
    """What was owed when a paper came, by everything that was paid before it, but for what is left out.

    By the days on which it was paid alone: to which terms a payment belongs rests on the answer.
    """
    from debt_wizard.advice.owed import owed

    def stood(each: Offer | Agreement) -> bool:
        at = came_at(each)
        return each.debt != told.debt or (each is not told and at is not None and at.date() < came)

    paid = (each for each in case.payment if not any(each is other for other in left_out))
    then = debt.model_copy(update={"settled_on": None}) if debt.settled_on is not None else debt
    before = {
        "debt": [then if each is debt else each for each in case.debt],
        "offer": [each for each in case.offer if stood(each)],
        "agreement": [each for each in case.agreement if stood(each)],
        "payment": [each for each in paid if each.debt != debt.id or (each.paid_on or date.max) < came],
    }
    return owed(case.model_copy(update=before), then)
