"""The log of payments: one key to note one, statuses in words, and the list that is filled."""

from datetime import date

import pytest
from textual.widgets import Button

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.entry_line import EntryLine
from support.clock import NOW
from support.household import money
from support.payments import agreed_payments, kept, paid, told_in
from support.seen import Open, press, shown, type_text

TODAY = NOW.date()
SIZES = [("zh", (80, 24)), ("en", (80, 24)), ("en", (120, 36))]


@pytest.mark.parametrize(("language", "size"), SIZES)
async def test_one_key_notes_the_payment_that_is_due_with_todays_date(
    open_wizard: Open, language: str, size: tuple[int, int]
) -> None:
    async with open_wizard(agreed_payments(*kept()), step="payments", language=language, size=size) as (app, pilot):
        await pilot.press("enter")
        await pilot.pause()
        noted = app.case.payment[-1]
        assert (noted.due, noted.amount, noted.paid, noted.paid_on) == (
            date(2026, 12, 15), money(1000), money(1000), TODAY,
        )  # fmt: skip
        assert {"zh": "记下了：今天还给甲银行，1,000元", "en": "Noted: ¥1,000 paid to 甲银行 today"}[language] in shown(
            app
        )
        assert {"zh": "还剩8,000元", "en": "remaining ¥8,000"}[language] in shown(app)


async def test_a_second_press_of_the_same_key_opens_the_line_and_notes_nothing_twice(open_wizard: Open) -> None:
    async with open_wizard(agreed_payments(*kept()), step="payments", language="en") as (app, pilot):
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert len(app.case.payment) == 4
        assert "Proof file" in shown(app)


async def test_what_was_noted_can_be_taken_back(open_wizard: Open) -> None:
    async with open_wizard(agreed_payments(*kept()), step="payments", language="en") as (app, pilot):
        await pilot.press("enter")
        await pilot.pause()
        await press(pilot, "undo-noted")
        assert len(app.case.payment) == 3
        assert "Noted:" not in shown(app)


async def test_what_was_noted_is_said_until_the_next_thing_is_done(open_wizard: Open) -> None:
    async with open_wizard(agreed_payments(*kept()), step="payments", language="en", size=(120, 60)) as (app, pilot):
        await pilot.press("enter")
        await pilot.pause()
        assert "Noted: ¥1,000" in told_in(app, "noted")
        next(cell for cell in app.screen.query(Cell) if str(cell.id).endswith("-paid")).focus()
        await pilot.pause()
        assert "Noted: ¥1,000" in told_in(app, "noted")
        await type_text(pilot, "1")
        await pilot.pause()
        assert told_in(app, "noted") == ""
        assert not app.screen.query_one("#change-noted").display


@pytest.mark.parametrize(("language", "size"), SIZES)
async def test_each_instalment_has_its_status_in_words_and_what_remains(
    open_wizard: Open, language: str, size: tuple[int, int]
) -> None:
    case = agreed_payments(paid(9, 15), paid(10, 15, date(2026, 10, 18)), paid(11, 15, paid=money(400)))
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


async def test_the_list_is_filled_from_what_was_agreed_and_far_lines_wait_to_be_asked_for(open_wizard: Open) -> None:
    async with open_wizard(agreed_payments(*kept()), step="payments", language="en", size=(120, 36)) as (app, pilot):
        await press(pilot, "fill-payments")
        assert len(app.case.payment) == 12
        assert {each.amount for each in app.case.payment} == {money(1000)}
        assert len(app.screen.query(EntryLine)) == 4
        assert not app.screen.query_one("#fill-payments").display
        await press(pilot, "list-all")
        assert len(app.screen.query(EntryLine)) == 12


async def test_a_debt_without_anything_agreed_can_have_its_payments_noted(open_wizard: Open) -> None:
    case = Case(debt=[Debt(id="card", lender="[/b]\x1b]0;x\x07")])
    async with open_wizard(case, step="payments", language="en") as (app, pilot):
        await pilot.press("enter")
        await pilot.pause()
        assert [(each.paid_on, each.paid) for each in app.case.payment] == [(TODAY, None)]
        assert "Fill in how much you paid" in told_in(app, "noted")


async def test_in_a_case_that_may_only_be_looked_at_nothing_can_be_noted(
    open_wizard: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DebtWizard, "is_read_only", property(lambda self: True))
    async with open_wizard(agreed_payments(*kept()), step="payments", language="en") as (app, _):
        assert not app.screen.query_one("#paid-card").display
        assert not app.screen.query_one("#fill-payments").display


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
    case = agreed_payments()
    case.agreement = []
    case.plan.first_payment = date(2026, 12, 15)
    case.plan.proposal = [Proposal(debt="card", months=12)]
    async with open_wizard(case, step="payments", language=language) as (app, pilot):
        assert told_in(app, "proposed-card").startswith(proposed)
        assert str(app.screen.query_one("#paid-card", Button).label).strip() == button
        assert app.screen.query_one("#log-card", Drawing).text == ""
        assert not app.screen.query_one("#fill-payments").display
        await pilot.press("enter")
        await pilot.pause()
        assert [(each.due, each.paid_on) for each in app.case.payment] == [(None, TODAY)]


@pytest.mark.parametrize(("language", "size"), SIZES)
async def test_the_first_key_is_for_the_lender_who_is_to_be_paid_and_not_for_one_who_agreed_to_nothing(
    open_wizard: Open, language: str, size: tuple[int, int]
) -> None:
    case = agreed_payments(first=TODAY)
    proposed = [Debt(id=each, lender=each.upper(), balance=money(5000)) for each in ("one", "two")]
    case.debt = [*proposed, *case.debt]
    case.plan.first_payment = date(2026, 12, 15)
    case.plan.proposal = [Proposal(debt=each.id, months=12) for each in proposed]
    async with open_wizard(case, step="payments", language=language, size=size) as (app, pilot):
        button = app.screen.query_one("#paid-card", Button)
        assert app.focused is button
        assert str(button.label).strip() in shown(app)
        await pilot.press("enter")
        await pilot.pause()
        assert [(each.debt, each.due, each.paid) for each in app.case.payment] == [("card", TODAY, money(1000))]
