"""What speaks for and against an offer of a lender, each with its figure."""

from collections.abc import Iterator
from datetime import date

from debt_wizard.advice.assumed_rate import assumes_amount, assumes_length
from debt_wizard.advice.card_rule import is_too_long_for_a_card
from debt_wizard.advice.named_conditions import are_conditions_known
from debt_wizard.advice.offer_reason import Reason, ReasonId
from debt_wizard.advice.reasons_of_cost import reasons_of_cost
from debt_wizard.advice.reasons_of_days import reasons_of_days
from debt_wizard.advice.reasons_of_means import reasons_of_means
from debt_wizard.advice.said_words import says_one_of
from debt_wizard.advice.verdict import Verdict
from debt_wizard.advice.worked_offer import Worked
from debt_wizard.case import Case

CONDITIONS: tuple[tuple[ReasonId, str], ...] = (
    ("pressure", "pressure_words"), ("guarantor", "guarantor_words"), ("forfeit", "forfeit_words"),
)  # fmt: skip
"""What conditions may say, with the catalogue of its words."""


def reasons_of(tried: Case, worked: Worked, judged: Verdict, today: date) -> Iterator[Reason]:
    """Every reason, what can be kept first, then the days, then the cost. `tried` is the case with the offer."""
    terms, schedule = worked.terms, worked.schedule
    if terms.kind != "lump_sum" and is_too_long_for_a_card(worked.debt, schedule.months):
        yield Reason("card_over_60", months=schedule.months)
    yield from _assumed(worked)
    yield from reasons_of_means(tried, worked, judged, today)
    yield from reasons_of_days(tried, worked, today)
    yield from reasons_of_cost(worked)
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
