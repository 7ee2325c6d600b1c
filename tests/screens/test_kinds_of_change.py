"""Each kind of change: what is offered by itself, what it asks, and where it leads."""

from datetime import date

import pytest

from debt_wizard.case import Agreement, Case, Payment, finish_change
from support.changed import agreed_household, asked
from support.clock import NOW
from support.household import money
from support.seen import Open, press, shown, type_text

TODAY = NOW.date()


@pytest.fixture
def case() -> Case:
    return agreed_household()


async def test_two_late_payments_are_offered_by_themselves(open_wizard: Open, case: Case) -> None:
    case.payment = [Payment(debt="card", due=date(2026, month, 15), amount=money(1200)) for month in (10, 11)]
    async with open_wizard(case, step="changed") as (app, pilot):
        assert "记录里有2笔" in shown(app)
        await press(pilot, "take-late")
        assert app.case.change[-1].kinds == ["late_payments"]
        assert "记录里有2笔" not in shown(app)
        assert app.focused is not None
        assert app.focused.id == "kinds"
        assert app.screen.query_one("#ask-anew").display


async def test_the_yearly_look_is_offered_and_asks_to_go_on_where_it_still_holds(open_wizard: Open, case: Case) -> None:
    case.agreement.append(Agreement(debt="card", agreed_at=NOW.replace(year=2025)))
    async with open_wizard(case, step="changed", size=(80, 24)) as (app, pilot):
        assert "满一年" in shown(app)
        await press(pilot, "take-review")
        await press(pilot, "ask-anew")
        await type_text(pilot, "9000")
        await pilot.press("f8")
        await pilot.pause()
        await type_text(pilot, "3000")
        await press(pilot, "back-to-change")
        await press(pilot, "complete")
        assert "还守得住" in shown(app)
        await press(pilot, "letter-please_continue-card")
        assert "请照旧" in shown(app)


async def test_a_fee_that_was_not_agreed_needs_no_figures(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="changed") as (app, pilot):
        await pilot.press("down", "down", "down", "down", "down", "enter")
        assert app.case.change[0].kinds == ["fee_not_agreed"]
        await press(pilot, "noted")
        assert app.case.change[0].finished
        assert app.case.income[0].amount == money(6000)
        await press(pilot, "letter-fee_not_agreed-card")
        assert app.case.about.step == "draft"


async def test_what_is_unchosen_again_leaves_no_trace(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="changed") as (app, pilot):
        await pilot.press("enter")
        assert len(app.case.change) == 1
        await pilot.press("enter")
        assert app.case.change == []


async def test_another_change_can_be_told_after_one_is_finished(open_wizard: Open, case: Case) -> None:
    asked(case, "income")
    case.income.append(case.change[0].income[0].model_copy(update={"amount": money(9000)}))
    case.spending.append(case.change[0].spending[0])
    finish_change(case, TODAY)
    async with open_wizard(case, step="changed") as (app, pilot):
        assert "从3,000元到6,000元（+3,000）" in shown(app)
        await press(pilot, "look-again")
        assert not app.case.change[0].finished
        await press(pilot, "complete")
        await press(pilot, "another")
        await pilot.press("enter")
        assert [each.finished for each in app.case.change] == [True, False]


async def test_without_an_agreement_the_way_leads_to_the_proposal(open_wizard: Open, case: Case) -> None:
    case.contact = []
    asked(case, "income")
    case.income.append(case.change[0].income[0].model_copy(update={"amount": money(3100)}))
    case.spending.append(case.change[0].spending[0])
    finish_change(case, TODAY)
    async with open_wizard(case, step="changed") as (app, pilot):
        assert "还没有谈成的协议" in shown(app)
        await press(pilot, "rework-proposal")
        assert app.case.about.step == "proposals"


async def test_a_hostile_story_is_only_text(open_wizard: Open, case: Case) -> None:
    case.debt[0].lender = "[/b][@click=app.quit]甲"
    case.income[0].label = "[/red]"
    async with open_wizard(asked(case, "income"), step="changed") as (app, pilot):
        await press(pilot, "fill-income")
        assert "[/red]" in shown(app)
        await type_text(pilot, "100")
        await press(pilot, "back-to-change")
        await press(pilot, "fill-essentials")
        await type_text(pilot, "100")
        await press(pilot, "back-to-change")
        await press(pilot, "complete")
        assert "[/red]" in shown(app)
        assert "[/b][@click" in shown(app)


async def test_the_new_proposal_is_judged_beside_the_terms_that_are_too_much(open_wizard: Open, case: Case) -> None:
    case.contact = []
    case.agreement.append(Agreement(debt="card", agreed_at=NOW, monthly=money(1200), months=10, annual_rate=money(0)))
    asked(case, "income")
    case.income.append(case.change[0].income[0].model_copy(update={"amount": money(4000)}))
    case.spending.append(case.change[0].spending[0])
    finish_change(case, TODAY)
    case.plan.proposal[0].monthly = money(300)
    async with open_wizard(case, step="changed") as (app, _):
        lines = [line.strip() for line in shown(app).splitlines()]
        assert "眼下没有一个数守得住，已打算还1,200元：答应过头了" in lines
        assert any(line.startswith("拿去谈的方案：已打算还300元，有点紧") for line in lines)
        assert "信会跟着这个数走" in shown(app)
