"""The lines that are offered while the money of a month is asked anew: the old names, and no amount."""

from collections import Counter

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


def _taken(there: Counter[tuple[str, str]], key: tuple[str, str]) -> bool:
    """Whether a line of that name is there, counting each line once."""
    if not there[key]:
        return False
    there[key] -= 1
    return True
