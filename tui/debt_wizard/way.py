"""The way through the steps: which apply to a case, how far each is, and which comes next."""

from typing import Literal

from debt_wizard.case import Case, is_asked_anew
from debt_wizard.step_answers import waits_for_a_paper
from debt_wizard.steps import STEPS, Step, step

State = Literal["current", "done", "skipped", "open"]

OF_THE_MONTH = frozenset({"income", "essentials", "other_spending"})
"""The steps whose answers are asked again when something has changed: having been there once counts no more."""

OF_A_NEW_PAPER = "before_signing"
"""The step that is open again while terms that were accepted wait for their paper beside an older agreement."""


def steps_for(case: Case) -> list[Step]:
    """The steps that apply to this case, in order."""
    return [each for each in STEPS if each.applies(case)]


def state(case: Case, each: Step, current: str | None = None) -> State:
    """How far a step is: where the person is, answered, skipped on purpose, or still open."""
    if each.id == current:
        return "current"
    if each.id == OF_A_NEW_PAPER and waits_for_a_paper(case):
        return "open"
    if each.is_answered(case):
        return "done"
    if each.id in OF_THE_MONTH and is_asked_anew(case):
        return "open"
    if each.id in case.about.skipped:
        return "skipped"
    return "done" if each.id in case.about.seen else "open"


def number_in_part(case: Case, step_id: str) -> int:
    """Which step of its part a step is, from 1. Only steps before it count: what an answer adds or takes away comes
    after it, so that the number of a step stays the same on the way."""
    here = step(step_id)
    return 1 + sum(each.group == here.group and _place(each.id) < _place(here.id) for each in steps_for(case))


def after(case: Case, step_id: str) -> Step | None:
    """The step that follows, or none after the last; `step_id` need not apply any more."""
    place = _place(step_id)
    return next((each for each in steps_for(case) if _place(each.id) > place), None)


def before(case: Case, step_id: str) -> Step | None:
    """The step that comes before, or none before the first; `step_id` need not apply any more."""
    place = _place(step_id)
    return next((each for each in reversed(steps_for(case)) if _place(each.id) < place), None)


def first_open(case: Case) -> Step:
    """The first step that is neither answered, seen nor skipped; the last where none is."""
    return next((each for each in steps_for(case) if state(case, each) == "open"), STEPS[-1])


def _place(step_id: str) -> int:
    return next((place for place, each in enumerate(STEPS) if each.id == step_id), 0)
