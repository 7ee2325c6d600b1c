"""The clauses of a sentence, and what is left of it without some of them."""

from collections.abc import Iterable

from debt_wizard_content.tone_rule import ToneRule, exceptions
from debt_wizard_content.tone_rules import ToneRules
from debt_wizard_content.tone_text import ToneText


def clauses(folded: ToneText, rules: ToneRules, start: int, end: int) -> tuple[int, int]:
    """Start and end of the clause, or clauses, around a span; a word such as "and" begins one too."""
    first, last = folded.clause(start, end)
    for opening in rules.new_clause.finditer(folded.plain, first, last) if rules.new_clause else ():
        if opening.start() <= start:
            first = opening.start()
        elif opening.start() >= end:
            return first, opening.start()
    return first, last


def without(plain: str, sentence: tuple[int, int], quoted: Iterable[tuple[int, int]]) -> str:
    """A sentence without some spans in it, such as what is quoted."""
    start, end = sentence
    left = []
    for first, last in quoted:
        left.append(plain[start : max(first, start)])
        start = max(start, min(last, end))
    return "".join((*left, plain[start:end]))


def unexcepted(
    rule: ToneRule,
    folded: ToneText,
    sentence: tuple[int, int],
    rules: ToneRules,
    quoted: Iterable[tuple[int, int]] = (),
) -> str:
    """A sentence without the clauses, and the quotations, in which exceptions of a rule stand."""
    excepting = exceptions(rule, folded.plain, *sentence)
    left_out = [clauses(folded, rules, *span) for span in excepting]
    left_out += [(first, last) for first, last in quoted if any(one < last and first < two for one, two in excepting)]
    return without(folded.plain, sentence, sorted(left_out))
