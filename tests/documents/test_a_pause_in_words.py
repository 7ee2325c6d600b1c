"""A pause that was accepted on running payments is told with the payments that go on after it."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Agreement, Case, Debt, Offer
from debt_wizard.documents.kept_facts import agreed_words
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.waiting_words import waiting_terms_told
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import household, money

EN, ZH = Language("en"), Language("zh")
CAME = datetime(2026, 4, 28, 10, tzinfo=CHINA)
TODAY = CAME.date()


@pytest.fixture
def case() -> Case:
    """24 payments of 500, offered and accepted in January, and a pause of two months, accepted in April."""
    found = household(pay=9000)
    told = datetime(2026, 1, 2, 10, tzinfo=CHINA)
    found.debt = [
        Debt(id="loan", lender="乙公司", product="consumer_loan", balance=money(12000), balance_at=told,
             annual_rate=Decimal("0.24"), contract_payment=money(1400))
    ]  # fmt: skip
    at = datetime(2026, 1, 10, 10, tzinfo=CHINA)
    found.offer = [
        Offer(debt="loan", at=at, decision="accepted", months=24, annual_rate=Decimal(0), first_due=date(2026, 5, 25))
    ]
    return found


def _pause(case: Case) -> Offer:
    offer = Offer(debt="loan", at=CAME, kind="deferral", grace_months=2)
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, TODAY), CAME)
    return offer


def test_what_was_agreed_names_them(case: Case) -> None:
    _pause(case)
    assert agreed_words(case, case.debt[0], ZH, TODAY) == "前2个月先不还，每期500元"
    assert agreed_words(case, case.debt[0], EN, TODAY) == "No payments for the first 2 months, ¥500 a month"


def test_so_does_the_letter_that_accepts_it(case: Case) -> None:
    _pause(case)
    said = letter(case, Wanted(case.debt[0], "accept_offer", "email"), EN, TODAY)
    assert "No payments for the first 2 months, ¥500 a month." in said


def test_so_do_the_terms_that_wait_for_their_paper(case: Case) -> None:
    agreed = datetime(2026, 1, 12, 10, tzinfo=CHINA)
    case.agreement = [Agreement(debt="loan", agreed_at=agreed, months=24, monthly=money(500))]
    _pause(case)
    assert waiting_terms_told(case, case.debt[0], EN, TODAY) == "No payments for the first 2 months, ¥500 a month"


def test_a_pause_with_nothing_before_it_is_told_as_it_was_named(case: Case) -> None:
    case.offer.clear()
    _pause(case)
    assert agreed_words(case, case.debt[0], EN, TODAY) == "No payments for the first 2 months"
