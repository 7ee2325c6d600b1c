"""Sentences of danger, and told secrets, beside the harmless words for which rules have exceptions."""

import pytest

from advice.tone.counted import counted

LANGUAGES = ("zh", "en")


@pytest.mark.parametrize("category", ["crisis", "secret"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_harmless_word_beside_it_hides_a_crisis_or_a_secret(language: str, category: str) -> None:
    seen = counted(f"excepted_{language}.txt", language)
    assert seen.shown[category] >= 16
    assert seen.found[category] == seen.shown[category]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_harmless_words_alone_are_still_excused(language: str) -> None:
    seen = counted(f"excepted_{language}.txt", language)
    assert seen.shown["clean"] >= 4
    assert seen.wrong["crisis"] == 0
