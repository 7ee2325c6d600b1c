"""The figures and days that hold for a draft to one lender, each by what is said of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.late_since import late_since
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.owed import owed
from debt_wizard.case import Agreement, Case, Debt, Offer
from debt_wizard.documents.case_figures import CaseFigures
from debt_wizard.documents.figure_roles import Role


@dataclass(frozen=True)
class HeldFigures:
    """What the case says of each role that a figure may have. Amounts to the cent."""

    of: Mapping[Role, Decimal | date | None]
    """None where the case does not say it."""
    day_of_month: int | None
    """On which is paid by the plan."""
    their_firsts: frozenset[date]
    """The first days that the lender named."""
    their_days: frozenset[int | None]
    """The days of the month that the lender named."""

    @property
    def is_anything_left(self) -> bool:
        """Whether anything is left over each month."""
        left = self.of["left_over"]
        return isinstance(left, Decimal) and left > 0


def held_figures(case: Case, debt: Debt, figures: CaseFigures, today: date) -> HeldFigures:
    """What holds for a draft to the lender of a debt."""
    left = left_over(case)
    income = left.total("income") if left.is_known else None
    holds: dict[Role, Decimal | date | None] = {
        "monthly": figures.monthly,
        "last_payment": figures.last_payment,
        "upfront": figures.upfront,
        "total": figures.total,
        "owed": owed(case, debt),
        "principal": debt.principal,
        "interest": debt.interest,
        "fees": debt.fees,
        "income": income,
        "spending": income - left.amount if income is not None else None,
        "left_over": left.amount if left.is_known else None,
        "first": figures.first,
        "last": figures.last,
        "overdue_since": late_since(case, debt, today) or debt.overdue_since,
    }
    named: list[Offer | Agreement] = [*case.offer, *case.agreement]
    theirs = [each for each in named if each.debt == debt.id]
    firsts = frozenset(day for each in theirs for day in (first_day_named(each), each.begins) if day is not None)
    days = frozenset(each.day or each.begins_day for each in theirs) | {each.day for each in firsts}
    return HeldFigures(holds, case.plan.day or (figures.first.day if figures.first else None), firsts, days)
