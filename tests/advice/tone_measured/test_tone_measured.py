import pytest

from advice.tone_measured.measure import (
    blamed_digits,
    measure,
)
from advice.tone_measured.measured_set import LANGUAGES

languages = pytest.mark.parametrize("language", LANGUAGES)


@languages
def test_nine_of_ten_sentences_that_are_marked_deserve_it(language: str) -> None:
    assert measure(language).precision() >= 0.9


@languages
def test_most_faults_are_found_in_words_that_no_rule_has_seen(language: str) -> None:
    assert measure(language).recall() >= 0.6


def test_no_harmless_digits_are_called_a_secret() -> None:
    assert blamed_digits() == []
