"""The lines that are offered while the money of a month is asked anew: the old names, and no amount."""

from collections import Counter
from collections.abc import Hashable

from debt_wizard.case import Case, Income, Spending, is_asked_anew, open_change


def asked_income(case: Case) -> list[Income]:
    """A line without amount for each income that was put away and has no line yet; none while nothing is asked anew.

    Kind, name, period and pay day come along; what it brings does not.
    """
    change = open_change(case)
    if change is None or not is_asked_anew(case):
        return []
    there: Counter[tuple[str, str]] = Counter((line.kind, line.label) for line in case.income)
    return [
        Income(kind=old.kind, label=old.label, every=old.every, day=old.day, certain=old.certain)
        for old in change.income
        if not _taken(there, (old.kind, old.label))
    ]


def asked_spending(case: Case, *, essential: bool) -> list[Spending]:
    """The same for the spending of one side.

    Category, name, period, day and the share of a shared cost come along; the amount does not.
    """
    change = open_change(case)
    if change is None or not is_asked_anew(case):
        return []
    there = Counter((line.category, line.label) for line in case.spending)
    return [
        Spending(
            category=old.category,
            label=old.label,
            every=old.every,
            day=old.day,
            month=old.month,
            essential=old.essential,
            share=old.share,
        )
        for old in change.spending
        if old.essential is essential and not _taken(there, (old.category, old.label))
    ]


def carried_income(case: Case) -> list[Income]:
    """The lines of income, told or offered, with the pay day and the certainty of a line that was put away."""
    change = open_change(case)
    if change is None or not is_asked_anew(case):
        return []
    before = {_carried_of(line) for line in change.income}
    return [line for line in (*case.income, *asked_income(case)) if _carried_of(line) in before]


def carried_spending(case: Case, *, essential: bool) -> list[Spending]:
    """The same of one side of the spending: those with a day, a month or a share that came along."""
    change = open_change(case)
    if change is None or not is_asked_anew(case):
        return []
    before = {_carried_of(line) for line in change.spending}
    told = [line for line in case.spending if line.essential is essential]
    return [
        line
        for line in (*told, *asked_spending(case, essential=essential))
        if _carried_of(line) in before and (line.day or line.month or line.share != 1)
    ]


def _carried_of(line: Income | Spending) -> Hashable:
    """What comes along with a line and is not in sight on it, with what the line is known by."""
    if isinstance(line, Income):
        return line.kind, line.label, line.day, line.certain
    return line.category, line.label, line.day, line.month, line.share


def _taken(there: Counter[tuple[str, str]], key: tuple[str, str]) -> bool:
    """Whether a line of that name is there, counting each line once."""
    if not there[key]:
        return False
    there[key] -= 1
    return True
