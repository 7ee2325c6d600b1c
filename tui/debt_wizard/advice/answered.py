"""An offer that is answered, and what it would leave to be paid."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.offer_review import OfferReview
from debt_wizard.case import Case, Offer


@dataclass(frozen=True)
class Answered:
    """An offer that is answered, as it was worked out."""

    case: Case
    offer: Offer
    review: OfferReview
    today: date

    @property
    def settles_for(self) -> Decimal:
        """The single sum that would settle the debt for less than is owed; nought where none was offered."""
        terms = self.review.terms
        return terms.lump if terms is not None and terms.waived > 0 else Decimal(0)

    @property
    def waived(self) -> Decimal | None:
        """What they would waive in money, as they named it, else what that sum leaves of the debt.

        None where they named a share of it, or nothing.
        """
        terms, offer = self.review.terms, self.offer
        return terms.waived if terms is not None and self._is_waiver_implied else offer.waived

    @property
    def owed(self) -> Decimal:
        """What is to be paid in all once that is waived; nought while it is not known."""
        terms = self.review.terms
        if terms is None:
            return Decimal(0)
        return self.settles_for if self._is_waiver_implied else terms.after_waiver

    @property
    def _is_waiver_implied(self) -> bool:
        return bool(self.settles_for) and not (self.offer.discount or self.offer.waived)
