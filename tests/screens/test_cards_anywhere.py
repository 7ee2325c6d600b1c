import pytest
from textual.widgets import Input, OptionList

from debt_wizard.app import DebtWizard
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.cards import CardsDialog
from debt_wizard.screens.commands import CommandsDialog
from debt_wizard.screens.help import HelpDialog
from debt_wizard.screens.log_talk import LogTalkDialog
from debt_wizard.screens.sessions import SessionsScreen
from debt_wizard.steps import STEPS
from debt_wizard.widgets.letter_editor import LetterEditor
from support.household import household
from support.seen import Open, press, shown, type_text
from support.until import until_step


def listed(app: DebtWizard) -> list[str]:
    rows = app.screen.query_one(OptionList)
    return [str(rows.get_option_at_index(place).prompt) for place in range(rows.option_count)]


@pytest.mark.parametrize("step", [each.id for each in STEPS])
async def test_any_card_opens_from_any_step_and_closing_it_leads_back_to_the_very_place(
    open_wizard: Open, step: str
) -> None:
    async with open_wizard(household(), step=step) as (app, pilot):
        await pilot.pause()
        wizard, focused, before = app.screen, app.focused, app.case.model_dump()
        await pilot.press("shift+f1")
        assert isinstance(app.screen, CardsDialog)
        assert listed(app)[0] == "我快撑不住了"
        await pilot.press("enter")
        assert isinstance(app.screen, CardDialog)
        assert "12356" in shown(app)
        await pilot.press("escape")
        assert app.screen is wizard
        assert app.focused is focused
        assert app.case.model_dump() == before


@pytest.mark.parametrize(
    ("language", "typed", "card"), [("zh", "起诉", "收到了法院的材料"), ("en", "summons", "Papers from a court")]
)
async def test_the_palette_finds_a_card_by_what_is_typed(
    open_wizard: Open, language: str, typed: str, card: str
) -> None:
    async with open_wizard(household(), step="debts", language=language) as (app, pilot):
        await pilot.press("ctrl+p")
        assert isinstance(app.screen, CommandsDialog)
        assert ("卡片：出了什么事，该怎么办" if language == "zh" else "Cards: what to do when…") in shown(app)
        await type_text(pilot, typed)
        assert [row.strip() for row in listed(app)] == [card]
        await pilot.press("enter")
        assert isinstance(app.screen, CardDialog)
        assert card in shown(app)


@pytest.mark.parametrize("typed", ["导出", "export"])
async def test_the_palette_finds_a_step_by_its_title_in_either_language_and_goes_there(
    open_wizard: Open, typed: str
) -> None:
    async with open_wizard(household(), step="debts") as (app, pilot):
        await pilot.press("ctrl+p")
        await type_text(pilot, typed)
        assert listed(app)[0].strip() == "导出"
        await pilot.press("enter")
        await until_step(pilot, "export")


@pytest.mark.parametrize("typed", ["draft", "drafts", "Drafts"])
async def test_the_palette_finds_the_draft_by_its_plural_too(open_wizard: Open, typed: str) -> None:
    async with open_wizard(household(), step="debts", language="en") as (app, pilot):
        await pilot.press("ctrl+p")
        await type_text(pilot, typed)
        assert "The draft" in [row.strip() for row in listed(app)]


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "先关上打开的框（Esc），再去那里"), ("en", "Close what is open (Esc) to go there")]
)
async def test_over_a_dialog_the_palette_says_what_to_close_before_a_step(
    open_wizard: Open, language: str, said: str
) -> None:
    async with open_wizard(household(), step="debts", language=language) as (app, pilot):
        await pilot.press("f9", "ctrl+p")
        assert isinstance(app.screen, CommandsDialog)
        await type_text(pilot, "导出")
        assert listed(app) == []
        assert said in shown(app)


async def test_the_palette_stays_as_high_as_it_was_while_what_is_typed_finds_less(open_wizard: Open) -> None:
    async with open_wizard(household(), step="debts") as (app, pilot):
        await pilot.press("ctrl+p")
        await pilot.pause()
        whole = app.screen.query_one("#dialog").outer_size.height
        await type_text(pilot, "保存")
        await pilot.pause()
        assert app.screen.query_one("#dialog").outer_size.height == whole
        await pilot.resize_terminal(80, 18)
        await pilot.pause()
        assert app.screen.query_one("#dialog").outer_size.height <= 18
        await pilot.resize_terminal(80, 24)
        await pilot.press("backspace", "backspace")
        await pilot.pause()
        assert app.screen.query_one("#dialog").outer_size.height == whole


async def test_the_palette_leads_to_the_list_and_still_does_what_a_key_does(open_wizard: Open) -> None:
    async with open_wizard(household(), step="debts", language="en") as (app, pilot):
        await pilot.press("ctrl+p", "enter")
        assert isinstance(app.screen, CardsDialog)
        await pilot.press("escape", "ctrl+p")
        await type_text(pilot, "help")
        await pilot.press("enter")
        assert isinstance(app.screen, HelpDialog)


