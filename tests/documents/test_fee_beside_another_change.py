"""What was told of a pay cut is not quoted as the charge, and the fee is told beside it."""

from datetime import date

import pytest

from debt_wizard.case import Case, Change, ChangeKind, Debt
from debt_wizard.documents.change_facts import change_facts
from debt_wizard.documents.change_words import told_changes
from debt_wizard.documents.gap import Gap
from debt_wizard.language import Language

CUT, CHARGE = "公司减薪，从六月起每月少1,500元", "11月10日扣了58元服务费"
BOTH: list[ChangeKind] = ["income", "fee_not_agreed"]
ALONE: list[ChangeKind] = ["fee_not_agreed"]


def _case(kinds: list[ChangeKind], story: str, fee: str) -> Case:
    change = Change(at=date(2026, 11, 12), kinds=kinds, story=story, fee=fee, finished=True)
    return Case(debt=[Debt(id="card")], change=[change])


@pytest.mark.parametrize(
    ("kinds", "story", "fee", "charged"),
    [
        (BOTH, CUT, CHARGE, CHARGE),
        (BOTH, CUT, "", None),
        (ALONE, "", CHARGE, CHARGE),
        (ALONE, CHARGE, "", CHARGE),
        (["income"], CUT, "", None),
    ],
)
@pytest.mark.parametrize("code", ["zh", "en"])
def test_the_charge_is_the_fee_or_a_place_to_fill(
    kinds: list[ChangeKind], story: str, fee: str, charged: str | None, code: str
) -> None:
    language = Language(code)
    case = _case(kinds, story, fee)
    facts = change_facts(case, case.debt[0], language)
    assert str(facts["charged_fee"]) == (charged or str(Gap("charged_fee", language)))


@pytest.mark.parametrize("code", ["zh", "en"])
def test_the_course_of_events_tells_both(code: str) -> None:
    [told] = told_changes(_case(BOTH, CUT, CHARGE), Language(code))
    assert CUT in told.what
    assert CHARGE in told.what
