"""What is said of a paper of which few figures are typed in."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.language import Language
from debt_wizard.screens.agreement_told import agreement_told
from support.household import money
from support.left_open import left_open

TODAY = date(2026, 11, 28)


def test_of_an_amount_alone_nothing_is_said_of_the_number_of_payments() -> None:
    case = left_open({"monthly": money(1000), "months": 36}, {"monthly": money(900)})
    case.debt[0].product, case.agreement[0].agreed_at = "credit_card", None
    told = agreement_told(Language("en"), case, case.agreement[0], TODAY)
    assert "60 months" not in told


@pytest.mark.parametrize(("paper", "said"), [({"monthly": money(1000)}, True), ({"monthly": money(900)}, False)])
@pytest.mark.parametrize("rate", [{}, {"annual_rate": Decimal(0)}])
def test_what_counts_as_agreed_before_is_said(paper: dict[str, Any], said: bool, rate: dict[str, Any]) -> None:
    case = left_open({"monthly": money(1000), "months": 36, **rate}, paper)
    told = agreement_told(Language("en"), case, case.agreement[0], TODAY)
    assert ("counts as it was agreed before" in told) is said
