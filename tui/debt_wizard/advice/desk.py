"""Who usually answers at the lender, by how far a debt has gone: usual practice, and no rule."""

from dataclasses import dataclass
from datetime import date

from debt_wizard.case import Case, Debt
from debt_wizard_content.catalogues import Item, item
from debt_wizard_content.text import Text, text_of

LATE = "overdue"
"""The stage at which it depends on how many days a debt is late."""

PRIVATE = "private"


@dataclass(frozen=True)
class Desk:
    """Who usually answers about one debt, or about all where the debt is None."""

    text: Text
    debt: Debt | None = None


def desks(case: Case, today: date) -> list[Desk]:
    """The desk of each debt that is late, where a day is known since when; else the one desk of the stage.

    A person who lent the money has no desk. At a stage beyond being late the days change nothing.
    """
    owed = [debt for debt in case.debts_owed() if debt.product != PRIVATE]
    stage = case.situation.stage
    if not owed:
        return []
    late = item("stages", LATE)
    if stage in {None, LATE} and late is not None:
        found = [desk for debt in owed if (desk := _of_debt(late, debt, today)) is not None]
        if found:
            return found
    of_stage = item("stages", stage) if stage is not None else None
    text = of_stage.text("desk") if of_stage is not None else None
    return [Desk(text)] if text is not None else []


def _of_debt(late: Item, debt: Debt, today: date) -> Desk | None:
    days = (today - debt.overdue_since).days if debt.overdue_since is not None else 0
    begun = [each for each in late.value("desk_by_days") or () if each["from"] <= days]
    if not begun:
        return None
    last = max(begun, key=lambda each: int(each["from"]))
    return Desk(text_of(last["desk"]), debt)
