"""A request to look again calls no offer too much that can be kept."""

import pytest

from debt_wizard.case import Offer
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.offered import TODAY, case_with_room, money

SAID = {"zh": ("答应一个做不到的数", "答应您一个做不到的数"), "en": ("more than I can pay", "let you down later")}


@pytest.mark.parametrize("product", ["platform_loan", "private"])
@pytest.mark.parametrize("code", ["zh", "en"])
@pytest.mark.parametrize(("monthly", "says_so"), [(800, False), (1000, False), (2500, True), (None, True)])
def test_only_what_cannot_be_kept_is_called_more_than_one_can_pay(
    product: str, code: str, monthly: int | None, says_so: bool
) -> None:
    case = case_with_room(product=product)  # 1,000 a month proposed, 1,800 can be promised
    if monthly is not None:
        case.offer = [Offer(debt="card", months=30, monthly=money(monthly), decision="declined")]
    said = letter(case, Wanted(case.debt[0], "reconsider", "email"), Language(code), TODAY)
    assert any(each in said for each in SAID[code]) is says_so
