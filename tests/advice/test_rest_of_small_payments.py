"""Small payments for some months: what is left after them, as far as the interest of those months lets them pay off."""

from decimal import Decimal

import pytest

from debt_wizard.advice.offer_review import offer_review
from support.offered import TODAY, case_with_room, money, offered


@pytest.mark.parametrize(
    ("monthly", "rate", "left"),
    [
        (360, None, "24000.00"),  # the interest of the contract, 1.5 % a month, and nothing of what is owed
        (360, Decimal(0), "21840"),
        (100, None, "25619.68"),
    ],
)
def test_they_leave_what_is_owed_then(monthly: int, rate: Decimal | None, left: str) -> None:
    case = case_with_room()
    case.offer = [offered(kind="token", months=6, monthly=money(monthly), annual_rate=rate)]
    reasons = {each.id: each.amount for each in offer_review(case, case.offer[0], TODAY).reasons}
    assert reasons["rest_unclear"] == money(left)
