"""The facts asked from a blank, and the old figures put back."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.case import (
    CHANGE_KINDS,
    INCOME_KINDS,
    PERIODS,
    Case,
    Change,
    Income,
    OwnRisk,
    Spending,
    ask_anew,
    finish_change,
    is_asked_anew,
    open_change,
    put_back,
    reopen_change,
)
from debt_wizard.storage.dump import dump
from debt_wizard.storage.read import read_session
from debt_wizard.storage.write import content_of
from support.clock import NOW
from support.household import household

TODAY = date(2026, 11, 23)

MONEY = st.none() | st.integers(0, 10**9).map(lambda cents: Decimal(cents) / 100)
NAMES = st.text(alphabet="房租工资a [", max_size=6)
INCOMES = st.lists(
    st.builds(
        Income,
        kind=st.sampled_from(INCOME_KINDS),
        label=NAMES,
        amount=MONEY,
        every=st.sampled_from(PERIODS),
        history=st.lists(MONEY.filter(lambda amount: amount is not None), max_size=4),
        certain=st.booleans(),
    ),
    max_size=4,
)
SPENDINGS = st.lists(
    st.builds(
        Spending,
        category=st.sampled_from(["housing", "food", "other"]),
        label=NAMES,
        amount=MONEY,
        essential=st.booleans(),
        estimate=st.booleans(),
    ),
    max_size=4,
)
CASES = st.builds(
    Case,
    income=INCOMES,
    spending=SPENDINGS,
    change=st.builds(Change, kinds=st.lists(st.sampled_from(CHANGE_KINDS), unique=True), story=NAMES).map(
        lambda a: [a]
    ),
)


def _toml(case: Case) -> str:
    return dump(case.model_dump(by_alias=True))


def _saved_and_opened(case: Case, scratch: Path) -> Case:
    scratch.write_bytes(content_of(case.model_dump(by_alias=True), scratch))
    return read_session(scratch).case


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("scratch") / "a.toml"


@settings(max_examples=200, deadline=None)
@given(CASES, INCOMES, SPENDINGS, st.booleans())
def test_putting_the_old_figures_back_restores_the_case_exactly(
    scratch: Path, case: Case, new_income: list[Income], new_spending: list[Spending], quits: bool
) -> None:
    case.change[0].keep_unfinished("story", "x")
    before = _toml(case)
    ask_anew(case, TODAY)
    assert (case.income, case.spending) == ([], [])
    case.income.extend(new_income)
    case.spending.extend(new_spending)
    if quits:
        case = _saved_and_opened(case, scratch)
    put_back(case)
    assert _toml(case) == before
    assert not is_asked_anew(case)


def test_the_old_lines_are_kept_while_the_new_ones_are_asked() -> None:
    case = household()
    case.change.append(Change(kinds=["job"]))
    old = list(case.income), list(case.spending)
    change = ask_anew(case, TODAY)
    assert (change.income, change.spending) == old
    assert change.at == TODAY
    assert open_change(case) is change
    assert is_asked_anew(case)


def test_nothing_is_asked_anew_before_a_change_is_told_nor_after_it_is_finished() -> None:
    case = household()
    assert open_change(case) is None
    assert not is_asked_anew(case)
    case.change.append(Change(kinds=["job"]))
    assert not is_asked_anew(case)
    ask_anew(case, TODAY)
    finish_change(case, TODAY)
    assert open_change(case) is None
    assert not is_asked_anew(case)


def test_a_change_without_new_figures_is_finished_on_its_day() -> None:
    case = household()
    case.change.append(Change(kinds=["fee_not_agreed"]))
    finish_change(case, TODAY)
    assert (case.change[0].at, case.change[0].finished, case.change[0].income) == (TODAY, True, [])


def test_the_day_on_which_the_asking_began_stays_when_it_ends_later() -> None:
    case = household()
    case.change.append(Change(kinds=["job"]))
    ask_anew(case, TODAY)
    finish_change(case, date(2026, 12, 2))
    assert case.change[0].at == TODAY


def test_a_yes_given_against_the_old_verdict_does_not_stand_for_the_new_figures() -> None:
    case = household()
    case.plan.own_risk = OwnRisk(at=NOW, verdict="over", promised=Decimal(100))
    case.change.append(Change(kinds=["job"]))
    ask_anew(case, TODAY)
    assert case.plan.own_risk is not None
    finish_change(case, TODAY)
    assert case.plan.own_risk is None


def test_what_was_not_begun_can_be_neither_put_back_nor_finished_nor_begun_twice() -> None:
    case = household()
    with pytest.raises(ValueError, match="put away"):
        put_back(case)
    with pytest.raises(ValueError, match="no change"):
        finish_change(case, TODAY)
    with pytest.raises(ValueError, match="no change"):
        ask_anew(case, TODAY)
    case.change.append(Change(kinds=["job"]))
    with pytest.raises(ValueError, match="put away"):
        put_back(case)
    ask_anew(case, TODAY)
    with pytest.raises(ValueError, match="no change"):
        ask_anew(case, TODAY)


def test_a_finished_change_can_be_gone_on_with_and_put_back() -> None:
    case = household()
    old = list(case.income)
    case.change.append(Change(kinds=["job"]))
    ask_anew(case, TODAY)
    case.income.append(Income(amount=Decimal(1)))
    finish_change(case, TODAY)
    reopen_change(case)
    assert is_asked_anew(case)
    put_back(case)
    assert case.income == old


def test_a_change_that_put_nothing_away_is_not_gone_on_with() -> None:
    case = household()
    with pytest.raises(ValueError, match="put away"):
        reopen_change(case)
    case.change.append(Change(kinds=["fee_not_agreed"]))
    with pytest.raises(ValueError, match="put away"):
        reopen_change(case)
    finish_change(case, TODAY)
    with pytest.raises(ValueError, match="put away"):
        reopen_change(case)
