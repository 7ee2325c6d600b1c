"""Whether an offer can be kept: by the month, by the sum at once, and beside the other offers."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from debt_wizard.advice.offer_reason import ON_THE_MEANS, Reason, ReasonId
from debt_wizard.advice.promised import paid_at_once_to_others
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.advice.sum_at_once import sum_at_once
from debt_wizard.advice.terms_in_force import monthly_in_force
from debt_wizard.advice.verdict import Verdict
from debt_wizard.advice.verdict_rules import RuleId
from debt_wizard.advice.with_offer import level_with_all_that_wait
from debt_wizard.advice.worked_offer import Worked
from debt_wizard.case import Case, Offer

_STRETCHED: dict[RuleId, ReasonId] = {
    "buffer": "buffer", "income_fall": "income_fall", "stress": "shocks", "cash_flow": "short_alone",
}  # fmt: skip
"""Which rule of the verdict makes a plan a stretch, and how that is said of an offer."""

KEPT = frozenset({"within", "within_just"})
"""What says that terms can be kept."""


def reasons_of_means(tried: Case, worked: Worked, judged: Verdict, today: date) -> Iterator[Reason]:
    """What the check says of an offer, and what becomes of it beside others. `tried` is the case with the offer."""
    at_once = list(_at_once(tried, worked, judged, today))
    is_short = any(reason.id in ON_THE_MEANS for reason in at_once)
    # a single sum makes no day short for sure while the money that would pay it was not told
    is_untold = bool(worked.terms.lump) and any(reason.id == "at_hand_untold" for reason in at_once)
    for reason in _kept(judged, is_alone=judged.promised == monthly_in_force(tried, worked.terms, today)):
        if is_untold and reason.id == "short_day":
            continue
        if not (is_short and reason.id in KEPT):  # what is within by the month alone is not within one's means
            yield reason
    yield from _with_others(tried, worked.offer, judged, today)
    yield from at_once


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
    """Where the money for what is paid in one sum comes from."""
    terms = worked.terms
    if not (terms.lump or terms.at_once):
        return
    source = sum_at_once(tried, judged, terms.first, today)
    if source == "saved":
        yield Reason("saved_by_then", on=terms.first)
    elif source == "of_the_month":
        yield Reason("spare_and_month" if spare_money(tried).amount > 0 else "of_the_month")
    elif source == "untold":
        yield Reason("at_hand_untold")
    elif source == "short":
        spare, others = spare_money(tried).amount, paid_at_once_to_others(tried, terms.debt)
        left = max(spare - others, Decimal(0))
        yield Reason("not_spare_with_others", left) if others > 0 else Reason("not_spare", spare)


def _with_others(tried: Case, offer: Offer, judged: Verdict, today: date) -> Iterator[Reason]:
    """What becomes of it where the other offers that wait for an answer are accepted too."""
    if offer.decision != "open" or judged.level not in {"within", "stretched"}:
        return
    level = level_with_all_that_wait(tried, offer, today)
    if level == "over":
        yield Reason("over_with_all")
    elif level == "stretched" and judged.level == "within":
        yield Reason("tight_with_all")
