"""What is promised of the tone check, on sentences that neither rules nor signs have seen."""

import pytest

from advice.tone_measured.measure import (
    blamed_digits,
    harsh_on_letters,
    measure,
    missed_inside_letters,
    missed_letters,
    missed_secrets,
)
from advice.tone_measured.measured_set import (
    LANGUAGES,
    SETS,
    TOLD_OTHERWISE,
    faulty_letters,
    letters,
    secrets,
    sentences,
)

each_set = pytest.mark.parametrize(("language", "which"), [(code, which) for code in LANGUAGES for which in SETS])


@each_set
def test_nine_of_ten_sentences_that_are_marked_deserve_it(language: str, which: str) -> None:
    assert measure(language, which).precision() >= 0.9


@each_set
def test_most_faults_are_found_in_words_that_no_rule_has_seen(language: str, which: str) -> None:
    assert measure(language, which).recall() >= 0.8


@each_set
def test_fewer_than_one_in_ten_signs_of_self_harm_are_missed(language: str, which: str) -> None:
    assert measure(language, which).recall("crisis") >= 0.9


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sign_of_self_harm_is_found_in_the_middle_of_a_letter_too(language: str) -> None:
    signs = [each for which in SETS for each in sentences(language, which) if each.category == "crisis"]
    missed = [each for which in SETS for each in missed_inside_letters(language, which)]
    assert len(missed) < len(signs) / 10, missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_faults_are_found_in_the_middle_of_a_letter(language: str) -> None:
    assert len(missed_letters(language)) <= len(faulty_letters(language)) / 5, missed_letters(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_a_clean_letter_opens_the_crisis_card(language: str) -> None:
    opening = {name for name, found in harsh_on_letters(language) if found.category == "crisis"}
    assert len(opening) <= len(letters(language)) / 10, opening


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_sound_letters_are_marked(language: str) -> None:
    marked = {name for name, _ in harsh_on_letters(language)}
    assert len(marked) <= len(letters(language)) / 5


@pytest.mark.parametrize("file", ["secrets.toml", TOLD_OTHERWISE])
def test_no_harmless_digits_are_called_a_secret(file: str) -> None:
    assert blamed_digits(file) == []


def test_every_secret_is_found() -> None:
    assert not missed_secrets()


def test_nineteen_of_twenty_secrets_are_found_that_are_told_in_other_ways() -> None:
    assert len(missed_secrets(TOLD_OTHERWISE)) <= len(secrets(TOLD_OTHERWISE)) / 20