@pytest.mark.parametrize(("language", "said"), [("zh", "没找到"), ("en", "No card has these words")])
async def test_where_no_card_has_what_was_typed_all_of_them_stay(open_wizard: Open, language: str, said: str) -> None:
    async with open_wizard(household(), step="debts", language=language) as (app, pilot):
        await pilot.press("shift+f1")
        every = listed(app)
        await type_text(pilot, "zzz")
        assert said in shown(app)
        assert listed(app) == every


async def test_the_palette_says_so_where_nothing_has_what_was_typed(open_wizard: Open) -> None:
    async with open_wizard(household(), step="debts") as (app, pilot):
        await pilot.press("ctrl+p")
        await type_text(pilot, "zzz")
        assert "没有这样的命令、步骤或者卡片" in shown(app)
        await pilot.press("enter")
        assert isinstance(app.screen, CommandsDialog)


async def test_the_other_language_says_the_list_again_and_keeps_what_was_typed_and_the_mark(open_wizard: Open) -> None:
    async with open_wizard(household(), step="debts") as (app, pilot):
        await pilot.press("shift+f1", "down", "down")
        await pilot.press("f2")
        assert listed(app)[2] == "Your account is frozen"
        assert "Type to search" in shown(app)
        assert app.screen.query_one(OptionList).highlighted == 2
        await type_text(pilot, "冻结")
        assert listed(app) == ["Your account is frozen"]
        await pilot.press("f2")
        assert app.screen.query_one(Input).value == "冻结"
        assert listed(app) == ["账户被冻结了"]


async def test_a_card_read_during_a_call_leaves_the_note_as_it_was(open_wizard: Open) -> None:
    async with open_wizard(household(), step="debts") as (app, pilot):
        await pilot.press("f9")
        talk = app.screen_stack[-1]
        assert isinstance(talk, LogTalkDialog)
        focused = app.focused
        await type_text(pilot, "abc")
        typed = [cell.value for cell in talk.query(Input)]
        await pilot.press("shift+f1")
        await type_text(pilot, "催收")
        await pilot.press("enter")
        assert isinstance(app.screen, CardDialog)
        await pilot.press("escape")
        assert app.screen_stack[-1] is talk
        assert app.focused is focused
        assert [cell.value for cell in talk.query(Input)] == typed


async def test_a_card_read_while_a_letter_is_edited_leaves_text_and_cursor(open_wizard: Open) -> None:
    async with open_wizard(household(), step="draft", size=(120, 40)) as (app, pilot):
        await pilot.pause()
        editor = app.screen.query_one(LetterEditor)
        editor.focus()
        await pilot.press("down", "right", "x")
        text, at = editor.text, editor.cursor_location
        await pilot.press("shift+f1", "enter", "escape")
        assert app.focused is editor
        assert (editor.text, editor.cursor_location) == (text, at)


async def test_the_list_opens_once_and_over_another_card(open_wizard: Open) -> None:
    async with open_wizard(household(), step="debts") as (app, pilot):
        await pilot.press("shift+f1", "shift+f1")
        assert sum(isinstance(screen, CardsDialog) for screen in app.screen_stack) == 1
        await pilot.press("enter", "shift+f1", "down", "enter")
        assert "收到了法院的材料" in shown(app)
        await pilot.press("escape")
        assert "先停下来，先顾你自己" in shown(app)


async def test_the_cards_open_over_the_list_of_sessions_too(open_wizard: Open) -> None:
    async with open_wizard(household(), step="debts") as (app, pilot):
        await pilot.press("f10")
        await pilot.pause()
        assert isinstance(app.screen, SessionsScreen)
        await pilot.press("shift+f1", "enter")
        assert "12356" in shown(app)
        await pilot.press("escape")
        assert isinstance(app.screen, SessionsScreen)


async def test_a_click_opens_a_card(open_wizard: Open) -> None:
    async with open_wizard(household(), step="debts") as (app, pilot):
        await pilot.press("shift+f1")
        line = next(at for at, text in enumerate(shown(app).splitlines()) if "账户被冻结了" in text)
        await pilot.click(offset=(10, line))
        await pilot.pause()
        assert isinstance(app.screen, CardDialog)
        assert "账户被冻结了" in shown(app)


@pytest.mark.parametrize(("language", "said"), [("zh", "都能看卡片，按 Shift+F1"), ("en", "Shift+F1 opens the cards")])
async def test_the_help_names_the_cards_and_leads_to_them(open_wizard: Open, language: str, said: str) -> None:
    async with open_wizard(household(), step="debts", language=language, size=(100, 60)) as (app, pilot):
        await pilot.press("f1")
        assert said in shown(app)
        await press(pilot, "help-cards")
        assert isinstance(app.screen, CardsDialog)
        await pilot.press("escape")
        assert isinstance(app.screen, HelpDialog)
