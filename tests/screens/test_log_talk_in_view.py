"""A note of a talk begins with the lender whose figures are before the person, and asks by when."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.refusal import cause
from debt_wizard.case import Case, Contact, Debt, Offer
from debt_wizard.screens.log_talk import LogTalkDialog
from support.clock import NOW
from support.household import household, money, promising
from support.seen import Open, shown, type_text


@pytest.fixture
def case() -> Case:
    found = promising(household(), 1000)
    found.debt.append(Debt(id="loan", lender="乙公司", balance=money(6000)))
    return found


async def _noted_debt(open_wizard: Open, case: Case, step: str, focus: str | None) -> str | None:
    async with open_wizard(case, step=step) as (app, pilot):
        await app.workers.wait_for_complete()
        if focus is not None:
            app.screen.query(focus).first().focus()
            await pilot.pause()
        await pilot.press("f9")
        await pilot.pause()
        await type_text(pilot, "小王")
        await pilot.press("enter")
        await pilot.pause()
        return app.case.contact[-1].debt


@pytest.mark.parametrize(
    ("step", "focus"),
    [
        ("payments", "#paid-loan"),
        ("before_signing", "#terms-loan"),
        ("debt_details", "#debt-details-line-2-annual_rate"),
        ("offers", None),
    ],
)
async def test_a_talk_is_noted_of_the_debt_that_is_in_view(
    open_wizard: Open, case: Case, step: str, focus: str | None
) -> None:
    case.offer.append(Offer(debt="loan", at=NOW, monthly=money(500), months=12))
    assert await _noted_debt(open_wizard, case, step, focus) == "loan"


@pytest.mark.parametrize(("language", "told"), [("zh", "最晚哪天前"), ("en", "by when")])
async def test_a_promise_without_a_day_is_asked_for_one_during_the_call(
    open_wizard: Open, case: Case, language: str, told: str
) -> None:
    async with open_wizard(case, step="contacts", language=language) as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        assert told not in shown(app)
        app.screen.query_one("#log-promised").focus()
        await type_text(pilot, "contract")
        await pilot.pause()
        assert told in shown(app)
        app.screen.query_one("#log-reply_by").focus()
        await type_text(pilot, "2026-12-10")
        await pilot.pause()
        assert told not in shown(app)


@pytest.mark.parametrize(("language", "told"), [("zh", "比这次沟通还早"), ("en", "before this talk")])
async def test_a_reply_that_was_to_come_before_the_talk_is_questioned(
    open_wizard: Open, case: Case, language: str, told: str
) -> None:
    async with open_wizard(case, step="contacts", language=language) as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        app.screen.query_one("#log-reply_by").focus()
        await type_text(pilot, "2026-11-01")
        await pilot.pause()
        assert isinstance(app.screen, LogTalkDialog)
        assert told in shown(app)


@pytest.mark.parametrize(("language", "told"), [("zh", "没说哪天前"), ("en", "named no day")])
async def test_a_promise_without_a_day_stands_among_those_that_are_open_until_it_is_kept(
    open_wizard: Open, case: Case, language: str, told: str
) -> None:
    case.contact = [Contact(debt="loan", at=NOW, promised="寄合同")]
    async with open_wizard(case, step="contacts", language=language) as (app, pilot):
        assert told in shown(app)
        await pilot.click("#answered-1")
        await pilot.pause()
        assert told not in shown(app)
        assert app.case.contact[0].answered_on == NOW.date()


async def test_a_day_before_the_talk_is_told_as_a_slip_and_not_as_overdue(open_wizard: Open, case: Case) -> None:
    case.contact = [Contact(debt="loan", at=NOW, promised="寄合同", reply_by=date(2026, 11, 1))]
    async with open_wizard(case, step="contacts") as (app, _pilot):
        assert "比这次沟通还早" in shown(app)
        assert "过了" not in shown(app)


def test_a_day_before_the_talk_begins_no_road_of_silence(case: Case) -> None:
    case.contact = [Contact(debt="loan", at=NOW, promised="寄合同", reply_by=date(2026, 11, 1))]
    assert cause(case, "loan", NOW.date()) is None
    case.contact[0].at = datetime(2026, 10, 20, 9, tzinfo=NOW.tzinfo)
    found = cause(case, "loan", NOW.date())
    assert found is not None
    assert found.kind == "silence"


@pytest.mark.parametrize(("language", "told"), [("zh", "谈到哪一步"), ("en", "How did it end")])
async def test_the_outcome_is_asked_for_once_it_is_noted_what_was_said(
    open_wizard: Open, case: Case, language: str, told: str
) -> None:
    async with open_wizard(case, step="contacts", language=language) as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        app.screen.query_one("#log-said").focus()
        await type_text(pilot, "no")
        await pilot.pause()
        assert told in shown(app)
        app.screen.query_one("#log-outcome").focus()
        await pilot.press("right")
        await pilot.pause()
        assert told not in shown(app)


async def test_a_name_and_what_was_said_can_be_read_in_the_list_on_a_small_screen(
    open_wizard: Open, case: Case
) -> None:
    case.debt[0].lender = "甲银行信用卡中心"
    said = "没有这个政策，要按原合同还，再逾期就上报"
    case.contact = [Contact(debt=case.debt[0].id, at=NOW, outcome="refused", said=said)]
    async with open_wizard(case, step="contacts") as (app, _pilot):
        assert "甲银行信用卡中心" in shown(app)
        assert said in shown(app)
