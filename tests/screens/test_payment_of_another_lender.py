"""A payment that was noted under the wrong lender, and is given to the right one in its line."""

from datetime import UTC, date, datetime

from debt_wizard.advice.filled_payments import filled_payments
from debt_wizard.advice.other_lender import give_to_other_lender
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case, Debt, Payment
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.pick import Pick
from support.clock import NOW
from support.household import money
from support.payments import agreed_payments
from support.seen import Open

TODAY = NOW.date()


def _two_lenders() -> Case:
    """甲银行 on the 15th and 李四 on the last day; all but the newest of both is paid, and every day is listed."""
    case = agreed_payments()
    case.debt.append(Debt(id="friend", lender="李四", product="private", balance=money(9000)))
    agreed = datetime(2026, 9, 1, tzinfo=UTC)
    case.agreement.append(
        Agreement(debt="friend", months=9, monthly=money(1000), first_due=date(2026, 9, 30), day=31, agreed_at=agreed)
    )
    case.payment = filled_payments(case, TODAY)
    for each in case.payment:
        if each.due is not None and each.due < date(2026, 11, 1):
            each.paid, each.paid_on = each.amount, each.due
    return case


def _noted_for_the_friend(case: Case) -> None:
    noted = next(each for each in case.payment if (each.debt, each.due) == ("friend", date(2026, 11, 30)))
    noted.paid, noted.paid_on = money(1000), date(2026, 11, 14)


async def test_it_is_for_the_instalment_of_the_right_lender(open_wizard: Open) -> None:
    case = _two_lenders()
    _noted_for_the_friend(case)
    async with open_wizard(case, step="payments", language="en", size=(120, 60)) as (app, pilot):
        noted = next(each for each in app.case.payment if each.paid_on == date(2026, 11, 14))
        line = next(each for each in app.screen.query(EntryLine) if each.entry is noted)
        pick = line.query_one(Pick)
        pick.answer.write("card")
        pick.post_message(AnswerChanged())
        await pilot.pause()
        assert (noted.debt, noted.due, noted.amount, noted.paid) == ("card", None, None, money(1000))
        assert [cell.value for cell in line.query(Cell)][:2] == ["", ""]
        log = payment_log(app.case, "card", TODAY)
        assert (log.start, log.remains) == (money(12000), money(9000))
        assert [(row.due, row.status) for row in log.rows if row.paid][-1] == (date(2026, 11, 15), "paid")
        friend = payment_log(app.case, "friend", TODAY)
        assert (friend.start, friend.next_open and friend.next_open.due) == (money(9000), date(2026, 11, 30))


def test_a_day_on_which_the_right_lender_has_an_instalment_too_stays() -> None:
    case = _two_lenders()
    typed = Payment(debt="card", due=date(2026, 11, 15), amount=money(1000), paid=money(1000), paid_on=TODAY)
    case.payment.append(typed)
    assert not give_to_other_lender(case, typed, "friend", TODAY)
    assert typed.due == date(2026, 11, 15)


def test_a_day_that_was_typed_and_is_no_instalment_of_either_stays() -> None:
    case = _two_lenders()
    typed = Payment(debt="card", due=date(2026, 11, 20), amount=money(300), paid=money(300), paid_on=TODAY)
    case.payment.append(typed)
    assert not give_to_other_lender(case, typed, "friend", TODAY)


def test_what_is_only_planned_stays_as_it_is() -> None:
    case = _two_lenders()
    planned = next(each for each in case.payment if (each.debt, each.due) == ("friend", date(2026, 12, 31)))
    planned.debt = "card"
    assert not give_to_other_lender(case, planned, "friend", TODAY)
