"""How far a session is, as numbers."""

from debt_wizard.case import Case
from debt_wizard.way import state, steps_for


def progress(case: Case) -> tuple[int, int]:
    """Steps that are done or were skipped on purpose, of all that apply."""
    steps = steps_for(case)
    return sum(state(case, each) in {"done", "skipped"} for each in steps), len(steps)
