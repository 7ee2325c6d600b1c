"""An instalment paid early, before a new agreement that begins after its day: the balance that it names knows of it."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case, Debt, Payment
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 2, 8)
EARLY = date(2026, 2, 15)


def _agreed(balance: int, months: int, first: date, on: date) -> Agreement:
    at = datetime(on.year, on.month, on.day, 10, tzinfo=CHINA)
    monthly = money(balance) / months
    return Agreement(
        debt="loan", balance=money(balance), months=months, monthly=monthly, first_due=first, day=15, agreed_at=at
    )


@pytest.fixture
def case() -> Case:
    """12 x 1,000 from 15 February on; the first of it paid on 19 January; 22 x 500 agreed on 7 February."""
    found = Case(debt=[Debt(id="loan", lender="乙公司", balance=money(12000))])
    found.agreement = [_agreed(12000, 12, EARLY, date(2026, 1, 10)), _agreed(11000, 22, date(2026, 3, 15), TODAY)]
    found.payment = [Payment(debt="loan", due=EARLY, amount=money(1000), paid=money(1000), paid_on=date(2026, 1, 19))]
    return found


def test_it_is_not_taken_off_what_the_new_agreement_names_once_more(case: Case) -> None:
    assert owed(case, case.debt[0]) == money(11000)
    log = payment_log(case, "loan", TODAY)
    assert (log.remains, log.paid_before) == (money(11000), money(1000))
    assert [(row.remains, row.is_past) for row in log.rows if row.paid] == [(money(11000), True)]


def test_what_was_left_of_it_is_asked_for_no_more(case: Case) -> None:
    case.payment[0].paid = money(400)
    case.agreement[1] = _agreed(11600, 29, date(2026, 3, 15), TODAY)
    assert owed(case, case.debt[0]) == money(11600)
    assert EARLY not in {each.day for each in due(case, TODAY, 60) if each.kind == "instalment"}


def test_what_is_paid_after_the_new_agreement_lowers_what_it_names(case: Case) -> None:
    case.payment[0].paid_on = date(2026, 2, 9)
    assert owed(case, case.debt[0]) == money(10000)


def test_a_first_instalment_that_is_paid_before_its_paper_is_still_the_first(case: Case) -> None:
    case.agreement = [_agreed(12000, 12, EARLY, TODAY)]
    assert owed(case, case.debt[0]) == money(11000)


@pytest.mark.parametrize("first", [date(2026, 3, 15), date(2026, 2, 25)])
def test_no_instalment_of_the_new_agreement_is_lost_beside_it(case: Case, first: date) -> None:
    case.agreement[1].first_due = first
    log = payment_log(case, "loan", TODAY)
    ahead = [row for row in log.rows if not row.paid]
    assert (len(ahead), ahead[0].due, ahead[0].number) == (22, first, 2)
    assert sum(row.amount or 0 for row in ahead) == money(11000)


@pytest.mark.parametrize("due_for", [EARLY, date(2026, 3, 15)])
def test_a_paper_that_names_what_was_left_after_an_early_payment_counts_it_no_second_time(
    case: Case, due_for: date
) -> None:
    case.payment[0].due = due_for
    case.agreement[1] = _agreed(11000, 22, EARLY, TODAY)
    log = payment_log(case, "loan", TODAY)
    assert owed(case, case.debt[0]) == log.remains == log.owed == money(11000)
    assert [(each.day, each.amount) for each in due(case, TODAY, 10)] == [(EARLY, money(500))]
    assert payment_doubts(case, "loan", TODAY) == []


def test_its_own_payment_on_that_day_lowers_it(case: Case) -> None:
    case.agreement[1] = _agreed(11000, 22, EARLY, TODAY)
    case.payment.append(Payment(debt="loan", due=EARLY, amount=money(500), paid=money(500), paid_on=EARLY))
    log = payment_log(case, "loan", EARLY)
    assert owed(case, case.debt[0]) == log.owed == money(10500)
    assert [(row.paid, row.status) for row in log.rows[:2]] == [(money(1000), "early"), (money(500), "paid")]


def test_a_paper_that_names_what_was_owed_without_an_early_payment_counts_it_as_its_first(case: Case) -> None:
    case.debt[0].balance_at = datetime(2026, 1, 1, tzinfo=CHINA)
    case.agreement[1] = _agreed(12000, 12, EARLY, TODAY)
    assert owed(case, case.debt[0]) == money(11000)
    assert [each.code for each in payment_doubts(case, "loan", TODAY)] == ["counts_early"]


def test_later_terms_without_a_balance_know_of_it_too(case: Case) -> None:
    case.payment[0].due = date(2026, 4, 15)
    case.agreement[1] = _agreed(11000, 22, EARLY, TODAY)
    later = _agreed(11000, 11, date(2026, 3, 15), date(2026, 2, 12))
    later.balance = None
    case.agreement.append(later)
    assert owed(case, case.debt[0]) == money(11000)


def test_what_was_due_on_terms_that_were_replaced_is_still_told_where_it_was_not_typed(case: Case) -> None:
    case.payment = [Payment(debt="loan", due=EARLY, paid=money(1000), paid_on=EARLY)]
    case.agreement[1].agreed_at = datetime(2026, 2, 20, 10, tzinfo=CHINA)
    [row] = [row for row in payment_log(case, "loan", date(2026, 2, 21)).rows if row.paid]
    assert (row.amount, row.is_past) == (money(1000), True)
