"""The remarks about a draft: each layer under a heading of its own, and every line within the list."""

import pytest

from debt_wizard.case import Case
from debt_wizard.screens.remark_list import RemarkList
from debt_wizard.widgets.letter_editor import LetterEditor
from support.demo import case_before_any_draft
from support.seen import Open
from support.until import until

FAULTY = "我每月还9,999元。我会尽快还上的。谢谢！！！我的卡号是6222021234567890123。\n\n"


@pytest.fixture
def case() -> Case:
    return case_before_any_draft()


def _lines(listed: RemarkList) -> list[str]:
    return [str(listed.get_option_at_index(row).prompt) for row in range(listed.option_count)]


@pytest.mark.parametrize(
    ("language", "headings"),
    [
        ("zh", ("! 逐项核对出来的，先改好：", "? 用词上听着可能不妥的：", "- 不算错，再掂量一下：")),
        ("en", ("! Checked item by item", "? Wording that may be taken badly", "- Not wrong, but worth a thought")),
    ],
)
async def test_the_layers_stand_apart_each_under_its_heading(
    open_wizard: Open, case: Case, language: str, headings: tuple[str, ...]
) -> None:
    async with open_wizard(case, step="draft", language=language, size=(100, 40)) as (app, pilot):
        case.about.letter_language = "zh"
        app.screen.query_one(LetterEditor).insert(FAULTY)
        listed = app.screen.query_one(RemarkList)
        await until(pilot, lambda: listed.option_count > len(headings), "remarks")
        lines = _lines(listed)
        places = [next(row for row, line in enumerate(lines) if line.startswith(each)) for each in headings]
        assert places == sorted(places)
        assert all(listed.get_option_at_index(place).disabled for place in places)
        assert listed.current is not None
        for begin, end in zip(places, [*places[1:], len(lines)], strict=True):
            assert {line[0] for line in lines[begin:end]} == {headings[places.index(begin)][0]}


async def test_the_next_remark_is_never_a_heading(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="draft", size=(100, 40)) as (app, pilot):
        app.screen.query_one(LetterEditor).insert(FAULTY)
        listed = app.screen.query_one(RemarkList)
        await until(pilot, lambda: listed.option_count > 3, "remarks")
        for _ in range(listed.option_count):
            await pilot.press("f4")
            assert listed.current is not None


async def test_no_line_is_broken_a_second_time_beside_the_scrollbar(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="draft", size=(80, 24)) as (app, pilot):
        app.screen.query_one(LetterEditor).insert(FAULTY)
        listed = app.screen.query_one(RemarkList)
        await until(pilot, lambda: listed.option_count > 3, "remarks")
        await pilot.pause()
        told = sum(len(line.splitlines()) for line in _lines(listed))
        assert listed.virtual_size.height == told
