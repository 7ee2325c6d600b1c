"""What speaks for and against an offer of a lender, each with its figure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.assumed_rate import assumes_amount, assumes_length
from debt_wizard.advice.better_date import better_date
from debt_wizard.advice.card_rule import is_too_long_for_a_card
from debt_wizard.advice.days_of_terms import months_of_pause
from debt_wizard.advice.dear_rate import is_dear
from debt_wizard.advice.first_day_named import first_day_named, lies_before_the_offer
from debt_wizard.advice.named_conditions import are_conditions_known
from debt_wizard.advice.named_rate import other_than_named
from debt_wizard.advice.offer_reason import ON_THE_MEANS, Reason, ReasonId
from debt_wizard.advice.promised import paid_at_once, paid_at_once_to_others
from debt_wizard.advice.rate_in_force import RATE_NOISE
from debt_wizard.advice.said_words import says_one_of
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.advice.terms import ROUNDED, Terms
from debt_wizard.advice.terms_in_force import monthly_in_force
from debt_wizard.advice.unexplained_rest import rounding_of, unexplained_rest
from debt_wizard.advice.verdict import Verdict
from debt_wizard.advice.verdict_rules import RuleId
from debt_wizard.advice.very_long import is_very_long
from debt_wizard.advice.with_offer import level_with_all_that_wait
from debt_wizard.case import Case, Debt, Offer
from debt_wizard.finance import Schedule

_STRETCHED: dict[RuleId, ReasonId] = {
    "buffer": "buffer", "income_fall": "income_fall", "stress": "shocks", "cash_flow": "short_alone",
}  # fmt: skip
"""Which rule of the verdict makes a plan a stretch, and how that is said of an offer."""

CONDITIONS: tuple[tuple[ReasonId, str], ...] = (
    ("pressure", "pressure_words"), ("guarantor", "guarantor_words"), ("forfeit", "forfeit_words"),
)  # fmt: skip
"""What conditions may say, with the catalogue of its words."""

KEPT = frozenset({"within", "within_just"})
"""What says that terms can be kept."""

MONTH = timedelta(days=31)
"""A sum that is due sooner has to be there already."""

FAR = timedelta(days=366)
"""A first payment later than this is most likely a slip of the pen."""

DOUBLE = 2
"""Times what is owed: from here on an offer costs more than the debt itself. A rule of this program."""


@dataclass(frozen=True)
class Worked:
    """An offer with its figures, before anything is said of it. Amounts to the cent, rates as yearly fractions."""

    debt: Debt
    offer: Offer
    terms: Terms
    schedule: Schedule
    total: Decimal
    ours: Decimal | None
    """All that our own proposal comes to; None without one."""
    nominal: Decimal | None

    @property
    def rounding(self) -> Decimal:
        """What its payments may come to by rounding alone."""
        return rounding_of(self.schedule)


def reasons_of(tried: Case, worked: Worked, judged: Verdict, today: date) -> Iterator[Reason]:
    """Every reason, what can be kept first, then the days, then the cost. `tried` is the case with the offer."""
    terms, schedule = worked.terms, worked.schedule
    if terms.kind != "lump_sum" and is_too_long_for_a_card(worked.debt, schedule.months):
        yield Reason("card_over_60", months=schedule.months)
    yield from _assumed(worked)
    at_once = list(_at_once(tried, worked, judged, today))
    is_short = any(reason.id in ON_THE_MEANS for reason in at_once)
    for reason in _kept(judged, is_alone=judged.promised == monthly_in_force(tried, terms, today)):
        if not (is_short and reason.id in KEPT):  # what is within by the month alone is not within one's means
            yield reason
    yield from _with_others(tried, worked.offer, judged, today)
    yield from at_once
    yield from _days(tried, worked, today)
    yield from _cost(worked)
    if not are_conditions_known(worked.offer):
        yield Reason("conditions")
    yield from (Reason(said) for said, words in CONDITIONS if says_one_of(words, worked.offer.conditions))


def _assumed(worked: Worked) -> Iterator[Reason]:
    """At which rate an offer was worked out that names none: as it was agreed before, else by the contract."""
    monthly, months = worked.schedule.payment, worked.schedule.paying
    rate, own = worked.terms.rate, worked.debt.annual_rate
    is_as_agreed = rate != (own or 0)
    if assumes_amount(worked.terms):
        if is_as_agreed:
            yield Reason("assumed_as_agreed", monthly, rate=rate)
        else:
            yield Reason("assumed", monthly, rate=rate) if rate else Reason("assumed_free", monthly)
    elif assumes_length(worked.terms):
        if is_as_agreed:
            yield Reason("open_end_as_agreed", rate=rate, months=months)
        else:
            yield Reason("open_end_free", months=months) if own is None else Reason("open_end", rate=own, months=months)


def _kept(judged: Verdict, *, is_alone: bool) -> Iterator[Reason]:
    if judged.level == "over" and judged.promised > judged.left_over:
        yield Reason("over" if is_alone else "over_with_others", judged.promised - judged.most)
    elif judged.level == "over":
        yield Reason("short_day", on=judged.flow.first_below if judged.flow is not None else None)
    elif judged.level == "stretched":
        broken = [rule for rule in judged.rules if not rule.kept and rule.weight == "stretched"]
        yield from (Reason(_STRETCHED[rule.id], on=rule.day) for rule in broken if rule.id in _STRETCHED)
    elif judged.level == "within":
        spare = judged.most - judged.promised
        yield Reason("within", spare) if spare > 0 else Reason("within_just")
    else:
        yield Reason("not_judged")


def _at_once(tried: Case, worked: Worked, judged: Verdict, today: date) -> Iterator[Reason]:
    """Whether what is paid in one sum is spare: now, or by its day, where that is far enough ahead to save it."""
    terms, spare = worked.terms, spare_money(tried)
    if not (terms.lump or terms.at_once) or paid_at_once(tried) <= spare.amount:
        return
    if terms.first > today + MONTH and not spare.borrowed and _leaves_reserve(judged, terms.first, spare.kept):
        yield Reason("saved_by_then", on=terms.first)
        return
    others = paid_at_once_to_others(tried, terms.debt)
    left = max(spare.amount - others, Decimal(0))
    yield Reason("not_spare_with_others", left) if others > 0 else Reason("not_spare", spare.amount)


def _leaves_reserve(judged: Verdict, since: date, kept: Decimal) -> bool:
    """Whether the reserve is there at the end of every day from that one on, with everything paid."""
    flow = judged.flow
    if flow is None or not flow.opening_is_told:
        return False
    return all(balance >= kept for day, balance in flow.promised.balances() if day >= since)


def _with_others(tried: Case, offer: Offer, judged: Verdict, today: date) -> Iterator[Reason]:
    """What becomes of it where the other offers that wait for an answer are accepted too."""
    if offer.decision != "open" or judged.level not in {"within", "stretched"}:
        return
    level = level_with_all_that_wait(tried, offer, today)
    if level == "over":
        yield Reason("over_with_all")
    elif level == "stretched" and judged.level == "within":
        yield Reason("tight_with_all")


def _days(tried: Case, worked: Worked, today: date) -> Iterator[Reason]:
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


WHOLE_PER_CENT = Decimal("0.01")
"""Nobody tells a share less exactly than to this."""


def _cost(worked: Worked) -> Iterator[Reason]:
    owed, total, noise = worked.terms.balance, worked.total, worked.rounding
    if total >= owed * DOUBLE:
        yield Reason("costs_double", total)
    costs_more = total > owed + noise
    if costs_more and worked.terms.kind != "lump_sum" and is_dear(worked.debt, worked.nominal):
        yield Reason("dear", rate=worked.nominal)
    if is_very_long(worked.debt, worked.schedule.months):
        yield Reason("very_long", months=worked.schedule.months)
    if costs_more:
        yield Reason("above_balance_paid", total - owed)
    if worked.ours is not None and total > worked.ours + noise:
        yield Reason("dearer_than_ours", total - worked.ours)
    own = worked.debt.annual_rate
    if costs_more and worked.nominal is not None and own is not None and worked.nominal > own + RATE_NOISE:
        yield Reason("dearer_than_now", rate=own)
    other = other_than_named(worked.offer, worked.terms, worked.schedule)
    if other is not None:
        yield Reason("rate_other", worked.terms.monthly, months=worked.terms.months, rate=other)
    rest = unexplained_rest(worked.terms, worked.schedule)
    if rest:
        yield Reason("rest_waived" if worked.terms.kind == "lump_sum" else "rest_unclear", rest)
    if worked.terms.sum_beside_waiver > ROUNDED:
        yield Reason("sum_or_waiver", worked.terms.sum_beside_waiver)
    first, waived = worked.offer.upfront, worked.offer.waived
    if first and not _is_share(first, worked.offer.upfront_share, owed):
        yield Reason("two_firsts", first)
    if waived and not _is_share(waived, worked.offer.discount, owed):
        yield Reason("two_waivers", waived)


def _is_share(amount: Decimal, share: Decimal | None, owed: Decimal) -> bool:
    """Whether an amount is that share of what is owed, as exactly as the share was told; true where none was."""
    if not share:
        return True
    told_to = max(Decimal(1).scaleb(int(share.as_tuple().exponent)), Decimal("0.0001"))
    return abs(amount - owed * share) <= owed * min(told_to, WHOLE_PER_CENT) / 2
