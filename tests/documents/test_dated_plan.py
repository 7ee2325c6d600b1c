"""The dated plan: what is open, what is owed after it, and the same days and amounts as the calendar."""

from datetime import UTC, date, datetime
from decimal import Decimal

import icalendar

from debt_wizard.case import Agreement, Case, Debt, Payment, Plan, Proposal
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.documents.dated_plan import dated_plan, payments
from debt_wizard.documents.page import Curve
from debt_wizard.language import Language
from support.household import money

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
TODAY = NOW.date()
EN = Language("en")


def _curves(case: Case) -> list[Curve]:
    return [part for part in dated_plan(case, EN, TODAY).parts if isinstance(part, Curve)]


def _agreed() -> Case:
    """36,000 without interest: 2,000 at once and 34 months of 1,000, from 10 December on."""
    agreement = Agreement(
        debt="loan", agreed_at=NOW, balance=money(36000), upfront=money(2000), months=34, monthly=money(1000),
        first_due=date(2026, 12, 10),
    )  # fmt: skip
    return Case(debt=[Debt(id="loan", lender="Orange", balance=money(38000))], agreement=[agreement])


def test_the_curve_begins_with_what_is_owed_and_not_with_the_interest_of_the_first_payment() -> None:
    plan = Plan(first_payment=date(2026, 12, 15), proposal=[Proposal(debt="card", months=36)])
    case = Case(debt=[Debt(id="card", balance=money("12345.67"), annual_rate=Decimal("0.18"))], plan=plan)
    [curve] = _curves(case)
    assert (curve.first, curve.amounts[0], curve.days[0]) == ("¥12,345.67", money("12345.67"), TODAY)
    assert curve.amounts[1] < curve.amounts[0]
    assert list(curve.amounts) == sorted(curve.amounts, reverse=True)


def test_the_curve_of_what_is_agreed_begins_with_what_is_owed_after_what_was_paid() -> None:
    case = _agreed()
    assert _curves(case)[0].first == "¥36,000"
    case.payment = [Payment(debt="loan", paid=money(2690), paid_on=TODAY)]
    assert _curves(case)[0].first == "¥33,310"


def test_of_a_short_payment_the_plan_and_the_calendar_show_the_same_rest() -> None:
    case = _agreed()
    due = date(2026, 12, 10)
    case.payment = [Payment(debt="loan", due=due, amount=money(3000), paid=money("2689.99"), paid_on=TODAY)]
    rows = [(row.due, row.amount) for row in payments(case, TODAY)]
    assert rows[:2] == [(due, money("310.01")), (date(2027, 1, 10), money(1000))]
    events = icalendar.Calendar.from_ical(calendar_file(case, EN, NOW)).walk("VEVENT")
    told = [str(event["summary"]) for event in events if str(event["summary"]).startswith("Payment")]
    assert told == [f"Payment: Orange {EN.money(amount)}" for _, amount in rows]
    assert len(rows) == 34


def test_once_every_payment_is_made_the_plan_says_so() -> None:
    case = _agreed()
    case.agreement[0].upfront, case.agreement[0].months = None, 1
    case.payment = [Payment(debt="loan", due=date(2026, 12, 10), amount=money(1000), paid=money(1000), paid_on=TODAY)]
    assert [getattr(part, "text", "") for part in dated_plan(case, EN, TODAY).parts][-1].startswith("Every payment")
