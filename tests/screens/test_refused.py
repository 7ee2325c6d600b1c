"""The road after a refusal or silence, in both languages."""

from datetime import date

import pytest
from textual.widgets import Checkbox, Input

from debt_wizard.case import Agreement, Case, Contact, Debt, RoadStep
from debt_wizard.screens.draft import DraftBody
from debt_wizard.storage import Home, Sessions
from debt_wizard.way import steps_for
from support.clock import NOW
from support.household import household, money, promising
from support.seen import Open, press, shown, turn, type_text

TODAY = NOW.date()


@pytest.fixture
def case() -> Case:
    """A bank that refused, and a lender that stays silent."""
    found = promising(household(), 500)
    found.person.name = "张三"
    found.debt.append(Debt(id="loan", lender="乙公司", balance=money(6000)))
    found.contact = [
        Contact(debt="card", at=NOW.replace(day=20), outcome="refused", said="期数太长"),
        Contact(debt="loan", at=NOW.replace(day=21), outcome="no_answer"),
    ]
    return found


@pytest.mark.parametrize(("language", "size"), [("zh", (80, 24)), ("en", (80, 24)), ("zh", (120, 36))])
async def test_the_road_is_walked_step_by_step(
    open_wizard: Open, case: Case, language: str, size: tuple[int, int]
) -> None:
    async with open_wizard(case, step="refused", language=language, size=size) as (app, pilot):
        text = " ".join(shown(app).split())
        assert ("不是到头了" if language == "zh" else "not the end") in text
        assert app.screen.query("#write-ask_why")
        await turn(pilot, "done-ask_why-card")
        assert [(each.debt, each.step, each.done_on) for each in app.case.road] == [("card", "ask_why", TODAY)]
        tick = app.screen.query_one("#done-reconsider-card", Checkbox)
        assert ("11月30日" if language == "zh" else "30 November") in str(tick.label)
        await turn(pilot, "done-ask_why-card")
        assert app.case.road == []


async def test_each_draft_is_a_button_away(open_wizard: Open, case: Case) -> None:
    for step, word in (("ask_why", "问没同意的理由"), ("reconsider", "请再考虑一次"), ("complaint", "向对方投诉")):
        async with open_wizard(case, step="refused") as (app, pilot):
            await press(pilot, f"write-{step}")
            assert app.case.about.step == "draft"
            assert word in shown(app)


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ("complaint_answer", ("追问投诉的处理", "贵方")),
        ("regulator", ("向监管部门投诉", "打12378以前")),
        ("mediation", ("申请调解", "尊敬的调解员")),
    ],
)
async def test_the_steps_beyond_the_lender_open_drafts_of_their_own(
    open_wizard: Open, case: Case, step: str, told: tuple[str, str]
) -> None:
    case.channel.chosen = "email"
    case.road = [RoadStep(debt="card", step="complaint", done_on=TODAY)]
    async with open_wizard(case, step="refused", size=(80, 80)) as (app, pilot):
        await press(pilot, f"write-{step}")
        assert app.case.about.step == "draft"
        text = shown(app)
        assert all(word in text for word in told)


async def test_one_debt_is_shown_at_a_time_with_its_own_road(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="refused", size=(80, 80)) as (app, pilot):
        assert "没有同意" in shown(app)
        app.screen.query_one("#road-debt").focus()
        await pilot.press("right")
        await pilot.pause()
        assert "没等到乙公司的回音" in shown(app)
        assert app.screen.query("#done-ask_again-loan")
        assert not app.screen.query("#done-ask_why-card")
        assert app.screen.focused is app.screen.query_one("#road-debt")


async def test_paying_first_says_why_it_is_not_wise_until_it_is(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="refused", size=(80, 80)) as (app, _):
        assert "收款账户还没核实" in shown(app)
    case.agreement = [Agreement(debt="card", checks={"payee_verified": True})]
    async with open_wizard(case, step="refused", size=(80, 80)) as (app, _):
        assert "收款账户还没核实" not in shown(app)
    case.income[0].amount = money(10)
    async with open_wizard(case, step="refused", size=(80, 80)) as (app, _):
        assert "先别还" in shown(app)


async def test_a_relative_is_told_of_no_other_lender(open_wizard: Open, case: Case) -> None:
    case.contact.append(Contact(debt="loan", at=NOW.replace(day=22), outcome="accepted"))
    case.debt[0].product = "private"
    async with open_wizard(case, step="refused", language="en", size=(120, 36)) as (app, _):
        assert "乙公司" not in shown(app)
        assert "Ask what is difficult for them" in shown(app)


