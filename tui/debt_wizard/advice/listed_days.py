"""What is listed of the payments on a debt, by the day that it was due for."""

from datetime import date
from typing import NamedTuple

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.named_left_on import began_on, named_left_on
from debt_wizard.advice.owed import terms_since
from debt_wizard.advice.runs_from import runs_from
from debt_wizard.advice.terms_that_stood import is_early_for_none
from debt_wizard.case import Case, Payment


class ListedDay(NamedTuple):
    """What is listed for one day."""

    day: date
    made: tuple[Payment, ...]
    is_before: bool
    """Whether it is no row of the terms: it fell due before they came, or was paid before them for none of their
    days."""


def listed_days(case: Case, debt_id: str) -> list[ListedDay]:
    """The lines of the list by the day that they were due for; what is none of the terms' stands on its day alone."""
    before = lines_before(case, debt_id)
    found: dict[tuple[date, bool], tuple[Payment, ...]] = {}
    for each in case.payment:
        if each.debt == debt_id and each.due is not None:
            key = each.due, id(each) in before
            found[key] = (*found.get(key, ()), each)
    return [ListedDay(day, made, is_none) for (day, is_none), made in sorted(found.items(), key=lambda each: each[0])]


def lines_before(case: Case, debt_id: str) -> frozenset[int]:
    """The lines, by identity, that fell due before the terms came, or were paid before them for none of their days."""
    began, left = began_on(case, debt_id), named_left_on(case, debt_id)
    since, first = terms_since(case, debt_id), runs_from(case, told_in_force(case, debt_id))

    def is_before(each: Payment) -> bool:
        until = began if paid_sum_of(each) else left
        fell_before = each.due is not None and until is not None and each.due < until
        return fell_before or is_early_for_none(each.due, each.paid_on, since, first)

    return frozenset(id(each) for each in case.payment if each.debt == debt_id and is_before(each))
