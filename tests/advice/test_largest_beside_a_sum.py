"""The largest amount a month beside a sum that is paid once: whoever takes it up keeps every rule."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Agreement, Case, Proposal
from debt_wizard.documents.verdict_line import verdict_text
from debt_wizard.language import Language
from support.offered import TODAY, case_with_room, money


def _case(cash: int, monthly: Decimal | int, upfront: int) -> Case:
    """6,000 on the 10th, 4,000 on the 12th, payments on the 15th; so much at hand."""
    case = case_with_room()
    case.debt[0].annual_rate = money(0)
    case.asset[0].value = money(cash)
    case.plan.proposal = [Proposal(debt="card", monthly=money(str(monthly)), upfront=money(upfront) or None)]
    return case


def test_the_sum_stays_as_it_is_while_the_amount_grows_or_shrinks() -> None:
    judged = verdict(_case(4000, 1500, 1500), TODAY)
    # Three of five shocks are to be survived. 10 % less income allows much, 25 % less 1,333: 4,000 at hand and three
    # times 500, less the sum, in three. A bill of 4,000 allows 500: 4,000 and 2,000, less the bill and 1,500. The other
    # two allow less.
    assert judged.level == "stretched"
    assert judged.most == money(500)
    assert verdict(_case(4000, judged.most, 1500), TODAY).level == "within"


@settings(max_examples=60, deadline=None)
@given(
    cash=st.sampled_from([0, 1500, 4000, 9000, 20_000]),
    monthly=st.sampled_from([300, 800, 1500, 2200]),
    upfront=st.sampled_from([0, 800, 2000, 5000]),
    first=st.dates(date(2026, 11, 24), date(2027, 1, 20)),
)
def test_whoever_takes_up_the_amount_that_is_named_keeps_every_rule(
    cash: int, monthly: int, upfront: int, first: date
) -> None:
    case = _case(cash, monthly, upfront)
    case.plan.first_payment = first
    most = verdict(case, TODAY).most
    if most > 0:
        case.plan.proposal[0].monthly = most
        taken = verdict(case, TODAY)
        assert (taken.level, taken.most >= most) == ("within", True)


@pytest.mark.parametrize(
    ("code", "said"),
    [("zh", "一次付3,000元，每月再还1,000元：答应过头了"), ("en", "¥3,000 in one sum and ¥1,000 a month: too much")],
)
def test_a_sum_that_leaves_no_amount_is_named(code: str, said: str) -> None:
    judged = verdict(_case(500, 1000, 3000), TODAY)  # 2,500 are there on the 15th
    assert (judged.level, judged.most) == ("over", Decimal(0))
    assert verdict_text(Language(code), judged).startswith(said)


def test_a_first_sum_of_terms_that_stand_is_apart_from_its_payments_until_it_is_behind() -> None:
    case = _case(9000, 0, 0)
    case.plan.proposal = []
    signed = datetime(2026, 11, 20, 10, tzinfo=UTC)
    case.agreement = [
        Agreement(
            debt="card",
            agreed_at=signed,
            monthly=money(500),
            months=45,
            upfront=money(1500),
            first_due=date(2026, 12, 15),
        )
    ]
    flow = verdict(case, TODAY).flow
    assert flow is not None
    assert (flow.at_once, [move.day for move in flow.once]) == (money(1500), [date(2026, 12, 15)])
    assert {-move.amount for move in flow.regular} == {money(500)}
    flow = verdict(case, date(2026, 12, 20)).flow
    assert flow is not None
    assert (flow.behind, flow.at_once) == (money(2000), Decimal(0))
    assert -sum(move.amount for move in flow.once) == money(2000)
