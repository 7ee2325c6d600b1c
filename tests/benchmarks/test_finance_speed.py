"""How long the calculators take. Figures are printed, not judged: run with -m benchmark -s -n 0."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from time import perf_counter

import pytest

from debt_wizard.finance import (
    CashFlow,
    Movement,
    Outlook,
    annual_rate,
    better_due_day,
    equal_instalments,
    from_schedule,
    irregular,
    keep_probability,
    largest_kept_payment,
    recurring,
    stress,
    usual_scenarios,
)

pytestmark = pytest.mark.benchmark

START, END = date(2026, 12, 1), date(2031, 11, 30)
OUTLOOK = Outlook(
    [Decimal(900), Decimal(0), Decimal(650), Decimal(1200)],
    60,
    certain=Decimal(6200),
    outgoing=Decimal(5900),
    opening=Decimal(4300),
)


def best(task: Callable[[], object], times: int = 5) -> float:
    """The fastest of several runs, in milliseconds; the first one, with its imports, is not counted."""
    task()
    taken = []
    for _ in range(times):
        start = perf_counter()
        task()
        taken.append(perf_counter() - start)
    return min(taken) * 1000


def show(name: str, milliseconds: float, target: float) -> None:
    sys.stdout.write(f"{name}: {milliseconds:.1f} ms (target {target:g} ms)\n")


def household() -> CashFlow:
    movements: list[Movement] = recurring("pay", 6200, "month", START, END, day=10, kind="pay")
    movements += irregular("side", [900, 0, 650], START, END, day=25)
    for number in range(10):
        movements += recurring("bill", -300, "month", START, END, day=2 * number + 1, kind="spending")
    return CashFlow(Decimal(4300), tuple(movements))


def test_importing_the_public_face() -> None:
    code = "import time as t; a = t.perf_counter(); import debt_wizard.finance; print(t.perf_counter() - a)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    show("import finance", float(done.stdout) * 1000, 100)


def test_ten_thousand_futures_of_sixty_months() -> None:
    show("10,000 futures x 60 months", best(lambda: keep_probability(OUTLOOK, 300, seed=1)), 150)


def test_the_largest_kept_payment() -> None:
    show("largest_kept_payment", best(lambda: largest_kept_payment(OUTLOOK, seed=1)), 1500)


def test_twenty_debts_with_their_rates_stress_rows_and_better_day() -> None:
    flow = household()

    def check() -> object:
        paid: list[Movement] = []
        for number in range(20):
            schedule = equal_instalments(38_000, 60, Decimal("0.12"), first_due=date(2026, 12, 15))
            annual_rate(schedule.flows)
            paid += from_schedule(schedule, f"debt-{number}")
        better_due_day(flow, 1000, 60, date(2026, 12, 5))
        return stress(flow, paid, usual_scenarios(3000))

    show("20 debts: schedules, rates, stress, better day", best(check), 100)
