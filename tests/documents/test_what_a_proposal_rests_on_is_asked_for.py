"""An amount that counts no more interest is named beside the wish that none is charged, through every channel."""

from datetime import datetime

import pytest

from debt_wizard.case import Contact
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

ASKED = {
    ("credit_card", "zh"): "不再收利息",
    ("credit_card", "en"): "stop charging interest",
    ("private", "zh"): "利息",
    ("private", "en"): "interest",
}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("channel", ["phone", "chat", "email", "meeting"])
@pytest.mark.parametrize("product", ["credit_card", "private"])
@pytest.mark.parametrize("intent", ["first_proposal", "counter_offer", "reconsider"])
def test_no_interest_is_asked_for_where_the_amount_counts_none(
    intent: str, product: str, channel: str, language: str
) -> None:
    case = case_with_room(product=product)
    at = datetime(2026, 11, 20, 10, tzinfo=CHINA)
    case.contact = [Contact(debt="card", at=at, channel="phone", outcome="refused")]
    case.offer = [offered(at=at, months=12, monthly=money(2300))]
    text = letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)
    assert "24,000" in text
    assert ASKED[product, language] in text.lower()
