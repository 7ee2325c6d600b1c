"""What is known of a paper: which are called for, and which are older than lenders usually want them."""

from collections.abc import Collection
from datetime import date

from debt_wizard.case import Case, Debt, Evidence
from debt_wizard.finance import add_months
from debt_wizard_content.catalogues import Item, item


def usual_months(paper: Evidence, debts: Collection[Debt]) -> int | None:
    """How many months old a paper for some debts may usually be; None where its age does not matter. Usual practice."""
    known = paper_item(debts, paper.kind)
    months = known.value("fresh_months") if known is not None else None
    return months if isinstance(months, int) and months else None


def is_stale(paper: Evidence, debts: Collection[Debt], today: date) -> bool:
    """Whether a paper that is there is older than usual for some debts; one without a day is not."""
    months = usual_months(paper, debts)
    if months is None or paper.dated is None or paper.status != "have":
        return False
    return add_months(paper.dated, months) < today


def paper_item(debts: Collection[Debt], kind: str) -> Item | None:
    """What is known of a kind of paper, as it is for the kind of debt where all of these are of one."""
    known = item("evidence", kind)
    products = {debt.product for debt in debts}
    return known.for_product(products.pop()) if known is not None and len(products) == 1 else known


def wanted_papers(case: Case) -> tuple[str, ...]:
    """The kinds of papers that the stage and the reasons of a case call for, the most called for first."""
    stage = item("stages", case.situation.stage) if case.situation.stage is not None else None
    reasons = [item("reasons", reason) for reason in case.situation.reasons]
    named = [*(stage.ids("papers") if stage is not None else ()), "loan_contract", "statement", "identity"]
    named += [paper for reason in reasons if reason is not None for paper in reason.ids("papers")]
    return tuple(dict.fromkeys(named))
