"""What is said of a payment that may be wrong, in both languages."""

from datetime import date

import pytest

from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.case import Payment
from debt_wizard.documents.payment_doubt_words import doubts_told
from debt_wizard.language import Language
from support.clock import NOW
from support.household import money
from support.payments import agreed_payments, paid

TODAY = NOW.date()


def _told(language: Language, *payments: Payment) -> str:
    case = agreed_payments(*payments)
    return "\n".join(doubts_told(language, payment_doubts(case, "card", TODAY), "甲银行"))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "请对方先补上2026年9月15日那期还差的400元，有多的再算到下一期"),
        ("en", "ask that it first covers the ¥400 still open from 15 September 2026, and then the next payment"),
    ],
)
def test_of_what_was_paid_twice_it_is_said_that_it_may_cover_an_older_instalment_first(
    language: str, told: str
) -> None:
    twice = (paid(9, 15, paid=money(600)), paid(10, 15), paid(10, 15), paid(11, 15))
    assert told in _told(Language(language), *twice)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "2026年9月15日起没还够的1,400元"),
        ("en", "the ¥1,400 still open since 15 September 2026"),
    ],
)
def test_of_several_that_are_short_the_sum_and_the_oldest_day_are_said(language: str, told: str) -> None:
    assert told in _told(Language(language), paid(9, 15, paid=money(600)), paid(10, 15), paid(10, 15))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "2026年10月15日那期还给甲银行的，多了700元。可以请对方先补上2026年9月15日那期还差的400元"),
        (
            "en",
            "For 15 October 2026 you paid ¥700 more to 甲银行 than was due. "
            "You can ask that it first covers the ¥400 still open from 15 September 2026",
        ),
    ],
)
def test_of_more_than_one_instalment_it_is_said_that_it_may_cover_an_older_one(language: str, told: str) -> None:
    over = (paid(9, 15, paid=money(600)), paid(10, 15, paid=money(1700)), paid(11, 15))
    assert told in _told(Language(language), *over)


def test_while_nothing_is_short_what_was_paid_twice_counts_for_the_next_payment() -> None:
    told = _told(Language("zh"), paid(9, 15), paid(9, 15), paid(10, 15), paid(11, 15, date(2026, 11, 15)))
    assert told.endswith("请他算到下一期；对方答应了，就把这一行的应还日改成那一期的。")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "甲银行有3笔还款，从2026年5月15日到2026年7月15日，一共3,000元，都比谈好的日子（2026年9月1日）还早"),
        ("en", "3 payments to 甲银行 from 15 May 2026 to 15 July 2026, ¥3,000 in all, were made before the agreement"),
    ],
)
def test_several_payments_before_an_agreement_are_told_at_once(language: str, told: str) -> None:
    made = [Payment(debt="card", paid=money(1000), paid_on=date(2026, month, 15)) for month in (5, 6, 7)]
    said = _told(Language(language), *made)
    assert told in said
    assert "\n" not in said
