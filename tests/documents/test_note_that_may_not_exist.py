"""A letter to a friend speaks of the note only where one is known; else it asks to write down what is agreed."""

import re
from collections.abc import Callable

import pytest

from debt_wizard.case import Agreement, Case, Debt, Evidence
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.note_facts import has_note
from debt_wizard.language import Language
from support.clock import NOW
from support.every_letter import FORMS, TODAY, agreed, private

OF_CHANGES = ("late_payment", "circumstances_changed", "change_date", "please_continue", "clearance_certificate")
OF_A_NOTE = {
    "zh": re.compile(r"在(?:您那份|两份)?字据上(?:补|也记)|带上\n[^\n]*字据、|转账记录、字据"),
    "en": re.compile("our note|on your copy|copy of the note"),
}
WRITTEN_NOW = {"zh": "写成一张字据，两个人都签字，一人留一份", "en": "short note, in two copies that we both sign"}


def _by_word(language: str) -> Case:
    case = private(agreed, language)
    case.agreement, case.evidence = [], []
    return case


def _on_paper(language: str) -> Case:
    case = _by_word(language)
    case.agreement = [Agreement(debt="card", checks={"written": True})]
    return case


def _written(make: Callable[[str], Case], intent: str, channel: str, language: str) -> str:
    case = make(language)
    return letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)


@pytest.mark.parametrize(("intent", "channel"), [form for form in FORMS if form[0] in OF_CHANGES])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_without_a_paper_no_note_is_spoken_of(intent: str, channel: str, language: str) -> None:
    assert not OF_A_NOTE[language].search(_written(_by_word, intent, channel, language))


@pytest.mark.parametrize("intent", [each for each in OF_CHANGES if each != "clearance_certificate"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_agreed_is_written_down_in_two_copies(intent: str, language: str) -> None:
    text = _written(_by_word, intent, "email", language)
    assert WRITTEN_NOW[language] in text.replace("\n", "" if language == "zh" else " ")
    assert OF_A_NOTE[language].search(_written(_on_paper, intent, "email", language))


@pytest.mark.parametrize(
    ("told", "is_known"),
    [
        ({}, False),
        ({"agreement": [Agreement(debt="card", checks={"written": False})]}, False),
        ({"agreement": [Agreement(debt="other", agreed_at=NOW)]}, False),
        ({"agreement": [Agreement(debt="card", agreed_at=NOW)]}, True),
        ({"agreement": [Agreement(debt="card", file="note.jpg")]}, True),
        ({"agreement": [Agreement(debt="card", checks={"signed_by_both": True})]}, True),
        ({"evidence": [Evidence(kind="agreement", debt="card", status="have")]}, True),
        ({"evidence": [Evidence(kind="agreement", debt="card", status="missing")]}, False),
    ],
)
def test_a_note_is_known_once_a_paper_was_told_of(told: dict[str, object], is_known: bool) -> None:
    case = Case(debt=[Debt(id="card", product="private"), Debt(id="other")]).model_copy(update=told)
    assert has_note(case, case.debt[0]) is is_known
