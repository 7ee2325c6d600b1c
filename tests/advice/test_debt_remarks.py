"""What looks unusual in a debt is remarked on, and nothing else."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.debt_remarks import debt_remarks, last_digits
from debt_wizard.case import Debt
from support.household import money


def _kinds(**told: object) -> list[str]:
    return [remark.kind for remark in debt_remarks(Debt.model_validate({"id": "card", **told}))]


def test_parts_that_do_not_sum_to_the_balance_are_remarked_on_with_their_sum() -> None:
    debt = Debt(id="card", balance=money(38_000), principal=money(33_000), interest=money(4_000), fees=money(2_000))
    [remark] = debt_remarks(debt)
    assert (remark.kind, remark.total, remark.balance) == ("parts", Decimal(39_000), Decimal(38_000))


def test_parts_that_sum_to_the_balance_or_are_not_all_told_are_left_alone() -> None:
    assert _kinds(balance=money(38_000), principal=money(32_000), interest=money(4_000), fees=money(2_000)) == []
    assert _kinds(balance=money(38_000), principal=money(33_000)) == []
    assert _kinds(principal=money(33_000), interest=money(1)) == []


def test_one_part_that_is_more_than_the_balance_is_remarked_on() -> None:
    assert _kinds(balance=money(38_000), principal=money(38_001)) == ["parts"]


@pytest.mark.parametrize(
    "account", ["6225880212346688", "6225 8802 1234 6688", "6225-8802-1234-6688", "卡号6225880212346688"]
)
def test_a_whole_account_number_gives_its_last_four_digits(account: str) -> None:
    assert last_digits(account) == "6688"
    assert _kinds(account=account) == ["account"]


@pytest.mark.parametrize("account", ["", "6688", "尾号6688", "622588******6688", "123456789012"])
def test_a_masked_or_short_account_is_left_alone(account: str) -> None:
    assert last_digits(account) is None


def test_a_balance_of_nought_is_remarked_on_unless_the_debt_is_settled() -> None:
    assert _kinds(balance=money(0)) == ["nothing_owed"]
    assert list(debt_remarks(Debt(id="card", balance=money(0), settled_on=date(2026, 1, 1)))) == []
