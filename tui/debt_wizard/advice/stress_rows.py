"""What may go wrong with a plan, each as a row: whether the promises survive it, and where they break."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.case_cash_flow import CaseCashFlow
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.relief import lender_who_refuses, relief_that_ends
from debt_wizard.case import Case
from debt_wizard.finance import (
    Beginning,
    IncomeCut,
    NoIrregularIncome,
    NoPay,
    OneOffBill,
    Onset,
    Scenario,
    StressRow,
    stress,
)

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
    begins: date | None = None
    """When it hurts most, where that is later than in the first month of the plan."""
    leaves_out_savings: bool = False
    """Whether what was saved in a pause by then is not counted on."""
    tried: tuple[Scenario, ...] = ()
    """The scenarios of the row, with no day of their own where they may begin on any."""

    @property
    def kept(self) -> bool:
        """Whether every payment is made and no day ends below zero."""
        return self.row is None or self.row.kept


def stress_rows(case: Case, flow: CaseCashFlow, today: date) -> tuple[StressLine, ...]:
    """Try everything that may go wrong, in every month of the plan; empty while nothing is promised.

    Each line is the beginning that leaves least. What was saved in a pause does not help after it.
    """
    if not flow.payments:
        return ()
    kinds = {move.kind for move in flow.household.movements}
    essentials = left_over(case).total("essential")
    refuses = lender_who_refuses(case, today)
    tried: dict[StressId, Scenario | None] = {cut: IncomeCut(share, CUT_MONTHS) for cut, share in CUTS}
    tried["no_irregular"] = NoIrregularIncome() if "irregular" in kinds else None
    tried["no_pay"] = NoPay() if "pay" in kinds else None
    tried["one_off_bill"] = OneOffBill(essentials) if essentials > 0 else None
    tried["relief_ends"] = relief_that_ends(case, today)
    tried["second_lender"] = refuses[1] if refuses is not None else None
    happens = {each: scenario for each, scenario in tried.items() if scenario is not None}
    report = stress(flow.household, flow.payments, list(happens.values()), onsets=flow.onsets)
    found = dict(zip(happens, report.rows, strict=True))
    amounts = {"one_off_bill": essentials, "second_lender": refuses[1].monthly if refuses is not None else None}
    lines = [
        _line(
            each,
            found.get(each),
            flow.onsets,
            (happens[each],) if each in happens else (),
            amount=amounts.get(each),
            debt=refuses[0].id if refuses is not None and each == "second_lender" else None,
        )
        for each in tried
    ]
    parts = _two_worst(lines)
    both = tuple(happens[part] for part in parts) if report.two_worst is not None else ()
    return (*lines, _line("two_worst", report.two_worst, flow.onsets, both, parts=parts))


def _line(
    each: StressId,
    row: StressRow | None,
    onsets: tuple[Onset, ...],
    tried: tuple[Scenario, ...],
    *,
    amount: Decimal | None = None,
    debt: str | None = None,
    parts: tuple[StressId, ...] = (),
) -> StressLine:
    onset = row.scenario.onset if row is not None and isinstance(row.scenario, Beginning) else None
    begins = onset.day if onset is not None and onset != onsets[0] else None
    return StressLine(each, row, amount, debt, parts, begins, bool(onset is not None and onset.beside), tried)


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
