"""A letter that names an amount is not told that it names none."""

import pytest

from debt_wizard.case import Offer
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.remarks import remarks
from debt_wizard.language import Language
from support.offered import TODAY, case_with_room, money


@pytest.mark.parametrize("terms", [{"kind": "token", "months": 6}, {"kind": "lump_sum", "upfront": money(10_000)}])
@pytest.mark.parametrize("code", ["zh", "en"])
def test_a_letter_of_small_payments_or_of_one_sum_names_an_amount(terms: dict[str, object], code: str) -> None:
    case, language = case_with_room(), Language(code)
    case.person.name, case.situation.reasons = "Li Jing", ["income_drop"]
    case.offer = [Offer(debt="card", months=24, monthly=money(1500), decision="declined")]
    case.plan.proposal = [case.plan.proposal[0].model_copy(update={"monthly": money(200), **terms})]
    wanted = Wanted(case.debt[0], "reconsider", "email")
    said = letter(case, wanted, language, TODAY)
    found = [each.words(Language("en")) for each in remarks(said, case, wanted, language, TODAY)]
    assert not [each for each in found if "does not say yet" in each and "amount" in each]
