"""What a letter about a late payment promises: only a day on which the money is there, and only what was arranged."""

import re
from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Case, Payment
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.fitting import fitting_intents
from debt_wizard.documents.gap import open_places
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.every_letter import TODAY, agreed, demo, private
from support.six_payments import DEC, JAN, NOV, OCT, SEP, case_of, listed

CHANNELS = ("chat", "email", "phone", "meeting")
ARRANGED = re.compile("原来的安排|不取消安排|取消安排|照说好的还|as arranged|stay as we agreed|arrangement")
DAY = {
    "zh": "哪天补上（要是跟下一期同一个月，先算够不够）",
    "en": "the day, in a month with money for both payments",
}


def _late(case: Case, channel: str, language: str) -> str:
    return letter(case, Wanted(case.debt[0], "late_payment", channel), Language(language), TODAY)


def _with_more_pay(language: str) -> Case:
    case = agreed(language)
    case.income[0].amount = Decimal(9000)
    return case


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_day_is_promised_where_one_pay_is_not_enough_for_two_payments(channel: str, language: str) -> None:
    text = _late(agreed(language), channel, language)
    assert {place.what for place in open_places(text)} == {DAY[language]}
    assert not re.search("2026年12月10日|10 December 2026|工资已经到账|when my pay|钱到账|money arrives", text)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_next_pay_day_is_promised_where_both_payments_fit(channel: str, language: str) -> None:
    text = _late(_with_more_pay(language), channel, language)
    assert open_places(text) == []
    assert {"zh": "2026年11月15日", "en": "15 November 2026"}[language] in text
    assert {"zh": "2026年12月10日", "en": "10 December 2026"}[language] in text
    assert ARRANGED.search(text)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_without_an_agreement_nothing_stays_as_arranged(channel: str, language: str) -> None:
    for case in (demo(language), private(demo, language)):
        assert not ARRANGED.search(_late(case, channel, language))


@pytest.mark.parametrize("channel", CHANNELS)
def test_without_an_agreement_it_is_the_payment_of_the_contract(channel: str) -> None:
    text = _late(demo("zh"), channel, "zh")
    assert "2026年11月25日" in text
    assert "2,100元" in text
    assert "1,000元" not in text


def test_a_payment_of_the_contract_that_the_person_listed_is_the_one_that_is_late() -> None:
    case = demo("zh")
    case.payment.append(Payment(debt="card", due=date(2026, 10, 25), amount=Decimal(2100)))
    text = _late(case, "chat", "zh")
    assert "2026年10月25日的2,100元" in text


@pytest.mark.parametrize("paid", [None, Decimal(400)])
def test_no_letter_confesses_as_missed_what_was_only_proposed(paid: Decimal | None) -> None:
    # 2,100 by the contract on the 25th; 1,000 a month from 15 December proposed, the first two listed from it
    case = demo("en")
    case.plan.first_payment, case.plan.day = date(2026, 12, 15), 15
    days = (date(2026, 12, 15), date(2027, 1, 15))
    case.payment = [Payment(debt="card", due=day, amount=Decimal(1000), paid=paid) for day in days]
    today = date(2027, 1, 18)
    text = letter(case, Wanted(case.debt[0], "late_payment", "email"), Language("en"), today)
    assert "I will not be able to pay the ¥2,100 due on 25 January 2027" in text
    assert not re.search(r"15 December|15 January|1,000|2,000|still open", text)
    assert "late_payment" not in fitting_intents(case, case.debt[0], today)[:1]


def test_a_contract_without_a_due_day_or_an_amount_leaves_both_open() -> None:
    case = demo("zh")
    case.debt[0].due_day = case.debt[0].contract_payment = None
    assert {"哪天的一期", "那一期多少"} <= {place.what for place in open_places(_late(case, "email", "zh"))}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "这一期还差600元（已经还了400元），我没能按时还上"),
        ("en", "I was not able to pay the remaining ¥600 (I have paid ¥400) due on 15 November 2026"),
    ],
)
def test_what_was_paid_of_it_is_told_beside_what_is_left(language: str, said: str) -> None:
    case = _with_more_pay(language)
    case.agreement[0].monthly = Decimal(1000)
    case.payment = [
        *(each for each in case.payment if each.paid),
        Payment(
            debt="card", due=date(2026, 11, 15), amount=Decimal(1000), paid=Decimal(400), paid_on=date(2026, 11, 16)
        ),
    ]
    text = _late(case, "email", language)
    assert said in text
    assert check_figures(text, case, case.debt[0], Language(language), TODAY) == []


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_while_terms_stand_the_reason_of_before_them_is_not_the_reason_of_a_late_payment(
    channel: str, language: str
) -> None:
    why = {"zh": "收入比以前少了", "en": "income has fallen"}[language]
    for case in (agreed(language), private(agreed, language)):
        case.situation.reasons = ["income_drop"]
        assert why not in _late(case, channel, language)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_without_terms_the_reason_that_was_told_is_given(language: str) -> None:
    case = demo(language)
    case.situation.reasons = ["income_drop"]
    assert {"zh": "晚还的原因：", "en": "The reason: "}[language] in _late(case, "email", language)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_of_the_last_payment_no_later_ones_are_promised(channel: str, language: str) -> None:
    case = agreed(language)
    later = re.compile("后面每一|后面照|All later payments")
    assert later.search(_late(case, channel, language))
    log = payment_log(case, case.debt[0].id, TODAY)
    case.payment.append(Payment(debt=case.debt[0].id, paid=log.remains - Decimal(500), paid_on=TODAY))
    for one in (case, private(lambda _: case, language)):
        text = _late(one, channel, language)
        assert not later.search(text)
        assert not re.search(" (\n|”|$)", text)


@pytest.mark.parametrize(("language", "rest"), [("zh", "说好的其他各笔照旧"), ("en", "Leave the rest as we agreed")])
@pytest.mark.parametrize(("paid", "is_last"), [(5, True), (4, False)])
def test_a_friend_is_asked_to_leave_the_rest_only_where_there_is_one(
    language: str, rest: str, paid: int, *, is_last: bool
) -> None:
    case = case_of(*(listed(day, on=day) for day in (SEP, OCT, NOV, DEC, JAN)[:paid]))
    case.debt[0].product = "private"
    text = letter(case, Wanted(case.debt[0], "late_payment", "email"), Language(language), date(2027, 1, 20))
    assert (rest in text) is not is_last
