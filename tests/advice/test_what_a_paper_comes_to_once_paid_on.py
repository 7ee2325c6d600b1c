"""What a paper comes to is the same on the day of the yes and after payments, whether or not it names a balance."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import AgreementReview, agreement_review
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case, Debt, Payment
from debt_wizard.documents.agreement_checks import agreement_checks
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import household, money

YES = datetime(2026, 1, 12, 10, tzinfo=CHINA)
LATER = date(2026, 5, 1)


def _paid_on(balance: int | None) -> Case:
    """12,000 in twelve payments without interest and a fee of 120 with the first, agreed and paid three times."""
    case = household(pay=9000)
    told = datetime(2026, 1, 2, 10, tzinfo=CHINA)
    case.debt = [Debt(id="loan", lender="乙公司", balance=money(12000), balance_at=told)]
    paper = Agreement(debt="loan", months=12, annual_rate=Decimal(0), fees=money(120), first_due=date(2026, 2, 15))
    paper.balance = money(balance) if balance else None
    case.agreement = [paper]
    agree(case, paper, agreement_review(case, paper, YES.date()), YES)
    case.payment = [
        Payment(debt="loan", paid=money(1120 if month == 2 else 1000), paid_on=date(2026, month, 15))
        for month in (2, 3, 4)
    ]
    return case


def _review(case: Case) -> AgreementReview:
    return agreement_review(case, case.agreement[0], LATER)


@pytest.mark.parametrize("balance", [12000, None])
def test_its_total_is_what_was_agreed_in_all(balance: int | None) -> None:
    case = _paid_on(balance)
    judged = _review(case).judged
    assert judged is not None
    assert judged.total == payment_log(case, "loan", LATER).start == money(12120)


def test_the_balance_that_it_names_counts_and_not_another_that_was_told() -> None:
    """11,400 on paper in twelve payments, and a fee of 120, where 12,000 was told."""
    judged = _review(_paid_on(11_400)).judged
    assert judged is not None
    assert judged.total == money(11_520)


def test_its_rate_does_not_rise_with_every_payment() -> None:
    told, untold = (_review(_paid_on(balance)).judged for balance in (12000, None))
    assert told is not None
    assert untold is not None
    assert told.nominal == untold.nominal


def test_the_paper_that_leaves_the_program_says_so() -> None:
    language = Language("en")
    said = plain_text(agreement_checks(_paid_on(None), language, LATER), language)
    assert "you pay ¥12,120 in all" in said


def test_of_one_that_is_only_being_looked_at_what_is_owed_today_counts() -> None:
    case = _paid_on(None)
    paper = Agreement(debt="loan", months=9, annual_rate=Decimal(0), first_due=date(2026, 5, 15))
    case.agreement.append(paper)
    judged = agreement_review(case, paper, LATER).judged
    assert judged is not None
    assert judged.total == money(9000)
