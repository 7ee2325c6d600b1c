"""How long the check of a case takes. Figures are printed, not judged: run with -m benchmark -s -n 0."""

import sys
from collections.abc import Callable
from decimal import Decimal
from time import perf_counter

import pytest

from debt_wizard.advice.better_date import better_date
from debt_wizard.advice.comparison import compared
from debt_wizard.advice.futures import futures
from debt_wizard.advice.months_ahead import months_ahead
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Debt, Proposal
from support.demo import example_case
from support.household import TODAY, money

pytestmark = pytest.mark.benchmark


def case_of(debts: int) -> Case:
    """The example with so many debts, each with a proposal over five years, and weekly and yearly money too."""
    case = example_case()
    for number in range(debts - len(case.debt)):
        case.debt.append(
            Debt(
                id=f"debt-{number}",
                balance=money(20_000 + number),
                annual_rate=Decimal("0.12"),
                contract_payment=money(900),
            )
        )
    case.plan.proposal = [Proposal(debt=debt.id, months=60, asks=["stop_interest"]) for debt in case.debt]
    return case


def best(task: Callable[[], object], before: Callable[[], object] = lambda: None, times: int = 7) -> float:
    """The fastest of several runs, in milliseconds; the first one, with its imports, is not counted."""
    task()
    taken = []
    for _ in range(times):
        before()
        start = perf_counter()
        task()
        taken.append(perf_counter() - start)
    return min(taken) * 1000


def show(name: str, milliseconds: float, target: float) -> None:
    sys.stdout.write(f"{name}: {milliseconds:.2f} ms (target {target:g} ms)\n")


def change(case: Case) -> None:
    """Give every answer a new value, so that nothing that was kept can be used again."""
    case.asset[0].value = (case.asset[0].value or Decimal(0)) + 1
    for debt in case.debt:
        debt.balance = (debt.balance or Decimal(0)) + 1


@pytest.mark.parametrize("debts", [2, 20])
def test_a_whole_check_after_an_answer_changed(debts: int) -> None:
    case = case_of(debts)

    def check() -> object:
        judged = verdict(case, TODAY)
        assert judged.flow is not None
        return months_ahead(judged.flow), better_date(case, TODAY)

    show(f"whole check of {debts} debts, every answer new", best(check, lambda: change(case)), 100)


def test_the_line_on_every_screen_while_nothing_changes() -> None:
    case = case_of(20)
    show("verdict of 20 debts, nothing changed", best(lambda: verdict(case, TODAY)), 1)


def test_the_ways_of_one_debt_among_twenty() -> None:
    case = case_of(20)

    def ways() -> object:
        return compared(case, case.debt[0], TODAY)

    show("ways side by side, 20 debts, beside the screen", best(ways, lambda: change(case)), 500)


def test_ten_thousand_futures_of_a_case() -> None:
    case = case_of(20)
    show("10,000 futures, largest payment and fan, beside the screen", best(lambda: futures(case, TODAY, seed=1)), 1500)
