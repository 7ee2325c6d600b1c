"""How many instalments are still to come: what was paid twice covers the last of them, and that one is not counted."""

import pytest

from debt_wizard.language import Language
from debt_wizard.screens.payment_words import log_table
from support.six_payments import OCT, SEP, case_of, listed, log_of


@pytest.mark.parametrize(
    ("code", "told"), [("zh", "后面还有2期，到2027年1月15日还完。"), ("en", "More to come: 2, until 15 January 2027.")]
)
def test_an_instalment_that_is_covered_is_not_to_come(code: str, told: str) -> None:
    twice = [listed(SEP, on=SEP), listed(SEP, on=OCT)]
    assert log_table(Language(code), log_of(case_of(*twice), OCT), 78)[-1] == told
