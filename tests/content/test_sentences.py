from collections.abc import Callable

import pytest

from debt_wizard_content.content_error import ContentError
from debt_wizard_content.sentences import sentence, sentence_ids
from debt_wizard_content.source import ContentSource

Write = Callable[[str, str], ContentSource]

PLAN = """
[buffer.why]
zh = "留一点余地。"
en = "Keep something back."

[buffer.cap]
zh = "最多留{amount}。"
en = "At most {amount}."
"""


def test_a_sentence_is_found_by_file_and_table(write: Write) -> None:
    source = write("sentences/plan.toml", PLAN)
    assert sentence("plan.buffer.why", source).in_("zh") == "留一点余地。"
    assert list(sentence_ids("plan", source)) == ["plan.buffer.why", "plan.buffer.cap"]
    assert list(sentence_ids(source=source)) == ["plan.buffer.why", "plan.buffer.cap"]


@pytest.mark.parametrize("language", ["en", "en_XA", "xx"])
def test_a_language_that_is_not_there_falls_back_to_english(write: Write, language: str) -> None:
    source = write("sentences/plan.toml", PLAN)
    assert sentence("plan.buffer.why", source).in_(language) == "Keep something back."


@pytest.mark.parametrize("sentence_id", ["plan.buffer", "plan.buffer.wy", "plan.buffer.why.zh", "plan"])
def test_an_unknown_sentence_names_where_it_was_looked_for(write: Write, sentence_id: str) -> None:
    source = write("sentences/plan.toml", PLAN)
    with pytest.raises(KeyError, match=r"sentences/plan\.toml"):
        sentence(sentence_id, source)


def test_an_unknown_sentence_names_the_one_that_looks_alike(write: Write) -> None:
    source = write("sentences/plan.toml", PLAN)
    with pytest.raises(KeyError, match=r"plan\.buffer\.why"):
        sentence("plan.buffer.wy", source)


def test_an_unknown_file_is_named(write: Write) -> None:
    source = write("sentences/plan.toml", PLAN)
    with pytest.raises(KeyError, match=r"there is no sentences/plans\.toml"):
        sentence("plans.buffer.why", source)


def _broken(write: Write, text: str) -> ContentSource:
    return write("sentences/broken.toml", text)


def test_a_sentence_without_a_language_is_named_with_its_line(write: Write) -> None:
    source = _broken(write, '\n[a.b]\nzh = "只有中文"\n')
    with pytest.raises(ContentError, match=r"^sentences/broken\.toml:2: flaws_form\.kind .*broken\.a\.b") as told:
        sentence("broken.a.b", source)
    assert (told.value.flaw.file, told.value.flaw.line) == ("sentences/broken.toml", 2)


def test_a_file_that_is_not_toml_is_named_with_its_line(write: Write) -> None:
    source = _broken(write, '[a.b]\nzh = "没有收尾\n')
    with pytest.raises(ContentError) as told:
        sentence("broken.a.b", source)
    assert (told.value.flaw.file, told.value.flaw.line) == ("sentences/broken.toml", 2)


def test_a_stray_value_among_the_sentences_is_refused(write: Write) -> None:
    source = _broken(write, 'title = "x"\n')
    with pytest.raises(ContentError, match=r"broken\.toml:1: flaws_form\.no_sentence .*title"):
        list(sentence_ids("broken", source))
