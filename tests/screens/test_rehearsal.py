import pytest
from textual.pilot import Pilot

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case
from debt_wizard.screens.rehearsing import Rehearsing
from debt_wizard.screens.remark_list import RemarkList
from debt_wizard.widgets.letter_editor import LetterEditor
from support.clock import NOW
from support.demo import case_before_any_draft
from support.seen import Open, shown
from support.until import until, until_shown, until_step


@pytest.fixture
def case() -> Case:
    return case_before_any_draft()


def flat(text: str) -> str:
    return "".join(text.split())


async def _answer(app: DebtWizard, pilot: Pilot[None], text: str) -> None:
    """Type an answer, and wait until it is kept."""
    app.screen.query_one(LetterEditor).insert(text)
    await until(pilot, lambda: text in [told.answer for told in app.case.rehearsal], f"the answer {text}")


async def test_a_question_is_asked_with_its_reason_and_ones_own_answer(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="rehearsal") as (app, pilot):
        assert "第1问" in shown(app)
        assert "为什么问" in shown(app)
        await pilot.press("f2")
        await pilot.pause()
        assert "Question 1 of" in shown(app)
        assert "Why they ask" in shown(app)


async def test_an_answer_is_kept_by_question_and_looked_at_like_a_draft(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="rehearsal", size=(100, 36)) as (app, pilot):
        await _answer(app, pilot, "我会尽快还上的，每月还9,999元。")
        await until(pilot, lambda: app.screen.query_one(RemarkList).display, "a remark")
        assert [told.answer for told in app.case.rehearsal] == ["我会尽快还上的，每月还9,999元。"]
        assert "9,999" in flat(shown(app))
        await pilot.click("#after")
        await pilot.pause()
        assert app.screen.query_one(LetterEditor).text == ""
        await pilot.click("#before")
        await pilot.pause()
        assert app.screen.query_one(LetterEditor).text == "我会尽快还上的，每月还9,999元。"


async def test_a_calm_reply_can_be_seen_and_taken(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="rehearsal", size=(100, 36)) as (app, pilot):
        await pilot.click("#show-reply")
        await pilot.pause()
        assert "可以这样说" in shown(app)
        assert "当心" in shown(app)
        await pilot.click("#use-reply")
        await pilot.pause()
        assert "我是张三" in app.case.rehearsal[0].answer


async def _to_the_end(app: DebtWizard, pilot: Pilot[None]) -> None:
    while not app.screen.query_one("#after").disabled:
        await pilot.click("#after")
        await pilot.pause()


async def test_a_second_run_begins_empty_with_the_earlier_answer_beside_it(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="rehearsal", size=(100, 40)) as (app, pilot):
        await _answer(app, pilot, "我会尽快还上的。")
        await pilot.click("#after")
        await pilot.pause()
        await _answer(app, pilot, "我一定尽快还。")
        await _to_the_end(app, pilot)
        await pilot.click("#again")
        await pilot.pause()
        assert app.screen.query_one(LetterEditor).text == ""
        assert "第1问" in shown(app)
        assert "上一遍你答的：“我会尽快还上的”" in shown(app)
        assert "第2遍：答了" not in shown(app)
        assert {told.run for told in app.case.rehearsal} == {1}
        await _answer(app, pilot, "我是张三，想商量一下怎么还。")
        await until_shown(pilot, "第2遍：答了1问", "两遍都答过的有1问")
        assert "第2遍：答了1问" in shown(app)
        assert "两遍都答过的有1问：上一遍有1处，这一遍一处也没有" in flat(shown(app))
        assert {told.run for told in app.case.rehearsal} == {1, 2}


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_buttons_and_the_calm_sentence_stay_where_they_are_whatever_is_found(
    open_wizard: Open, case: Case, language: str
) -> None:
    async with open_wizard(case, step="rehearsal", size=(80, 24), language=language) as (app, pilot):
        before = app.screen.query_one("#after").region
        await pilot.click("#show-reply")
        await pilot.pause()
        reply = app.screen.query_one("#reply").region
        await _answer(app, pilot, "砸锅卖铁一定还，每月还9,999元，我不是人，尽快还，保证还清。")
        await until(pilot, lambda: app.screen.query_one(RemarkList).display, "remarks")
        assert app.screen.query_one(RemarkList).display
        assert app.screen.query_one("#after").region == before
        assert app.screen.query_one("#reply").region.offset == reply.offset
        assert reply.bottom <= app.screen.query_one("#body-rehearsal").region.bottom
        assert ("可以这样说" if language == "zh" else "You could say") in shown(app)
        for button in app.screen.query("#rehearsal-buttons WordButton"):
            assert not button.display or button.region.right <= 80


async def test_the_answers_go_along_on_the_call_sheet(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="rehearsal", size=(100, 36)) as (app, pilot):
        await _answer(app, pilot, "我是张三，请问您怎么称呼？")
        app.case.channel.chosen = "phone"
        app.go_to_step("draft")
        await until_step(pilot, "draft")
        assert "你是谁：“我是张三，请问您怎么称呼？”" in app.screen.query_one(LetterEditor).text


async def test_each_lender_has_a_rehearsal_of_its_own(open_wizard: Open, case: Case) -> None:
    assert len(case.debts_in_scope()) > 1
    async with open_wizard(case, step="rehearsal", size=(100, 36)) as (app, pilot):
        await _answer(app, pilot, "我是张三。")
        await pilot.click("#after")
        app.screen.query_one("#rehearsal-with").focus()
        await pilot.press("right")
        await pilot.pause()
        assert "第1问" in shown(app)
        assert app.screen.query_one(LetterEditor).text == ""
        await _answer(app, pilot, "您好，我叫张三。")
        first, second = case.debts_in_scope()[:2]
        told = {each.debt: each.answer for each in app.case.rehearsal}
        assert told == {first.id: "我是张三。", second.id: "您好，我叫张三。"}


async def test_an_answer_may_be_in_another_language_than_the_letters(open_wizard: Open, case: Case) -> None:
    case.about.letter_language = "zh"
    async with open_wizard(case, step="rehearsal", language="en", size=(100, 36)) as (app, pilot):
        await _answer(app, pilot, "Good morning, this is Zhang San and I am calling about my card.")
        await until_shown(pilot, "1 answered, 0 worth another look")
        assert "1 answered, 0 worth another look" in shown(app)
        await pilot.click("#show-reply")
        await pilot.click("#use-reply")
        await pilot.pause()
        assert app.case.rehearsal[0].answer.startswith("I am 张三")
        app.case.channel.chosen = "phone"
        app.go_to_step("draft")
        await until_step(pilot, "draft")
        assert "“我是张三" in app.screen.query_one(LetterEditor).text


def test_a_lender_that_is_paid_asks_nothing_while_another_is_owed(case: Case) -> None:
    at = Rehearsing(lambda: case, NOW.date)
    first, second = case.debt[:2]
    assert [each.id for each in at.debts] == [first.id, second.id]
    first.settled_on = NOW.date()
    assert at.debt.id == second.id
    second.settled_on = NOW.date()
    assert [each.id for each in at.debts] == [first.id, second.id]
