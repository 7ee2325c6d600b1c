from datetime import date
from decimal import Decimal

import pytest
from textual.widgets import OptionList

from debt_wizard.advice.owed import owed
from debt_wizard.case import Contact, Payment, Proposal
from debt_wizard.widgets.drawing import Drawing
from support.clock import NOW
from support.household import household, money
from support.seen import Open, shown, type_text


async def test_the_terms_are_told_anew_when_interest_is_asked_to_stop(open_wizard: Open) -> None:
    case = household()
    case.debt[0].annual_rate = Decimal("0.24")
    async with open_wizard(case, step="proposals", size=(100, 60)) as (app, pilot):
        assert "1,134.72元" in shown(app)
        asks = app.screen.query_one("#asks-card", OptionList)
        asks.focus()
        asks.highlighted = next(
            place for place in range(asks.option_count) if asks.get_option_at_index(place).id == "stop_interest"
        )
        await pilot.press("space")
        await pilot.pause()
        assert "1,134.72元" not in shown(app)
        assert "12个月：每月1,000元" in shown(app)


async def test_a_pause_can_be_filled_in_without_the_comparison(open_wizard: Open) -> None:
    async with open_wizard(household(), step="proposals", size=(100, 60)) as (app, pilot):
        assert not app.screen.query_one("#field-grace_months-card").display
        app.screen.query_one("#kind-card").focus()
        await pilot.press("right", "right")
        await pilot.pause()
        assert app.screen.query_one("#field-grace_months-card").display
        app.screen.query_one("#grace_months-card").focus()
        await type_text(pilot, "3")
        app.screen.query_one("#months-card").focus()
        await type_text(pilot, "24")
        await pilot.pause()
        kept = app.case.plan.proposal[0]
        assert (kept.kind, kept.grace_months, kept.months) == ("deferral", 3, 24)
        assert "先停3个月" in shown(app)


async def test_a_term_chosen_after_a_pause_leaves_no_pause_behind(open_wizard: Open) -> None:
    case = household()
    case.plan.proposal.append(Proposal(debt="card", kind="lump_sum", upfront=money(4000)))
    case.plan.proposal[0].kind = "extension"
    case.plan.proposal[0].grace_months = 3
    async with open_wizard(case, step="proposals", size=(100, 60)) as (app, pilot):
        terms = app.screen.query_one("#terms-card", OptionList)
        terms.focus()
        terms.highlighted = 0
        await pilot.press("space")
        await pilot.pause()
        kept = app.case.plan.proposal[0]
        assert (kept.kind, kept.grace_months) == ("instalments", None)
        assert kept.months is not None


async def test_a_lump_sum_asks_for_one_sum_alone(open_wizard: Open) -> None:
    case = household()
    case.plan.proposal.append(Proposal(debt="card", kind="lump_sum", upfront=money(4000)))
    async with open_wizard(case, step="proposals", size=(100, 60)) as (app, _):
        shown_parts = [
            part
            for part in ("grace_months", "months", "monthly", "upfront")
            if app.screen.query_one(f"#field-{part}-card").display
        ]
        assert shown_parts == ["upfront"]


@pytest.mark.parametrize(("language", "told"), [("zh", "甲银行：现在欠12,000元"), ("en", "甲银行: ¥12,000 now")])
async def test_what_is_owed_now_holds_what_is_still_to_be_paid_at_once(
    open_wizard: Open, language: str, told: str
) -> None:
    case = household(plan={"first_payment": date(2026, 12, 15)})
    case.plan.proposal.append(Proposal(debt="card", kind="instalments", upfront=money(2000), months=10))
    async with open_wizard(case, step="proposals", language=language, size=(100, 90)) as (app, pilot):
        await pilot.pause()
        assert told in shown(app)


@pytest.mark.parametrize(
    ("language", "told"), [("zh", "甲银行：开始时12,000元"), ("en", "甲银行: ¥12,000 at the start")]
)
async def test_the_curve_of_a_proposal_that_was_said_yes_to_begins_where_its_payments_begin(
    open_wizard: Open, language: str, told: str
) -> None:
    # 12 x 1,000 from September, agreed by phone, three paid: 9,000 is owed, and the drawn payments begin at 12,000
    case = household(plan={"first_payment": date(2026, 9, 15), "day": 15})
    case.plan.proposal.append(Proposal(debt="card", months=12, monthly=money(1000)))
    case.contact = [Contact(debt="card", at=NOW.replace(month=9, day=1), outcome="accepted")]
    days = [date(2026, month, 15) for month in (9, 10, 11)]
    case.payment = [Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day) for day in days]
    async with open_wizard(case, step="proposals", language=language, size=(100, 90)) as (app, pilot):
        await pilot.pause()
        assert owed(case, case.debt[0]) == money(9000)
        chart = app.screen.query_one("#balance-chart", Drawing).text
        assert "12,000" in chart  # the scale begins with the highest balance, before the first payment
        assert told in shown(app)


async def test_a_new_amount_leaves_what_was_agreed_and_paid_on_as_it_was(open_wizard: Open) -> None:
    case = household()
    case.plan.first_payment = NOW.date()
    case.plan.proposal = [Proposal(debt="card", monthly=money(1000))]
    case.contact = [Contact(debt="card", at=NOW, outcome="accepted")]
    case.payment = [Payment(debt="card", due=NOW.date(), amount=money(1000), paid=money(1000), paid_on=NOW.date())]
    async with open_wizard(case, step="proposals", size=(100, 60)) as (app, pilot):
        app.screen.query_one("#monthly-card").focus()
        await pilot.press("end", *["backspace"] * 6)
        await type_text(pilot, "300")
        await pilot.pause()
        assert app.case.plan.proposal[0].monthly == money(300)
        assert [(each.decision, each.monthly) for each in app.case.offer] == [("accepted", money(1000))]
