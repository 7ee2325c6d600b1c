"""What takes back what a tone rule found: quotation, negation, what others said, and the rule's exceptions."""

from collections.abc import Iterable
from math import inf

from debt_wizard_content.tone_clauses import clauses, unexcepted
from debt_wizard_content.tone_rule import ToneRule, exceptions, may_be_excepted
from debt_wizard_content.tone_rules import ToneRules
from debt_wizard_content.tone_text import ToneText
from debt_wizard_content.tone_weight import points_of, sum_of

NEAR = {True: 40, False: 14}
"""Characters before and after a match where an exception is looked for, with and without spaces between words."""
NEAR_NEGATOR = {True: 26, False: 6}
"""Characters before a match where a word that denies it is looked for."""

_LEADING = "：:，, \n"
"""Between the words that lead to a quotation and its opening mark."""


def is_cancelled(
    rule: ToneRule, span: tuple[int, int], folded: ToneText, rules: ToneRules, quoted: Iterable[tuple[int, int]]
) -> bool:
    """Whether what stands around a match denies it, tells what others said, or holds what cancels the rule."""
    plain, (start, end) = folded.plain, span
    if not rule.quoted and any(first <= start and end <= last for first, last in quoted):
        return True
    first, last = folded.clause(start, end)
    near = NEAR[rules.spaced]
    before = plain[max(first, start - near) : start]
    after = plain[end : min(last, end + near)]
    if (rule.before and rule.before.search(before)) or (rule.after and rule.after.search(after)):
        return True
    if rule.negation and rules.negators.search(plain[max(first, start - NEAR_NEGATOR[rules.spaced]) : start]):
        return True
    sentence = folded.sentence(start)
    if not rule.reported and rules.reports.search(plain, sentence[0], start):
        return True
    if not may_be_excepted(rule, plain, *sentence):
        return False
    around = next((each for each in quoted if each[0] <= start and end <= each[1]), None)
    return not rule.by_clause or _is_excepted(rule, span, folded, rules, around)


def is_excused(
    rule: ToneRule,
    folded: ToneText,
    sentence: tuple[int, int],
    rules: ToneRules,
    quoted: Iterable[tuple[int, int]],
) -> bool:
    """Whether a sentence tells what others said, or holds what cancels a rule."""
    start, end = sentence
    if not rule.reported and rules.reports.search(folded.plain, start, min(end, start + NEAR[rules.spaced])):
        return True
    if not may_be_excepted(rule, folded.plain, start, end):
        return False
    if not rule.by_clause:
        return True
    left = points_of(unexcepted(rule, folded, sentence, rules, quoted), rules)
    return left.get(rule.category, -inf) < rules.signs.enough[rule.category]


def _is_excepted(
    rule: ToneRule, span: tuple[int, int], folded: ToneText, rules: ToneRules, quotation: tuple[int, int] | None
) -> bool:
    """Whether an exception touches a match, or the quotation that it is in, or leaves too little of a sum.

    One that begins in an earlier clause is about something else: "I am not well, I want to kill myself". What leads to
    a quotation is no earlier clause.
    """
    start, end = quotation or span
    sentence = folded.sentence(start)
    if rule.points:
        left = unexcepted(rule, folded, sentence, rules)
        return sum_of(rule, rules.index.look(left, 0, len(left))[1]) < rule.least
    lead = len(folded.plain[sentence[0] : start].rstrip(_LEADING)) if quotation else start - sentence[0]
    first, _ = clauses(folded, rules, sentence[0] + lead, end)
    excepting = exceptions(rule, folded.plain, first, sentence[1])
    return any(begin < end and start < stop for begin, stop in excepting)
