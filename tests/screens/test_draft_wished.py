from debt_wizard.case import Case
from debt_wizard.screens.draft_picks import first_shown
from support.clock import NOW
from support.demo import example_case
from support.seen import Open, shown


def _case() -> Case:
    case = example_case()
    case.draft = []
    return case


async def test_the_letter_that_was_asked_for_on_another_step_opens_once(open_wizard: Open) -> None:
    case = _case()
    other = case.debts_in_scope()[1]
    async with open_wizard(case, step="contacts") as (app, pilot):
        app.draft_wished = (other.id, "please_continue")
        app.go_to_step("draft")
        await pilot.pause()
        await pilot.pause()
        assert "一年了，请照旧" in shown(app)
        assert other.lender in shown(app)
        assert app.draft_wished is None
        app.go_to_step("draft")
        await pilot.pause()
        await pilot.pause()
        assert "一年了，请照旧" not in shown(app)


def test_a_wish_for_a_debt_that_is_gone_is_left_aside() -> None:
    case = _case()
    assert first_shown(case, NOW.date(), ("gone", "please_continue")) == first_shown(case, NOW.date())
