"""What the payments of a paper leave of the balance is named before signing, in the objection and with the schedule."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.unexplained_rest import rest_in_force
from debt_wizard.case import Agreement, Case
from debt_wizard.documents.agreement_checks import agreement_checks
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.language import Language
from debt_wizard.screens.agreement_told import agreement_told, asked_before_agreeing
from support.clock import NOW
from support.offered import TODAY, case_with_room, money, offered


def _case(**paper: Any) -> Case:
    """24,000 are owed; 22 payments of 1,000 were accepted, and nobody said what becomes of 2,000."""
    case = case_with_room()
    case.offer = [offered(months=22, monthly=money(1000), decision="accepted")]
    case.agreement = [Agreement(debt="card", **{"monthly": money(1000), "months": 22, **paper})]
    return case


def _rest(case: Case) -> Decimal:
    return agreement_review(case, case.agreement[0], TODAY).rest


def test_what_is_left_is_the_balance_less_all_payments() -> None:
    assert _rest(_case()) == 2_000


def test_a_fee_at_once_pays_nothing_off() -> None:
    assert _rest(_case(fees=money(500))) == 2_000


def test_a_first_payment_pays_off() -> None:
    assert _rest(_case(upfront=money(500))) == 1_500


@pytest.mark.parametrize("paper", [{"months": 24}, {"monthly": Decimal("1090.91")}, {"months": 26}])
def test_payments_that_come_to_the_balance_or_more_leave_nothing(paper: dict[str, Any]) -> None:
    assert _rest(_case(**paper)) == 0


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_is_named_before_signing_and_before_the_yes(language: str) -> None:
    case = _case()
    said = {"zh": "余额里还有2,000元没有着落", "en": "leave ¥2,000 of the balance"}[language]
    assert said in agreement_told(Language(language), case, case.agreement[0], TODAY)
    assert said in asked_before_agreeing(Language(language), case, case.agreement[0], TODAY)
    assert said in plain_text(agreement_checks(case, Language(language), TODAY), Language(language))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_small_payments_leave_is_to_be_agreed_on_later_and_not_missing(language: str) -> None:
    case = case_with_room()
    case.debt[0].annual_rate = money(0)
    case.offer = [offered(kind="token", months=6, monthly=money(200), decision="accepted")]
    case.agreement = [Agreement(debt="card", months=6, monthly=money(200))]
    told = agreement_told(Language(language), case, case.agreement[0], TODAY)
    assert {"zh": "余额里还有22,800元，到时候再谈", "en": "¥22,800 of the balance is left, to be agreed on"}[
        language
    ] in told
    assert {"zh": "没有着落", "en": "The payments in the agreement leave"}[language] not in told


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_objection_asks_what_becomes_of_it(language: str) -> None:
    text = letter(_case(), Wanted(_case().debt[0], "object_term", "email"), Language(language), TODAY)
    assert {"zh": "余额里剩下的2,000元是予以免除", "en": "State whether the ¥2,000 that the payments leave"}[
        language
    ] in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_owed_at_the_end_of_the_schedule_is_said_to_rest_on_it(language: str) -> None:
    case = _case(agreed_at=NOW, first_due=date(2027, 1, 5))
    said = {"zh": "是当余下的2,000元免掉了", "en": "only if the remaining ¥2,000 is waived"}[language]
    assert said in plain_text(dated_plan(case, Language(language), TODAY), Language(language))


def test_ones_own_proposal_leaves_nothing_unexplained() -> None:
    case = _case()
    case.offer, case.agreement = [], []
    assert rest_in_force(case, "card", TODAY) == 0


def test_whom_a_paper_says_to_pay_is_in_its_record() -> None:
    case = _case()
    case.agreement[0].payee = "招商银行信用卡中心"
    for code, said in (
        ("zh", "协议上的收款方：招商银行信用卡中心"),
        ("en", "The agreement says to pay: 招商银行信用卡中心"),
    ):
        told = plain_text(agreement_checks(case, Language(code), TODAY), Language(code))
        assert said in told
        case.agreement[0].payee, kept = "", case.agreement[0].payee
        assert said[:6] not in plain_text(agreement_checks(case, Language(code), TODAY), Language(code))
        case.agreement[0].payee = kept
