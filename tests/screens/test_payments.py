"""The log of payments: one key to note one, statuses in words, differences, doubts, and what was missed."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from textual.pilot import Pilot
from textual.widgets import Button

from debt_wizard.app import DebtWizard
from debt_wizard.case import Agreement, Case, Debt, Income, Payment, Proposal, Spending
from debt_wizard.screens import debt_payments, missed_payment
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.told import Told
from support.clock import NOW
from support.household import money
from support.seen import Open, shown, type_text

TODAY = NOW.date()
SIZES = [("zh", (80, 24)), ("en", (80, 24)), ("en", (120, 36))]


def _agreed(*payments: Payment, first: date = date(2026, 9, 15)) -> Case:
    """1,000 a month with one lender over a year, out of an income that carries it."""
    return Case(
        income=[Income(kind="salary", amount=money(6000), day=10)],
        spending=[Spending(category="housing", amount=money(3000), day=5)],
        debt=[Debt(id="card", lender="甲银行", balance=money(12000))],
        agreement=[
            Agreement(
                debt="card", months=12, monthly=money(1000), first_due=first, agreed_at=datetime(2026, 9, 1, tzinfo=UTC)
            )
        ],
        payment=list(payments),
    )


def _paid(month: int, day: int, paid_on: date | None = None, **more: object) -> Payment:
    due = date(2026, month, day)
    return Payment.model_validate(
        {"debt": "card", "due": due, "amount": money(1000), "paid": money(1000), "paid_on": paid_on or due, **more}
    )


def _kept() -> list[Payment]:
    return [_paid(9, 15), _paid(10, 15), _paid(11, 15)]


def _told(app: DebtWizard, widget_id: str) -> str:
    return app.screen.query_one(f"#{widget_id}", Told).text


async def _settle(pilot: Pilot[None]) -> None:
    for _ in range(4):
        await pilot.pause()


async def _press(app: DebtWizard, pilot: Pilot[None], button: str) -> None:
    app.screen.query_one(f"#{button}", Button).press()
    await _settle(pilot)


@pytest.mark.parametrize(("language", "size"), SIZES)
async def test_one_key_notes_the_payment_that_is_due_with_todays_date(
    open_wizard: Open, language: str, size: tuple[int, int]
) -> None:
    async with open_wizard(_agreed(*_kept()), step="payments", language=language, size=size) as (app, pilot):
        await pilot.press("enter")
        await _settle(pilot)
        noted = app.case.payment[-1]
        assert (noted.due, noted.amount, noted.paid, noted.paid_on) == (
            date(2026, 12, 15), money(1000), money(1000), TODAY,
        )  # fmt: skip
        assert {"zh": "记下了：今天还给甲银行，1,000元", "en": "Noted: ¥1,000 paid to 甲银行 today"}[language] in shown(
            app
        )
        assert {"zh": "还剩8,000元", "en": "remaining ¥8,000"}[language] in shown(app)


async def test_a_second_press_of_the_same_key_opens_the_line_and_notes_nothing_twice(open_wizard: Open) -> None:
    async with open_wizard(_agreed(*_kept()), step="payments", language="en") as (app, pilot):
        await pilot.press("enter")
        await _settle(pilot)
        await pilot.press("enter")
        await _settle(pilot)
        assert len(app.case.payment) == 4
        assert "Proof file" in shown(app)


async def test_what_was_noted_can_be_taken_back(open_wizard: Open) -> None:
    async with open_wizard(_agreed(*_kept()), step="payments", language="en") as (app, pilot):
        await pilot.press("enter")
        await _settle(pilot)
        await _press(app, pilot, "undo-noted")
        assert len(app.case.payment) == 3
        assert "Noted:" not in shown(app)


async def test_what_was_noted_is_said_until_the_next_thing_is_done(open_wizard: Open) -> None:
    async with open_wizard(_agreed(*_kept()), step="payments", language="en", size=(120, 60)) as (app, pilot):
        await pilot.press("enter")
        await _settle(pilot)
        assert "Noted: ¥1,000" in _told(app, "noted")
        next(cell for cell in app.screen.query(Cell) if str(cell.id).endswith("-paid")).focus()
        await _settle(pilot)
        assert "Noted: ¥1,000" in _told(app, "noted")
        await type_text(pilot, "1")
        await _settle(pilot)
        assert _told(app, "noted") == ""
        assert not app.screen.query_one("#change-noted").display


@pytest.mark.parametrize(("language", "size"), SIZES)
async def test_each_instalment_has_its_status_in_words_and_what_remains(
    open_wizard: Open, language: str, size: tuple[int, int]
) -> None:
    case = _agreed(_paid(9, 15), _paid(10, 15, date(2026, 10, 18)), _paid(11, 15, paid=money(400)))
    words = {
        "zh": ("[x] 还了", "[x] 晚3天还的", "[~] 还了一部分", "[ ] 还没到"),
        "en": ("[x] paid", "[x] 3 days late", "[~] part paid", "[ ] to come"),
    }
    async with open_wizard(case, step="payments", language=language, size=size) as (app, _):
        text = app.screen.query_one("#log-card", Drawing).text
        for word, day, remains in zip(
            words[language],
            ("2026-09-15", "2026-10-15", "2026-11-15", "2026-12-15"),
            ("11,000", "10,000", "9,600", "9,600"),
            strict=True,
        ):
            assert any(word in line and day in line and remains in line for line in text.splitlines()), word


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_a_missed_payment_has_a_calm_line_a_card_and_a_letter(open_wizard: Open, language: str) -> None:
    case = _agreed(_paid(9, 15), _paid(10, 15))
    async with open_wizard(case, step="payments", language=language) as (app, pilot):
        assert {"zh": "还没还够", "en": "is not noted in full yet"}[language] in _told(app, "missed")
        await _press(app, pilot, "missed-card")
        assert {"zh": "先看账", "en": "Look at the account first"}[language] in shown(app)
        await pilot.press("escape")
        await _settle(pilot)
        await _press(app, pilot, "missed-letter")
        assert app.case.about.step == "draft"
        text = app.screen.query_one(LetterEditor).text
        assert "2026年11月15日" in text
        assert "1,000元" in text


async def test_a_missed_payment_leads_to_what_changed(open_wizard: Open) -> None:
    async with open_wizard(_agreed(_paid(9, 15)), step="payments", language="en") as (app, pilot):
        assert "2 payments to 甲银行, from that of" in _told(app, "missed")
        await _press(app, pilot, "missed-changed")
        assert app.case.about.step == "changed"


async def test_nothing_is_said_of_missed_payments_while_all_are_kept(open_wizard: Open) -> None:
    async with open_wizard(_agreed(*_kept()), step="payments", language="en") as (app, _):
        assert _told(app, "missed") == ""
        assert not app.screen.query_one("#missed-card").display


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_lenders_figure_that_differs_leads_to_the_letter_that_asks_for_a_statement(
    open_wizard: Open, language: str
) -> None:
    payments = [*_kept()[:2], _paid(11, 15, lender_balance=money("9260.50"))]
    async with open_wizard(_agreed(*payments), step="payments", language=language) as (app, pilot):
        assert {"zh": "对方多出260.50元", "en": "By this list it is ¥9,000, so ¥260.50 less"}[language] in _told(
            app, "differs-card"
        )
        await _press(app, pilot, "statement-card")
        assert app.case.about.step == "draft"
        assert "明细" in app.screen.query_one(LetterEditor).text


async def test_a_friend_whose_figure_differs_is_not_asked_for_a_statement(open_wizard: Open) -> None:
    case = _agreed(*_kept()[:2], _paid(11, 15, lender_balance=money("9260.50")))
    case.debt[0].product = "private"
    async with open_wizard(case, step="payments", language="zh") as (app, _):
        assert "对方多出260.50元" in _told(app, "differs-card")
        assert not app.screen.query_one("#statement-card").display


@pytest.mark.parametrize(
    ("payment", "english", "chinese"),
    [
        (_paid(9, 15), "is here twice", "记了两次"),
        (_paid(12, 15, date(2026, 8, 3)), "before the agreement of 1 September 2026", "还早"),
        (_paid(12, 15, TODAY, paid=money(99000)), "is ¥90,000 more than agreed in all", "多了90,000元"),
        (_paid(12, 15, date(2026, 12, 24)), "which has not come yet", "那天还没到"),
    ],
)
async def test_what_may_be_wrong_is_told_and_nothing_is_lost(
    open_wizard: Open, payment: Payment, english: str, chinese: str
) -> None:
    case = _agreed(*_kept(), payment)
    before = case.model_dump()["payment"]
    async with open_wizard(case, step="payments", language="en") as (app, pilot):
        assert english in _told(app, "doubts-card")
        await pilot.press("f2")
        await _settle(pilot)
        assert chinese in _told(app, "doubts-card")
        assert app.case.model_dump()["payment"] == before


@pytest.mark.parametrize(
    ("column", "typed", "told"),
    [("paid_on", "2026-02-31", "2026-02-31"), ("paid", "-50", "-50")],
)
async def test_a_day_that_does_not_exist_and_a_negative_amount_are_kept_as_typed(
    open_wizard: Open, column: str, typed: str, told: str
) -> None:
    case = _agreed(_paid(9, 15), _paid(10, 15), Payment(debt="card", due=date(2026, 11, 15), amount=money(1000)))
    async with open_wizard(case, step="payments", language="en") as (app, pilot):
        app.screen.query_one(f"#payments-line-3-{column}").focus()
        await type_text(pilot, typed)
        await pilot.press("f8")
        await _settle(pilot)
        assert app.case.about.step == "payments"
        assert app.case.payment[2].unfinished == {column: told}
        assert getattr(app.case.payment[2], column) is None


async def test_the_list_is_filled_from_what_was_agreed_and_far_lines_wait_to_be_asked_for(open_wizard: Open) -> None:
    async with open_wizard(_agreed(*_kept()), step="payments", language="en", size=(120, 36)) as (app, pilot):
        await _press(app, pilot, "fill-payments")
        assert len(app.case.payment) == 12
        assert {each.amount for each in app.case.payment} == {money(1000)}
        assert len(app.screen.query(EntryLine)) == 4
        assert not app.screen.query_one("#fill-payments").display
        await _press(app, pilot, "list-all")
        assert len(app.screen.query(EntryLine)) == 12


async def test_a_debt_without_anything_agreed_can_have_its_payments_noted(open_wizard: Open) -> None:
    case = Case(debt=[Debt(id="card", lender="[/b]\x1b]0;x\x07")])
    async with open_wizard(case, step="payments", language="en") as (app, pilot):
        await pilot.press("enter")
        await _settle(pilot)
        assert [(each.paid_on, each.paid) for each in app.case.payment] == [(TODAY, None)]
        assert "Fill in how much you paid" in _told(app, "noted")


async def test_in_a_case_that_may_only_be_looked_at_nothing_can_be_noted(
    open_wizard: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DebtWizard, "is_read_only", property(lambda self: True))
    async with open_wizard(_agreed(*_kept()), step="payments", language="en") as (app, _):
        assert not app.screen.query_one("#paid-card").display
        assert not app.screen.query_one("#fill-payments").display


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "甲银行2026年11月15日的那期，按记录还没还够"),
        ("en", "The payment to 甲银行 of 15 November 2026 is not noted"),
    ],
)
async def test_whoever_comes_back_is_told_once_of_a_missed_payment(open_wizard: Open, language: str, told: str) -> None:
    async with open_wizard(_agreed(_paid(9, 15), _paid(10, 15)), step="debts", language=language) as (app, pilot):
        assert told in shown(app)
        await pilot.press("escape")
        await _settle(pilot)
        assert told not in shown(app)


async def test_the_notice_of_a_missed_payment_goes_where_the_payments_say_it_themselves(open_wizard: Open) -> None:
    case = _agreed(_paid(9, 15), _paid(10, 15))
    async with open_wizard(case, step="debts", language="en", size=(120, 36)) as (app, pilot):
        app.go_to_step("income")
        await _settle(pilot)
        assert len(app.notices) == 1
        app.go_to_step("payments")
        await _settle(pilot)
        assert app.notices == []
        assert "of 15 November 2026 is not noted in full yet" in shown(app)


async def test_whoever_comes_back_to_payments_that_are_kept_is_told_nothing(open_wizard: Open) -> None:
    async with open_wizard(_agreed(*_kept()), step="debts", language="en") as (app, _):
        assert app.notices == []


async def test_the_lenders_figure_is_asked_for_among_the_details(open_wizard: Open) -> None:
    async with open_wizard(_agreed(*_kept()), step="payments", language="en", size=(120, 40)) as (app, pilot):
        await _press(app, pilot, "payments-line-3-details")
        app.screen.query_one("#detail-lender_balance").focus()
        await type_text(pilot, "9500")
        await pilot.press("escape")
        await _settle(pilot)
        assert app.case.payment[2].lender_balance == money(9500)
        assert "so ¥500 less" in _told(app, "differs-card")


@pytest.mark.parametrize(
    ("language", "proposed", "button"),
    [
        ("zh", "提的方案是每月1,000元，还12个月。对方还没答应", "我还了一笔"),
        ("en", "Proposed, not agreed yet: ¥1,000 a month for 12 months", "I made a payment"),
    ],
)
async def test_what_is_only_proposed_is_called_so_and_not_asked_for(
    open_wizard: Open, language: str, proposed: str, button: str
) -> None:
    case = _agreed()
    case.agreement = []
    case.plan.first_payment = date(2026, 12, 15)
    case.plan.proposal = [Proposal(debt="card", months=12)]
    async with open_wizard(case, step="payments", language=language) as (app, pilot):
        assert _told(app, "proposed-card").startswith(proposed)
        assert str(app.screen.query_one("#paid-card", Button).label).strip() == button
        assert app.screen.query_one("#log-card", Drawing).text == ""
        assert not app.screen.query_one("#fill-payments").display
        await pilot.press("enter")
        await _settle(pilot)
        assert [(each.due, each.paid_on) for each in app.case.payment] == [(None, TODAY)]


async def test_the_log_of_a_debt_is_worked_out_once_for_all_that_is_said_of_it(
    open_wizard: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_wizard(_agreed(*_kept()[:2]), step="payments", language="en") as (app, _):
        counted = {"log": 0, "missed": 0}
        for name, module in (("log", debt_payments), ("missed", missed_payment)):
            real = getattr(module, {"log": "payment_log", "missed": "missed"}[name])

            def once_more(*given: object, name: str = name, real: Callable[..., object] = real) -> object:
                counted[name] += 1
                return real(*given)

            monkeypatch.setattr(module, {"log": "payment_log", "missed": "missed"}[name], once_more)
        app.case.payment.pop()
        retell_all(app.screen)
        assert counted == {"log": 1, "missed": 1}
        assert "2 payments to" in _told(app, "missed")
