"""A sum to be paid first: an amount; a share has a field of its own."""

from decimal import Decimal

import pytest

from debt_wizard.typed import Refused
from debt_wizard.typed.amount import read_sum_up_front


@pytest.mark.parametrize(
    "text", ["20%", "20％", "20% 首付", "首付20%", "两成", "2成", "百分之二十", "20 percent", "20 per cent"]
)
def test_a_share_is_led_to_the_field_for_shares(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read_sum_up_front(text)
    assert refused.value.code == "amount_is_share"


@pytest.mark.parametrize(("text", "amount"), [("2000", 2000), ("两千", 2000), ("1.2万", 12000)])
def test_an_amount_is_read_as_any_other(text: str, amount: int) -> None:
    assert read_sum_up_front(text) == Decimal(amount)
