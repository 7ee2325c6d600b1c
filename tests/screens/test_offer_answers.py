"""An offer is answered: with another one, with a yes, and decided again."""

from datetime import timedelta
from decimal import Decimal

import pytest

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Contact, Offer, Payment, Proposal
from debt_wizard.screens.confirm import ConfirmDialog
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.entry_list import EntryList
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.wizard import Wizard
from support.clock import NOW
from support.offer_card import case_before_any_offer, flat, until_offered, until_told
from support.seen import Open, shown
from support.until import until, until_screen, until_shown, until_step


@pytest.fixture
def case() -> Case:
    return case_before_any_offer()


def decision(app: DebtWizard) -> str:
    return app.case.offer[0].decision


@pytest.mark.parametrize(("language", "said"), [("zh", "守不住，先别答应"), ("en", "You cannot keep to it")])
async def test_an_offer_beyond_ones_means_comes_with_an_answer(
    open_wizard: Open, case: Case, language: str, said: str
) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(4000), months=10)]
    async with open_wizard(case, step="offers", language=language, size=(120, 36)) as (app, pilot):
        await until_told(app, pilot, said)
        assert said.replace(" ", "") in flat(app)
        await pilot.click("#take-counter")
        await until_offered(app, pilot, "write-reply")
        offer = app.case.offer[0]
        assert offer.decision == "countered"
        proposal = app.case.proposal_for("card")
        assert proposal is not None
        assert proposal.monthly == offer.counter_monthly
        assert proposal.reason == "收入恢复前每月结余只有这些。"
        await pilot.click("#write-reply")
        await until_step(pilot, "draft")
        assert app.case.about.step == "draft"
        assert "4,000" in app.screen.query_one(LetterEditor).text


async def test_accepting_what_cannot_be_kept_needs_a_deliberate_yes(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(4000), months=10)]
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await until_offered(app, pilot, "accept-offer")
        await pilot.click("#accept-offer")
        await until_screen(pilot, ConfirmDialog)
        assert "先想一想再同意" in shown(app)
        await pilot.press("escape")
        await until_screen(pilot, Wizard)
        assert decision(app) == "open"
        await pilot.click("#accept-offer")
        await until_screen(pilot, ConfirmDialog)
        await pilot.click("#yes")
        await until_shown(pilot, "答应过头了")
        assert decision(app) == "accepted"
        assert app.case.plan.own_risk is not None
        assert app.case.plan.own_risk.promised == Decimal(4000)
        assert "答应过头了" in shown(app)


async def test_an_offer_within_ones_means_is_accepted_and_can_be_decided_again(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(1100), months=36)]
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await until_offered(app, pilot, "accept-offer")
        await pilot.click("#accept-offer")
        await until_offered(app, pilot, "reopen-offer")
        assert decision(app) == "accepted"
        assert app.case.plan.own_risk is None
        await pilot.click("#reopen-offer")
        await until_offered(app, pilot, "accept-offer")
        assert decision(app) == "open"


async def test_what_was_shown_of_other_figures_is_no_ground_to_accept_the_new_ones(
    open_wizard: Open, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("debt_wizard.screens.offer_looking.RECHECK", 60)
    case.offer = [Offer(debt="card", monthly=Decimal(1100), months=36)]
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await until_offered(app, pilot, "accept-offer")
        app.screen.query_one("#offers-line-1-monthly", Cell).value = "4000"
        await pilot.pause()
        await pilot.click("#accept-offer")
        await until_told(app, pilot, "守不住，先别答应")
        assert decision(app) == "open"
        await pilot.click("#accept-offer")
        await until_screen(pilot, ConfirmDialog)
        assert decision(app) == "open"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("answer", ["accept-offer", "take-counter"])
async def test_what_was_agreed_by_word_is_listed_as_soon_as_an_answer_keeps_it(
    open_wizard: Open, case: Case, answer: str, language: str
) -> None:
    first, second = case.debts_owed()[:2]
    case.contact = [Contact(debt=second.id, at=NOW - timedelta(40), outcome="accepted")]
    case.plan.first_payment, case.plan.day = NOW.date() - timedelta(30), 15
    case.plan.proposal = [Proposal(debt=second.id, monthly=Decimal(500))]
    case.payment = [Payment(debt=second.id, paid=Decimal(500), paid_on=NOW.date() - timedelta(30))]
    monthly = Decimal(4000) if answer == "take-counter" else Decimal(800)
    case.offer = [Offer(debt=first.id, monthly=monthly, months=12 if answer == "take-counter" else None)]
    async with open_wizard(case, step="offers", language=language, size=(120, 40)) as (app, pilot):
        await until_offered(app, pilot, answer)
        await pilot.click(f"#{answer}")
        await pilot.pause()
        if isinstance(app.screen, ConfirmDialog):
            await pilot.click("#yes")
        await until(pilot, lambda: len(list(app.screen.query(EntryLine))) == 2, "a line for what was agreed")
        kept = app.case.offer[-1]
        assert kept.debt == second.id
        assert [line.entry for line in app.screen.query(EntryLine)] == app.case.offer
        assert second.lender[:4] in shown(app)


async def test_a_line_that_is_being_typed_stays_as_it_is_when_another_joins(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(800), months=20)]
    async with open_wizard(case, step="offers", size=(120, 40)) as (app, pilot):
        await pilot.press("f4")
        typing = app.focused
        app.case.offer.append(Offer(debt="card", monthly=Decimal(700), months=20))
        await app.screen.query_one(EntryList).show_new_entries()
        await pilot.pause()
        assert [getattr(line.entry, "monthly", None) for line in app.screen.query(EntryLine)] == [800, 700, None]
        assert app.focused is typing


async def test_a_yes_to_another_day_shows_the_payment_that_goes_on(open_wizard: Open, case: Case) -> None:
    agreed = Offer(debt="card", at=NOW - timedelta(days=60), decision="accepted", monthly=Decimal(500), months=20)
    agreed.annual_rate, agreed.first_due = Decimal(0), (NOW - timedelta(days=30)).date()
    case.offer = [agreed, Offer(debt="card", at=NOW, day=25)]
    async with open_wizard(case, step="offers", language="en", size=(120, 50)) as (app, pilot):
        await until_offered(app, pilot, "accept-offer")
        await pilot.click("#accept-offer")
        await until_screen(pilot, ConfirmDialog)
        await pilot.click("#yes")
        await until_screen(pilot, Wizard)
        await until_offered(app, pilot, "reopen-offer")
        assert app.case.offer[1].decision == "accepted"
        line = next(each for each in app.screen.query(EntryLine) if each.entry is app.case.offer[1])
        assert line.query(Cell).first().value == "500"
