"""A further language says what its original says: the same places, in every kind of file that it may have."""

from collections.abc import Callable
from pathlib import Path

import pytest

from debt_wizard_content.checks.every import every_flaw
from debt_wizard_content.checks.further import check_further
from debt_wizard_content.facts import facts
from debt_wizard_content.source import SHIPPED, ContentSource
from support.flaws import in_english

from .conftest import Copy

French = Callable[[str, str], ContentSource]
SENTENCES = "sentences/documents.toml"


@pytest.fixture
def french(copy: Copy) -> French:
    """A copy of the content with one file in French."""

    def added(file: str, text: str) -> ContentSource:
        root: Path = copy("catalogues/spending.toml").root
        place = root / "languages" / "fr" / file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
        return ContentSource(root)

    return added


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (SENTENCES, '[proposal]\nlump_sum = "un paiement de {upfront}, le {first}."\n'),
        ("catalogues/spending.toml", '[[item]]\nid = "housing"\nname = "Logement"\nhint = "Le loyer."\n'),
        (
            "letters/stop_interest.toml",
            '[[block]]\nid = "subject"\nfr = "{{ name }}"\n[block.private]\nfr = "Bonjour"\n',
        ),
        ("facts/cn.toml", '[[fact]]\nid = "civil-543"\nfr = "Un contrat."\n'),
        ("facts/sources.toml", '[[source]]\nid = "civil-code"\ntitle_fr = "Code civil"\n'),
        ("rehearsal/questions.toml", '[[item]]\nid = "who"\nown = "{name}, la dette chez {lender}."\n'),
    ],
)
def test_every_kind_of_file_can_be_translated(french: French, file: str, text: str) -> None:
    assert in_english(every_flaw(french(file, text))) == []


def test_a_source_is_called_in_the_further_language_what_it_is_called_there(french: French) -> None:
    source = french("facts/sources.toml", '[[source]]\nid = "civil-code"\ntitle_fr = "Code civil"\n')
    [title] = {raw["title_fr"] for raw in source.table("facts", "sources")["source"] if "title_fr" in raw}
    assert title == "Code civil"
    assert "中华人民共和国民法典" in {each.source_title for each in facts(source=source)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("un paiement de {upfornt}, le {first}.", "nothing fills the place {upfornt}"),
        ("un paiement.", "the original has {first}, {upfront} and this text has not"),
        ("un paiement de {upfront, le {first}.", "the braces in the fr are not in pairs"),
        (" ", "the fr is empty"),
    ],
)
def test_what_would_stop_the_program_or_lose_a_figure_is_told(french: French, text: str, told: str) -> None:
    found = in_english(check_further(french(SENTENCES, f'[proposal]\nlump_sum = "{text}"\n')))
    assert found
    assert all(each.startswith(f"languages/fr/{SENTENCES}:2: proposal.lump_sum: ") for each in found)
    assert told in found[0]


def test_a_brace_where_nothing_is_filled_in_is_told(french: French) -> None:
    [found] = in_english(check_further(french("catalogues/goals.toml", '[[item]]\nid = "pause"\nname = "{pause}"\n')))
    assert found.startswith("languages/fr/catalogues/goals.toml:3: ")


def test_the_shipped_content_has_no_further_language() -> None:
    assert in_english(check_further(SHIPPED)) == []
