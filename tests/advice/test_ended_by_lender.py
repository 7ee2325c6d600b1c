"""A debt that is paid off early: once the lender says that nothing is owed, nothing of it falls due any more."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.ended_by_lender import ended_on
from debt_wizard.advice.ending import is_ending, open_at_end, settle
from debt_wizard.advice.open_payments import open_payments
from debt_wizard.advice.paid_off import is_paid_off
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.promised import promised
from debt_wizard.advice.two_balances import last_difference, two_balances
from debt_wizard.advice.yearly_review import review_day
from debt_wizard.case import Agreement, Case, Debt, Payment
from debt_wizard.documents.payment_record import payment_record
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.language import Language
from debt_wizard.screens.payment_words import log_table, stands_told
from support.household import household, money

PAID_OFF = date(2026, 11, 20)
TODAY = date(2026, 11, 28)


def _case(theirs: int | None = 0, paid: float = 14416.88, on: date = PAID_OFF) -> Case:
    """24,000 at 7.2 % a year in 24 payments, ten of them paid; then all that the plan still owes, in one transfer."""
    case = household()
    case.debt = [
        Debt(id="loan", lender="乙", product="consumer_loan", balance=money(24000),
             balance_at=datetime(2026, 1, 5, tzinfo=UTC))
    ]  # fmt: skip
    case.agreement = [
        Agreement(debt="loan", agreed_at=datetime(2026, 1, 26, tzinfo=UTC), balance=money(24000), months=24,
                  annual_rate=Decimal("0.072"), first_due=date(2026, 2, 15), day=15)
    ]  # fmt: skip
    case.payment = [Payment(debt="loan", due=(day := date(2026, 2 + at, 15)), amount=money(1076.72), paid_on=day)
                    for at in range(10)]  # fmt: skip
    stated = money(theirs) if theirs is not None else None
    case.payment.append(Payment(debt="loan", paid=money(paid), paid_on=on, lender_balance=stated))
    return case


def test_nothing_falls_due_and_nothing_is_promised_after_the_lender_calls_it_nought() -> None:
    case = _case()
    assert not due(case, TODAY, 700)
    assert not open_payments(case, TODAY)
    assert promised(case) == 0
    assert is_paid_off(case, case.debt[0])
    assert review_day(case, TODAY) is None


def test_the_last_things_are_shown_and_nothing_is_called_unpaid_when_it_is_settled() -> None:
    case = _case()
    assert is_ending(case, case.debt[0], TODAY)
    left = open_at_end(case, case.debt[0], TODAY)
    assert (left.remains, left.overdue) == (money(0), money(0))
    settle(case.debt[0], TODAY, left)
    assert case.debt[0].open_when_settled is None


def test_the_log_keeps_what_fell_away_apart_and_calls_it_no_difference() -> None:
    case = _case()
    log = payment_log(case, "loan", TODAY)
    assert (log.ended_on, log.let_go, log.remains, log.owed) == (PAID_OFF, money(657.17), money(0), money(0))
    assert log.next_open is None
    assert last_difference(log) is None
    assert two_balances(case, case.debt[0], TODAY) is None


@pytest.mark.parametrize(
    ("code", "told"),
    [("zh", "日程里剩下的657.17元不用再还"), ("en", "the other ¥657.17 of the plan is asked for no more")],
)
def test_the_screen_and_the_paper_say_what_is_asked_for_no_more(code: str, told: str) -> None:
    case, language = _case(), Language(code)
    log = payment_log(case, "loan", TODAY)
    assert told in stands_told(language, log)
    assert told in plain_text(payment_record(case, language, TODAY), language).replace(
        "\n", "" if code == "zh" else " "
    )
    assert not any("13,426" in line for line in log_table(language, log, 78))


@pytest.mark.parametrize("code", ["zh", "en"])
def test_once_settled_the_rest_is_still_not_called_unpaid(code: str) -> None:
    case, language = _case(), Language(code)
    settle(case.debt[0], TODAY, open_at_end(case, case.debt[0], TODAY))
    log = payment_log(case, "loan", TODAY)
    told = stands_told(language, log)
    assert told == language.say(
        "payments.ended_settled", start=language.money(money(25841.25)), paid=language.money(money(25184.08)),
        ended=language.date(PAID_OFF), rest=language.money(money(657.17)), day=language.date(TODAY),
    )  # fmt: skip


@pytest.mark.parametrize(
    "case",
    [_case(None), _case(5), _case(0, on=date(2025, 12, 1))],
    ids=["no word of the lender", "another word", "a word from before the terms"],
)
def test_without_that_word_the_plan_goes_on(case: Case) -> None:
    assert ended_on(case, "loan") is None
    assert due(case, TODAY, 700)


def test_a_nought_beside_a_payment_that_is_still_to_come_ends_nothing() -> None:
    case = _case(None, paid=1)
    case.payment.append(Payment(debt="loan", due=date(2028, 1, 15), amount=money(1076.69), lender_balance=money(0)))
    assert ended_on(case, "loan") is None


def test_a_payment_of_no_known_day_ends_nothing() -> None:
    case = _case(None, paid=1)
    case.payment.append(Payment(debt="loan", paid=money(5), lender_balance=money(0)))
    assert ended_on(case, "loan") is None


def test_a_later_word_of_the_lender_takes_it_back() -> None:
    case = _case()
    case.payment.append(Payment(debt="loan", paid=money(1), paid_on=TODAY, lender_balance=money(300)))
    assert ended_on(case, "loan") is None


def test_a_balance_that_the_person_told_later_takes_it_back() -> None:
    case = _case()
    case.debt[0].balance, case.debt[0].balance_at = money(300), datetime(2026, 11, 25, tzinfo=UTC)
    assert ended_on(case, "loan") is None
