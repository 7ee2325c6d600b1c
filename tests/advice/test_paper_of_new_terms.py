"""The paper of new terms, beside an older agreement: what it leaves open is what was accepted before it."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.due import due
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from debt_wizard.documents.kept_facts import kept_facts
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import household, money

FIRST = date(2026, 7, 5)
TODAY = date(2026, 6, 20)


def _at(month: int, day: int) -> datetime:
    return datetime(2026, month, day, 10, tzinfo=CHINA)


@pytest.fixture
def case() -> Case:
    """12 x 1,000 on paper, four of them paid; on 1 June a fifth of the 8,000 is waived, the rest in ten payments."""
    found = household(pay=9000)
    found.debt = [Debt(id="loan", lender="乙公司", balance=money(12000), balance_at=_at(1, 2))]
    found.agreement = [
        Agreement(debt="loan", agreed_at=_at(1, 12), balance=money(12000), months=12, monthly=money(1000),
                  first_due=date(2026, 2, 15))
    ]  # fmt: skip
    days = [date(2026, month, 15) for month in (2, 3, 4, 5)]
    found.payment = [Payment(debt="loan", due=day, amount=money(1000), paid=money(1000), paid_on=day) for day in days]
    offer = Offer(
        debt="loan", at=_at(6, 1), months=10, annual_rate=Decimal(0), discount=Decimal("0.2"), first_due=FIRST
    )
    found.offer.append(offer)
    accept(found, offer, offer_review(found, offer, date(2026, 6, 1)), _at(6, 1))
    return found


def _agree(case: Case, **figures: Any) -> None:
    paper = Agreement(debt="loan", **figures)
    case.agreement.append(paper)
    agree(case, paper, agreement_review(case, paper, date(2026, 6, 3)), _at(6, 3))


@pytest.mark.parametrize(
    "figures",
    [
        {"checks": {"signed_by_both": True}},
        {"first_due": FIRST},
        {"months": 10},
        {"monthly": money(640)},
        {"months": 10, "annual_rate": Decimal(0)},
    ],
)
def test_a_paper_of_few_figures_has_the_others_from_the_new_terms(case: Case, figures: dict[str, Any]) -> None:
    _agree(case, **figures)
    assert waiting_offer(case, "loan") is None
    assert [(each.day, each.amount) for each in due(case, TODAY, 30)] == [(FIRST, money(640))]
    log = payment_log(case, "loan", TODAY)
    assert (log.remains, log.owed, owed(case, case.debt[0])) == (money(6400), money(6400), money(6400))


def test_a_letter_names_what_was_waived_with_it(case: Case) -> None:
    _agree(case, months=10)
    assert "欠款减免20%" in str(kept_facts(case, case.debt[0], Language("zh"), TODAY)["agreed_before"])


def test_a_payment_between_the_yes_and_the_paper_takes_no_waiver_away(case: Case) -> None:
    case.payment.append(Payment(debt="loan", paid=money(1000), paid_on=date(2026, 6, 2)))
    _agree(case, months=10)
    assert owed(case, case.debt[0]) == money(5600)  # 7,000 less a fifth


def test_a_waiver_that_was_named_as_an_amount_stays_that_amount_after_a_payment_between_them(case: Case) -> None:
    case.offer[-1].discount, case.offer[-1].waived = None, money(1600)
    case.payment.append(Payment(debt="loan", paid=money(1000), paid_on=date(2026, 6, 2)))
    _agree(case, months=10)
    assert owed(case, case.debt[0]) == money(5400)  # 7,000 less 1,600


@pytest.mark.parametrize(("waived", "left"), [(500, 6500), (1000, 6000)])
def test_a_payment_between_them_of_as_much_as_is_waived_takes_no_waiver_away(
    case: Case, waived: int, left: int
) -> None:
    case.offer[-1].discount, case.offer[-1].waived = None, money(waived)
    case.payment.append(Payment(debt="loan", paid=money(1000), paid_on=date(2026, 6, 2)))
    _agree(case, months=10)
    assert owed(case, case.debt[0]) == money(left)


def test_what_is_waived_is_gone_from_a_balance_that_was_told_since(case: Case) -> None:
    case.debt[0].balance, case.debt[0].balance_at = money(6400), _at(6, 2)
    _agree(case, months=10)
    assert owed(case, case.debt[0]) == money(6400)


def test_without_new_terms_a_paper_of_no_figures_takes_no_place(case: Case) -> None:
    case.offer.clear()
    _agree(case)
    assert [(each.day, each.amount) for each in due(case, TODAY, 10)] == [(date(2026, 6, 15), money(1000))]


def test_a_number_in_which_the_agreed_amount_does_not_end_is_another_agreement() -> None:
    """1,000 a month until 12,000 are paid; three paid, and a paper of 9,000 in fifteen payments: 600 each."""
    case = household(pay=9000)
    case.debt = [Debt(id="loan", lender="乙公司", balance=money(12000), balance_at=_at(1, 2))]
    case.offer = [
        Offer(debt="loan", at=_at(1, 10), decision="accepted", monthly=money(1000), annual_rate=Decimal(0),
              first_due=date(2026, 2, 15))
    ]  # fmt: skip
    days = [date(2026, month, 15) for month in (2, 3, 4)]
    case.payment = [Payment(debt="loan", due=day, amount=money(1000), paid=money(1000), paid_on=day) for day in days]
    _agree(case, balance=money(9000), months=15, first_due=FIRST)
    assert [(each.day, each.amount) for each in due(case, TODAY, 30)] == [(FIRST, money(600))]
    assert payment_log(case, "loan", TODAY).remains == money(9000)


def test_a_letter_names_the_waiver_of_a_first_paper_too() -> None:
    """6,000 less a fifth in six payments without interest, accepted and then on paper, which names no waiver."""
    case = household(pay=9000)
    case.debt = [Debt(id="loan", lender="乙公司", balance=money(6000), balance_at=_at(1, 2))]
    offer = Offer(debt="loan", at=_at(6, 1), months=6, annual_rate=Decimal(0), discount=Decimal("0.2"), first_due=FIRST)
    case.offer = [offer]
    accept(case, offer, offer_review(case, offer, date(2026, 6, 1)), _at(6, 1))
    _agree(case, months=6, first_due=FIRST)
    said = str(kept_facts(case, case.debt[0], Language("en"), TODAY)["agreed_before"])
    assert said == "20% of what is owed waived, 6 instalments, the first on 5 July 2026, no interest"
    assert payment_log(case, "loan", TODAY).start == money(4800)
