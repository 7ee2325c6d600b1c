"""A session with more debts than fit a screen: the proposals list a few at a time, and reach every one."""

from decimal import Decimal

import pytest
from textual.widgets import Button

from debt_wizard.advice import division
from debt_wizard.advice.offered_terms import offered_terms
from debt_wizard.case import Case, Debt, Income
from debt_wizard.screens.debt_proposal import DebtProposal
from debt_wizard.screens.proposals import AT_ONCE
from support.clock import NOW
from support.seen import Open
from support.until import until

MANY = 80


def _case(count: int = MANY) -> Case:
    debts = [
        Debt(id=f"debt-{number}", lender=f"[/b]{number}", balance=Decimal(900 + number)) for number in range(count)
    ]
    return Case(debt=debts, income=[Income(amount=Decimal(9_000))])


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_a_few_proposals_are_listed_and_the_next_on_request(open_wizard: Open, language: str) -> None:
    async with open_wizard(_case(), step="proposals", language=language, size=(80, 24)) as (app, pilot):
        assert len(app.screen.query(DebtProposal)) == AT_ONCE
        more = app.screen.query_one("#list-more", Button)
        more.focus()
        await pilot.pause()
        assert str(MANY - AT_ONCE) in str(more.label)
        await pilot.press("enter")
        await until(pilot, lambda: len(app.screen.query(DebtProposal)) > AT_ONCE, "more proposals")
        assert [each.id for each in app.screen.query(DebtProposal)] == [
            f"proposal-debt-{number}" for number in range(2 * AT_ONCE)
        ]
        first_new = app.screen.query_one(f"#proposal-debt-{AT_ONCE}")
        assert app.focused is not None
        assert first_new in app.focused.ancestors


async def test_where_all_are_listed_no_more_are_offered(open_wizard: Open) -> None:
    async with open_wizard(_case(AT_ONCE), step="proposals", size=(80, 24)) as (app, _):
        assert len(app.screen.query(DebtProposal)) == AT_ONCE
        assert not app.screen.query_one("#list-more").display


async def test_the_way_to_a_field_of_a_debt_further_down_lists_it(open_wizard: Open) -> None:
    async with open_wizard(_case(20), step="debts", size=(80, 24)) as (app, pilot):
        app.go_to_step("proposals", ("proposal.monthly", "debt-13"))
        await until(pilot, lambda: getattr(app.focused, "id", None) == "monthly-debt-13", "the field of debt-13")
        assert app.focused is not None
        assert app.focused.id == "monthly-debt-13"


def test_the_terms_of_one_debt_divide_what_can_be_promised_once(monkeypatch: pytest.MonkeyPatch) -> None:
    case = _case(3)
    asked = []
    real = division.shares

    def counted(case: Case) -> dict[str, Decimal]:
        asked.append(case)
        return real(case)

    monkeypatch.setattr("debt_wizard.advice.offered_terms.shares", counted)
    assert offered_terms(case, case.debt[0], NOW.date())
    assert len(asked) == 1
