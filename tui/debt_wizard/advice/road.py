"""The patience road after a refusal or silence: its steps for one debt, each with its day, its draft and its state."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from debt_wizard.advice.pay_offered import WhyNot, why_not_pay
from debt_wizard.advice.refusal import cause
from debt_wizard.case import Case, Contact, Debt, RoadStep
from debt_wizard.language import Language
from debt_wizard_content.catalogues import Item, catalogue

State = Literal["done", "due", "ahead", "waiting", "unwise"]
"""Done; its day has come; its day is ahead; an earlier step is open; or better left alone as things are."""

PAY_OFFERED = "pay_offered"

AGAIN = "again"
"""In the catalogue: the letter that was written last, once more."""

WEEK = 7

LETTER_OF = {"token": "token_payment", "deferral": "hardship_deferral"}
"""The letter that opens the talk for a kind of proposal; for the others it is the first proposal."""


@dataclass(frozen=True)
class RoadStop:
    """One step of the road, for one debt."""

    step: str
    """Its id in the catalogue of the road, and in the session file."""
    due: date
    """The day that the person set, else the one that is worked out."""
    done_on: date | None
    intent: str | None
    """The letter to write; None where there is nothing to write."""
    state: State
    by: str | None = None
    """The channel that the letter is for; None where it is the one that was chosen."""
    why_not: WhyNot | None = None
    """Of a step that is better left alone: what speaks against it."""


def road(case: Case, debt_id: str, today: date) -> list[RoadStop]:
    """The steps for one debt, in order; empty where no road begins.

    Days count from the step before it: from the day it was done, else from the day it is due. A rule of the
    catalogue that rests on no fact is usual practice, and its day may be set otherwise.
    """
    begins, debt = cause(case, debt_id, today), case.debt_by_id(debt_id)
    if begins is None or debt is None:
        return []
    stops: dict[str, RoadStop] = {}
    for item in (each.for_product(debt.product) for each in catalogue("road") if each.suits(debt.product)):
        if begins.kind in item.ids("for"):
            before = next((stops[each] for each in item.ids("from") if each in stops), None)
            stops[item.id] = _stop(case, debt, item, before, begins=begins.day, today=today)
    return list(stops.values())


def next_stop(stops: list[RoadStop]) -> RoadStop | None:
    """What is to be done next: the first step that is open and waits for no other."""
    return next((each for each in stops if each.state in {"due", "ahead"}), None)


def later(stop: RoadStop, today: date) -> date:
    """The day of a step that is put off for a week: a week from its day, or from today where that is past."""
    return _later(max(stop.due, today), WEEK)


def road_step(case: Case, debt_id: str, step: str) -> RoadStep | None:
    """What was noted of one step, of the road or of the end of a debt; None where nothing was."""
    return next((each for each in case.road if (each.debt, each.step) == (debt_id, step)), None)


def step_name(case: Case, debt_id: str | None, step: str, language: Language) -> str:
    """What a step is called on the road of a debt."""
    return language.named("road", step, case.product_of(debt_id))


def _stop(case: Case, debt: Debt, item: Item, before: RoadStop | None, *, begins: date, today: date) -> RoadStop:
    noted = road_step(case, debt.id, item.id)
    base = begins if before is None else before.done_on or before.due
    due = noted.due if noted is not None and noted.due is not None else _later(base, int(item.value("after") or 0))
    done_on = noted.done_on if noted is not None else None
    why_not = why_not_pay(case, debt.id, today) if item.id == PAY_OFFERED and done_on is None else None
    return RoadStop(
        item.id,
        due,
        done_on,
        _intent(case, debt, item),
        _state(due, done_on, why_not, before, today),
        _by(case, item),
        why_not,
    )


def _state(due: date, done_on: date | None, why_not: WhyNot | None, before: RoadStop | None, today: date) -> State:
    if done_on is not None:
        return "done"
    if why_not is not None:
        return "unwise"
    if before is not None and before.done_on is None:
        return "waiting"
    return "due" if due <= today else "ahead"


def _intent(case: Case, debt: Debt, item: Item) -> str | None:
    letter = item.value("letter")
    if letter != AGAIN:
        return str(letter) if letter else None
    written = [draft.intent for draft in case.draft if draft.debt == debt.id and draft.text.strip()]
    proposal = case.proposal_for(debt.id)
    return written[-1] if written else LETTER_OF.get(proposal.kind if proposal else "", "first_proposal")


def _by(case: Case, item: Item) -> str | None:
    """The channel that the letter of a step is for; None where it is the one that was chosen.

    A step by another way takes the backup, else the first of its `ways` that is not the chosen one.
    """
    ways = item.ids("ways")
    if not ways:
        by = item.value("by")
        return str(by) if by else None
    chosen = case.channel.chosen or Contact().channel
    return next((each for each in (case.channel.backup, *ways) if each and each != chosen), None)


def _later(day: date, days: int) -> date:
    return day + timedelta(days=days) if (date.max - day).days > days else date.max
