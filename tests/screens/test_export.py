"""The export screen says how each letter stands, and beside a choice what is to be known of it."""

from decimal import Decimal
from pathlib import Path

import pytest

from debt_wizard.case import Case, Debt, Draft, Payment, Proposal
from debt_wizard.documents.calendar_file import import_again
from debt_wizard.documents.formats import ALL_FORMATS, USUAL
from debt_wizard.documents.letter_words import letter_line
from debt_wizard.language import Language
from debt_wizard.screens import draft
from debt_wizard.screens.letter_rows import LetterRows
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.choice_list import ChoiceList
from debt_wizard.widgets.pick import Pick
from debt_wizard.widgets.told import Told
from support.demo import example_case
from support.seen import Open, press, shown
from support.until import until, until_shown, until_step


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("ending", ["ics", "zip"])
async def test_with_a_calendar_chosen_it_says_what_to_do_before_a_second_import(
    open_wizard: Open, language: str, ending: str
) -> None:
    async with open_wizard(example_case(), step="export", language=language, size=(80, 60)) as (app, pilot):
        note = app.screen.query_one("#import-again", Told)
        options = app.screen.query_one("#export-formats", ChoiceList)
        assert ending not in USUAL
        assert (note.text, note.size.height) == ("", 0)
        options.focus()
        options.highlighted = ALL_FORMATS.index(ending)
        await pilot.press("enter")
        await pilot.pause()
        assert note.text == import_again(Language(language))
        between = note.region.y - options.region.bottom
        assert 0 <= between <= 1
        await pilot.press("enter")
        await pilot.pause()
        assert note.text == ""


def _case() -> Case:
    """A card with a letter that was written and one that no longer holds, and a loan that nothing is written to."""
    case = example_case()
    case.person.name = "张三"
    case.contact, case.offer, case.agreement = [], [], []
    case.draft = [
        Draft(debt="card", intent="late_payment", channel="email", text="能晚三天吗？\n"),
        Draft(debt="card", intent="stop_interest", channel="chat", text="您好，我想谈谈利息。\n"),
    ]
    return case


async def test_it_lists_how_each_letter_stands_and_what_is_left_out(open_wizard: Open) -> None:
    async with open_wizard(_case(), step="export", size=(100, 40)) as (app, pilot):
        await until_shown(
            pilot, "请求停息减费", "照现在的情况，信里说的对不上", "乙消费金融公司：还没有方案，也没写过稿子"
        )
        await pilot.press("f2")
        await until_shown(pilot, "as things stand now", "no proposal and no draft yet")
        assert [each.left_out for each in app.screen.query_one(LetterRows).letters][-2:] == ["outdated", "no_proposal"]


async def test_enter_leads_to_that_very_letter_in_its_channel(open_wizard: Open) -> None:
    async with open_wizard(_case(), step="export", size=(100, 40)) as (app, pilot):
        rows = app.screen.query_one(LetterRows)
        await until(pilot, lambda: rows.letters, "the letters")
        rows.focus()
        rows.highlighted = 0
        await pilot.press("enter")
        await until_step(pilot, "draft")
        await until_shown(pilot, "您好，我想谈谈利息。")
        assert app.screen.query_one("#draft-channel", Pick).answer.value == "chat"


async def test_among_many_lenders_the_line_where_one_stands_is_in_sight(open_wizard: Open) -> None:
    case = _case()
    case.debt += [Debt(id=f"debt-{number}", lender=f"放贷方{number}") for number in range(25)]
    async with open_wizard(case, step="export", size=(80, 24)) as (app, pilot):
        rows = app.screen.query_one(LetterRows)
        await until(pilot, lambda: rows.letters, "the letters")
        rows.focus()
        await pilot.press("end")
        await until_shown(pilot, "放贷方24：还没有方案")


async def test_what_was_written_says_how_many_letters_are_to_be_looked_at(open_wizard: Open) -> None:
    case = _case()
    case.draft = []
    async with open_wizard(case, step="export", size=(100, 40)) as (_, pilot):
        await pilot.click("#write-files")
        await until_shown(pilot, "写好了", "其中1封还没看过")


@pytest.mark.parametrize(("language", "told"), [("zh", "有1份文件找不到了"), ("en", "cannot be found any more: 1")])
@pytest.mark.parametrize("is_gone", [True, False])
async def test_what_was_written_says_which_slips_are_gone(
    open_wizard: Open, tmp_path: Path, language: str, told: str, is_gone: bool
) -> None:
    slip = tmp_path / "[b]slip.png"
    if not is_gone:
        slip.write_bytes(b"slip")
    case = _case()
    case.evidence, case.payment = [], [Payment(debt="card", file=str(slip))]
    async with open_wizard(case, step="export", language=language, size=(100, 40)) as (app, pilot):
        await pilot.click("#write-files")
        done = app.screen.query_one("#export-done", Told)
        await until(
            pilot, lambda: {"zh": "写好了", "en": "Files written"}[language] in done.text, "the files to be written"
        )
        assert ((told in done.text), (str(slip) in done.text)) == (is_gone, is_gone)


