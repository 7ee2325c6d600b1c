"""Which clock runs at which step: the nearest promise, payment, offer or step of the road."""

from collections.abc import Mapping
from datetime import date

from debt_wizard.advice.due import Due, DueKind, due
from debt_wizard.case import Case

STEP_OF: Mapping[DueKind, str] = {
    "instalment": "payments",
    "reply": "contacts",
    "offer": "offers",
    "paper": "before_signing",
    "road": "refused",
    "review": "changed",
}
"""The step where each kind of thing is answered."""


def nearest_by_step(case: Case, today: date) -> dict[str, Due]:
    """Of each step where a clock runs, what falls due first; what is overdue comes before what is to come."""
    found: dict[str, Due] = {}
    for each in due(case, today):
        found.setdefault(STEP_OF[each.kind], each)
    return found
