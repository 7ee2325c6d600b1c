"""How things stand with one debt on a day, for what speaks for a letter."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.difference import PAPER_FIELDS
from debt_wizard.advice.due import Due, due
from debt_wizard.advice.paper_in_hand import paper_in_hand
from debt_wizard.advice.plan import Capacity, capacity
from debt_wizard.advice.small_payments import with_rest_open
from debt_wizard.advice.written_paper import is_written
from debt_wizard.case import Agreement, Case, Contact, Debt
from debt_wizard.documents.talk_facts import contacts_of

CLOSE = timedelta(days=7)
"""A payment within these days is close."""


def standing_of(case: Case, debt: Debt, today: date) -> "Standing":
    """How things stand; once small payments for some months are over, nothing is agreed any more."""
    case = with_rest_open(case)
    return Standing(case, case.debt_by_id(debt.id) or debt, today)


@dataclass(frozen=True)
class Standing:
    """How things stand with one debt on a day."""

    case: Case
    debt: Debt
    today: date

    @cached_property
    def last(self) -> Contact | None:
        """The last contact that reached somebody."""
        return next(reversed(contacts_of(self.case, self.debt)), None)

    @cached_property
    def is_agreed(self) -> bool:
        """Whether terms stand."""
        return has_agreement(self.case, self.debt.id)

    @cached_property
    def agreement(self) -> Agreement | None:
        """The checklist before signing, where it was begun."""
        return self.paper if self.paper is not None and self.paper.checks else None

    @cached_property
    def paper(self) -> Agreement | None:
        """The paper that is being looked at, or was agreed to; None while there is none of the terms that stand."""
        return paper_in_hand(self.case, self.debt.id)

    @cached_property
    def paper_differs(self) -> bool:
        """Whether its figures are not those that were agreed, or leave something of the balance."""
        if self.paper is None or self.paper.agreed_at is not None:
            return False
        review = agreement_review(self.case, self.paper, self.today)
        return bool(review.differences or review.rest or review.beyond)

    @cached_property
    def has_paper(self) -> bool:
        """Whether a paper is there: figures of it were typed in, or the checklist says so."""
        if self.paper is None:
            return False
        return is_written(self.paper) or any(getattr(self.paper, field) is not None for field in PAPER_FIELDS)

    def is_paid_since(self, moment: datetime | None) -> bool:
        """Whether something was paid after the day of terms: whoever pays asks for no paper before the first payment.

        What was paid on that very day may have been due before them.
        """
        if moment is None:
            return False
        paid = (each for each in self.case.payment if each.debt == self.debt.id and paid_sum_of(each))
        return any((each.paid_on or each.due or date.min) > moment.date() for each in paid)

    @cached_property
    def open_instalments(self) -> list[Due]:
        """The payments that are late or close."""
        found = due(self.case, self.today, CLOSE.days)
        return [each for each in found if each.kind == "instalment" and each.debt == self.debt.id]

    @cached_property
    def can(self) -> Capacity:
        """What can be promised."""
        return capacity(self.case)

    @property
    def is_signed(self) -> bool:
        """Whether both sides signed."""
        return self.agreement is not None and bool(self.agreement.checks.get("signed_by_both"))

    def ended(self, *outcomes: str) -> bool:
        """Whether the last contact ended in one of these ways."""
        return self.last is not None and self.last.outcome in outcomes

    def proposes(self, kind: str) -> bool:
        """Whether the proposal is of that kind and not agreed yet."""
        proposal = self.case.proposal_for(self.debt.id)
        return proposal is not None and proposal.kind == kind and not self.is_agreed
