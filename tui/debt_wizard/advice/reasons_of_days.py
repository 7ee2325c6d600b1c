"""What is said of the days of an offer."""

from collections.abc import Iterator
from datetime import date, timedelta

from debt_wizard.advice.better_date import better_date
from debt_wizard.advice.days_of_terms import months_of_pause
from debt_wizard.advice.first_day_named import first_day_named, lies_before_the_offer
from debt_wizard.advice.offer_reason import Reason
from debt_wizard.advice.worked_offer import Worked
from debt_wizard.case import Case

FAR = timedelta(days=366)
"""A first payment later than this is most likely a slip of the pen."""


def reasons_of_days(tried: Case, worked: Worked, today: date) -> Iterator[Reason]:
    """What the days of an offer say: one that cannot be meant, one that is far ahead, one before the pay."""
    first = next((row.due for row in worked.schedule.rows if row.payment), worked.schedule.rows[0].due)
    offer = worked.offer
    named = first_day_named(offer)
    if offer.grace_months and named is not None and not months_of_pause(offer):
        yield Reason("pause_or_day", on=named, months=offer.grace_months)
    if lies_before_the_offer(offer):
        yield Reason("before_it_came", on=offer.first_due)
    elif first < today:
        yield Reason("in_the_past")
    if first > today + FAR and not worked.terms.grace:
        yield Reason("far_ahead", on=first)
    if worked.terms.kind == "lump_sum":
        return
    plan = tried.plan.model_copy(update={"first_payment": worked.terms.pays_from, "day": worked.terms.day})
    ours = tried.plan.day if better_date(tried, today) is None else None  # what an answer would ask for
    better = better_date(tried.model_copy(update={"plan": plan}), today, rather=ours)
    if better is not None:
        yield Reason("before_pay_day", day=better.day)
