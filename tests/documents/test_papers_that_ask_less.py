"""A paper that asks for less than was agreed, or leaves a fee out, is asked about, and never to ask for more."""

from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.case import Agreement, Case
from debt_wizard.documents.agreement_checks import agreement_checks
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.language import Language
from debt_wizard.screens.agreement_told import agreement_told
from support.clock import NOW
from support.offered import TODAY, case_with_room, money, offered


def _case(**paper: Any) -> Case:
    """24 payments of 1,000 and 0.6% of 24,000, which is 144, with each of them were accepted; then came a paper."""
    case = case_with_room()
    case.offer = [offered(months=24, monthly=money(1000), period_fee=Decimal("0.006"), decision="accepted")]
    case.agreement = [Agreement(debt="card", months=24, **paper)]
    return case


def _fields(case: Case) -> list[str]:
    return [each.field for each in agreement_review(case, case.agreement[0], TODAY).differences]


def _objection(case: Case, language: str) -> str:
    return letter(case, Wanted(case.debt[0], "object_term", "email"), Language(language), TODAY)


def test_a_paper_without_the_fee_differs_in_the_fee_alone() -> None:
    assert _fields(_case(monthly=money(1000), total=money(24000))) == ["fee_left_out"]


def test_a_paper_that_has_the_fee_within_its_payments_does_not_differ() -> None:
    assert _fields(_case(monthly=money(1144), total=money(27456))) == []


def test_a_paper_without_the_fee_whose_total_holds_it_is_asked_what_the_difference_is() -> None:
    assert _fields(_case(monthly=money(1000), total=money(27456))) == ["fee_left_out", "total"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_letter_names_a_sum_that_neither_side_named(language: str) -> None:
    text = _objection(_case(monthly=money(1000), total=money(24000)), language)
    assert {"zh": "写明每期还收不收手续费", "en": "State whether a fee still comes with each payment"}[language] in text
    assert "1,144" not in text
    assert "27,456" not in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "确认每期是900元（我记的是1,000元）"),
        ("en", "Confirm that each payment is ¥900 (my notes say ¥1,000)"),
    ],
)
def test_a_payment_that_is_lower_than_agreed_is_confirmed_and_not_raised(language: str, said: str) -> None:
    text = _objection(_case(monthly=money(900), period_fee=Decimal("0.006")), language)
    assert said in text
    assert {"zh": "改为谈好的1,000元", "en": "change each payment to the ¥1,000"}[language] not in text
    assert {"zh": "请照谈好的写", "en": "please change it to match"}[language] not in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "确认一共是26个月（我记的是24个月）"),
        ("en", "Confirm that the term is 26 months (my notes say 24 months)"),
    ],
)
def test_more_payments_that_are_lower_are_asked_about_with_them(language: str, said: str) -> None:
    case = _case(monthly=money(900), period_fee=Decimal("0.006"))
    case.agreement[0].months = 26  # 26 x 1,044 is 27,144; 24 x 1,144 was 27,456
    assert said in _objection(case, language)


@pytest.mark.parametrize(("language", "said"), [("zh", "把每期的金额改为谈好的"), ("en", "Change each payment to the")])
def test_a_payment_that_is_higher_than_agreed_is_asked_to_be_changed(language: str, said: str) -> None:
    assert said in _objection(_case(monthly=money(1200), period_fee=Decimal("0.006")), language)


def test_the_screen_says_that_less_is_to_be_asked_about() -> None:
    case = _case(monthly=money(900), period_fee=Decimal("0.006"))
    told = agreement_told(Language("zh"), case, case.agreement[0], TODAY)
    assert "比谈的少，去问清楚是不是这样。" in told


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_difference_that_was_agreed_to_speaks_of_no_signing_to_come(language: str) -> None:
    case = _case(monthly=money(900), period_fee=Decimal("0.006"))
    case.agreement[0].agreed_at = NOW
    told = plain_text(agreement_checks(case, Language(language), TODAY), Language(language))
    assert {"zh": "比谈的少", "en": "less than you agreed"}[language] in told
    assert {"zh": "再签", "en": "before you sign"}[language] not in told


def test_while_a_field_of_the_paper_cannot_be_read_it_is_not_called_the_same() -> None:
    case = _case(monthly=money(1144), total=money(27456))
    same = agreement_told(Language("zh"), case, case.agreement[0], TODAY)
    assert "数目跟谈好的一样" in same
    case.agreement[0].keep_unfinished("fees", "1,2x00")
    told = agreement_told(Language("zh"), case, case.agreement[0], TODAY)
    assert "数目跟谈好的一样" not in told
    assert "“一次性费用”还看不懂" in told


def test_a_field_that_no_figure_rests_on_keeps_nothing_from_being_compared() -> None:
    case = _case(monthly=money(1200))
    case.agreement[0].keep_unfinished("signed_on", "soon")
    assert "monthly" in _fields(case)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_fewer_payments_are_never_asked_to_become_more(language: str) -> None:
    case = _case(monthly=money(1000), period_fee=Decimal("0.006"))
    case.agreement[0].months = 22
    text = _objection(case, language)
    assert {"zh": "确认一共是22个月（我记的是24个月）", "en": "Confirm that the term is 22 months"}[language] in text
    assert {"zh": "把期数改为", "en": "hange the term to"}[language] not in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_lower_payments_that_come_to_more_are_asked_about_by_their_sum(language: str) -> None:
    case = _case(monthly=money(900), period_fee=Decimal("0.006"))
    case.agreement[0].months = 36  # 36 x 1,044 is 37,584; 24 x 1,144 was 27,456
    text = _objection(case, language)
    assert {"zh": "让总数等于谈好的27,456元", "en": "they come to the ¥27,456 that we agreed"}[language] in text
    assert {"zh": "确认一共是", "en": "onfirm that the term"}[language] not in text
