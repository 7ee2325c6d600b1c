"""Chinese texts are in simplified characters, and none is left half written."""

import pytest

from debt_wizard_content.checks.script import check_script, is_simplified
from debt_wizard_content.source import SHIPPED
from support.flaws import in_english

from .conftest import Copy

SPENDING = "catalogues/spending.toml"
FOOD = 'zh = "吃饭"'


def test_the_shipped_content_is_simplified_throughout() -> None:
    assert in_english(check_script(SHIPPED)) == []


@pytest.mark.parametrize(
    ("told", "odd"), [("請客吃飯", "請飯"), ("吃飯", "飯"), ("吃ごはん", "ごはん"), ("吃硏", "硏")]
)
def test_another_script_is_named_with_its_characters_and_its_line(copy: Copy, told: str, odd: str) -> None:
    source = copy(SPENDING, (FOOD, f'zh = "{told}"'))
    [found] = in_english(check_script(source))
    line = (source.root / SPENDING).read_text("utf-8").splitlines().index(
        f'name = {{ zh = "{told}", en = "Food" }}'
    ) + 1
    assert found.startswith(f"{SPENDING}:{line}: food.name: ")
    assert f"“{odd}”" in found


@pytest.mark.parametrize("character", "吃饭怼啰后里面只发干")
def test_what_is_written_on_the_mainland_is_right(character: str) -> None:
    assert is_simplified(character)


@pytest.mark.parametrize("told", ["TODO", "吃饭，待补充", "TBD：吃饭"])
def test_a_text_that_somebody_meant_to_finish_is_told(copy: Copy, told: str) -> None:
    [found] = in_english(check_script(copy(SPENDING, (FOOD, f'zh = "{told}"'))))
    assert "still stands in the Chinese" in found


def test_what_is_to_be_made_up_for_is_no_text_to_finish(copy: Copy) -> None:
    assert in_english(check_script(copy(SPENDING, (FOOD, 'zh = "待补的饭钱"')))) == []


@pytest.mark.parametrize(
    ("told", "name"),
    [("吃\u200b饭", "U+200B"), ("吃\u202e饭", "U+202E"), ("吃\\t饭", "U+0009"), ("吃\u00a0饭", "U+00A0")],
)
def test_what_nobody_sees_is_told_with_its_place(copy: Copy, told: str, name: str) -> None:
    [found] = in_english(check_script(copy(SPENDING, (FOOD, f'zh = "{told}"'))))
    assert f"invisible character ({name})" in found
    assert "“吃·饭”" in found
