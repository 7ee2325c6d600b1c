"""The end of a debt and of a session, in both languages."""

from datetime import date

import pytest
from textual.widgets import Checkbox, Input

from debt_wizard.advice.due import due
from debt_wizard.app import DebtWizard
from debt_wizard.case import Agreement, Case, Debt, Payment
from debt_wizard.storage import Home, Sessions
from debt_wizard.way import after, steps_for
from support.clock import NOW
from support.household import household, money, promising
from support.lived_year import lived_year
from support.patient import driven
from support.seen import Open, press, shown, turn, type_text

TODAY = NOW.date()


@pytest.fixture
def case() -> Case:
    """A card paid off by the log, and a loan that still runs."""
    found = promising(household(), 1000)
    found.person.name = "张三"
    found.debt[0].balance = money(1000)
    found.debt.append(Debt(id="loan", lender="乙公司", balance=money(6000)))
    found.payment = [
        Payment(debt="card", due=date(2026, 10, 15), amount=money(1000), paid=money(1000), paid_on=date(2026, 10, 15)),
        Payment(debt="loan", due=date(2026, 12, 15), amount=money(500)),
    ]
    return found


@pytest.mark.parametrize(("language", "size"), [("zh", (80, 24)), ("en", (80, 24)), ("zh", (120, 36))])
async def test_a_debt_is_ended_thing_by_thing_and_the_session_is_closed_and_opened_again(
    open_wizard: Open, case: Case, language: str, size: tuple[int, int]
) -> None:
    async with open_wizard(case, step="settled", language=language, size=size) as (app, pilot):
        await turn(pilot, "done-settled-card")
        assert app.case.debt[0].settled_on == TODAY
        await turn(pilot, "done-clearance_asked-card")
        assert [(each.debt, each.step, each.done_on) for each in app.case.road] == [("card", "clearance_asked", TODAY)]
        assert not app.screen.query("#close-session")
        await turn(pilot, "done-settled-loan")
        await press(pilot, "yes")
        await press(pilot, "close-session")
        assert app.case.about.settled == NOW
        text = " ".join(shown(app).split())
        assert ("慢慢过" if language == "zh" else "you came through") in text
        await press(pilot, "open-again")
        assert app.case.about.settled is None


async def test_what_is_said_of_the_plan_follows_the_answer_that_a_debt_is_settled(
    open_wizard: Open, case: Case
) -> None:
    case.debt[1].settled_on = TODAY
    case.agreement = [
        Agreement(debt="card", balance=money(90000), monthly=money(9000), months=10, agreed_at=NOW, first_due=TODAY)
    ]
    async with open_wizard(case, step="settled", language="en", size=(80, 60)) as (app, pilot):
        assert "planned ¥9,000" in shown(app)
        await turn(pilot, "done-settled-card")
        await press(pilot, "yes")
        assert app.case.debt[0].settled_on == TODAY
        assert "planned" not in shown(app)


async def test_a_tick_notes_today_and_the_day_can_be_changed(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="settled", size=(80, 40)) as (app, pilot):
        await turn(pilot, "done-debit_stopped-card")
        cell = app.screen.query_one("#day-debit_stopped-card", Input)
        assert cell.value == "2026-11-23"
        cell.focus()
        await pilot.press("ctrl+u")
        await type_text(pilot, "2026-11-2")
        await pilot.press("0")
        await pilot.pause()
        assert app.case.road[0].done_on == date(2026, 11, 20)
        await turn(pilot, "done-debit_stopped-card")
        assert cell.value == ""
        assert app.case.road == []


async def test_a_day_that_cannot_be_read_is_kept_as_typed(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="settled", size=(80, 40)) as (app, pilot):
        app.screen.query_one("#day-papers_kept-card", Input).focus()
        await type_text(pilot, "abc")
        await pilot.pause()
        assert app.case.road[0].unfinished == {"done_on": "abc"}
        assert app.case.road[0].done_on is None
        await turn(pilot, "done-papers_kept-card")
        assert app.case.road[0].unfinished == {}
        assert app.case.road[0].done_on == TODAY


async def test_a_log_that_still_shows_an_open_payment_says_so_before_the_tick(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="settled", size=(80, 60)) as (app, _):
        assert "列出来还没还的，有500元" in shown(app)
        assert not app.screen.query("#done-papers_kept-loan")


async def test_the_certificate_is_asked_for_with_the_letter_to_that_lender(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="settled") as (app, pilot):
        await press(pilot, "letter-card")
        assert app.case.about.step == "draft"
        assert "要结清证明" in shown(app)
        assert "甲银行" in shown(app)


