"""The log of a debt that is settled: what was agreed stays what was agreed, and nothing of it is open."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.missed import missed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case, Debt, Payment
from debt_wizard.documents.payment_record import payment_record
from debt_wizard.language import Language
from debt_wizard.screens.payment_words import next_told, stands_told
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 5, 20)
EN, ZH = Language("en"), Language("zh")


def _paid(month: int, amount: int = 1000) -> Payment:
    day = date(2026, month, 15)
    return Payment(debt="loan", due=day, amount=money(1000), paid=money(amount), paid_on=day)


@pytest.fixture
def case() -> Case:
    """12 x 1,000 from February on, two of them paid; the lender let the rest go in May."""
    found = Case(debt=[Debt(id="loan", lender="乙公司", balance=money(12000), settled_on=date(2026, 5, 2))])
    found.agreement = [
        Agreement(
            debt="loan",
            balance=money(12000),
            months=12,
            monthly=money(1000),
            first_due=date(2026, 2, 15),
            agreed_at=datetime(2026, 1, 26, 10, tzinfo=CHINA),
        )
    ]
    found.payment = [_paid(2), _paid(3)]
    return found


def test_the_agreed_total_is_what_was_agreed_and_what_was_let_go_stands_apart(case: Case) -> None:
    log = payment_log(case, "loan", TODAY)
    assert (log.start, log.total_paid, log.let_go, log.remains) == (money(12000), money(2000), money(10000), money(0))
    assert [row.remains for row in log.rows] == [money(11000), money(10000)]


@pytest.mark.parametrize(
    ("language", "told"),
    [(EN, "Agreed in all ¥12,000, paid ¥2,000; by this list ¥10,000 is not paid"), (ZH, "还有10,000元没还")],
)
def test_the_screen_does_not_call_it_paid(case: Case, language: Language, told: str) -> None:
    assert told in stands_told(language, payment_log(case, "loan", TODAY))


@pytest.mark.parametrize(
    ("language", "told"),
    [(EN, "Agreed in all: ¥12,000. Paid: ¥2,000. No payment is noted of the other ¥10,000."), (ZH, "其余10,000元")],
)
def test_the_record_that_leaves_the_program_says_the_same(case: Case, language: Language, told: str) -> None:
    assert told in str(payment_record(case, language, TODAY))


def test_nothing_of_a_part_payment_is_waited_for(case: Case) -> None:
    case.payment[1].paid = money(400)
    log = payment_log(case, "loan", TODAY)
    assert (log.next_open, next_told(EN, log), missed(case, TODAY)) == (None, "", [])
    assert log.let_go == money(10600)


def test_a_debt_that_was_paid_in_full_is_said_to_be(case: Case) -> None:
    case.payment = [_paid(2, 12000)]
    assert stands_told(EN, payment_log(case, "loan", TODAY)).startswith("All of the agreed ¥12,000 is paid. Settled on")


@pytest.mark.parametrize("paid", [True, False])
def test_without_an_agreement_nothing_is_said_to_be_still_to_come(case: Case, *, paid: bool) -> None:
    case.agreement = []
    case.payment = [Payment(debt="loan", paid=money(500), paid_on=date(2026, 2, 1))] if paid else []
    told = stands_told(EN, payment_log(case, "loan", TODAY))
    assert told == f"Settled on 2 May 2026. Paid by this list: {'¥500' if paid else '¥0'}."


def test_what_was_paid_before_the_terms_were_replaced_stands_apart(case: Case) -> None:
    case.agreement.append(case.agreement[0].model_copy())
    newer = case.agreement[1]
    newer.balance, newer.monthly, newer.months = money(10000), money(500), 20
    newer.first_due, newer.agreed_at = date(2026, 4, 15), datetime(2026, 4, 1, 10, tzinfo=CHINA)
    told = str(payment_record(case, EN, TODAY))
    assert "Before the agreement was replaced, ¥2,000 was paid." in told
    assert "Agreed in all: ¥10,000. Paid: ¥0. No payment is noted of the other ¥10,000." in told
