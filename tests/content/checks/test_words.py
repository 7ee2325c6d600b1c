"""The short words of the buttons: each file can be read, its words are those of the program, Chinese has them all."""

import pytest

from debt_wizard_content.checks.words import check_words
from debt_wizard_content.source import SHIPPED, ContentSource
from support.flaws import in_english

from .conftest import Copy

CHINESE = "locales/zh/LC_MESSAGES/debt_wizard.po"
NEXT = 'msgid "Next"\nmsgstr "下一步"'


def test_the_shipped_words_are_all_there() -> None:
    assert in_english(check_words(SHIPPED)) == []


@pytest.mark.parametrize(
    ("instead", "told"),
    [
        ("", ": The word “Next” is missing"),
        ('msgid "Next"\nmsgstr ""', ":22: “Next” has no translation"),
        ('msgid "Nexxt"\nmsgstr "下一步"', ":22: The program has no word “Nexxt”. Did you mean “Next”?"),
        ('msgid "Next"\nmsgstr 下一步', ":23: This line cannot be read."),
        ('msgid "Next"\nmsgstr “下一步”', ":23: This line cannot be read."),
    ],
)
def test_what_is_wrong_with_a_word_is_told_at_its_line(copy: Copy, instead: str, told: str) -> None:
    found = in_english(check_words(copy(CHINESE, (NEXT, instead))))
    assert any(each.startswith(f"{CHINESE}{told}") for each in found), found


def test_a_further_language_may_have_a_few_of_them(copy: Copy) -> None:
    place = copy(CHINESE).root / "locales" / "fr" / "LC_MESSAGES" / "debt_wizard.po"
    place.parent.mkdir(parents=True)
    place.write_text('msgid ""\nmsgstr ""\n"Language: fr\\n"\n\n# boutons\nmsgid "Next"\nmsgstr "Suivant"\n', "utf-8")
    assert in_english(check_words(ContentSource(place.parents[3]))) == []
    place.write_text('msgid "Next"\nmsgstr Suivant\n', "utf-8")
    [found] = in_english(check_words(ContentSource(place.parents[3])))
    assert found.startswith("locales/fr/LC_MESSAGES/debt_wizard.po:2: ")