async def test_f2_and_a_resume_keep_what_was_noted(open_wizard: Open, case: Case, home: Home) -> None:
    async with open_wizard(case, step="settled") as (app, pilot):
        await turn(pilot, "done-report_checked-card")
        await pilot.press("f2")
        await pilot.pause()
        assert "Direct debit" in shown(app) or "settled" in shown(app)
        assert app.screen.query_one("#done-report_checked-card", Checkbox).value
    sessions = Sessions(home, now=lambda: NOW)
    latest = sessions.latest()
    assert latest is not None
    again = DebtWizard(sessions, sessions.open(latest.name), language="zh", now=lambda: NOW)
    async with driven(again, (80, 24)) as pilot:
        assert again.screen.query_one("#done-report_checked-card", Checkbox).value
        await again.action_quit()


async def test_it_goes_by_keyboard_alone(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="settled") as (app, pilot):
        await pilot.press("space")
        await pilot.pause()
        assert app.case.debt[0].settled_on == TODAY
        assert app.screen.focused is not None
        await pilot.press("tab", "tab", "space")
        await pilot.pause()
        assert [each.step for each in app.case.road] == ["clearance_asked"]


async def test_a_closed_session_says_in_its_last_line_that_all_is_settled(open_wizard: Open, case: Case) -> None:
    for debt in case.debt:
        debt.settled_on = TODAY
    case.about.settled = NOW
    async with open_wizard(case, step="review") as (app, _):
        assert "这次谈的都还清了" in shown(app)


def test_the_step_comes_last_in_its_group_and_only_with_an_end_in_sight(case: Case) -> None:
    assert [each.id for each in steps_for(case) if each.group == "follow_up"][-2:] == ["changed", "settled"]
    case.payment = []
    following = after(case, "changed")
    assert following is not None
    assert following.id == "review"


async def test_a_closed_session_is_open_again_once_a_debt_is_not_settled_after_all(
    open_wizard: Open, case: Case
) -> None:
    for debt in case.debt:
        debt.settled_on = TODAY
    case.about.settled = NOW
    async with open_wizard(case, step="settled", size=(80, 40)) as (app, pilot):
        assert app.screen.query("#open-again")
        await turn(pilot, "done-settled-card")
        assert app.case.debt[0].settled_on is None
        assert app.case.about.settled is None
        assert not app.screen.query("#open-again")


async def test_closing_can_be_undone(open_wizard: Open, case: Case) -> None:
    for debt in case.debt:
        debt.settled_on = TODAY
    async with open_wizard(case, step="settled") as (app, pilot):
        await press(pilot, "close-session")
        await app.undo()
        await pilot.pause()
        assert app.case.about.settled is None
        assert app.case.debt[0].settled_on == TODAY


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", ("乙公司这里还有6,000元没还", "其中1,500元从2026年9月6日起就该还了")),
        ("en", ("¥6,000 is still to be paid to 乙公司", "¥1,500 is overdue since 6 September 2026")),
    ],
)
async def test_a_debt_of_which_the_log_shows_something_open_is_settled_only_after_a_yes(
    open_wizard: Open, case: Case, language: str, told: tuple[str, str]
) -> None:
    first = date(2026, 9, 6)  # of 12 payments of 500, those of September, October and November are behind
    case.payment, case.agreement = (
        [],
        [Agreement(debt="loan", agreed_at=NOW, months=12, monthly=money(500), first_due=first)],
    )
    async with open_wizard(case, step="settled", language=language, size=(100, 40)) as (app, pilot):
        await turn(pilot, "done-settled-loan")
        text = " ".join(shown(app).split())
        assert all(part in text for part in told)
        assert _of_the_loan(app) == (None, None)
        await press(pilot, "no")
        assert _of_the_loan(app) == (None, None)
        assert not app.screen.query_one("#done-settled-loan", Checkbox).value
        assert len([each for each in due(app.case, TODAY, 0) if each.day < TODAY]) == 3
        await turn(pilot, "done-settled-loan")
        await press(pilot, "yes")
        assert _of_the_loan(app) == (TODAY, money(6000))
        await turn(pilot, "done-settled-loan")
        assert _of_the_loan(app) == (None, None)
        assert len([each for each in due(app.case, TODAY, 0) if each.day < TODAY]) == 3


def _of_the_loan(app: DebtWizard) -> tuple[object, object]:
    return app.case.debt[1].settled_on, app.case.debt[1].open_when_settled


@pytest.mark.parametrize(
    ("language", "paid", "open_"), [("zh", "钱都还完了", "还没还清"), ("en", "everything is paid", "not paid")]
)
async def test_it_is_not_called_unpaid_where_the_log_says_that_all_is_paid(
    open_wizard: Open, case: Case, language: str, paid: str, open_: str
) -> None:
    async with open_wizard(case, step="settled", language=language) as (app, _):
        assert open_ in " ".join(shown(app).split())
    case = lived_year()["paid_off"].case
    async with open_wizard(case, step="settled", language=language) as (app, _):
        said = " ".join(shown(app).split())
        assert paid in said
        assert open_ not in said
