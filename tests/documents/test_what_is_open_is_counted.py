"""What a draft still lacks is counted as it is named."""

import re

from debt_wizard.documents.gap import named_once, open_places
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.readiness import blockers
from debt_wizard.language import Language
from support.every_letter import TODAY, minimal


def test_a_place_that_stands_twice_is_named_and_counted_once() -> None:
    case, zh = minimal("zh"), Language("zh")
    places = open_places(letter(case, Wanted(case.debt[0], "first_proposal", "email"), zh, TODAY))
    named = named_once(places, zh)
    assert len(places) > len(named)
    blocked = next(each for each in blockers(case, zh, TODAY) if each.kind == "open")
    assert blocked.words(zh).count("、") + blocked.words(zh).count("和") + 1 == len(named)
    assert f"还有{len(named)}样没填" in blocked.words(zh)


def test_no_name_of_an_open_place_reads_as_two() -> None:
    case, en = minimal("en"), Language("en")
    blocked = next(each for each in blockers(case, en, TODAY) if each.kind == "open").words(en)
    told = re.search(r"\((\d+)\): (.*)\.", blocked)
    assert told is not None
    assert len(re.split(r", and |, | and ", told[2])) == int(told[1])
