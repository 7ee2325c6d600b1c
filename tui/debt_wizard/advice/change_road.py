"""Where a change leads: a letter to each lender, a new proposal first, or nothing that has to be done."""

from collections.abc import Collection
from dataclasses import dataclass

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.charged_by import FEE
from debt_wizard.advice.small_payments import with_rest_open
from debt_wizard.advice.verdict import Level
from debt_wizard.case import Case, Change, ChangeKind

ABOUT_MONEY: Collection[ChangeKind] = frozenset(
    {"income", "job", "illness", "new_bill", "late_payments", "yearly_review", "other"}
)
"""The changes for which income and spending have to be asked again."""

OTHER_TERMS = "circumstances_changed"
"""The letter that asks for other terms."""

ANOTHER_DAY = "change_date"
"""The letter to a lender whose payments came late although the money is there."""


@dataclass(frozen=True)
class ChangeRoad:
    """What can be done now."""

    letters: tuple[str, ...]
    """The intents of the letters that fit, the most fitting first."""
    debts: tuple[str, ...]
    """The ids of the debts whose lenders they are for."""
    needs_proposal: bool
    """Whether an amount that can be kept has to be found before anybody is written to."""


def asks_for_facts(change: Change) -> bool:
    """Whether the change touches the money of a month; a fee alone does not."""
    return any(kind in ABOUT_MONEY for kind in change.kinds)


def change_road(case: Case, change: Change, level: Level) -> ChangeRoad:
    """What follows from a change and from the verdict on what is promised, now that the facts are known.

    A fee that was not agreed is objected to. An agreement that is above the means, or only just within them, is
    talked about anew; the yearly look at one that still holds asks to go on; payments that came late although the
    money is there ask for another day. Without an agreement there is nobody to write to about one: the proposal
    is made anew.
    """
    case = with_rest_open(case)
    agreed = tuple(debt.id for debt in case.debts_owed() if has_agreement(case, debt.id))
    letters: list[str] = [FEE] if FEE in change.kinds else []
    above = level in {"over", "deficit"}
    if agreed and asks_for_facts(change):
        if "yearly_review" in change.kinds and level in {"within", "stretched"}:
            letters.append("please_continue")
        if above or level == "stretched":
            letters.append(OTHER_TERMS)
        if "late_payments" in change.kinds and level == "within":
            letters.append(ANOTHER_DAY)
    owed = tuple(debt.id for debt in case.debts_owed())
    return ChangeRoad(tuple(letters), (agreed or owed) if letters else (), above and asks_for_facts(change))
