"""Something has changed, from the first word to the letter, in both languages."""

import pytest
from textual.widgets import Button

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case
from debt_wizard.steps import step
from debt_wizard.storage import Home, Sessions
from debt_wizard.storage.dump import dump
from debt_wizard.way import state
from debt_wizard.widgets.letter_editor import LetterEditor
from support.changed import agreed_household, asked
from support.clock import NOW
from support.household import money
from support.patient import driven
from support.seen import Open, press, shown, type_text

SIZES = [("zh", (80, 24)), ("en", (80, 24)), ("en", (120, 36))]

WORDS = {
    "zh": (
        "收入少了，或者多了",
        "收支正在重新填",
        "从3,000元到1,000元（-2,000）",
        "答应过头了",
        "情况变了，请调整：甲银行",
    ),
    "en": (
        "My income went down",
        "entering new figures",
        "from ¥3,000 to ¥1,000 (-2,000)",
        "too much",
        "My situation has changed: 甲银行",
    ),
}


@pytest.fixture
def case() -> Case:
    return agreed_household()


@pytest.mark.parametrize(("language", "size"), SIZES)
async def test_a_fall_in_income_is_told_asked_compared_judged_and_written_about(
    open_wizard: Open, case: Case, language: str, size: tuple[int, int]
) -> None:
    kind, anew, left, over, letter = WORDS[language]
    async with open_wizard(case, step="changed", language=language, size=size) as (app, pilot):
        assert kind in shown(app)
        await pilot.press("enter", "tab")
        await type_text(pilot, "十月起少上两天班")
        assert [(each.kinds, each.story) for each in app.case.change] == [(["income"], "十月起少上两天班")]
        await pilot.press("tab", "enter")
        await pilot.pause()
        assert app.case.about.step == "income"
        assert [each.decision for each in app.case.offer] == ["accepted"]  # what was agreed on the phone is kept
        assert app.case.offer[0].monthly == money(1200)
        assert anew in shown(app)
        await type_text(pilot, "4000")
        await pilot.press("f8")
        await pilot.pause()
        assert anew in shown(app)
        await type_text(pilot, "3000")
        await press(pilot, "back-to-change")
        assert app.case.about.step == "changed"
        await press(pilot, "complete")
        assert app.case.change[-1].finished
        text = shown(app)
        assert left in text
        assert over in text
        assert letter in text
        await press(pilot, "letter-circumstances_changed-card")
        assert app.case.about.step == "draft"
        assert "十月起少上两天班" in app.screen.query_one(LetterEditor).text


async def test_the_whole_flow_goes_by_keyboard_alone(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="changed") as (app, pilot):
        await pilot.press("down", "down", "enter", "tab", "tab", "enter")
        await pilot.pause()
        await type_text(pilot, "5000")
        await pilot.press("f8")
        await pilot.pause()
        await type_text(pilot, "3000")
        await pilot.press("f3")
        await pilot.pause()
        await pilot.press("escape")
        app.go_to_step("changed")
        await pilot.pause()
        await pilot.press("tab", "tab", "tab", "enter")
        await pilot.pause()
        assert app.case.change[-1].finished
        assert "还守得住" in shown(app)


async def test_quitting_in_the_middle_loses_nothing(open_wizard: Open, case: Case, home: Home) -> None:
    async with open_wizard(case, step="changed") as (_, pilot):
        await pilot.press("enter", "tab", "tab", "enter")
        await pilot.pause()
        await type_text(pilot, "4000")
        await pilot.pause()
    sessions = Sessions(home, now=lambda: NOW)
    latest = sessions.latest()
    assert latest is not None
    again = DebtWizard(sessions, sessions.open(latest.name), language="zh", now=lambda: NOW)
    async with driven(again, (80, 24)) as pilot:
        assert again.case.about.step == "income"
        assert "收支正在重新填" in shown(again)
        assert [line.amount for line in again.case.income] == [money(4000)]
        assert [line.amount for line in again.case.change[0].income] == [money(6000)]
        assert state(again.case, step("essentials")) == "open"
        again.go_to_step("changed")
        await pilot.pause()
        assert "至少各有一项" in shown(again)
        assert again.screen.query_one("#complete", Button).disabled
        await again.action_quit()


async def test_the_old_figures_come_back_as_they_were(open_wizard: Open, case: Case) -> None:
    before = dump(case.model_dump(by_alias=True, include={"income", "spending", "debt", "plan", "contact"}))
    async with open_wizard(asked(case, "job"), step="income") as (app, pilot):
        await type_text(pilot, "4000")
        await press(pilot, "back-to-change")
        await press(pilot, "put-back")
        assert "放回去吗" in shown(app)
        await pilot.press("escape")
        await pilot.pause()
        assert app.case.income[0].amount == money(4000)
        await press(pilot, "put-back")
        await pilot.press("tab", "enter")
        await pilot.pause()
        after = app.case.model_dump(by_alias=True, include={"income", "spending", "debt", "plan", "contact"})
        assert dump(after) == before
        assert app.case.change[0].kinds == ["job"]
        assert "什么变了，可以选几样" in shown(app)
        await app.undo()
        await pilot.pause()
        assert app.case.income[0].amount == money(4000)


async def test_the_old_figures_come_back_at_once_while_nothing_new_was_typed(open_wizard: Open, case: Case) -> None:
    async with open_wizard(asked(case, "job"), step="changed") as (app, pilot):
        await press(pilot, "put-back")
        assert app.case.income[0].amount == money(6000)


async def test_f2_in_the_middle_keeps_what_was_typed_and_says_all_in_the_other_language(
    open_wizard: Open, case: Case
) -> None:
    async with open_wizard(case, step="changed") as (app, pilot):
        await pilot.press("enter", "tab")
        await type_text(pilot, "十月起")
        await pilot.press("f2")
        assert "Something has changed" in shown(app)
        assert "十月起" in shown(app)
        await type_text(pilot, "少")
        assert app.case.change[0].story == "十月起少"
        await pilot.press("tab", "enter")
        await pilot.pause()
        assert "You are entering new figures" in shown(app)
        await pilot.press("f2")
        assert "收支正在重新填" in shown(app)


async def test_what_has_no_new_amount_is_asked_about_once(open_wizard: Open, case: Case) -> None:
    case.income.append(case.income[0].model_copy(update={"kind": "family", "label": "姐姐"}))
    async with open_wizard(asked(case, "income"), step="income") as (app, pilot):
        await type_text(pilot, "4000")
        await pilot.press("f8")
        await pilot.pause()
        await type_text(pilot, "1000")
        await press(pilot, "back-to-change")
        assert "还没有新数的：姐姐" in shown(app)
        assert "-6,000" not in shown(app)
        assert "-2,000" in shown(app)
        await press(pilot, "complete")
        assert "就当没有它们了" in shown(app)
        await pilot.press("escape")
        await pilot.pause()
        assert not app.case.change[0].finished
        await press(pilot, "complete")
        await pilot.press("tab", "enter")
        await pilot.pause()
        assert app.case.change[0].finished
        assert "姐姐" in shown(app)


async def test_old_lines_are_offered_by_name_and_without_amounts(open_wizard: Open, case: Case) -> None:
    case.spending[0].label = "老城区的房租"
    async with open_wizard(asked(case, "income"), step="essentials") as (app, pilot):
        assert "老城区的房租" in shown(app)
        assert "3000" not in shown(app)
        assert app.case.spending == []
        await type_text(pilot, "2500")
        assert [(line.label, line.amount) for line in app.case.spending] == [("老城区的房租", money(2500))]
