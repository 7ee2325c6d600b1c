"""Whoever could pay a debt at once is given no words that say that the money is not there."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.all_at_once import could_pay_all_at_once
from debt_wizard.advice.rehearsal import questions
from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.household import TODAY, household, money, promising

NOT_THERE = {"zh": "一下子我拿不出来", "en": "I do not have it"}
MAY_BE = {"zh": "可以考虑", "en": "That may be possible"}
CANNOT = {"zh": "一次还清我做不到", "en": "I cannot pay it all at once"}


def _friend(balance: float, savings: float = 3000) -> Case:
    """6,000 less 3,000 of rent a month; of the savings, one month of rent stays. A proposal of 500 a month."""
    case = promising(household(savings=savings), 500)
    case.debt[0].product, case.debt[0].lender, case.debt[0].balance = "private", "堂哥", money(balance)
    return case


@pytest.mark.parametrize(
    ("balance", "savings", "can"),
    [
        (2000, 3000, True),  # a month leaves 3,000 less a buffer of 300
        (2700, 3000, True),
        (2800, 3000, False),
        (7700, 8000, True),  # 8,000 less 3,000 that stay, and 2,700 of the month
        (7701, 8000, False),
    ],
)
def test_what_is_spare_and_what_the_month_leaves_is_held_against_the_debt(
    balance: float, savings: float, can: bool
) -> None:
    case = _friend(balance, savings)
    assert could_pay_all_at_once(case, case.debt[0], TODAY) is can


def test_what_would_be_due_before_pay_day_is_not_borne_by_the_month() -> None:
    case = _friend(2000)  # paid on the 10th
    case.plan.first_payment = date(2026, 12, 12)
    assert could_pay_all_at_once(case, case.debt[0], TODAY)
    case.plan.first_payment = date(2026, 12, 8)
    assert not could_pay_all_at_once(case, case.debt[0], TODAY)


def test_what_others_were_promised_comes_off_and_what_is_not_known_is_not_there() -> None:
    case = _friend(2000)
    case.debt.append(Debt(id="bank", balance=Decimal(12000)))
    case.plan.proposal.append(Proposal(debt="bank", monthly=money(1000)))
    assert not could_pay_all_at_once(case, case.debt[0], TODAY)
    assert not could_pay_all_at_once(Case(debt=[Debt(balance=money(1))]), Debt(balance=money(1)), TODAY)
    case.debt[0].balance = None
    assert not could_pay_all_at_once(case, case.debt[0], TODAY)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("balance", "can"), [(2000, True), (20000, False)])
def test_the_call_sheet_to_a_friend_says_that_it_is_not_there_only_where_it_is_not(
    balance: float, can: bool, language: str
) -> None:
    case = _friend(balance)
    sheet = letter(case, Wanted(case.debt[0], "first_proposal", "phone"), Language(language), TODAY)
    assert (NOT_THERE[language] in sheet, MAY_BE[language] in sheet) == (not can, can)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("product", ["private", "credit_card"])
@pytest.mark.parametrize(("balance", "can"), [(2000, True), (20000, False)])
def test_the_rehearsed_reply_does_not_say_so_either(balance: float, can: bool, product: str, language: str) -> None:
    case = _friend(balance)
    case.debt[0].product = product  # type: ignore[assignment]
    (options,) = [each for each in questions(case, Language(language), TODAY) if each.id == "options"]
    assert (CANNOT[language] in options.reply) is not can
    assert "500" in options.reply
    assert options.fill is None
