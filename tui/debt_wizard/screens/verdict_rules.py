"""The rules of the verdict and the rows of what may go wrong, in words."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from debt_wizard.advice.stress_rows import StressLine
from debt_wizard.advice.verdict_rules import RuleKept
from debt_wizard.case import Case
from debt_wizard.language import Language

_FRACTIONS = {"share", "debt_ratio"}
_COUNTS = {"stress"}


def rule_text(language: Language, rule: RuleKept) -> str:
    """One rule with its figures: a sign, and a sentence that says the same as the sign."""
    how = "kept" if rule.kept else "broken"
    said = language.say(
        f"check.rule.{rule.id}.{how}",
        value=_figure(language, rule, rule.value),
        limit=_figure(language, rule, rule.limit),
        margin=language.money(abs(rule.margin)),
        day=language.date(rule.day) if rule.day is not None else "",
    )
    return language.say(f"check.mark.{how if rule.weight != 'reference' else 'reference'}", rule=said)


def stress_text(language: Language, case: Case, line: StressLine) -> str:
    """One thing that may go wrong, and what comes of it."""
    if line.row is None:
        return language.say(f"stress.none.{line.id}")
    when = language.say("stress.begins", month=language.month(line.begins)) if line.begins is not None else ""
    name = language.say(f"stress.name.{line.id}") + _beside(language, case, line) + when
    if line.row.first_day is None:
        day, lowest = language.date(line.row.lowest_day), language.money(line.row.lowest)
        return language.say("stress.kept", name=name, day=day, lowest=lowest)
    missing = language.money(-line.row.lowest)
    return language.say("stress.broken", name=name, day=language.date(line.row.first_day), missing=missing)


def stress_told(language: Language, case: Case, lines: Sequence[StressLine]) -> Iterator[str]:
    """Each thing that may go wrong, a line each, and what was left out of them."""
    yield from (stress_text(language, case, line) for line in lines)
    if any(line.leaves_out_savings for line in lines):
        yield language.say("stress.without_savings")


def _beside(language: Language, case: Case, line: StressLine) -> str:
    if line.id == "one_off_bill" and line.amount is not None:
        return language.say("stress.bill", amount=language.money(line.amount))
    if line.id == "second_lender" and line.amount is not None:
        debt = case.debt_by_id(line.debt)
        name = debt.lender if debt is not None and debt.lender else language.say("plan.unnamed_lender")
        return language.say("stress.lender", lender=name, amount=language.money(line.amount))
    if line.id == "two_worst" and len(line.parts) == 2:
        first, second = (language.say(f"stress.name.{part}") for part in line.parts)
        return language.say("stress.both", first=first, second=second)
    return ""


def _figure(language: Language, rule: RuleKept, value: Decimal | None) -> str:
    if value is None:
        return ""
    if rule.id in _FRACTIONS:
        return language.percent(value, places=0)
    return str(int(value)) if rule.id in _COUNTS else language.money(value)
