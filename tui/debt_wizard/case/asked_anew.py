"""Asking the money of a month again from a blank, and putting the old figures back as they were."""

from datetime import date
from decimal import Decimal

from debt_wizard.case.case import Case
from debt_wizard.case.change import Change

_PUT_AWAY = frozenset({"at", "income", "spending", "elsewhere", "finished"})
"""What a change says of the figures that it put away, beside what the person told of it."""


def open_change(case: Case) -> Change | None:
    """The change that is being told, or whose facts are being asked; None where the last one is finished."""
    last = case.change[-1] if case.change else None
    return last if last is not None and not last.finished else None


def is_asked_anew(case: Case) -> bool:
    """Whether the old figures are put away and the new ones are not complete yet."""
    change = open_change(case)
    return change is not None and change.at is not None


def ask_anew(case: Case, today: date) -> Change:
    """Put the money lines of the case into its open change, and begin with none.

    Raises:
        ValueError: no change is open, or its lines were put away before.
    """
    change = open_change(case)
    if change is None or change.at is not None:
        raise ValueError("no change is being told")
    change.at = today
    change.income.extend(case.income)
    change.spending.extend(case.spending)
    case.income.clear()
    case.spending.clear()
    return change


def put_back(case: Case) -> None:
    """Undo `ask_anew`: the old lines as they were, and what the person told of the change kept. New lines go.

    Raises:
        ValueError: nothing was put away.
    """
    change = open_change(case)
    if change is None or change.at is None:
        raise ValueError("nothing was put away")
    case.income[:] = change.income
    case.spending[:] = change.spending
    told = {name: value for name, value in change if name not in _PUT_AWAY}
    case.change[-1] = Change.model_construct(_fields_set=change.model_fields_set - _PUT_AWAY, **told)


def finish_change(case: Case, today: date) -> None:
    """The new facts are complete. A yes that was given against the verdict on the old ones speaks for them no more.

    Raises:
        ValueError: no change is open.
    """
    change = open_change(case)
    if change is None:
        raise ValueError("no change is open")
    if change.at is None:
        change.at = today
    change.elsewhere = sum(
        (each.contract_payment or Decimal(0) for each in case.debt if not each.in_scope and each.settled_on is None),
        Decimal(0),
    )
    change.finished = True
    case.plan.own_risk = None


def reopen_change(case: Case) -> None:
    """Go on with the figures of the last change, which is finished.

    Raises:
        ValueError: there is none, or it put no figures away that could be gone on with.
    """
    last = case.change[-1] if case.change else None
    if last is None or not last.finished or not (last.income or last.spending):
        raise ValueError("nothing was put away")
    last.finished, last.elsewhere = False, None
