"""Plain signs of self-harm beside everyday words in the same sentence: each of those with each of these."""

from collections.abc import Callable
from pathlib import Path

import pytest

from debt_wizard.advice.tone import check

Join = Callable[[str, str], str]

HERE = Path(__file__).parent
LANGUAGES = ("zh", "en")
JOINED: dict[str, tuple[str, Join]] = {
    "before, with a comma": ("en", lambda sign, word: f"{sign}, {word}."),
    "before, with a conjunction": ("en", lambda sign, word: f"{sign} and {word}."),
    "after, with a comma": ("en", lambda sign, word: f"{word[0].upper()}{word[1:]}, {sign}."),
    "in front, in Chinese": ("zh", lambda sign, word: f"{sign}，{word}。"),
    "behind, in Chinese": ("zh", lambda sign, word: f"{word}，{sign}。"),
    "with a reason, in Chinese": ("zh", lambda sign, word: f"{sign}，因为{word}。"),
}


def _lines(file: str) -> list[str]:
    return [line for line in (HERE / file).read_text("utf-8").splitlines() if line and not line.startswith("#")]


def _is_crisis(text: str, language: str) -> bool:
    return any(found.category == "crisis" for found in check(text, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_of_both_to_say_something(language: str) -> None:
    assert len(set(_lines(f"crisis_said_{language}.txt"))) >= 50
    assert len(set(_lines(f"harmless_said_{language}.txt"))) >= 40


@pytest.mark.parametrize(("language", "join"), JOINED.values(), ids=JOINED)
def test_a_sign_of_self_harm_is_found_beside_any_everyday_word(language: str, join: Join) -> None:
    joined = [
        join(sign, word)
        for sign in _lines(f"crisis_said_{language}.txt")
        for word in _lines(f"harmless_said_{language}.txt")
    ]
    assert [text for text in joined if not _is_crisis(text, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyday_words_beside_each_other_are_seldom_taken_for_a_sign(language: str) -> None:
    words = _lines(f"harmless_said_{language}.txt")
    between = ", " if language == "en" else "，"
    pairs = [f"{one}{between}{other}." for one in words for other in words if one != other]
    assert sum(_is_crisis(text, language) for text in pairs) <= len(pairs) / 10
