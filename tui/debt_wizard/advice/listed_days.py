"""What is listed of the payments on a debt, by the day that it was due for."""

from datetime import date
from typing import NamedTuple

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.owed import terms_since
from debt_wizard.advice.runs_from import runs_from
from debt_wizard.advice.terms_that_stood import is_early_for_none
from debt_wizard.case import Case, Payment


class ListedDay(NamedTuple):
    """What is listed for one day."""

    day: date
    made: tuple[Payment, ...]
    is_early: bool
    """Whether it was paid before the terms came, for a day on which these do not run yet."""


def listed_days(case: Case, debt_id: str) -> list[ListedDay]:
    """The lines of the list by the day that they were due for; what is none of the terms' stands on its day alone."""
    early = early_lines(case, debt_id)
    found: dict[tuple[date, bool], tuple[Payment, ...]] = {}
    for each in case.payment:
        if each.debt == debt_id and each.due is not None:
            key = each.due, id(each) in early
            found[key] = (*found.get(key, ()), each)
    return [ListedDay(day, made, is_early) for (day, is_early), made in sorted(found.items(), key=lambda each: each[0])]


def early_lines(case: Case, debt_id: str) -> frozenset[int]:
    """The lines, by identity, that were paid before the terms came and for a day on which these do not run yet."""
    told = told_in_force(case, debt_id)
    since, first = terms_since(case, debt_id), runs_from(case, told)
    made = (each for each in case.payment if each.debt == debt_id)
    return frozenset(id(each) for each in made if is_early_for_none(each.due, each.paid_on, since, first))
