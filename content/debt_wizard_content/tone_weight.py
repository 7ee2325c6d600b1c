"""What the signs and the counted words of a sentence come to, against what a rule asks for."""

from collections.abc import Mapping
from math import inf

from debt_wizard_content.tone_clauses import clauses
from debt_wizard_content.tone_rule import ToneRule
from debt_wizard_content.tone_rules import ToneRules
from debt_wizard_content.tone_text import ToneText

MOST_COUNTED = 2
"""How many phrases of one list add to a sum."""


def points_of(said: str, rules: ToneRules) -> dict[str, float]:
    """What the signs of a text come to, for each category."""
    return rules.signs.of(said, rules.index.look(said, 0, len(said))[1])


def sum_of(rule: ToneRule, counted: Mapping[str, int]) -> int:
    """The points that the words of a sentence have by a rule that adds them; `counted` has the words of each list."""
    return sum(points * min(counted[name], MOST_COUNTED) for name, points in rule.points.items() if name in counted)


def is_doubted(rule: ToneRule, points: Mapping[str, float], rules: ToneRules) -> bool:
    """Whether the signs of a sentence deny what a weak rule finds in it."""
    return rule.weak and points.get(rule.category, inf) < rules.signs.doubt.get(rule.category, -inf)


def is_sure_alone(rule: ToneRule, folded: ToneText, span: tuple[int, int], rules: ToneRules) -> bool:
    """Whether the signs of the clause of a match say by themselves what a weak rule finds in it."""
    first, last = clauses(folded, rules, *span)
    points = points_of(folded.plain[first:last], rules)
    return points.get(rule.category, -inf) >= rules.signs.enough.get(rule.category, inf)
