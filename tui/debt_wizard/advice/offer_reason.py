"""What may speak for or against an offer, how much it weighs, and what all of it comes to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.verdict import Verdict

Advice = Literal["accept", "stretch", "refuse", "unknown"]
ReasonId = Literal[
    "no_figures", "never_repaid", "no_schedule", "above_balance", "card_over_60", "in_the_past", "far_ahead", "over",
    "over_with_others", "dear", "assumed", "assumed_free", "assumed_as_agreed", "unfinished",
    "short_day", "buffer", "income_fall", "shocks", "short_alone", "within", "within_just", "not_judged", "not_spare",
    "not_spare_with_others",
    "before_pay_day", "rest_unclear", "rest_waived", "costs_double", "very_long", "dearer_than_ours",
    "dearer_than_now", "above_balance_paid", "two_firsts", "two_waivers", "pressure", "conditions", "rate_other",
    "pause_or_day", "open_end", "open_end_free", "open_end_as_agreed", "guarantor", "forfeit", "no_lump", "all_waived",
    "before_it_came", "no_debt", "no_balance", "settled", "not_in_talk", "over_with_all", "tight_with_all",
    "saved_by_then", "sum_or_waiver", "of_the_month", "spare_and_month", "at_hand_untold",
]  # fmt: skip

REFUSING = frozenset(
    {
        "never_repaid",
        "no_schedule",
        "above_balance",
        "card_over_60",
        "over",
        "over_with_others",
        "short_day",
        "not_spare",
        "not_spare_with_others",
    }
)
ON_THE_MEANS = frozenset({"over", "over_with_others", "short_day", "not_spare", "not_spare_with_others"})
"""Of those, the ones that say it cannot be kept; the others say that the terms themselves do not do."""
STRETCHING = frozenset(
    {
        *("buffer", "income_fall", "shocks", "short_alone", "before_pay_day"),
        *("far_ahead", "very_long", "costs_double", "dear", "pressure", "guarantor"),
    }
)
ON_THE_AMOUNT = frozenset({"over", "over_with_others", "short_day"})
"""Of those, the ones that rest on what is paid each month and when: they refuse nothing where nobody named that amount,
or where its days are past."""
ON_THE_LENGTH = frozenset({"card_over_60", "very_long", "costs_double", "dear", "never_repaid", "no_schedule"})
"""Those that rest on how long it is paid and what that costs."""

ASSUMED = frozenset({"assumed", "assumed_free", "assumed_as_agreed"})
RATE_NOT_NAMED = ASSUMED | {"open_end", "open_end_free", "open_end_as_agreed"}
"""Of terms whose number of payments, or their amount, follows from a rate that nobody named with them."""
UNCLEAR = ASSUMED | {
    "in_the_past",
    "rest_unclear",
    "rate_other",
    "pause_or_day",
    "open_end_free",
    "before_it_came",
    "sum_or_waiver",
}
"""What is to be asked before anything can be said: such an offer is not accepted."""
UNTOLD = frozenset({"not_judged", "at_hand_untold"})
"""What the person has not told yet, and nobody else can: such an offer is not accepted either."""


@dataclass(frozen=True)
class Reason:
    """One thing that speaks for or against an offer: a sentence of the content, `offers.reason.ID`."""

    id: ReasonId
    amount: Decimal | None = None
    day: int | None = None
    """A day of the month."""
    on: date | None = None
    rate: Decimal | None = None
    """A yearly rate, as a fraction."""
    months: int | None = None
    fields: tuple[str, ...] = ()
    """Fields of the offer."""


def rest_on_no_named_rate(reasons: Iterable[Reason]) -> bool:
    """Whether what was judged follows from a rate that nobody named: its total, end and cost are not its own."""
    return any(reason.id in RATE_NOT_NAMED for reason in reasons)


def cannot_be_kept(reasons: Iterable[Reason]) -> bool:
    """Whether terms that are advised against are more than one's means, and not only wrong in themselves."""
    return any(reason.id in ON_THE_MEANS for reason in reasons)


def said_of_a_paper(reasons: Iterable[Reason]) -> list[Reason]:
    """Those that a paper itself gives reason for: of what only follows from a rate that it does not name, none."""
    found = list(reasons)
    left_out = ON_THE_LENGTH if rest_on_no_named_rate(found) else frozenset()
    left_out |= ON_THE_AMOUNT if any(reason.id in ASSUMED for reason in found) else frozenset()
    return [reason for reason in found if reason.id not in left_out]


def advice_of(judged: Verdict, reasons: Iterable[Reason]) -> Advice:
    """What the reasons come to: one that refuses outweighs all; what cannot be said yet is not accepted."""
    found = {reason.id for reason in reasons}
    refusing = REFUSING - ON_THE_AMOUNT if found & (ASSUMED | {"in_the_past"}) else REFUSING
    if found & refusing:
        return "refuse"
    if judged.level in {"unknown", "deficit"} or found & (UNCLEAR | UNTOLD):
        return "unknown"
    return "stretch" if found & STRETCHING else "accept"
