"""What is wrong is said in the language of the command, in the words of the shipped content."""

import re
from pathlib import Path
from string import Formatter

import pytest

import debt_wizard
import debt_wizard_content
from debt_wizard_content.checks.telling import told
from debt_wizard_content.checks.typography import CHINESE, ENGLISH
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.flaw import Flaw, Phrase
from debt_wizard_content.kinds import Kind
from debt_wizard_content.sentences import sentence, sentence_ids
from debt_wizard_content.source import SHIPPED, content_from

HAN = re.compile("[\u4e00-\u9fff]")
CODES = [each for name in SHIPPED.names("sentences") if name.startswith("flaws_") for each in sentence_ids(name)]
SOURCE = "\n".join(
    place.read_text("utf-8")
    for package in (debt_wizard_content, debt_wizard)
    for place in Path(str(package.__file__)).parent.rglob("*.py")
)


def _filled(code: str) -> Flaw:
    places = {place for _, place, _, _ in Formatter().parse(sentence(code).in_("en")) if place}
    return Flaw.of("plan.toml", 7, code, **dict.fromkeys(sorted(places), "x"))


@pytest.mark.parametrize("code", CODES)
def test_each_message_is_said_in_each_language_with_all_its_places_filled(code: str) -> None:
    zh, en = (told(_filled(code), language) for language in ("zh", "en"))
    assert zh.startswith("plan.toml:7: ")
    assert en.startswith("plan.toml:7: ")
    if code != "flaws_text.and":
        assert HAN.search(zh)
        assert not HAN.search(en)
    assert "{" not in zh + en


@pytest.mark.parametrize("code", CODES)
def test_each_message_is_said_by_some_check(code: str) -> None:
    folder, _, rest = code.partition(".")
    beginnings = [".".join([folder, *rest.split(".")[:count], ""]) for count in range(rest.count(".") + 1)]
    computed = any(f"{beginning}{{" in SOURCE for beginning in [*beginnings, f"{code.rpartition('_')[0]}_"])
    assert f'"{code}"' in SOURCE or computed


def test_each_code_that_a_check_names_has_its_sentence() -> None:
    named = set(re.findall(r'"(flaws_[a-z]+\.[a-z_0-9.]*[a-z0-9])"', SOURCE))
    assert len(named) > 60
    assert named - set(CODES) == set()


def test_each_kind_of_value_and_each_mark_has_its_words() -> None:
    import debt_wizard_content.kinds as known

    kinds = {each.name for each in vars(known).values() if isinstance(each, Kind)} | {"table"}
    assert {code for code in CODES if ".kinds." in code} == {f"flaws_form.kinds.{name}" for name in kinds}
    marks = {name for _, name in (*CHINESE, *ENGLISH)}
    assert set(sentence_ids("flaws_marks")) == {f"flaws_marks.{name}" for name in marks}


def test_a_part_of_a_message_and_a_list_are_said_in_its_language() -> None:
    flaw = Flaw.of(
        "a.toml", None, "flaws_form.not_one_of", id="x", key="label", said="mai", allowed=("must", "may"),
        alike=Phrase.of("flaws_names.alike", name="may"),
    )  # fmt: skip
    assert told(flaw, "zh") == "a.toml: x：“label”不能写“mai”，只能是这几个：must、may。是不是“may”？"
    assert told(flaw, "en") == "a.toml: x: “label” cannot be “mai”, only one of these: must, may. Did you mean “may”?"


def test_the_words_come_from_the_shipped_content_and_not_from_the_one_that_is_checked(tmp_path: Path) -> None:
    (tmp_path / "sentences").mkdir()
    (tmp_path / "sentences" / "flaws_files.toml").write_text("[missing\n", "utf-8")
    with content_from(tmp_path) as source:
        with pytest.raises(ContentError) as wrong:
            source.table("sentences", "flaws_files")
        assert told(wrong.value.flaw, "zh").startswith("sentences/flaws_files.toml:1: 标题的方括号没有写全")
