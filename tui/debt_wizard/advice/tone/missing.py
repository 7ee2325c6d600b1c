"""What a whole letter does not say yet: an amount, a day to begin, a reason, what is asked."""

from collections.abc import Iterator

from debt_wizard.advice.tone.finding import Finding
from debt_wizard_content.tone_rules import ToneRules
from debt_wizard_content.tone_text import ToneText, tone_text

SLOTS = ("amount", "start", "reason", "ask")

LONG = {True: 220, False: 80}
"""Characters from which a text without a greeting counts as a letter, with and without spaces between words."""
SHORT = {True: 60, False: 24}
"""Characters below which nothing is a letter."""


def missing(text: str, rules: ToneRules) -> Iterator[Finding]:
    """One finding for each thing that a letter with a proposal lacks; none for a sentence or for another letter.

    A text is a letter where it greets or closes, or is long, and has more than one sentence.
    """
    letter = rules.letter
    folded = tone_text(text, rules.variants)
    plain = folded.plain
    if not _is_letter(folded, rules) or letter["confirms"].search(plain) or not letter["offer"].search(plain):
        return
    said = rules.said["missing"]
    lacking = [slot for slot in SLOTS if not letter[slot].search(plain)]
    for slot in lacking:
        name = rules.slots[slot]
        yield Finding(
            "missing",
            "note",
            len(text),
            len(text),
            said["message"].replace("{slots}", name),
            said["suggestion"].replace("{slots}", name),
            f"missing.{slot}",
        )


def _is_letter(folded: ToneText, rules: ToneRules) -> bool:
    plain = folded.plain.strip()
    if len(plain) < SHORT[rules.spaced] or len(folded.ends) < 2:
        return False
    greets = rules.letter["opening"].search(plain, 0, 40) or rules.letter["closing"].search(plain)
    return bool(greets) or len(plain) >= LONG[rules.spaced]
