"""The pause that was agreed before a paper which does not speak of it."""

from datetime import UTC, date, datetime, time

from debt_wizard.advice.agreed_before import agreed_before, silent_pause
from debt_wizard.case import Agreement, Case


def pause_left_open(case: Case, paper: Agreement, today: date) -> int | None:
    """The months of the agreed pause that a paper leaves standing; before a yes, as they would stand with one today."""
    debt = case.debt_by_id(paper.debt)
    yes = {"agreed_at": datetime.combine(today, time.max, UTC)}
    agreed_to = paper if paper.agreed_at is not None else paper.model_copy(update=yes)
    before = agreed_before(case, debt, agreed_to) if debt is not None else None
    return silent_pause(paper, before.terms) if before is not None else None
