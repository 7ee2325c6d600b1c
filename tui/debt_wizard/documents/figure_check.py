"""Hold the figures of an edited draft against the case: a promise that is too high, a figure that differs."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from debt_wizard.advice.left_over import left_over
from debt_wizard.case import Case, Debt
from debt_wizard.documents.case_figures import CaseFigures, case_figures
from debt_wizard.documents.figure_finding import FigureFinding, FindingKind
from debt_wizard.documents.figure_roles import (
    ALL_LENDERS,
    AMOUNT_SIGNS,
    COUNTS,
    DAY_SIGNS,
    MONTH_DAYS,
    QUOTED,
    Around,
    Role,
    around,
    role_of,
)
from debt_wizard.documents.figures_in_text import AmountSaid, DaySaid, amounts_in, days_in
from debt_wizard.language import Language


def check_figures(text: str, case: Case, debt: Debt, language: Language, today: date) -> list[FigureFinding]:
    """What in a draft to the lender of `debt`, written in `language`, does not agree with the case, in order.

    Amounts, days, totals and numbers of payments are looked at; telephone numbers, tickets, years and the like are
    not. A figure that the case does not know at all is marked without one that holds.
    """
    checked = _Draft(text, case, debt, language.spoken if language.spoken in COUNTS else "en", today)
    return sorted({*checked.amounts(), *checked.days(), *checked.counts(), *checked.days_of_month()})


class _Draft:
    """One draft with the figures that hold for it."""

    def __init__(self, text: str, case: Case, debt: Debt, language: str, today: date) -> None:
        self._text = text
        self._language = language
        self._today = today
        self._figures: CaseFigures = case_figures(case, debt, today)
        self._others = [each.lender for each in case.debt if each.id != debt.id and each.lender]
        left = left_over(case)
        income = left.total("income") if left.is_known else None
        self._holds: dict[Role, Decimal | date | None] = {
            "monthly": self._figures.monthly,
            "last_payment": self._figures.last_payment,
            "upfront": self._figures.upfront,
            "total": self._figures.total,
            "owed": debt.balance,
            "income": income,
            "spending": income - left.amount if income is not None else None,
            "left_over": left.amount if left.is_known else None,
            "first": self._figures.first,
            "last": self._figures.last,
            "overdue_since": debt.overdue_since,
        }
        self._day_of_month = case.plan.day or (self._figures.first.day if self._figures.first else None)

    def amounts(self) -> Iterator[FigureFinding]:
        """Each amount that is too high or differs."""
        for said in amounts_in(self._text):
            place = around(self._text, said.start, said.end)
            role = None if self._is_told(place) else role_of(AMOUNT_SIGNS[self._language], place)
            if found := self._too_high(said, role, place) or self._other_amount(said, role, place):
                yield found

    def days(self) -> Iterator[FigureFinding]:
        """Each day that differs or that no calendar has."""
        for said in days_in(self._text):
            place = around(self._text, said.start, said.end)
            role = role_of(DAY_SIGNS[self._language], place)
            holds = self._holds[role] if role is not None else None
            if not said.exists:
                yield FigureFinding(said.start, said.end, "no_such_day", "figure_check.no_such_day")
            elif isinstance(holds, date) and not (said.is_day(holds) or self._is_known(said, role, place)):
                yield FigureFinding(said.start, said.end, "differs", f"figure_check.differs.{role}", {"day": holds})

    def counts(self) -> Iterator[FigureFinding]:
        """Each number of payments that differs."""
        months = self._figures.months
        for match in COUNTS[self._language].finditer(self._text):
            if months is not None and int(_first_group(match)) not in self._figures.counts:
                yield FigureFinding(*match.span(), "differs", "figure_check.differs.months", {"months": months})

    def days_of_month(self) -> Iterator[FigureFinding]:
        """Each day of the month that differs."""
        number = self._day_of_month
        for match in MONTH_DAYS[self._language].finditer(self._text):
            if number is not None and int(_first_group(match)) not in self._figures.days_of_month:
                yield FigureFinding(*match.span(), "differs", "figure_check.differs.day", {"number": number})

    def _is_told(self, place: Around) -> bool:
        """Whether the sentence tells of another lender, or of what somebody else said."""
        return bool(QUOTED[self._language].search(place.before)) or any(
            lender in place.before + place.after for lender in self._others
        )

    def _too_high(self, said: AmountSaid, role: Role | None, place: Around) -> FigureFinding | None:
        figures = self._figures
        most = figures.capacity if place.has(ALL_LENDERS[self._language]) else figures.most
        if role == "monthly" and most is not None and said.amount > most:
            sentence = "figure_check.above_capacity" if most else "figure_check.nothing_left"
            return _amount(said, "above_capacity", sentence, most)
        at_hand = figures.at_hand
        if role == "upfront" and at_hand is not None and said.amount > at_hand:
            return _amount(said, "above_at_hand", "figure_check.above_at_hand", at_hand)
        return None

    def _other_amount(self, said: AmountSaid, role: Role | None, place: Around) -> FigureFinding | None:
        holds = self._holds[role] if role is not None else None
        if isinstance(holds, Decimal) and role is not None and said.amount not in self._allowed(role, place):
            return _amount(said, "differs", f"figure_check.differs.{role}", holds)
        if said.amount in self._figures.amounts:
            return None
        return FigureFinding(said.start, said.end, "not_in_case", "figure_check.not_in_case")

    def _allowed(self, role: Role, place: Around) -> frozenset[Decimal]:
        figures = self._figures
        own = frozenset(each for each in (self._holds[role],) if isinstance(each, Decimal))
        match role:
            case "monthly":
                whole = place.has(ALL_LENDERS[self._language]) or figures.most == figures.capacity
                return own | {each for each in (figures.last_payment, figures.capacity if whole else None) if each}
            case "total":
                return own | figures.totals
            case "owed":
                return own | figures.owed
            case "last_payment" | "upfront":
                return own
            case _:
                return own | figures.amounts

    def _is_known(self, said: DaySaid, role: Role | None, place: Around) -> bool:
        """Whether a day that does not hold is told of the past, of somebody else, or in the person's own words."""
        if said in self._figures.said_days:
            return True
        known = [day for day in self._figures.days if said.is_day(day)]
        is_past = role == "last" and any(day <= self._today for day in known)
        return bool(known) and (is_past or self._is_told(place))


def _amount(said: AmountSaid, kind: FindingKind, sentence: str, amount: Decimal) -> FigureFinding:
    return FigureFinding(said.start, said.end, kind, sentence, {"amount": amount})


def _first_group(match: re.Match[str]) -> str:
    return next(group for group in match.groups() if group is not None)
