"""Papers that are older than lenders usually want them."""

from datetime import date

from debt_wizard.case import Case, Evidence
from debt_wizard.finance import add_months
from debt_wizard_content.catalogues import item


def usual_months(paper: Evidence) -> int | None:
    """How many months old a kind of paper may usually be; None where its age does not matter. Usual practice."""
    known = item("evidence", paper.kind)
    months = known.value("fresh_months") if known is not None else None
    return months if isinstance(months, int) else None


def is_stale(paper: Evidence, today: date) -> bool:
    """Whether a paper that is there is older than usual; one without a day is not."""
    months = usual_months(paper)
    if months is None or paper.dated is None or paper.status != "have":
        return False
    return add_months(paper.dated, months) < today


def wanted_papers(case: Case) -> tuple[str, ...]:
    """The kinds of papers that the stage and the reasons of a case call for, the most called for first."""
    stage = item("stages", case.situation.stage) if case.situation.stage is not None else None
    reasons = [item("reasons", reason) for reason in case.situation.reasons]
    named = [*(stage.ids("papers") if stage is not None else ()), "loan_contract", "statement", "identity"]
    named += [paper for reason in reasons if reason is not None for paper in reason.ids("papers")]
    return tuple(dict.fromkeys(named))
