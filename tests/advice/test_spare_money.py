from decimal import Decimal

import pytest

from debt_wizard.advice.borrowed import borrowed_lines, says_borrowed
from debt_wizard.advice.promised import paid_at_once
from debt_wizard.advice.spare_money import objection_to, spare_money
from debt_wizard.case import Asset, Debt, Income, Proposal
from support.household import household, money


@pytest.mark.parametrize(
    "name",
    ["借呗", "网贷", "信用卡取现", "花呗额度", "向朋友借的", "京东白条", "bank loan", "Cash Advance", "I borrowed it"],
)
def test_a_name_that_tells_of_borrowing_is_caught(name: str) -> None:
    assert says_borrowed(name)


@pytest.mark.parametrize("name", ["", "工资", "活期存款", "借给老王的", "还贷剩下的", "loan to a friend", "savings"])
def test_other_names_are_not(name: str) -> None:
    assert not says_borrowed(name)


def test_borrowed_assets_and_incomes_are_found_and_money_owed_to_us_is_not() -> None:
    case = household()
    case.asset += [
        Asset(kind="cash", label="网贷", value=money(5), liquid=True),
        Asset(kind="receivable", label="老王借的", value=money(5), liquid=True),
    ]
    case.income.append(Income(label="借呗"))
    assert [line.label for line in borrowed_lines(case)] == ["网贷", "借呗"]


def test_a_month_of_essentials_stays() -> None:
    spare = spare_money(household(savings=5000))
    assert (spare.at_hand, spare.kept, spare.amount) == (money(5000), money(3000), money(2000))


def test_without_enough_nothing_is_spare() -> None:
    assert spare_money(household(savings=1000)).amount == 0
    assert spare_money(household(savings=None)).amount == 0


def test_what_speaks_against_a_sum_at_once() -> None:
    case = household(savings=5000)
    case.asset.append(Asset(kind="cash", label="借款", value=money(8000), liquid=True))
    assert objection_to(case, money(2000)) is None
    assert objection_to(case, money(2001)) == "reserve"
    assert objection_to(case, money(6000)) == "borrowed"
    assert objection_to(case, money(90000)) == "reserve"


def test_all_sums_at_once_count_together() -> None:
    case = household()
    case.debt.append(Debt(id="loan", lender="B", balance=money(5000)))
    case.plan.proposal = [
        Proposal(debt="card", upfront=money(100)),
        Proposal(debt="loan", kind="lump_sum", upfront=money(200)),
        Proposal(debt="other", upfront=money(400)),
    ]
    assert paid_at_once(case) == Decimal(300)
