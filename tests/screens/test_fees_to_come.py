"""What is still to come beside what is owed: interest, or the fees of terms without any."""

from decimal import Decimal

import pytest

from debt_wizard.case import Case
from debt_wizard.language import Language
from debt_wizard.screens.payment_words import stands_told
from support.household import money
from support.six_payments import SEP, case_of, log_of


def _agreed(rate: Decimal, fees: float | None) -> Case:
    """3,000 in six payments at a yearly rate, with fees that come once, with the first of them."""
    case = case_of()
    terms = {"annual_rate": rate, "fees": money(fees) if fees else None, "monthly": None, "balance": money(3000)}
    case.agreement[0] = case.agreement[0].model_copy(update=terms)
    return case


@pytest.mark.parametrize(("code", "fees", "interest"), [("zh", "费用", "利息"), ("en", "fees", "interest")])
def test_terms_without_interest_have_fees_to_come_and_others_have_interest(code: str, fees: str, interest: str) -> None:
    language = Language(code)
    free = stands_told(language, log_of(_agreed(Decimal(0), 200), SEP))
    assert fees in free
    assert interest not in free
    assert interest in stands_told(language, log_of(_agreed(Decimal("0.12"), None), SEP))
