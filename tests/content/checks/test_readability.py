import pytest

from debt_wizard_content.checks.readability import reading_ease


def test_the_formula_gives_what_it_says_for_words_of_one_syllable() -> None:
    assert reading_ease("The cat sat on the mat.") == pytest.approx(206.835 - 1.015 * 6 - 84.6)


@pytest.mark.parametrize(
    ("plain", "hard"),
    [
        (
            "Pay on the day. Keep the slip.",
            "Remuneration of outstanding obligations necessitates contemporaneous documentation.",
        ),
        ("You pay late.", "Notwithstanding the aforementioned stipulations, acceleration materialises."),
    ],
)
def test_plain_words_read_more_easily_than_legal_ones(plain: str, hard: str) -> None:
    assert reading_ease(plain) > 60 > reading_ease(hard)


@pytest.mark.parametrize(
    ("word", "syllables"), [("late", 1), ("closed", 1), ("needed", 2), ("payment", 2), ("agreement", 3)]
)
def test_silent_endings_are_no_syllables(word: str, syllables: int) -> None:
    assert reading_ease(f"{word}.") == pytest.approx(206.835 - 1.015 - 84.6 * syllables)


def test_a_text_without_a_word_has_no_score() -> None:
    with pytest.raises(ValueError, match="without a word"):
        reading_ease("12 345.")
