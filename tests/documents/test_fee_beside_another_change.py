"""What was told of a pay cut is not quoted as the charge, and the fee is told beside it."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.charged_by import may_have_charged
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


@pytest.mark.parametrize(
    ("story", "asked"), [("8月20日度小满扣了88元服务费", [True, False]), ("扣了88元服务费", [True, True])]
)
def test_a_lender_is_named_in_a_fee_by_a_shorter_name_too(story: str, asked: list[bool]) -> None:
    debts = [
        Debt(id="du", lender="度小满金融", balance=Decimal(9000)),
        Debt(id="bank", lender="中国建设银行", balance=Decimal(9000)),
    ]
    case = _case(ALONE, "", story).model_copy(update={"debt": debts})
    assert [may_have_charged(case, debt) for debt in debts] == asked
