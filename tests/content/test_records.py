from collections.abc import Callable
from datetime import date

import pytest

from debt_wizard_content.catalogues import catalogue, item
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.facts import fact, facts
from debt_wizard_content.guidance import entries, entry, lessons
from debt_wizard_content.source import ContentSource

Write = Callable[[str, str], ContentSource]

LESSON = """
[[entry]]
id = "lesson.why"
title = { zh = "甲", en = "A" }
text = { zh = "乙", en = "B" }
screens = ["welcome"]
claims = ["why.alternative"]
"""

FACT = """
[[fact]]
id = "a"
topic = "t"
zh = "甲"
en = "A"
label = "info"
source_title = "s"
issuer = "i"
confidence = "high"
checked = 2026-11-23
review = 2027-11-23
"""

ITEMS = """
[[item]]
id = "housing"
name = { zh = "住房", en = "Housing" }
essential = true
hint = { zh = "房租", en = "Rent" }
tips = [{ zh = "一", en = "one" }]
facts = ["a"]
"""


def test_an_entry_is_found_by_its_id_its_kind_and_its_screen(write: Write) -> None:
    source = write("guidance/start.toml", LESSON)
    why = entry("lesson.why", source)
    assert (why.kind, why.claims) == ("lesson", ("why.alternative",))
    assert entries("lesson", source) == lessons("welcome", source) == (why,)
    assert entries("card", source) == lessons("debts", source) == ()
    with pytest.raises(KeyError):
        entry("lesson.how", source)


def test_an_item_gives_its_texts_its_values_and_nothing_for_what_it_lacks(write: Write) -> None:
    source = write("catalogues/spending.toml", ITEMS)
    (housing,) = catalogue("spending", source)
    hint = housing.text("hint")
    assert hint is not None
    assert hint.in_("zh") == "房租"
    assert housing.text("essential") is None
    assert housing.text("colour") is None
    assert [tip.in_("en") for tip in housing.texts("tips")] == ["one"]
    assert housing.flag("essential")
    assert housing.value("essential") is True
    assert housing.value("colour") is None
    assert housing.ids("facts") == ("a",)
    assert item("spending", "housing", source) == housing
    assert item("spending", "yacht", source) is None


def test_a_fact_knows_when_it_wants_a_new_look_and_when_it_is_over(write: Write) -> None:
    source = write("facts/cn.toml", FACT + "ends = 2027-01-31\n")
    known = fact("a", source)
    assert facts("t", source) == facts(source=source) == (known,)
    assert facts("other", source) == ()
    assert not known.needs_review(date(2027, 11, 23))
    assert known.needs_review(date(2027, 11, 24))
    assert not known.has_ended(date(2027, 1, 31))
    assert known.has_ended(date(2027, 2, 1))


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        ("guidance/start.toml", LESSON.replace(', en = "B"', ""), 5),
        ("guidance/start.toml", LESSON + LESSON, 10),
        ("guidance/start.toml", LESSON.replace('id = "lesson.why"', ""), 2),
        ("guidance/start.toml", LESSON.replace("[[entry]]", "[entry]"), 2),
        ("guidance/start.toml", LESSON + 'today = [{ zh = "只有中文" }]', 8),
        ("facts/cn.toml", FACT.replace('en = "A"', ""), 3),
        ("facts/cn.toml", FACT.replace('label = "info"', 'label = "law"'), 7),
        ("facts/cn.toml", FACT.replace("2027-11-23", '"next year"'), 12),
        ("facts/cn.toml", FACT.replace('issuer = "i"', ""), 3),
        ("facts/cn.toml", FACT + 'caveat = "only English"', 13),
    ],
)
def test_a_malformed_record_is_named_with_its_file_and_line(write: Write, file: str, text: str, line: int) -> None:
    source = write(file, text)
    with pytest.raises(ContentError) as told:
        entries(source=source) if file.startswith("guidance") else facts(source=source)
    assert (told.value.flaw.file, told.value.flaw.line) == (file, line)


def test_a_catalogue_that_is_not_there_is_a_content_error(write: Write) -> None:
    source = write("catalogues/spending.toml", ITEMS)
    with pytest.raises(ContentError, match=r"^catalogues/yachts\.toml: flaws_files\.missing"):
        catalogue("yachts", source)
