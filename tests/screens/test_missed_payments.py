"""A payment that was missed: told calmly, once, with the ways on."""

from collections.abc import Callable
from datetime import date

import pytest

from debt_wizard.screens import debt_payments, missed_payment
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.retold import retell_all
from support.household import money
from support.payments import agreed_payments, kept, paid, told_in
from support.seen import Open, press, shown


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_a_missed_payment_has_a_calm_line_a_card_and_a_letter(open_wizard: Open, language: str) -> None:
    case = agreed_payments(paid(9, 15), paid(10, 15))
    async with open_wizard(case, step="payments", language=language) as (app, pilot):
        assert {"zh": "还没还够", "en": "is not noted in full yet"}[language] in told_in(app, "missed")
        await press(pilot, "missed-card")
        assert {"zh": "先看账", "en": "Look at the account first"}[language] in shown(app)
        await pilot.press("escape")
        await pilot.pause()
        await press(pilot, "missed-letter")
        assert app.case.about.step == "draft"
        text = app.screen.query_one(LetterEditor).text
        assert "2026年11月15日" in text
        assert "1,000元" in text


async def test_a_missed_payment_leads_to_what_changed(open_wizard: Open) -> None:
    async with open_wizard(agreed_payments(paid(9, 15)), step="payments", language="en") as (app, pilot):
        assert "2 payments to 甲银行, from that of" in told_in(app, "missed")
        await press(pilot, "missed-changed")
        assert app.case.about.step == "changed"


async def test_a_payment_that_came_late_is_not_told_what_to_do_about_one_that_was_not_made(open_wizard: Open) -> None:
    case = agreed_payments(paid(9, 15), paid(10, 15), paid(11, 15, paid_on=date(2026, 11, 22)))
    async with open_wizard(case, step="payments", language="en") as (app, _):
        assert "came late, and it is made" in told_in(app, "missed")
        assert not app.screen.query_one("#missed-card").display


async def test_nothing_is_said_of_missed_payments_while_all_are_kept(open_wizard: Open) -> None:
    async with open_wizard(agreed_payments(*kept()), step="payments", language="en") as (app, _):
        assert told_in(app, "missed") == ""
        assert not app.screen.query_one("#missed-card").display


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "甲银行2026年11月15日的那期，按记录还没还够"),
        ("en", "The payment to 甲银行 of 15 November 2026 is not noted"),
    ],
)
async def test_whoever_comes_back_is_told_once_of_a_missed_payment(open_wizard: Open, language: str, told: str) -> None:
    async with open_wizard(agreed_payments(paid(9, 15), paid(10, 15)), step="debts", language=language) as (app, pilot):
        assert told in shown(app)
        await pilot.press("escape")
        await pilot.pause()
        assert told not in shown(app)


async def test_the_notice_of_a_missed_payment_goes_where_the_payments_say_it_themselves(open_wizard: Open) -> None:
    case = agreed_payments(paid(9, 15), paid(10, 15))
    async with open_wizard(case, step="debts", language="en", size=(120, 36)) as (app, pilot):
        app.go_to_step("income")
        await pilot.pause()
        assert len(app.notices) == 1
        app.go_to_step("payments")
        await pilot.pause()
        assert app.notices == []
        assert "of 15 November 2026 is not noted in full yet" in shown(app)


async def test_whoever_comes_back_to_payments_that_are_kept_is_told_nothing(open_wizard: Open) -> None:
    async with open_wizard(agreed_payments(*kept()), step="debts", language="en") as (app, _):
        assert app.notices == []


async def test_the_log_of_a_debt_is_worked_out_once_for_all_that_is_said_of_it(
    open_wizard: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_wizard(agreed_payments(*kept()[:2]), step="payments", language="en") as (app, _):
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
        assert "2 payments to" in told_in(app, "missed")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("more", "covers"), [(400, True), (300, False)])
async def test_what_was_paid_too_much_before_is_named_where_it_covers_what_is_missing(
    open_wizard: Open, language: str, more: int, covers: bool
) -> None:
    case = agreed_payments(paid(9, 15), paid(10, 15, paid=money(1000 + more)), paid(11, 15, paid=money(600)))
    async with open_wizard(case, step="payments", language=language) as (app, _):
        said = {"zh": f"多还了{more}元，够补上它", "en": f"you paid ¥{more} beyond other payments"}[language]
        assert (said in told_in(app, "missed")) == covers
