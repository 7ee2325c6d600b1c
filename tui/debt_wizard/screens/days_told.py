"""The money of each day: the tightest day in words, a better day for the payments, and a chart."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.at_hand import is_old, told_on
from debt_wizard.advice.better_date import better_date
from debt_wizard.advice.case_cash_flow import CaseCashFlow
from debt_wizard.case import Case
from debt_wizard.documents.behind_words import behind_words
from debt_wizard.language import Language
from debt_wizard.widgets.chart_lines import Frame, Line, lines

AROUND = 75
"""Days that are drawn on each side of the tightest one, so that each pay day is seen."""


def days_told(language: Language, case: Case, flow: CaseCashFlow | None, today: date) -> str:
    """All that there is to say of the days, a sentence a line."""
    return "\n".join(_told(language, case, flow, today)) if flow is not None else language.say("check.nothing")


def draw_days(language: Language, flow: CaseCashFlow | None, width: int) -> Sequence[str]:
    """The money in hand day by day through the months around the tightest day, which is marked."""
    if flow is None or not flow.promised.movements:
        return []
    tightest, lowest = flow.lowest
    start = max(flow.start, tightest - timedelta(AROUND))
    end = min(flow.end, max(tightest, start) + timedelta(AROUND))
    before = [amount for day, amount in flow.promised.balances() if day < start]
    opening = before[-1] if before else flow.household.opening
    ends = [(day.toordinal(), amount) for day, amount in flow.promised.balances() if start <= day <= end]
    drawn = [
        Line("*", [(start.toordinal() - 1, opening), *ends, (end.toordinal(), ends[-1][1] if ends else opening)]),
        Line("L", [(tightest.toordinal(), lowest)]),
    ]
    frame = Frame(str(start), str(end), lambda amount: language.number(amount, decimals=False))
    return [*lines(drawn, frame, width), language.say("chart.days.signs")]


def _told(language: Language, case: Case, flow: CaseCashFlow, today: date) -> Iterator[str]:
    day, lowest = flow.lowest
    if flow.first_below is None:
        yield language.say("check.lowest", day=language.date(day), amount=language.money(lowest))
    else:
        first, missing = language.date(flow.first_below), language.money(-lowest)
        yield language.say("check.below", day=first, lowest_day=language.date(day), missing=missing)
    without_day, without = flow.lowest_without
    if without < 0:
        yield language.say("check.below_anyway", day=language.date(without_day), missing=language.money(-without))
    if not flow.opening_is_told:
        yield language.say("check.opening_unknown")
    elif flow.reserve_months is not None:
        yield language.say("check.reserve", months=f"{flow.reserve_months:.1f}")
    told = told_on(case)
    if flow.opening_is_told and is_old(case, today) and told is not None:
        amount = language.money(flow.household.opening)
        yield language.say("check.at_hand_since", day=language.date(told), amount=amount)
    elif flow.opening_is_told and any(has_agreement(case, debt.id) for debt in case.debts_owed()):
        yield language.say("check.at_hand", amount=language.money(flow.household.opening))
    if behind := behind_words(language, flow, today):
        yield behind
    better = better_date(case, today)
    if better is not None:
        more = language.money(better.lowest - better.instead_of)
        yield language.say("check.better_day", day=better.day, more=more)
