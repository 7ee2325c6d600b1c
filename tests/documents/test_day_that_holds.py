"""A letter asks for another due day only where another one holds: by the terms that stand, or by the contract."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal

from debt_wizard.advice.pay_day import pay_day
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Case, Contact, Offer
from debt_wizard.documents.debt_signals import is_due_before_pay
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.standing import Standing
from debt_wizard.language import Language
from support.every_letter import TODAY, demo

AT = datetime(2026, 11, 20, 9, tzinfo=UTC)


def _asks_to_pay_on(case: Case) -> str | None:
    """The due day that a letter asks for; None where it leaves the place open."""
    asked = re.search(
        r"改到每月(\d+日|【待填：想改到几日】)",
        letter(case, Wanted(case.debt[0], "change_date", "email"), Language("zh"), TODAY),
    )
    assert asked is not None
    return None if "【" in asked[1] else asked[1]


def test_a_day_that_holds_since_it_was_planned_after_the_yes_is_not_asked_for() -> None:
    case = demo("zh")
    card = case.debt[0]
    card.due_day, case.plan.day, case.plan.first_payment, case.agreement = 25, None, None, []
    case.offer = [Offer(debt=card.id, monthly=Decimal(900), months=30, decision="accepted", at=AT)]
    case.plan.day = 15
    schedule = schedule_in_force(case, card.id, TODAY)
    assert schedule is not None
    assert schedule.rows[0].due.day == 15
    assert _asks_to_pay_on(case) is None
    case.offer[0].day = 8
    assert _asks_to_pay_on(case) == "15日"
    case.offer[0].day, case.offer[0].begins = None, date(2026, 12, 15)
    assert _asks_to_pay_on(case) is None
    case.plan.day = 20
    assert _asks_to_pay_on(case) == "20日"


def test_the_day_of_our_own_proposal_is_not_asked_for_once_it_was_agreed_to() -> None:
    case = demo("zh")
    card = case.debt[0]
    card.due_day, case.plan.day, case.offer, case.agreement = 25, 15, [], []
    case.contact = []
    assert _asks_to_pay_on(case) == "15日"
    case.contact = [Contact(debt=card.id, at=AT, outcome="accepted")]
    assert _asks_to_pay_on(case) is None


def test_another_day_is_proposed_by_the_day_that_holds_and_not_by_that_of_the_contract() -> None:
    case = demo("zh")
    card = case.debt[0]
    pay = pay_day(case)
    assert pay is not None
    card.due_day, case.agreement, case.contact = pay - 2, [], []
    case.offer = [Offer(debt=card.id, monthly=Decimal(900), months=30, day=pay - 2, decision="accepted")]
    assert is_due_before_pay(Standing(case, card, TODAY))
    case.offer[0].day = pay + 3
    assert not is_due_before_pay(Standing(case, card, TODAY))


def test_a_day_that_was_planned_once_and_comes_before_the_pay_now_is_left_open() -> None:
    case = demo("zh")
    card = case.debt[0]
    case.agreement, case.plan.day = [], 15
    case.offer = [Offer(debt=card.id, monthly=Decimal(900), months=30, decision="accepted", at=AT, day=28)]
    for income in case.income:
        income.day = 10 if income.day else None
    assert _asks_to_pay_on(case) == "15日"
    for income in case.income:
        income.day = 25 if income.day else None
    assert pay_day(case) == 25
    assert _asks_to_pay_on(case) is None
    case.plan.day = 2  # eight days after it
    assert _asks_to_pay_on(case) == "2日"
