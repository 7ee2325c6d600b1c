"""What the tone check has to say about a draft, with a sentence of the case's own facts to put in its place."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from debt_wizard.advice.tone import Finding, check, measures
from debt_wizard.advice.tone.measures import LONGEST_LETTER
from debt_wizard.case import Case
from debt_wizard.documents.gap import open_places
from debt_wizard.documents.instead import BY_HAND, instead, sentence_at
from debt_wizard.documents.letter import Wanted, facts_of
from debt_wizard.documents.remark import Layer, Remark
from debt_wizard.documents.talk_facts import SPOKEN
from debt_wizard.language import Language
from debt_wizard_content.tone_rules import tone_rules

PROPOSING = frozenset(
    {"first_proposal", "hardship_deferral", "token_payment", "stop_interest", "reconsider", "circumstances_changed"}
)
"""The letters that need an amount, a day to begin and a reason; in others something else is asked."""

EXACT = "number."
"""How the ids of rules begin that tell by check digits and not by words."""


def tone_remarks(text: str, case: Case, wanted: Wanted, written_in: Language, today: date) -> Iterator[Remark]:
    """A remark for each finding; the words are in the language of the screen, the suggestion in that of the draft."""
    found = check(text, written_in.spoken)
    places = open_places(text)
    facts = facts_of(case, wanted.debt, written_in, today) if found else {}
    for finding in found:
        if finding.category == "missing" and (wanted.intent not in PROPOSING or places):
            continue
        if any(place.start <= finding.start and finding.end <= place.end for place in places):
            continue
        suggestion = instead(finding, text, facts, written_in, aloud=wanted.channel in SPOKEN)
        whole = finding.start == finding.end or finding.rule.startswith(EXACT)
        yield Remark(
            _layer(finding),
            finding.start,
            finding.end,
            partial(_words, finding, written_in.spoken, suggestion),
            suggestion,
            None if suggestion is None or whole else sentence_at(text, finding.start, finding.end),
        )


def measured(text: str, wanted: Wanted, written_in: Language) -> Iterator[Remark]:
    """What was counted in an e-mail or a letter; other forms are short, and notes rather than letters."""
    if wanted.channel != "email":
        return
    for finding in measures(text, written_in.spoken):
        yield Remark("measure", finding.start, finding.end, partial(_counted, finding, written_in.spoken))


def _counted(finding: Finding, written_in: str, language: Language) -> str:
    if language.spoken != written_in:
        most = LONGEST_LETTER[tone_rules(written_in).spaced]
        return language.say(f"tone.{finding.rule}_advice", most=most)
    return language.say("draft.remark.two", message=finding.message, advice=finding.suggestion)


def _layer(finding: Finding) -> Layer:
    if finding.severity == "crisis":
        return "crisis"
    return "exact" if finding.rule.startswith(EXACT) else "phrase"


def _words(finding: Finding, written_in: str, suggestion: str | None, language: Language) -> str:
    """What a finding may do to the talk, and what could stand there instead."""
    message, advice = finding.message, finding.suggestion
    if language.spoken != written_in:
        rules = tone_rules(language.spoken)
        said = rules.said[finding.category]
        message, advice = said["message"], said["suggestion"]
        if finding.category == "missing":
            slot = rules.slots[finding.rule.removeprefix("missing.")]
            message, advice = (part.replace("{slots}", slot) for part in (message, advice))
    if finding.category in BY_HAND:  # its advice is what the message says already
        return message
    if suggestion is not None:
        taken = "instead" if suggestion else "out"
        advice = language.say(f"draft.remark.{taken}", **({"text": suggestion} if suggestion else {}))
    return language.say("draft.remark.two", message=message, advice=advice)
