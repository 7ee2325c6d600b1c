"""Which lender comes first where papers are looked at before they are signed: whoever's paper or yes is there."""

from collections.abc import Iterable

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.paper_in_hand import paper_in_hand
from debt_wizard.case import Case, Debt


def by_paper(case: Case, debts: Iterable[Debt]) -> list[Debt]:
    """These debts in the order in which their papers want to be looked at.

    First a paper that was not agreed to yet, then a yes whose paper has not come, then what was agreed to; then where
    nothing is agreed, and what is settled. Of equals the order stays.
    """
    return sorted(debts, key=lambda debt: _rank(case, debt))


def _rank(case: Case, debt: Debt) -> int:
    if debt.settled_on is not None:
        return 4
    paper = paper_in_hand(case, debt.id)
    is_there = paper is not None and not paper.is_blank()
    if paper is not None and is_there and paper.agreed_at is None:
        return 0
    if not has_agreement(case, debt.id):
        return 3
    return 2 if is_there else 1
