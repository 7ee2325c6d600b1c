"""The dated plan: what is open, what is owed after it, and the same days and amounts as the calendar."""

from datetime import UTC, date, datetime
from decimal import Decimal

import icalendar
import pytest

from debt_wizard.case import Agreement, Case, Debt, Payment, Plan, Proposal
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.documents.dated_plan import dated_plan, payments
from debt_wizard.documents.page import Curve
from debt_wizard.documents.plain_text import plain_text
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


def _paid_twice() -> Case:
    """Two months of the agreement are paid, the second one noted twice on the same day; 100 of the first is open."""
    case = _agreed()
    first, second = date(2026, 12, 10), date(2027, 1, 10)
    case.payment = [
        Payment(debt="loan", due=first, amount=money(3000), paid=money(2900), paid_on=first),
        Payment(debt="loan", due=second, amount=money(1000), paid=money(1000), paid_on=second),
        Payment(debt="loan", due=second, amount=money(1000), paid=money(1000), paid_on=second),
    ]
    return case


def test_what_is_owed_after_a_payment_counts_the_rest_of_a_short_one_and_nothing_that_was_noted_again() -> None:
    # 36,000 less 3,900: 32,100 today; then the 100 that is open since December, then month by month.
    day = date(2027, 1, 20)
    rows = payments(_paid_twice(), day)
    assert [(row.amount, row.balance) for row in rows[:3]] == [
        (money(100), money(32000)),
        (money(1000), money(31000)),
        (money(1000), money(30000)),
    ]
    balances = [row.balance for row in rows]
    assert balances == sorted(balances, reverse=True, key=lambda balance: balance or money(0))


def test_the_plan_says_what_was_noted_twice_and_what_is_open_since_its_day() -> None:
    day = date(2027, 1, 20)
    text = plain_text(dated_plan(_paid_twice(), EN, day), EN)
    assert "Today: ¥100 of the payment due to Orange on 10 December 2026 is still open." in text
    assert (
        "¥1,000 to Orange was noted twice, the second time on 10 January 2027. Whether it was paid twice is still to "
        "be checked. If it was, it may first cover the ¥100 still open from 10 December 2026." in text
    )


def test_the_plan_says_what_was_paid_beyond_one_instalment_while_another_is_short() -> None:
    case = _paid_twice()
    case.payment[1:] = [Payment(debt="loan", due=date(2027, 1, 10), amount=money(1000), paid=money(1700))]
    text = plain_text(dated_plan(case, EN, date(2027, 1, 20)), EN)
    assert (
        "For 10 January 2027, ¥700 more was paid to Orange than was due. "
        "It may first cover the ¥100 still open from 10 December 2026." in text
    )


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("again", [1000, 1700, 99000])
def test_a_plan_that_leaves_tells_nobody_to_change_a_line_of_the_screen(language: str, again: int) -> None:
    case = _paid_twice()
    case.payment[2].paid = money(again)
    case.debt.append(Debt(id="card", lender="B", balance=money(1000)))
    case.payment.append(Payment(debt="card", due=date(2027, 2, 1), amount=money(1000)))
    text = plain_text(dated_plan(case, Language(language), date(2027, 1, 20)), Language(language))
    assert {"zh": "还要核对", "en": "still to be checked"}[language] in text
    assert not [word for word in ("一行", "打了一位", "one line", "a digit") if word in text.casefold()]


def test_several_payments_that_are_behind_are_told_in_one_sentence() -> None:
    text = plain_text(dated_plan(_agreed(), EN, date(2027, 1, 20)), EN)
    assert (
        "Today: since 10 December 2026, 2 payments to Orange have not been made in full; ¥4,000 is still open" in text
    )


def test_the_curve_ends_on_the_day_when_nothing_is_owed_any_more() -> None:
    # 32,100 after two of 34 payments; what was noted again lowers nothing, so that it ends with the last of them.
    curves = [part for part in dated_plan(_paid_twice(), EN, date(2027, 1, 20)).parts if isinstance(part, Curve)]
    assert (curves[0].amounts[-2:], curves[0].last) == ((money(1000), money(0)), "10 September 2029")


def test_where_all_that_is_open_is_due_today_the_curve_begins_with_what_is_owed() -> None:
    case = _agreed()
    day = date(2026, 12, 10)
    case.agreement[0] = case.agreement[0].model_copy(update={"upfront": None, "months": 1, "monthly": money(36000)})
    [curve] = [part for part in dated_plan(case, EN, day).parts if isinstance(part, Curve)]
    assert curve.amounts == (money(36000), money(0))
