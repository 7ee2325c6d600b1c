"""Which papers there are for a debt: what belongs to one debt counts for no other lender, the person's own for all."""

from collections.abc import Sequence
from itertools import islice

from debt_wizard.case import Case, Debt, Evidence
from debt_wizard_content.catalogues import catalogue, item

MOST_ASKED = 60
"""Papers that are asked for at once; with many debts, the rest follow as these are told."""


def is_of_debt(kind: str) -> bool:
    """Whether a kind of paper belongs to one debt, such as its contract; else it belongs to the person."""
    known = item("evidence", kind)
    return known is not None and known.flag("of_debt")


def debt_of(case: Case, paper: Evidence) -> Debt | None:
    """The debt that a paper is about: the one that it names, or the only one that it can be about."""
    if paper.debt is not None:
        return case.debt_by_id(paper.debt)
    return case.debt[0] if is_of_debt(paper.kind) and len(case.debt) == 1 else None


def is_there_for(case: Case, paper: Evidence, debt: Debt) -> bool:
    """Whether a paper is at hand and may be shown to the lender of a debt.

    One that belongs to a debt and does not say to which is for nobody while there are several.
    """
    if paper.status != "have":
        return False
    if paper.debt is None and not is_of_debt(paper.kind):
        return True
    about = debt_of(case, paper)
    return about is not None and about.id == debt.id


def papers_for(case: Case, debt: Debt) -> list[Evidence]:
    """The papers that are at hand for a debt, in their order."""
    return [paper for paper in case.evidence if is_there_for(case, paper, debt)]


def is_undecided(case: Case, paper: Evidence) -> bool:
    """Whether a paper is at hand and belongs to one debt of those that there are without saying to which."""
    return paper.status == "have" and is_of_debt(paper.kind) and bool(case.debt) and debt_of(case, paper) is None


def papers_to_decide(case: Case) -> list[Evidence]:
    """The undecided papers whose kind was told for no debt since: for which debts they are is to be asked."""
    told = {paper.kind for paper in case.evidence if debt_of(case, paper) is not None}
    return [paper for paper in case.evidence if is_undecided(case, paper) and paper.kind not in told]


def papers_to_ask(case: Case, wanted: Sequence[str]) -> list[Evidence]:
    """A blank paper for each that was not told of yet: the wanted ones, the person's own, then those of a debt.

    What belongs to a debt is asked for each debt that is owed.
    """
    told = {(paper.kind, about.id if (about := debt_of(case, paper)) is not None else None) for paper in case.evidence}
    owed: list[str | None] = [debt.id for debt in case.debts_owed()]
    others = sorted((each.id for each in catalogue("evidence")), key=is_of_debt)
    found = (
        Evidence(kind=kind, debt=debt)
        for kind in dict.fromkeys((*wanted, *others))
        for debt in (owed if is_of_debt(kind) and owed else [None])
        if (kind, debt) not in told
    )
    return list(islice(found, MOST_ASKED))