async def test_who_has_accepted_is_named(open_wizard: Open, case: Case) -> None:
    case.contact.append(Contact(debt="loan", at=NOW.replace(day=22), outcome="accepted"))
    async with open_wizard(case, step="refused", language="en", size=(120, 36)) as (app, _):
        assert "These have accepted: 乙公司" in shown(app)
        assert "The letter to this one says so" in shown(app)
        assert not app.screen.query("#road-debt")


@pytest.mark.parametrize(
    ("language", "names", "says"),
    [("en", "These have accepted: 甲银行", "says so"), ("zh", "已经同意的有：甲银行", "信里会写上")],
)
async def test_after_silence_no_letter_is_said_to_name_who_has_accepted(
    open_wizard: Open, case: Case, language: str, names: str, says: str
) -> None:
    case.contact.append(Contact(debt="card", at=NOW.replace(day=22), outcome="accepted"))
    async with open_wizard(case, step="refused", language=language, size=(120, 36)) as (app, _):
        assert names in shown(app)
        assert says not in shown(app)


@pytest.mark.parametrize(
    ("step", "by"), [("other_channel", "chat"), ("written_letter", "email"), ("complaint", "email")]
)
async def test_a_step_in_writing_or_by_another_way_opens_no_call_sheet(
    open_wizard: Open, case: Case, step: str, by: str
) -> None:
    case.channel.chosen, case.contact = "phone", [case.contact[1]]
    async with open_wizard(case, step="refused") as (app, pilot):
        await press(pilot, f"write-{step}")
        assert app.case.about.step == "draft"
        assert app.screen.query_one(DraftBody).talking_about == ("loan", by)


async def test_a_step_can_be_put_off_for_a_week(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="refused") as (app, pilot):
        await press(pilot, "later-ask_why")
        assert [(each.step, each.due) for each in app.case.road] == [("ask_why", date(2026, 11, 30))]
        assert "2026年11月30日" in str(app.screen.query_one("#done-ask_why-card", Checkbox).label)
        assert app.screen.focused is not None


async def test_a_day_that_is_typed_counts_and_one_that_cannot_be_read_is_kept(
    open_wizard: Open, case: Case, home: Home
) -> None:
    async with open_wizard(case, step="refused", size=(80, 40)) as (app, pilot):
        app.screen.query_one("#day-ask_why-card", Input).focus()
        await type_text(pilot, "2026-11-21")
        await pilot.pause()
        assert app.case.road[0].done_on == date(2026, 11, 21)
        assert app.screen.query_one("#day-ask_why-card", Input).value == "2026-11-21"
        app.screen.query_one("#day-reconsider-card", Input).focus()
        await type_text(pilot, "abc")
        await pilot.pause()
    sessions = Sessions(home, now=lambda: NOW)
    latest = sessions.latest()
    assert latest is not None
    kept = sessions.open(latest.name).case.road
    assert [(each.step, each.done_on, each.unfinished) for each in kept] == [
        ("ask_why", date(2026, 11, 21), {}),
        ("reconsider", None, {"done_on": "abc"}),
    ]


async def test_a_talk_that_is_logged_over_it_ends_the_road(open_wizard: Open, case: Case) -> None:
    case.contact.pop()
    async with open_wizard(case, step="refused") as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        app.screen.query_one("#log-outcome").focus()
        await pilot.press("right", "escape")
        await pilot.pause()
        assert app.case.contact[-1].debt == "card"
        assert app.case.contact[-1].outcome == "accepted"
        assert "眼下没有谁拒绝" in "".join(shown(app).split())


async def test_f2_keeps_the_ticks(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="refused") as (app, pilot):
        await turn(pilot, "done-ask_why-card")
        await pilot.press("f2")
        await pilot.pause()
        assert "Ask them to look at it again" in str(app.screen.query_one("#done-reconsider-card", Checkbox).label)
        assert app.screen.query_one("#done-ask_why-card", Checkbox).value


async def test_it_goes_by_keyboard_alone(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="refused") as (app, pilot):
        await pilot.press("tab", "space")
        await pilot.pause()
        assert [each.step for each in app.case.road] == ["ask_why"]
        await pilot.press("tab", "tab", "enter")
        await pilot.pause()
        assert app.case.about.step == "draft"


def test_the_step_stands_after_the_offers_and_only_with_a_refusal_or_silence(case: Case) -> None:
    group = [each.id for each in steps_for(case) if each.group == "agreement"]
    assert group[:3] == ["offers", "refused", "cautions"]
    case.contact = []
    assert "refused" not in [each.id for each in steps_for(case)]
