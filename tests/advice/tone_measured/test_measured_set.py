from collections import Counter

import pytest

from advice.tone_measured.measured_set import LANGUAGES, SETS, harmless, letters, secrets, sentences

CATEGORIES = ("threat", "emotional", "vague", "overpromise", "blame", "admission", "secret", "untrue", "crisis")
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)

languages = pytest.mark.parametrize("language", LANGUAGES)


def luhn(digits: str) -> bool:
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def of_kind(kind: str) -> list[str]:
    """Secrets of one kind without what groups their digits, full-width digits written as plain ones."""
    plain = str.maketrans("０１２３４５６７８９", "0123456789", " -")
    return [entry.part.translate(plain).upper() for entry in secrets() if entry.kind == kind]


@pytest.mark.parametrize("which", SETS)
@languages
def test_each_set_is_large_enough_to_say_something(language: str, which: str) -> None:
    labels = Counter(sentence.category for sentence in sentences(language, which))
    assert all(labels[category] >= 10 for category in CATEGORIES)
    assert labels["crisis"] >= 30
    assert labels["clean"] >= 0.48 * labels.total() >= 80


@languages
def test_there_are_a_dozen_clean_letters(language: str) -> None:
    assert len(letters(language)) >= 12


def test_there_are_two_hundred_secrets_and_as_many_harmless_strings() -> None:
    assert (len(secrets()), len(harmless())) == (200, 200)


def test_every_part_stands_in_its_sentence() -> None:
    assert all(entry.part in entry.text for entry in (*secrets(), *harmless()))


def test_every_id_number_ends_in_its_check_digit() -> None:
    for number in of_kind("id"):
        total = sum(int(digit) * weight for digit, weight in zip(number[:17], WEIGHTS, strict=True))
        assert "10X98765432"[total % 11] == number[17]


def test_every_card_number_passes_the_luhn_sum() -> None:
    assert all(luhn(number) for number in of_kind("card"))
