"""What differs from the figure of the lender, and what may be wrong in the log."""

from datetime import date

import pytest

from debt_wizard.case import Payment
from debt_wizard.widgets.letter_editor import LetterEditor
from support.clock import NOW
from support.household import money
from support.payments import agreed_payments, kept, paid, told_in
from support.seen import Open, press, type_text

TODAY = NOW.date()


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_lenders_figure_that_differs_leads_to_the_letter_that_asks_for_a_statement(
    open_wizard: Open, language: str
) -> None:
    payments = [*kept()[:2], paid(11, 15, lender_balance=money("9260.50"))]
    async with open_wizard(agreed_payments(*payments), step="payments", language=language) as (app, pilot):
        assert {"zh": "对方多出260.50元", "en": "By this list it is ¥9,000, so ¥260.50 less"}[language] in told_in(
            app, "differs-card"
        )
        await press(pilot, "statement-card")
        assert app.case.about.step == "draft"
        assert "明细" in app.screen.query_one(LetterEditor).text


async def test_a_friend_whose_figure_differs_is_not_asked_for_a_statement(open_wizard: Open) -> None:
    case = agreed_payments(*kept()[:2], paid(11, 15, lender_balance=money("9260.50")))
    case.debt[0].product = "private"
    async with open_wizard(case, step="payments", language="zh") as (app, _):
        assert "对方多出260.50元" in told_in(app, "differs-card")
        assert not app.screen.query_one("#statement-card").display


@pytest.mark.parametrize(
    ("payment", "english", "chinese"),
    [
        (paid(9, 15), "is here twice", "记了两次"),
        (paid(12, 15, date(2026, 8, 3)), "before the agreement of 1 September 2026", "还早"),
        (paid(12, 15, TODAY, paid=money(99000)), "is ¥90,000 more than agreed in all", "多了90,000元"),
        (paid(12, 15, date(2026, 12, 24)), "which has not come yet", "那天还没到"),
    ],
)
async def test_what_may_be_wrong_is_told_and_nothing_is_lost(
    open_wizard: Open, payment: Payment, english: str, chinese: str
) -> None:
    case = agreed_payments(*kept(), payment)
    before = case.model_dump()["payment"]
    async with open_wizard(case, step="payments", language="en") as (app, pilot):
        assert english in told_in(app, "doubts-card")
        await pilot.press("f2")
        await pilot.pause()
        assert chinese in told_in(app, "doubts-card")
        assert app.case.model_dump()["payment"] == before


@pytest.mark.parametrize(
    ("column", "typed", "told"),
    [("paid_on", "2026-02-31", "2026-02-31"), ("paid", "-50", "-50")],
)
async def test_a_day_that_does_not_exist_and_a_negative_amount_are_kept_as_typed(
    open_wizard: Open, column: str, typed: str, told: str
) -> None:
    case = agreed_payments(paid(9, 15), paid(10, 15), Payment(debt="card", due=date(2026, 11, 15), amount=money(1000)))
    async with open_wizard(case, step="payments", language="en") as (app, pilot):
        app.screen.query_one(f"#payments-line-3-{column}").focus()
        await type_text(pilot, typed)
        await pilot.press("f8")
        await pilot.pause()
        assert app.case.about.step == "payments"
        assert app.case.payment[2].unfinished == {column: told}
        assert getattr(app.case.payment[2], column) is None


async def test_the_lenders_figure_is_asked_for_among_the_details(open_wizard: Open) -> None:
    async with open_wizard(agreed_payments(*kept()), step="payments", language="en", size=(120, 40)) as (app, pilot):
        await press(pilot, "payments-line-3-details")
        app.screen.query_one("#detail-lender_balance").focus()
        await type_text(pilot, "9500")
        await pilot.press("escape")
        await pilot.pause()
        assert app.case.payment[2].lender_balance == money(9500)
        assert "so ¥500 less" in told_in(app, "differs-card")
