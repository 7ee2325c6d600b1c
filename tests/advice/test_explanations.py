from collections.abc import Iterator
from decimal import Decimal

import pytest

from debt_wizard.advice.explained_check import explained_days, explained_futures, explained_verdict
from debt_wizard.advice.explained_plan import explained_proposal
from debt_wizard.advice.explained_sums import (
    explained_capacity,
    explained_left_over,
    explained_month,
    explained_shares,
    explained_spare,
)
from debt_wizard.advice.explanation import Explanation, Value
from debt_wizard.advice.futures import Futures, futures
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import PERIODS, Case, Debt, Income, Proposal, Spending
from debt_wizard.finance import monthly, round_money
from debt_wizard.language import Language
from debt_wizard.screens.explain import said
from debt_wizard_content.facts import fact
from support.demo import example_case
from support.household import TODAY, household, money, promising


def value(explanation: Explanation | None, label: str) -> Value:
    assert explanation is not None
    return next(each.value for each in (*explanation.given, *explanation.results) if each.label == label)


def amount(explanation: Explanation | None, label: str) -> Decimal:
    found = value(explanation, label)
    assert isinstance(found, Decimal | int)
    return Decimal(found)


def test_what_is_left_over_is_its_inputs_added_up() -> None:
    known = explained_left_over(example_case())
    parts = [amount(known, side) for side in ("income", "essential", "other", "debt")]
    assert parts[0] - sum(parts[1:]) == amount(known, "left_over")
    assert round_money(amount(known, "left_over")) == money(3336.67)


def test_what_can_be_promised_is_what_is_left_less_the_buffer() -> None:
    known = explained_capacity(example_case())
    assert amount(known, "left_over") - amount(known, "held_back") == amount(known, "capacity") == money(3003)


@pytest.mark.parametrize(
    ("rule", "source"),
    [("ten_percent", "financial_statement"), ("half", "own"), ("amount", "own")],
)
def test_each_buffer_rule_names_its_source(rule: str, source: str) -> None:
    case = household(plan={"buffer": {"rule": rule, "amount": money(200), "cap": money(100)}})
    known = explained_capacity(case)
    assert known is not None
    assert known.sources == (source,)
    assert f"buffer_{rule}" in known.formulas


def test_the_tightest_day_is_what_came_less_what_went() -> None:
    flow = verdict(promising(household(savings=3500), 1000), TODAY).flow
    assert flow is not None
    known = explained_days(flow)
    in_hand = amount(known, "at_hand") + amount(known, "came_by_then")
    in_hand -= amount(known, "went_by_then") + amount(known, "paid_by_then")
    assert in_hand == amount(known, "in_hand_then") == flow.lowest[1]


@pytest.mark.parametrize("every", PERIODS)
def test_a_period_names_its_formula(every: str) -> None:
    income = Income.model_validate({"amount": money(1200), "every": every})
    line = left_over(Case(income=[income])).lines[0]
    known = explained_month(line)
    assert known.formulas == (f"every_{every}",)
    assert amount(known, "a_month") == monthly(money(1200), income.every)


def test_a_shared_bill_and_a_history_name_theirs() -> None:
    case = Case(
        income=[Income(history=[money(1), money(2)]), Income(history=[money(1)] * 3)],
        spending=[Spending(amount=money(900), share=Decimal("0.5"))],
        debt=[Debt(id="x", balance=money(1), contract_payment=money(7), in_scope=False)],
    )
    formulas = [explained_month(line).formulas for line in left_over(case).lines]
    assert formulas == [("lowest_month",), ("average",), ("every_month", "times_share"), ("as_it_is",)]


def test_a_proposal_shows_its_true_rate_with_the_rule_behind_it() -> None:
    case = household()
    case.debt[0].annual_rate = Decimal("0.1825")
    known = explained_proposal(case, Proposal(debt="card", months=24), TODAY)
    assert known is not None
    assert abs(amount(known, "true_rate") - Decimal("0.1825")) < Decimal("0.0002")
    assert [fact(each).article for each in known.facts] == ["第3条", "第4条"]


def test_without_a_known_rate_no_true_rate_is_shown() -> None:
    known = explained_proposal(household(), Proposal(debt="card", months=24), TODAY)
    assert known is not None
    assert not known.facts
    assert value(known, "rate_unknown")


def every_explanation() -> Iterator[Explanation | None]:
    rich = promising(example_case(), 700, debt="loan", upfront=money(50))
    rich.plan.floor = money(100)
    rich.debt[1].priority = True
    rich.spending.append(Spending(amount=money(40), every="week", share=Decimal("0.5")))
    for case in (rich, household(savings=None), promising(household(savings=0), 1000)):
        judged = verdict(case, TODAY)
        yield explained_left_over(case)
        yield from (explained_month(line) for line in left_over(case).lines)
        yield explained_capacity(case)
        yield explained_shares(case)
        yield explained_spare(case)
        yield explained_verdict(judged)
        if judged.flow is not None:
            yield explained_days(judged.flow)
        drawn = futures(case, TODAY, seed=1, number=200)
        yield explained_futures(drawn) if isinstance(drawn, Futures) else None
    for kind in ("instalments", "extension", "deferral", "lump_sum", "token"):
        for rate in (None, Decimal("0.12")):
            rich.debt[0].annual_rate = rate
            terms = {"months": 12, "grace_months": 3, "upfront": money(100)}
            yield explained_proposal(rich, Proposal.model_validate({"debt": "card", "kind": kind, **terms}), TODAY)
            own = Proposal.model_validate({"debt": "card", "kind": kind, "monthly": money(900), **terms})
            yield explained_proposal(rich, own, TODAY)


@pytest.mark.parametrize("code", ["zh", "en"])
def test_every_explanation_is_said_in_every_language(code: str) -> None:
    language = Language(code)
    known = [each for each in every_explanation() if each is not None]
    assert {each.id for each in known} == {
        "left_over", "month", "capacity", "shares", "spare", "verdict", "days", "futures", "proposal",
    }  # fmt: skip
    for each in known:
        assert language.say(f"explain.{each.id}.title")
        assert each.formulas
        assert each.facts or each.sources or each.id == "month"
        for given in (*each.given, *each.results):
            assert language.say(f"explain.input.{given.label}")
            assert said(language, given)
        for name in each.formulas:
            assert language.say(f"explain.formula.{name}")
        for name in each.sources:
            assert language.say(f"explain.source.{name}")


def test_nothing_is_explained_of_an_empty_case() -> None:
    empty = Case()
    assert explained_left_over(empty) is None
    assert explained_capacity(empty) is None
    assert explained_shares(empty) is None
    assert explained_verdict(verdict(empty, TODAY)) is None
    assert explained_proposal(empty, Proposal(debt="x", months=3), TODAY) is None
