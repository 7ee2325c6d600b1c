"""A decision on a debt whose instalments are listed: the list follows the terms that stand after it."""

from datetime import date, datetime

from debt_wizard.advice.agreement_answer import agree, take_back
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.due import due
from debt_wizard.advice.filled_payments import filled_payments, is_filled
from debt_wizard.advice.offer_answer import accept, reopen
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from debt_wizard.finance import add_months
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 7, 6)
NOW = datetime(2026, 7, 6, 10, tzinfo=CHINA)
FIRST = date(2026, 2, 15)


def _case(paid: int = 5) -> Case:
    """15 payments of 1,000 by an accepted offer, all of them listed, five of them made."""
    offer = Offer(debt="loan", at=datetime(2026, 1, 18, 10, tzinfo=CHINA), decision="accepted", annual_rate=money(0))
    offer.months, offer.monthly, offer.first_due = 15, money(1000), FIRST
    case = Case(debt=[Debt(id="loan", lender="丙小贷", balance=money(15000))], offer=[offer])
    case.payment = filled_payments(case, date(2026, 1, 20))
    for each in case.payment[:paid]:
        each.paid, each.paid_on = each.amount, each.due
    return case


def _less() -> Offer:
    """20 payments of 500 on the 25th for the 10,000 that are left."""
    return Offer(debt="loan", at=NOW, months=20, monthly=money(500), first_due=date(2026, 7, 25), annual_rate=money(0))


def _accept(case: Case, offer: Offer) -> None:
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, TODAY), NOW)


def _asked(case: Case) -> list[tuple[date, int]]:
    return [(each.day, int(each.amount or 0)) for each in due(case, TODAY, 3660) if each.kind == "instalment"]


NEW = [(add_months(date(2026, 7, 25), number), 500) for number in range(20)]
OLD = [(add_months(FIRST, number), 1000) for number in range(5, 15)]


def test_what_was_planned_by_terms_that_are_replaced_is_asked_for_no_more() -> None:
    case = _case()
    _accept(case, _less())
    assert _asked(case) == NEW
    log = payment_log(case, "loan", TODAY)
    assert log.remains == log.owed == money(10000)
    assert is_filled(case, TODAY)


def test_a_yes_that_is_taken_back_brings_the_former_plan_back() -> None:
    case = _case()
    _accept(case, _less())
    reopen(case, case.offer[1])
    assert _asked(case) == OLD


def test_the_paper_of_other_terms_does_the_same_and_so_does_taking_it_back() -> None:
    case = _case()
    paper = Agreement(debt="loan", balance=money(10000), months=20, monthly=money(500), first_due=date(2026, 7, 25))
    case.agreement.append(paper)
    agree(case, paper, agreement_review(case, paper, TODAY), NOW)
    assert _asked(case) == NEW
    take_back(case, paper)
    assert _asked(case) == OLD


def test_a_line_that_was_moved_or_says_something_stays() -> None:
    case = _case()
    case.payment[5].note = "asked for a receipt"
    case.payment[6].due = date(2026, 8, 20)
    _accept(case, _less())
    assert [each.due for each in case.payment if each.note] == [date(2026, 7, 15)]
    assert date(2026, 8, 20) in {each.due for each in case.payment}


def test_a_line_that_fell_due_before_stays_as_the_one_that_was_missed() -> None:
    case = _case(paid=4)
    _accept(case, _less())
    assert any(each.due == date(2026, 6, 15) and each.paid is None for each in case.payment)


def test_where_nothing_is_listed_nothing_is() -> None:
    case = _case()
    case.payment = [each for each in case.payment if each.paid]
    _accept(case, _less())
    assert len(case.payment) == 5
    assert _asked(case) == NEW


def test_the_list_of_another_lender_is_left_alone() -> None:
    case = _case()
    other = Payment(debt="card", due=date(2026, 7, 20), amount=money(300))
    case.payment.append(other)
    _accept(case, _less())
    assert any(each is other for each in case.payment)
