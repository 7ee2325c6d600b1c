"""A pause that was named alone, in words: with the payments that go on after it."""

from debt_wizard.advice.figures_that_count import figures_that_count
from debt_wizard.advice.named_figures import NOTHING, named_figures
from debt_wizard.case import Case, Debt, Offer


def with_what_goes_on(case: Case, debt: Debt, offer: Offer | None) -> Offer | None:
    """The offer, of a pause alone with what is paid after it by the terms that it interrupts; any other as it is.

    The rate of those is left out: it may have been worked out, and nobody named it with the pause.
    """
    if offer is None or not named_figures(case, offer, NOTHING).is_bare_pause:
        return offer
    found = figures_that_count(case, debt, offer, NOTHING)
    return offer.model_copy(update={"monthly": found.monthly, "upfront": found.upfront, "fees": found.fees})
