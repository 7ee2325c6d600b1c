"""The clocks that a talk starts, and what follows from it."""

from datetime import date

import pytest
from textual.widgets import Button, Input

from debt_wizard.case import Case, Contact, Debt
from support.clock import NOW
from support.household import household, money, promising
from support.seen import Open, shown, type_text

TODAY = NOW.date()


@pytest.fixture
def case() -> Case:
    found = promising(household(), 1000)
    found.debt.append(Debt(id="loan", lender="乙公司", balance=money(6000)))
    return found


async def test_the_clocks_are_shown_and_stopped_on_the_contacts_step(open_wizard: Open, case: Case) -> None:
    case.contact = [
        Contact(debt="card", at=NOW.replace(day=10), reply_by=date(2026, 11, 20), promised="报上去"),
        Contact(debt="loan", at=NOW.replace(day=20), reply_by=date(2026, 11, 30)),
    ]
    async with open_wizard(case, step="contacts") as (app, pilot):
        text = shown(app)
        assert "过了3天" in text
        assert "报上去" in text
        assert "还有7天" in text
        app.screen.query_one("#answered-1", Button).focus()
        await pilot.press("enter")
        await pilot.pause()
        assert [each.answered_on for each in app.case.contact] == [TODAY, None]
        assert "过了3天" not in shown(app)
        assert app.screen.focused is app.screen.query_one("#answered-1")
        await pilot.press("enter")
        await pilot.pause()
        assert not app.screen.query("#answered-1")
        assert app.screen.focused is not None


async def test_a_new_talk_starts_its_clock_on_the_contacts_step_at_once(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="contacts", language="en", size=(120, 36)) as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        app.screen.query_one("#log-reply_by", Input).focus()
        await type_text(pilot, "2026-12-01")
        await pilot.press("enter")
        await pilot.pause()
        assert "days left: 8" in shown(app)
        assert [each.value for each in app.screen.query(Input) if "reply_by" in (each.id or "")] == ["2026-12-01"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "2个答复没等到，其中1个过期了"), ("en", "replies outstanding: 2, of these overdue: 1")],
)
async def test_the_step_list_says_which_replies_are_still_to_come(
    open_wizard: Open, case: Case, language: str, said: str
) -> None:
    case.contact = [
        Contact(debt="card", at=NOW.replace(day=10), reply_by=date(2026, 11, 20)),
        Contact(debt="loan", at=NOW.replace(day=20), reply_by=date(2026, 11, 30)),
    ]
    async with open_wizard(case, step="contacts", language=language, size=(80, 60)) as (app, pilot):
        await pilot.press("f3")
        await pilot.pause()
        assert said in shown(app)
        await pilot.press("escape")


@pytest.mark.parametrize(("language", "said"), [("zh", "没同意，或者没回音"), ("en", "Refused, or no answer")])
async def test_a_first_refusal_points_to_the_step_that_lays_out_what_is_next(
    open_wizard: Open, case: Case, language: str, said: str
) -> None:
    async with open_wizard(case, step="left_over", language=language, size=(120, 36)) as (app, pilot):
        for expected in (1, 0):  # the second talk is the next thing done, and says it no more
            await pilot.press("f9")
            await pilot.pause()
            app.screen.query_one("#log-outcome").focus()
            await pilot.press("right", "right", "right", "shift+tab", "enter")
            await pilot.pause()
            assert [said in notice(app.language) for notice in app.notices] == [True] * expected
            assert (said in shown(app)) is bool(expected)
        assert [each.outcome for each in app.case.contact] == ["refused", "refused"]
