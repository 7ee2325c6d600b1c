"""A sentence to put in the place of one that may harm: made from the case, so that no figure is invented."""

import re
from collections.abc import Mapping

from debt_wizard.advice.said_words import says_one_of
from debt_wizard.advice.tone import Finding
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.documents.in_capitals import in_capitals
from debt_wizard.documents.spacing import spaced
from debt_wizard.language import Language

LEFT_OUT = frozenset({"blame", "secret"})
"""Categories whose sentence is better left out than said in another way."""

BY_HAND = frozenset({"crisis", "missing"})
"""Categories for which no sentence of ours is the answer."""

SAYS = {
    "vague": ("proposal",),
    "overpromise": ("proposal",),
    "emotional": ("reasons",),
    "threat": ("answer_by",),
}
"""The facts of which one makes the sentence that is offered; what the letter says with it need not be said twice."""

SPOKEN_OTHERWISE = frozenset({"threat", "vague"})
"""Categories whose sentence is another one where it is said aloud, in a call or a meeting."""

SHOWN_DIGITS = 4

_ENDS = re.compile(r"[。！？!?；;\n]+[”’」』）)\"]*|\.(?=\s|$)[”’\")]*")


def instead(
    finding: Finding, text: str, facts: Mapping[str, object], language: Language, *, aloud: bool = False
) -> str | None:
    """What could stand there, in the language of the draft; None where only the person can say it.

    `facts` are those of the letter; `aloud` says that the text is spoken and not sent. An answer that the case does not
    hold is left as an open place. Empty where the sentence is better left out, also because the rest of the letter says
    already what would take its place. A sentence that alone speaks of somebody who answers for the debt is neither left
    out nor replaced, unless it tells a secret: what it says of that stands nowhere else.
    """
    if finding.category in BY_HAND:
        return None
    if finding.category == "secret" and finding.rule.startswith("number."):
        digits = re.sub(r"\W", "", text[finding.start : finding.end])
        return language.say("instead.last_digits", digits=digits[-SHOWN_DIGITS:])
    start, end = sentence_at(text, finding.start, finding.end)
    if finding.category != "secret" and _alone_names_a_guarantor(text, start, end):
        return None
    if finding.category in LEFT_OUT:
        return ""
    if _says_it_already(finding, text, facts):
        return ""
    values = {name: _told(facts[name], name, language) for name in ("proposal", "reasons", "answer_by")}
    where = "instead.aloud" if aloud and finding.category in SPOKEN_OTHERWISE else "instead"
    said = language.say(f"{where}.{finding.category}", **values)
    return spaced(said) if language.spoken == "zh" else said


def _alone_names_a_guarantor(text: str, start: int, end: int) -> bool:
    """Whether a sentence of a text, and no other, speaks of somebody who answers for the debt."""
    rest = f"{text[:start]}\n{text[end:]}"
    return says_one_of("guarantor_words", text[start:end]) and not says_one_of("guarantor_words", rest)


def _says_it_already(finding: Finding, text: str, facts: Mapping[str, object]) -> bool:
    start, end = sentence_at(text, finding.start, finding.end)
    rest = f"{text[:start]}\n{text[end:]}"
    told = [str(facts.get(name, "")).rstrip("。.") for name in SAYS.get(finding.category, ())]
    forms = [form for fact in told if fact for form in (fact, in_capitals(fact))]
    return any(form in rest or spaced(form) in rest for form in forms)


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence, or sentences, in which a place stands; code points, the end exclusive."""
    first = max((match.end() for match in _ENDS.finditer(text, 0, start)), default=0)
    first += len(text[first:start]) - len(text[first:start].lstrip())
    closing = _ENDS.search(text, max(end - 1, start))
    last = len(text) if closing is None else closing.end()
    return first, last - (len(text[first:last]) - len(text[first:last].rstrip("\n")))


def _told(fact: object, name: str, language: Language) -> str:
    known: Fact = fact if isinstance(fact, str | Gap) else ""
    return str(known).rstrip("。.") or str(Gap(name, language))
