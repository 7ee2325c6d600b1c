"""What the person wrote is marked inside a letter, so that nobody looks for it in the other language."""

import pytest

from debt_wizard.case import Change
from debt_wizard.documents.own_words import own_words, with_own_words_marked
from support.changed import agreed_household


@pytest.mark.parametrize("field", ["story", "fee"])
def test_what_was_told_of_a_change_and_of_a_fee_is_marked(field: str) -> None:
    case = agreed_household()
    case.change = [Change(kinds=["income", "fee_not_agreed"]).model_copy(update={field: "11月10日扣了58元"})]
    own = own_words(case, case.debt[0])
    assert with_own_words_marked("You took a fee: 11月10日扣了58元.", own) == "You took a fee: 〔11月10日扣了58元〕."