async def test_without_a_format_that_holds_letters_none_are_listed(open_wizard: Open) -> None:
    async with open_wizard(_case(), step="export", size=(100, 40)) as (app, pilot):
        rows = app.screen.query_one(LetterRows)
        await until(pilot, lambda: rows.letters, "the letters")
        formats = app.screen.query_one("#export-formats", ChoiceList)
        for wanted in ("ics", "md", "txt"):
            formats.highlighted = formats.get_option_index(wanted)
            formats.action_select()
            await pilot.pause()
        await until(pilot, lambda: not rows.display, "no letters")


async def test_a_letter_that_stays_in_sight_counts_as_looked_at_and_a_copied_one_is_taken_along(
    open_wizard: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft, "LOOK", 0.01)
    case = _case()
    case.draft = []
    async with open_wizard(case, step="draft", size=(100, 40)) as (app, pilot):
        await until(pilot, lambda: app.case.seen_draft, "the look to be noted")
        assert [(each.debt, each.intent) for each in app.case.seen_draft] == [("card", "first_proposal")]
        assert app.case.draft == []
        await press(pilot, "copy-draft")
        assert [each.intent for each in app.case.draft] == ["first_proposal"]


async def test_a_letter_that_is_only_passed_was_not_looked_at(open_wizard: Open) -> None:
    case = _case()
    case.draft = []
    async with open_wizard(case, step="draft", size=(100, 40)) as (app, pilot):
        app.go_to_step("export")
        await until_step(pilot, "export")
        assert app.case.seen_draft == []


@pytest.mark.parametrize(("language", "told"), [("zh", "这个文件夹也跟着删掉"), ("en", "removed when you close it")])
async def test_the_sample_says_that_its_folder_goes_with_it(
    open_wizard: Open, tmp_path: Path, language: str, told: str
) -> None:
    case = example_case()
    case.person.name = "张三"
    async with open_wizard(case, step="export", language=language, size=(100, 60)) as (app, pilot):
        app.is_sample = True
        done = app.screen.query_one("#export-done", Told)
        await press(pilot, "write-files")
        await until(pilot, lambda: told in done.text, "where the files go")
        app.screen.query_one("#export-folder", Cell).value = str(tmp_path / "kept")
        await press(pilot, "write-files")
        await until(pilot, lambda: str(tmp_path / "kept") in done.text, "the other folder")
        assert told not in done.text


@pytest.mark.parametrize("size", [(80, 24), (100, 40)])
async def test_a_letter_that_lacks_something_is_named_and_the_others_are_written(
    open_wizard: Open, size: tuple[int, int]
) -> None:
    case = _case()
    case.draft, case.debt[1].lender, case.debt[1].balance = [], "", Decimal(1200)
    case.plan.proposal.append(Proposal(debt=case.debt[1].id, monthly=Decimal(50)))
    async with open_wizard(case, step="export", size=size) as (app, pilot):
        await until_shown(pilot, "有1封信还有没填的")
        rows = app.screen.query_one(LetterRows)
        held = next(each for each in rows.letters if each.left_out == "open")
        assert letter_line(held, Language("zh")).endswith("还没写名字）：还有1样没填：欠谁的")
        await pilot.press("f2")
        await until_shown(pilot, "Letters held back because something is still to fill: 1")
        await press(pilot, "write-files")
        await until_shown(pilot, "Files written")
        names = {path.name for path in app.exports.rglob("*")}
        assert any(name.endswith("email-card.txt") for name in names)
        assert not any(name.endswith(f"-{case.debt[1].id}.txt") for name in names)
        rows.focus()
        rows.highlighted = rows.letters.index(held)
        await pilot.press("enter")
        await until_step(pilot, "draft")
        await until_shown(pilot, "lender")


@pytest.mark.parametrize("size", [(80, 24), (60, 18)])
async def test_that_the_files_were_written_is_in_sight_and_the_focus_stays_on_the_button(
    open_wizard: Open, size: tuple[int, int]
) -> None:
    async with open_wizard(_case(), step="export", size=size) as (app, pilot):
        app.tell(lambda language: "一句要看的话，" * 12)
        await until(pilot, lambda: app.screen.query_one(LetterRows).are_known, "how the letters stand")
        app.screen.query_one("#write-files").focus()
        await pilot.press("enter")
        done = app.screen.query_one("#export-done", Told)
        await until(pilot, lambda: "写好了" in done.text, "the files")
        await until(pilot, lambda: getattr(app.focused, "id", "") == "write-files", "the focus on the button")
        assert done.text.splitlines()[0][:8] in shown(app)
