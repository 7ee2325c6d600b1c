"""Whether a due day comes after pay day, by what was told of both."""

from dataclasses import dataclass
from typing import Literal

from debt_wizard.advice.agreed import accepted_offer
from debt_wizard.case import Agreement, Case, Offer

Beside = Literal["after", "same", "before"]


@dataclass(frozen=True)
class DueBesidePay:
    """The day of the month on which the pay comes, and the one on which a debt is due."""

    pay: int
    due: int

    @property
    def place(self) -> Beside:
        """Where the due day lies in the month."""
        if self.due == self.pay:
            return "same"
        return "after" if self.due > self.pay else "before"


def due_beside_pay(case: Case, debt_id: str, agreement: Agreement | None) -> DueBesidePay | None:
    """The due day of the paper, else of the offer that was accepted, beside the largest certain pay of each month.

    None where one of the two days is not known.
    """
    pay = pay_day(case)
    due = next((day for told in (agreement, accepted_offer(case, debt_id)) if told and (day := due_day_of(told))), None)
    return DueBesidePay(pay, due) if pay is not None and due is not None else None


def pay_day(case: Case) -> int | None:
    """The day of the month on which the largest certain pay of each month comes; None where none was told."""
    pays = [(each.amount or 0, each.day) for each in case.income if each.certain and each.every == "month" and each.day]
    return max(pays, key=lambda each: each[0])[1] if pays else None


def due_day_of(told: Agreement | Offer) -> int | None:
    """The day of the month of terms, by name or as it was kept with the yes; None where none is known."""
    named = told.day if told.first_due is not None else told.day or told.begins_day
    first = told.first_due or told.begins
    return named or (first.day if first is not None else None)
