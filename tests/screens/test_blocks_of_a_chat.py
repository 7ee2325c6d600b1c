"""A chat is sent in blocks: each of them is copied on its own, with its number, and all of them at once."""

import pytest
from rich.cells import cell_len
from textual.widgets import Button

from debt_wizard.case import Case
from debt_wizard.documents.paragraphs import paragraphs_of, spans_of
from debt_wizard.screens.draft_buttons import DraftButtons
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.pick import Pick
from debt_wizard.widgets.told import Told
from support.demo import case_before_any_draft
from support.seen import Open, press
from support.until import until


@pytest.fixture
def case() -> Case:
    """A case whose letters are written for the chat."""
    case = case_before_any_draft()
    case.channel.chosen = "chat"
    return case


@pytest.mark.parametrize(
    ("language", "label", "next_label"),
    [("zh", "复制第1段，共{of}段", "复制第2段，共{of}段"), ("en", "Copy block 1 of {of}", "Copy block 2 of {of}")],
)
async def test_each_block_of_a_chat_is_copied_on_its_own_and_the_next_press_goes_on(
    open_wizard: Open, case: Case, language: str, label: str, next_label: str
) -> None:
    async with open_wizard(case, step="draft", language=language, size=(80, 24)) as (app, pilot):
        editor, button = app.screen.query_one(LetterEditor), app.screen.query_one("#copy-block", Button)
        await until(pilot, lambda: button.display, "the button")
        blocks = paragraphs_of(editor.text)
        of = len(blocks)
        assert of > 2
        assert str(button.label).strip() == label.format(of=of)
        button.focus()
        for number, block in enumerate(blocks, 1):
            # a button that was just pressed takes no second press while it looks pressed
            await until(pilot, lambda: not button.has_class("-active"), "the button as it was")
            await pilot.press("enter")
            await pilot.pause()
            assert app.clipboard == block
            assert app.focused is button
            [path] = app.exports.glob(f"*-{number}.txt")
            assert path.read_text("utf-8").strip() == block
            said = app.screen.query_one("#draft-state", Told).text
            assert path.name in said
            assert {"zh": f"第{number}段", "en": f"Block {number} of"}[language] in said
            if number == 1:
                assert str(button.label).strip() == next_label.format(of=of)
        assert str(button.label).strip() == label.format(of=of)
        buttons = [each for each in app.screen.query_one(DraftButtons).query(Button) if each.display]
        assert all(each.size.width >= cell_len(str(each.label)) for each in buttons)


async def test_the_block_where_the_cursor_stands_is_the_one_that_is_copied(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="draft", size=(80, 24)) as (app, pilot):
        editor, button = app.screen.query_one(LetterEditor), app.screen.query_one("#copy-block", Button)
        await until(pilot, lambda: button.display, "the button")
        blocks = paragraphs_of(editor.text)
        for number, (start, end) in enumerate(spans_of(editor.text), 1):
            for place in (start, end):
                editor.stand_at(place)
                await pilot.pause()
                assert f"第{number}段" in str(button.label)
        editor.stand_at(spans_of(editor.text)[0][1] + 1)
        await pilot.pause()
        assert "第2段" in str(button.label)
        await press(pilot, "copy-block")
        assert app.clipboard == blocks[1]


async def test_all_of_a_chat_is_copied_too_and_a_letter_has_no_blocks(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="draft", size=(120, 40)) as (app, pilot):
        button = app.screen.query_one("#copy-draft", Button)
        await until(pilot, lambda: button.display, "the button")
        assert str(button.label).strip() == "全部复制"
        await press(pilot, "copy-draft")
        assert app.clipboard == app.screen.query_one(LetterEditor).text
        app.screen.query_one("#draft-channel", Pick).answer.write("email")
        app.screen.query_one("#draft-channel", Pick).post_message(AnswerChanged())
        await until(pilot, lambda: not app.screen.query_one("#copy-block").display, "a letter")
        assert str(button.label).strip() == "复制"
