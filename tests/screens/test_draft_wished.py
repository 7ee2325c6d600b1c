from debt_wizard.case import Case
from debt_wizard.documents.fitting import fitting_intents
from debt_wizard.screens.draft_picks import DraftPicks, first_shown, offered_intents
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.pick import Pick
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


async def test_a_draft_that_was_left_for_a_gap_is_open_again_and_changes_no_channel(open_wizard: Open) -> None:
    case = _case()
    case.plan.proposal = []
    async with open_wizard(case, step="draft", size=(100, 36)) as (app, pilot):
        picks = app.screen.query_one(DraftPicks)
        for field, option in (("intent", "hardship_deferral"), ("channel", "chat")):
            picks.query_one(f"#draft-{field}", Pick)._choose(option)
            await pilot.pause()
        await pilot.click("#answer-place")
        await pilot.pause()
        assert app.case.about.step != "draft"
        app.go_to_step("draft")
        await pilot.pause()
        await pilot.pause()
        assert "申请缓一段时间" in shown(app)
        assert app.screen.query_one(LetterEditor).text.startswith("您好，请转人工")
        assert app.case.channel.chosen == "email"


def test_a_draft_of_another_session_is_not_opened_in_this_one() -> None:
    case = _case()
    left = ("another", "card", "hardship_deferral", "chat")
    assert first_shown(case, NOW.date(), None, left) == first_shown(case, NOW.date())


def test_letters_that_fit_now_come_first_and_the_rest_in_the_order_of_a_talk() -> None:
    case = _case()
    ids, fitting = offered_intents(case, first_shown(case, NOW.date()), NOW.date())
    assert ids[:fitting] == fitting_intents(case, case.debt[0], NOW.date())
    rest = ids[fitting:]
    assert rest.index("hardship_deferral") < rest.index("complaint") < rest.index("clearance_certificate")
