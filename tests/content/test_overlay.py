from collections.abc import Callable

import pytest

from debt_wizard_content.catalogues import catalogue
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.facts import fact
from debt_wizard_content.guidance import entry
from debt_wizard_content.sentences import sentence
from debt_wizard_content.source import ContentSource
from support.flaws import in_english

Write = Callable[[str, str], ContentSource]

ENTRY = """
[[entry]]
id = "card.crisis"
title = { zh = "先停一下", en = "Stop for a moment" }
text = { zh = "先顾你自己。", en = "You come first." }
today = [{ zh = "喝口水。", en = "Drink some water." }, { zh = "打给朋友。", en = "Call a friend." }]
"""

FACT = """
[[fact]]
id = "a"
topic = "t"
zh = "甲"
en = "A"
label = "info"
source_title = "s"
issuer = "i"
confidence = "high"
checked = 2026-11-23
review = 2027-11-23
"""


def test_a_third_language_is_a_folder(write: Write) -> None:
    write("sentences/plan.toml", '[a.b]\nzh = "甲"\nen = "A"\n[a.c]\nzh = "乙"\nen = "B"\n')
    write("guidance/cards.toml", ENTRY)
    write("facts/cn.toml", FACT)
    write("catalogues/goals.toml", '[[item]]\nid = "rest"\nname = { zh = "歇", en = "Rest" }\n')
    write("languages/fr/sentences/plan.toml", '[a]\nb = "Bé"\n')
    write(
        "languages/fr/guidance/cards.toml",
        '[[entry]]\nid = "card.crisis"\ntitle = "Une pause"\ntoday = ["De l’eau.", "Un ami."]\n',
    )
    write("languages/fr/facts/cn.toml", '[[fact]]\nid = "a"\nfr = "Â"\n')
    source = write("languages/fr/catalogues/goals.toml", '[[item]]\nid = "rest"\nname = "Repos"\n')

    assert source.languages() == ("zh", "en", "fr")
    assert sentence("plan.a.b", source).in_("fr") == "Bé"
    assert sentence("plan.a.c", source).in_("fr") == "B", "what it does not say yet is said in English"
    crisis = entry("card.crisis", source)
    assert (crisis.title.in_("fr"), crisis.title.in_("zh")) == ("Une pause", "先停一下")
    assert [line.in_("fr") for line in crisis.today] == ["De l’eau.", "Un ami."]
    assert fact("a", source).text.in_("fr") == "Â"
    assert catalogue("goals", source)[0].name.in_("fr") == "Repos"


@pytest.mark.parametrize(
    ("added", "told"),
    [
        (
            '[[entry]]\nid = "card.crises"\ntitle = "x"\n',
            "2: The original file has nothing with the id “card.crises”. Did you mean “card.crisis”?",
        ),
        (
            '[[entry]]\nid = "card.crisis"\ntitel = "x"\n',
            "3: The original file has no “titel”. Did you mean “title”?",
        ),
        (
            '[[entry]]\nid = "card.crisis"\ntoday = ["x"]\n',
            "3: The original file has 2 texts here, and this one 1. Write one for each.",
        ),
        (
            '[[entry]]\nid = "card.crisis"\ntitle = 3\n',
            "3: “title” is no text in the original file, so there is nothing to translate. Please delete it.",
        ),
    ],
)
def test_a_third_language_cannot_add_what_the_content_does_not_have(write: Write, added: str, told: str) -> None:
    write("guidance/cards.toml", ENTRY)
    source = write("languages/fr/guidance/cards.toml", added)
    with pytest.raises(ContentError) as wrong:
        entry("card.crisis", source)
    assert in_english([wrong.value.flaw]) == [f"languages/fr/guidance/cards.toml:{told}"]
