"""Each example of docs/content.md can be put into the file that it names, and nothing is wrong with it there."""

import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

import debt_wizard_content
from debt_wizard.commands.content_names import name_flaws
from debt_wizard.documents.signals import NEEDS
from debt_wizard_content.checks.every import every_flaw
from debt_wizard_content.facts import LABELS
from debt_wizard_content.rehearsal import PLACES
from debt_wizard_content.source import SHIPPED, ContentSource
from debt_wizard_content.tone_rule import CATEGORIES
from support.flaws import in_english

DOCS = Path(__file__).parents[2] / "docs"
GUIDES = ("content.md", "content.zh-CN.md")
EXAMPLE = re.compile(r"^```toml\n# (\S+\.toml)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def examples(guide: str) -> Iterator[tuple[str, str]]:
    """The file and the text of each example."""
    yield from EXAMPLE.findall((DOCS / guide).read_text("utf-8"))


@pytest.mark.parametrize("guide", GUIDES)
def test_the_examples_can_be_added_as_they_stand(tmp_path: Path, guide: str) -> None:
    shipped = Path(debt_wizard_content.__file__).parent
    folder = Path(copytree(shipped, tmp_path / "content", ignore=ignore_patterns("__pycache__", "*.py")))
    for file, text in examples(guide):
        place = folder / file
        place.parent.mkdir(parents=True, exist_ok=True)
        before = place.read_text("utf-8") if place.exists() else ""
        place.write_text(f"{before}\n{text}", "utf-8")
    source = ContentSource(folder)
    assert in_english([*every_flaw(source), *name_flaws(source)]) == []
    assert source.languages() == (*SHIPPED.languages(), "fr")


def test_both_guides_have_the_same_examples() -> None:
    english, chinese = map(dict, map(examples, GUIDES))
    assert english == chinese
    assert len(english) == 10


@pytest.mark.parametrize("guide", GUIDES)
def test_a_guide_tells_every_name_that_only_the_program_knows(guide: str) -> None:
    told = (DOCS / guide).read_text("utf-8")
    missing = [each for each in (*NEEDS, *CATEGORIES, *LABELS, *PLACES) if each not in re.findall(r"[a-z_]+", told)]
    assert missing == []
