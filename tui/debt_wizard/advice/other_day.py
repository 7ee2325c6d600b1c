"""An offer of another day to pay on, and of nothing else: the agreed payments go on as they are, from that day.

So they do after a pause of which nothing else is named: it begins with the next of their days.
"""

from typing import Any

from debt_wizard.advice.agreed import names_any
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.days_of_terms import came_on, on_day
from debt_wizard.advice.days_that_go_on import days_that_go_on
from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.going_on import going_on
from debt_wizard.advice.left_of_terms import left_of_terms
from debt_wizard.advice.named_figures import named_figures
from debt_wizard.advice.paid_on_terms import paid_on_terms
from debt_wizard.advice.terms import NOTHING, Terms
from debt_wizard.advice.terms_schedule import rate_by_total, schedule_or_none
from debt_wizard.case import Case, Offer
from debt_wizard.finance import add_months

TAKEN_OVER = "monthly", "months", "annual_rate", "upfront", "fees", "grace_months", "owed"
"""What comes from the payments that go on, beside their first day."""

AS_BEFORE = frozenset({"instalments", "extension"})
"""The kinds of an offer that says nothing of a pause, a sum at once or a token."""


def with_running_payments(case: Case, offer: Offer) -> Offer:
    """The offer with the payment of what is agreed, where it names a day and no figure; else as it is.

    A pause alone, or a day of the month, begins with the next day of the payments that run. With the payment comes
    the number of payments that is left, where that follows from what is owed, else the rate. Where the agreed payments
    have not begun, what is left of their pause stays, and so does the month of the first.
    """
    debt, is_day_alone = case.debt_by_id(offer.debt), _names_a_day_alone(offer)
    is_pause_alone = offer.decision == "open" and named_figures(case, offer, NOTHING).is_bare_pause
    found = going_on(case, debt, offer) if debt is not None and (is_day_alone or is_pause_alone) else None
    if debt is None or found is None:
        return offer
    days = days_that_go_on(case, offer, found.terms, None)
    begins = {"begins": days.begins, "begins_day": days.day} if days is not None else {}
    if not is_day_alone:
        return offer.model_copy(update=begins)
    left = left_of_terms(case, debt, found.terms)
    paid = {"monthly": found.monthly, "upfront": left.upfront, "fees": left.fees}
    closes_at_rate = rate_by_total(found.terms) is not None  # the last payment is the rest at it, not an equal one
    is_counted = found.terms.says_cost and left.months is not None and not closes_at_rate
    length = {"months": left.months} if is_counted else {"annual_rate": found.rate}
    return offer.model_copy(update=paid | length | begins | _not_begun(case, found.terms, offer))


def without_running_payments(case: Case, offer: Offer) -> Offer:
    """The same offer as it was named, where the rest of it is that of what is agreed; else as it is."""
    bare = offer.model_copy(update=dict.fromkeys(TAKEN_OVER))
    told_since = bare.model_copy(update={"owed": offer.owed})
    named = (each.model_copy(update=day) for each in (bare, told_since) for day in ({"first_due": None}, {}))
    return next((each for each in named if _is_the_same(with_running_payments(case, each), offer)), offer)


def _is_the_same(offer: Offer, other: Offer) -> bool:
    """Whether two offers are, but for days that no lender named."""
    bare, told = (each.model_copy(update={"begins": None, "begins_day": None}) for each in (offer, other))
    return bare == told


def _not_begun(case: Case, terms: Terms, offer: Offer) -> dict[str, Any]:
    """The first day and the pause before it, where terms still wait for their first; neither where it is put forward.

    Of the pause, those months are left of which the day had not passed when the offer came. The interest of the others
    is owed by then, also where all of them are over and nothing was paid after them.
    """
    came, agreed = came_on(offer), terms.pays_from
    if came is None:
        return {}
    left = [number for number in range(terms.grace or 0) if add_months(terms.first, number, terms.day) > came]
    owed = _owed_in_pause(case, terms, offer, len(left), is_over=agreed <= came)
    if agreed <= came:
        return owed
    first = first_day_named(offer) or on_day(agreed, offer.day, came)
    if (first.year, first.month) < (agreed.year, agreed.month):
        return owed
    return {"first_due": first, "grace_months": len(left) or None} | owed


def _owed_in_pause(case: Case, terms: Terms, offer: Offer, left: int, *, is_over: bool) -> dict[str, Any]:
    """What is owed with the interest of the months of the pause that are over, less what was paid since the terms came.

    Nothing where no month is over and nothing was paid, nor once an instalment was paid after the pause: then what is
    owed follows from that.
    """
    schedule, over = schedule_or_none(case, terms, ANY_DAY), (terms.grace or 0) - left
    if schedule is None or not terms.grace or offer.owed is not None:
        return {}
    paid = max(paid_on_terms(case, terms.debt) - terms.fees, NOTHING)
    if paid > terms.upfront if is_over else not (over or paid):
        return {}
    balance = schedule.rows[over - 1].balance if over else schedule.opening
    return {"owed": max(balance + terms.upfront - paid, NOTHING)}


def _names_a_day_alone(offer: Offer) -> bool:
    figures = offer.annual_rate, offer.fees, offer.period_fee
    names_day = first_day_named(offer) is not None or offer.day is not None
    is_bare = not names_any(offer) and all(each is None for each in figures)
    return offer.decision == "open" and offer.kind in AS_BEFORE and names_day and is_bare
