"""What may go wrong with a plan, each as a row: whether the promises survive it, and where they break."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.case_cash_flow import CaseCashFlow
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.proposed_schedule import first_due
from debt_wizard.advice.relief import lender_who_refuses, relief_that_ends
from debt_wizard.case import Case
from debt_wizard.finance import IncomeCut, NoIrregularIncome, NoPay, OneOffBill, Scenario, StressRow, stress

StressId = Literal[
    "income_cut_10", "income_cut_25", "income_cut_40", "no_irregular", "no_pay", "one_off_bill", "relief_ends",
    "second_lender", "two_worst",
]  # fmt: skip

CUTS: tuple[tuple[StressId, Decimal], ...] = (
    ("income_cut_10", Decimal("0.10")),
    ("income_cut_25", Decimal("0.25")),
    ("income_cut_40", Decimal("0.40")),
)
CUT_MONTHS = 3
REFERENCE: StressId = "income_cut_25"
"""The row that the verdict asks for."""


@dataclass(frozen=True)
class StressLine:
    """One row. Its name is the content's `stress.name.ID`, its result `stress.kept`, `.broken` or `.none.ID`."""

    id: StressId
    row: StressRow | None
    """None where it cannot happen here, or nothing is known of it."""
    amount: Decimal | None = None
    """The bill, or what the lender wants more each month."""
    debt: str | None = None
    """The id of the debt whose lender refuses."""
    parts: tuple[StressId, ...] = ()
    """The two rows that come together."""

    @property
    def kept(self) -> bool:
        """Whether every payment is made and no day ends below zero."""
        return self.row is None or self.row.kept


def stress_rows(case: Case, flow: CaseCashFlow, today: date) -> tuple[StressLine, ...]:
    """Try everything that may go wrong, from the month of the first payment on; empty while nothing is promised."""
    if not flow.payments:
        return ()
    start = max(flow.start, first_due(case, today).replace(day=1))
    kinds = {move.kind for move in flow.household.movements}
    essentials = left_over(case).total("essential")
    refuses = lender_who_refuses(case, today)
    tried: dict[StressId, Scenario | None] = {cut: IncomeCut(share, CUT_MONTHS, start) for cut, share in CUTS}
    tried["no_irregular"] = NoIrregularIncome(start=start) if "irregular" in kinds else None
    tried["no_pay"] = NoPay(start=start) if "pay" in kinds else None
    tried["one_off_bill"] = OneOffBill(essentials, start) if essentials > 0 else None
    tried["relief_ends"] = relief_that_ends(case, today)
    tried["second_lender"] = refuses[1] if refuses is not None else None
    report = stress(flow.household, flow.payments, [scenario for scenario in tried.values() if scenario is not None])
    found = {id(row.scenario): row for row in report.rows}
    lines = [
        StressLine(each, found[id(scenario)] if scenario is not None else None) for each, scenario in tried.items()
    ]
    amounts = {"one_off_bill": essentials, "second_lender": refuses[1].monthly if refuses is not None else None}
    refused = refuses[0].id if refuses is not None else None
    named = [
        StressLine(line.id, line.row, amounts.get(line.id), refused if line.id == "second_lender" else None)
        for line in lines
    ]
    return (*named, StressLine("two_worst", report.two_worst, parts=_two_worst(named)))


def _two_worst(lines: list[StressLine]) -> tuple[StressId, ...]:
    """The row with the lowest balance, and the lowest of another kind."""
    by_lowest = sorted((line for line in lines if line.row is not None), key=_lowest)
    worst = by_lowest[:1]
    other = [line for line in by_lowest if worst and _kind(line) != _kind(worst[0])][:1]
    return tuple(line.id for line in worst + other)


def _lowest(line: StressLine) -> Decimal:
    return line.row.lowest if line.row is not None else Decimal(0)


def _kind(line: StressLine) -> str:
    return line.row.scenario.key if line.row is not None and line.row.scenario is not None else ""
