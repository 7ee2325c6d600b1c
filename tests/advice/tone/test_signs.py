"""Many small signs in one sentence, and what they are worth together."""

import pytest

from debt_wizard_content.tone_signs import FEWEST, signs_in, tone_signs

TABLE = {
    "idle": "甲甲",
    "threat": {"base": -10, "enough": 0, "doubt": -8, "points": {"20": "甲|乙丙", "-30": "丁"}},
    "crisis": {"base": -1, "enough": 2, "points": {"0": "子丑寅卯辰巳午未申酉戌亥".replace("", "|").strip("|")}},
}
MANY = "子丑寅卯辰巳午未申酉戌亥"


def test_few_known_signs_say_nothing() -> None:
    assert tone_signs(TABLE).of("甲乙丙") == {}
    assert len(MANY) >= FEWEST[False]


def test_a_sign_counts_once_and_for_less_in_a_longer_sentence() -> None:
    signs = tone_signs(TABLE)
    once, twice = signs.of(f"{MANY}甲"), signs.of(f"{MANY}甲乙丙")
    assert signs.of(MANY)["threat"] < once["threat"] < twice["threat"]
    assert signs.of(f"{MANY}甲，甲")["threat"] == once["threat"]


def test_what_speaks_against_it_takes_points_away_and_idle_words_give_none() -> None:
    signs = tone_signs(TABLE)
    assert signs.of(f"{MANY}丁")["threat"] < signs.of(MANY)["threat"]
    assert signs.of(f"{MANY}甲甲") == signs.of(MANY)


@pytest.mark.parametrize("lacking", ["base", "enough", "points"])
def test_a_file_that_lacks_something_is_refused(lacking: str) -> None:
    threat = {name: told for name, told in TABLE["threat"].items() if name != lacking}  # type: ignore[attr-defined]
    with pytest.raises(KeyError):
        tone_signs({"threat": threat})


def test_with_spaces_a_sign_is_a_word_or_two_side_by_side_where_it_stands_and_whether_it_is_denied_or_a_list() -> None:
    assert signs_in("i don't owe 1,200.", True, ["weigh_self"], ["dont"]) == {
        *("i", "dont", "owe", "0"),
        *("i dont", "dont owe", "owe 0"),
        *("^i", "^i dont", "0$"),
        *("-owe", "-0"),
        "<weigh_self>",
    }


def test_with_spaces_a_question_a_cry_and_quoted_words_are_signs() -> None:
    assert signs_in("why?\n", True) == {"why", "^why", "why$", "?"}
    assert {"“", "!"} <= signs_in("he said “no!”", True)
    assert not {"“", "!", "?"} & signs_in("what? no, it's fine.", True)
