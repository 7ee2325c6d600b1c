"""On which line a key or a value of a content file stands."""

import tomllib

import pytest

from debt_wizard_content.flaw import Way
from debt_wizard_content.toml_lines import TomlLines

TEXT = '''# id = "rent", zh = "甲"

[[item]]
# name = { zh = "甲", en = "A" }
id = "rent" # [[item]]
name = { zh = "甲 # = [", en = "A" }
tips = [
    { zh = "一", en = "one" }, # { zh = "二" }

    # { zh = "三" }
    { zh = "二", en = "two" },
]
[item.private]
name.zh = "乙"
name.en = "B"
[item.private.text]
zh = """
第一行。
# 第二行，不是说明。
他说"好"。
"""
en = \'\'\'
Line one.
Line "two".\'\'\'

[[item]]
id = "food"
"quoted key" = 2026-11-23 08:00:00
numbers = [
    1,
    2, # 3
    3]
[[item.options]]
id = "yes"
[[item.options]]
id = "no"
'''


@pytest.mark.parametrize(
    ("way", "near", "said"),
    [
        (("item", 0, "id"), "", 'id = "rent" # [[item]]'),
        (("item", 0, "name"), "", 'name = { zh = "甲 # = [", en = "A" }'),
        (("item", 0, "name", "en"), "", 'name = { zh = "甲 # = [", en = "A" }'),
        (("item", 0, "tips"), "", "tips = ["),
        (("item", 0, "tips", 1), "", '    { zh = "二", en = "two" },'),
        (("item", 0, "tips", 1, "zh"), "", '    { zh = "二", en = "two" },'),
        (("item", 0, "private"), "", "[item.private]"),
        (("item", 0, "private", "name", "en"), "", 'name.en = "B"'),
        (("item", 0, "private", "text", "zh"), "第二行", "# 第二行，不是说明。"),
        (("item", 0, "private", "text", "zh"), '"好"', '他说"好"。'),
        (("item", 0, "private", "text", "zh"), "没有这句", 'zh = """'),
        (("item", 0, "private", "text"), "two", "Line \"two\".'''"),
        (("item", 1, "quoted key"), "", '"quoted key" = 2026-11-23 08:00:00'),
        (("item", 1, "numbers", 2), "", "    3]"),
        (("item", 1, "options", 0, "id"), "", 'id = "yes"'),
        (("item", 1, "options", 1), "", 'id = "no"'),
        (("item", 1, "name"), "", 'id = "food"'),
        (("item", 1, "name", "zh"), "", 'id = "food"'),
    ],
)
def test_a_value_is_found_on_its_line(way: Way, near: str, said: str) -> None:
    tomllib.loads(TEXT)
    line = TomlLines(TEXT).line(way, near)
    assert line is not None
    assert TEXT.splitlines()[line - 1] == said


def test_a_comment_is_never_the_line_of_a_value() -> None:
    assert TomlLines('# name = "x"\n# id = "a"\n[[item]]\nid = "a"\nname = "x"\n').line(("item", 0, "name")) == 5


def test_what_is_not_there_has_no_line() -> None:
    assert TomlLines(TEXT).line(("rule", 0)) is None


@pytest.mark.parametrize(
    ("text", "sign", "line"),
    [
        ('a = 1\nb = "x\nc = 2\n', '"', 2),
        ('a = """x\ny\nz', '"""', 1),
        ("a = [\n1,\n2\nb = 3\n", "]", 1),
        ("\na = { b = 1\n", "}", 2),
        ('a = [\n{ b = "x }\n]\n', '"', 2),
    ],
)
def test_what_was_begun_and_not_ended_is_known(text: str, sign: str, line: int) -> None:
    assert TomlLines(text).open == (sign, line)


@pytest.mark.parametrize(
    ("text", "twice"),
    [
        ("a = 1\nb = 2\na = 3\n", ("a", 1, 3)),
        ("[a.b]\nc = 1\n[d]\n[a.b]\n", ("a.b", 1, 4)),
        ("[[a]]\nb = 1\n[[a]]\nb = 2\nb = 3\n", ("a.b", 4, 5)),
        ("[[a]]\nb = 1\n[[a]]\nb = 2\n", None),
    ],
)
def test_a_key_that_stands_twice_is_known_with_both_lines(text: str, twice: tuple[str, int, int] | None) -> None:
    assert TomlLines(text).twice == twice


def test_every_value_of_the_shipped_content_is_found_where_it_stands() -> None:
    from debt_wizard_content.source import SHIPPED

    for folder in ("sentences", "guidance", "catalogues", "facts", "letters", "rehearsal", "tone"):
        for name in SHIPPED.names(folder):
            text = SHIPPED.text(f"{folder}/{name}.toml")
            lines, written = TomlLines(text), text.splitlines()
            for way, said in _strings(SHIPPED.table(folder, name), ()):
                line = lines.line(way)
                assert line is not None
                begun = " ".join(written[line - 1 : line + 1])
                first = next(iter(said.strip().splitlines()), "").replace("\\", "\\\\").replace('"', '\\"')
                assert first in begun or first.replace('\\"', '"').replace("\\\\", "\\") in begun, (name, way)


def _strings(found: object, way: Way) -> list[tuple[Way, str]]:
    if isinstance(found, str):
        return [(way, found)]
    pairs = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
    return [each for key, value in pairs for each in _strings(value, (*way, key))]
