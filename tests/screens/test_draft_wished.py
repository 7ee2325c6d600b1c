from textual.widgets import OptionList

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
        assert "一年了，请照旧" in shown(app)
        assert other.lender in shown(app)
        assert app.draft_wished is None
        app.go_to_step("draft")
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


async def test_another_debt_has_the_list_of_letters_done_anew_and_what_was_typed_stays(open_wizard: Open) -> None:
    case = _case()
    first, second = case.debts_in_scope()[:2]
    second.product, second.lender = "private", "堂哥"
    second.overdue_since = NOW.date().replace(year=NOW.year - 4)
    async with open_wizard(case, step="draft") as (app, pilot):
        debts, letters = app.screen.query_one("#draft-debt", Pick), app.screen.query_one("#draft-intent", Pick)
        letters.focus()
        while letters.answer.value != "complaint":
            await pilot.press("right")
        editor = app.screen.query_one(LetterEditor)
        editor.focus()
        await pilot.press("ctrl+end", "q", "q")
        typed = editor.text
        debts.focus()
        await pilot.press("right")
        await pilot.pause()
        assert debts.answer.value == second.id
        offered, count = offered_intents(
            app.case, first_shown(app.case, NOW.date(), (second.id, "reconsider")), NOW.date()
        )
        await pilot.pause()
        letters.focus()
        await pilot.press("enter")
        listed = [option.id for option in app.screen.query_one("#options", OptionList).options]
        assert [each for each in listed if each is not None] == offered
        assert listed.index(None) == count
        assert "complaint" not in listed
        await pilot.press("escape")
        assert letters.answer.value in offered
        assert "堂哥" in editor.text
        debts.focus()
        await pilot.press("left")
        await pilot.pause()
        letters.focus()
        while letters.answer.value != "complaint":
            await pilot.press("right")
        await pilot.pause()
        assert app.screen.query_one(LetterEditor).text == typed
        assert first.id == debts.answer.value


async def test_another_debt_keeps_the_letter_that_makes_sense_for_it_too(open_wizard: Open) -> None:
    async with open_wizard(_case(), step="draft") as (app, pilot):
        letters = app.screen.query_one("#draft-intent", Pick)
        letters.focus()
        while letters.answer.value != "reconsider":
            await pilot.press("right")
        app.screen.query_one("#draft-debt", Pick).focus()
        await pilot.press("right")
        await pilot.pause()
        assert letters.answer.value == "reconsider"
