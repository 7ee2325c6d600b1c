"""Where the lender counts another balance than the terms and the payments come to, both are known."""

from datetime import date, datetime
from typing import Any

from debt_wizard.advice.owed import newest_word, owed
from debt_wizard.advice.two_balances import TwoBalances, two_balances
from debt_wizard.case import Case, Debt, Offer, Payment
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 11, 28)


def _case(*payments: Payment, agreed: bool = True) -> Case:
    """36,000 told on 1 September; 36 months of 1,000 from 15 October agreed on 10 September."""
    at = datetime(2026, 9, 10, 10, tzinfo=CHINA)
    offer = Offer(debt="card", at=at, months=36, monthly=money(1000), first_due=date(2026, 10, 15))
    offer.decision = "accepted" if agreed else "open"
    debt = Debt(id="card", balance=money(36000), balance_at=datetime(2026, 9, 1, 10, tzinfo=CHINA))
    return Case(debt=[debt], offer=[offer], payment=list(payments))


def _paid(day: date, **more: Any) -> Payment:
    return Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day, **more)


OCTOBER, NOVEMBER = date(2026, 10, 15), date(2026, 11, 15)


def test_both_balances_stand_side_by_side() -> None:
    case = _case(_paid(OCTOBER), _paid(NOVEMBER, lender_balance=money(34600)))
    two = two_balances(case, case.debt[0], TODAY)
    assert two == TwoBalances(money(34600), money(34000))
    assert two is not None
    assert two.gap == money(600)
    assert owed(case, case.debt[0]) == money(34600)


def test_a_payment_after_the_lenders_word_lowers_both() -> None:
    case = _case(_paid(OCTOBER, lender_balance=money(35600)), _paid(NOVEMBER))
    assert two_balances(case, case.debt[0], TODAY) == TwoBalances(money(34600), money(34000))
    word = newest_word(case, case.debt[0])
    assert word is not None
    assert (word.whose, word.day, word.is_lowered) == ("lender", OCTOBER, True)


def test_the_same_figure_is_no_second_one() -> None:
    case = _case(_paid(OCTOBER), _paid(NOVEMBER, lender_balance=money(34000)))
    assert two_balances(case, case.debt[0], TODAY) is None


def test_without_terms_there_is_nothing_to_hold_it_against() -> None:
    case = _case(_paid(NOVEMBER, lender_balance=money(35400)), agreed=False)
    assert two_balances(case, case.debt[0], TODAY) is None
    word = newest_word(case, case.debt[0])
    assert word is not None
    assert (word.whose, word.amount) == ("lender", money(35400))


def test_a_settled_debt_has_one_balance() -> None:
    case = _case(_paid(OCTOBER), _paid(NOVEMBER, lender_balance=money(34600)))
    case.debt[0].settled_on = NOVEMBER
    assert two_balances(case, case.debt[0], TODAY) is None
