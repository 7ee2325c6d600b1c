"""Where the lender counts another balance than the terms and the payments come to, both are known."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from debt_wizard.advice.owed import newest_word, owed
from debt_wizard.advice.payment_log import payment_log
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


def _with_interest(*payments: Payment) -> Case:
    """24,000 at 7.2 % in 24 payments of 1,076.72 from 15 October: 25,841.25 in all, agreed on 10 September."""
    case = _case(*payments)
    case.debt[0].balance = money(24000)
    case.offer[0].monthly, case.offer[0].months, case.offer[0].annual_rate = None, 24, Decimal("0.072")
    return case


def _kept(day: date, **more: Any) -> Payment:
    return Payment(debt="card", due=day, amount=money("1076.72"), paid=money("1076.72"), paid_on=day, **more)


def test_the_sum_of_all_payments_to_come_is_no_second_balance() -> None:
    case = _with_interest(_kept(OCTOBER, lender_balance=money("24764.53")), _kept(NOVEMBER))
    assert payment_log(case, "card", TODAY).rows[0].difference == 0
    assert two_balances(case, case.debt[0], TODAY) is None
    without = _with_interest(_kept(OCTOBER), _kept(NOVEMBER))
    assert owed(case, case.debt[0]) == owed(without, without.debt[0]) == payment_log(case, "card", TODAY).owed


def test_a_cent_beside_the_sum_of_all_payments_to_come_is_a_second_balance() -> None:
    case = _with_interest(_kept(OCTOBER, lender_balance=money("24764.54")))
    assert two_balances(case, case.debt[0], TODAY) is not None
