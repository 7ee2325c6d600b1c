"""Rows of parts that stand in one sentence, spellings without an apostrophe, and the index that chooses patterns."""

import re
from collections.abc import Callable

import pytest

from debt_wizard_content.checks.tone_examples import check_tone_examples
from debt_wizard_content.source import ContentSource
from debt_wizard_content.tone_index import tone_index
from debt_wizard_content.tone_pattern import BadPattern, Spelling, tone_pattern
from debt_wizard_content.tone_phrases import phrases
from debt_wizard_content.tone_rules import tone_languages, tone_rules
from debt_wizard_content.tone_word_index import word_index

Write = Callable[[str, str], ContentSource]

ENGLISH = Spelling({"kin": "my_wife|my_husband"}, spaced=True)
CHINESE = Spelling({}, spaced=False)


def _found(told: str, text: str, spelling: Spelling = ENGLISH) -> list[str]:
    index = (word_index if spelling.spaced else tone_index)([("rule", tone_pattern(told, spelling))])
    tries = index.worth_trying(text, 0, len(text))
    return [match[0] for tried in tries for match in tried.matches(text, 0, len(text))]


@pytest.mark.parametrize("text", ["the letter is for my wife", "my wife will get the letter"])
def test_rows_stand_in_any_order_and_the_first_is_what_was_found(text: str) -> None:
    assert _found("letter* & <kin>", text) == ["letter"]


@pytest.mark.parametrize("text", ["the letter is for my boss", "my wife is ill", "the letter, my wife and the bank"])
def test_a_row_that_lacks_or_is_forbidden_forbids_the_match(text: str) -> None:
    assert _found("letter* & <kin> & !bank|branch", text) == []


def test_rows_are_for_a_language_without_spaces_too() -> None:
    assert _found("信 & 妻子 & !银行", "我给妻子写了信", CHINESE) == ["信"]
    assert _found("信 & 妻子 & !银行", "我给妻子和银行写了信", CHINESE) == []


def test_a_row_needs_a_word_of_its_own() -> None:
    with pytest.raises(BadPattern):
        tone_pattern("letter & [please]", ENGLISH)


@pytest.mark.parametrize("text", ["i don't know", "i dont know", "im sure i dont know", "i've known", "ive known"])
def test_an_apostrophe_may_lack_where_no_other_word_is_meant(text: str) -> None:
    assert _found("don't|i've know*", text)


def test_a_word_that_only_looks_like_a_short_form_is_none() -> None:
    assert _found("i'll|we'll|we're|i'd", "the ill were well id") == []


@pytest.mark.parametrize("text", ["self-harm", "self harm", "selfharming", "self, harm"])
def test_a_phrase_is_found_in_each_spelling(text: str) -> None:
    assert _found("self-harm*|self_harm*", text) == [text]


@pytest.mark.parametrize("text", ["说想跳", "说他想跳"])
def test_a_gap_stays_within_a_clause_where_a_comma_is_forbidden_in_it(text: str) -> None:
    assert _found("说 ~4!， 跳", text, CHINESE) == [text]
    assert _found("说 ~4!， 跳", "说过，想跳", CHINESE) == []


@pytest.mark.parametrize("said", ["482913", "482 913", "4 8 2 9 1 3", "48-29-13"])
def test_six_figures_are_a_shape_however_they_are_grouped(said: str) -> None:
    assert _found("code @six", f"code {said}, quick") == [f"code {said}"]


@pytest.mark.parametrize("said", ["48291", "4829135", "482913.50", "48,291,300", "1,482913"])
def test_more_or_fewer_figures_or_an_amount_are_no_six(said: str) -> None:
    assert _found("code @six", f"code {said}, quick") == []


@pytest.mark.parametrize("language", tone_languages())
def test_no_match_of_a_pattern_is_lost_to_the_index(language: str) -> None:
    rules = tone_rules(language)
    texts = [text.lower() for rule in rules.rules.values() for text in (*rule.found, *rule.not_found)]
    # Made once: `re` keeps too few expressions by itself to have those of all patterns ready for the next text.
    made = [
        (pattern, [re.compile(row) for row in (pattern.regex, *pattern.beside)])
        for rule in rules.rules.values()
        for pattern in rule.patterns
    ]
    for text in (*texts, " ".join(texts)):
        tried = {id(each.pattern) for each in rules.index.worth_trying(text, 0, len(text))}
        lost = [
            pattern.told for pattern, rows in made if id(pattern) not in tried and all(row.search(text) for row in rows)
        ]
        assert lost == []


POINTS = """
[shared]
spaced = true
negators = ["not"]
reports = ["he ~4 said"]
[lists]
dark = "night|dark*"
water = "river|deep_water"
money = "pay*|fee"
[category.crisis]
message = "A."
suggestion = "B."
[[rule]]
id = "en.crisis.sum"
category = "crisis"
points = { dark = 3, water = 4, money = -2, "@digits" = -1 }
least = 7
one_of = ["water"]
found = ["At night I go to the river.", "The deep water is dark."]
not_found = ["At night I pay the fee at the river.", "The night is dark, so dark."]
"""


def _sum_found(write: Write, text: str) -> list[str]:
    return [text[found.start : found.end] for found in phrases(text, "en", write("tone/en.toml", POINTS))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hello. At night I go to the river. Bye.", ["At night I go to the river."]),
        ("At night I go to the river, 3 times.", []),
        ("Dark, dark, dark, dark night.", []),
        ("A river at night. Another day.", ["A river at night."]),
        ("A river. At night.", []),
        ("Deep in the water and in rivers at night.", []),
    ],
)
def test_points_of_one_sentence_are_added_up(write: Write, text: str, found: list[str]) -> None:
    assert _sum_found(write, text) == found


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("At night I go to the river, a novel in my bag.", True),
        ("At night a novel and the river.", False),
        ("At night, in a novel by the river.", False),
    ],
)
def test_of_a_sum_by_clause_only_what_is_excepted_is_left_out(write: Write, text: str, is_found: bool) -> None:
    by_clause = 'suggestion = "B."\nexceptions = "clause"\nunless_sentence = ["novel"]'
    source = write("tone/en.toml", POINTS.replace('suggestion = "B."', by_clause))
    assert bool(phrases(text, "en", source)) is is_found


@pytest.mark.parametrize(
    ("before", "after"),
    [("water = 4", "fire = 4"), ('one_of = ["water"]', 'one_of = ["fire"]'), ("spaced = true", "spaced = false")],
)
def test_points_are_for_lists_that_there_are(write: Write, before: str, after: str) -> None:
    source = write("tone/en.toml", POINTS.replace(before, after, 1))
    assert list(check_tone_examples(source))
