"""The days of terms that name none: as they stood with the yes. A later plan for another lender moves them no more."""

from datetime import date

from debt_wizard.advice.agreed import accepted_offer, names_first_day
from debt_wizard.advice.days_of_terms import day_of_month, on_day, planned_first
from debt_wizard.advice.days_that_go_on import DaysThatGoOn, days_that_go_on
from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.going_on import going_on
from debt_wizard.advice.named_figures import NOTHING, named_figures
from debt_wizard.advice.terms_without_balance import terms_told
from debt_wizard.case import Agreement, Case, Offer
from debt_wizard.finance import add_months


def keep_days(case: Case, told: Offer | Agreement, today: date) -> None:
    """Keep with a yes the first day and the day of the month, where the terms name none and one is known."""
    told.begins, told.begins_day = days_with_the_yes(case, told, today)


def forget_days(told: Offer | Agreement) -> None:
    """Keep none: the yes was taken back."""
    told.begins = told.begins_day = None


def days_with_the_yes(case: Case, told: Offer | Agreement, today: date) -> tuple[date | None, int | None]:
    """The first day and the day of the month that count for terms which name none; None where no day is known.

    They are those of the plan; for the paper of an offer those of the offer, so that after a pause of the same length
    the same day is paid on, whether or not the paper speaks of it. A day that has passed by the yes counts with the
    same day of the next month, unless the paper names the very payments of the offer: then they are being made already.
    A paper of a pause alone, of which no offer came before, begins with the next day of the payments that run.
    """
    offer = _offer_of(case, told) if isinstance(told, Agreement) else None
    if offer is None and (running := _running_days(case, told, today)) is not None:
        return running
    if first_day_named(told) is not None or not names_first_day(case, offer or told):
        return None, None
    debt = case.debt_by_id(told.debt)
    terms = terms_told(case, debt, offer, today) if offer is not None and debt is not None else None
    if terms is None:
        return planned_first(case, told, today), day_of_month(case, told)
    pause, day = told.grace_months or 0, told.day or terms.day
    is_as_agreed = not pause or pause == terms.grace
    paid = terms.pays_from if is_as_agreed else add_months(terms.first, pause, terms.day)
    if _names_the_same(told, offer):
        paid = on_day(paid, day, min(paid, today))
    else:
        months = max((today.year - paid.year) * 12 + today.month - paid.month, 0)
        paid = on_day(add_months(paid, months, day), day or paid.day, today)
    return (add_months(paid, -pause, day), day or paid.day) if pause else (paid, day)


def _running_days(case: Case, told: Offer | Agreement, today: date) -> DaysThatGoOn | None:
    debt = case.debt_by_id(told.debt)
    is_pause_alone = isinstance(told, Agreement) and named_figures(case, told, NOTHING).is_bare_pause
    found = going_on(case, debt, told) if debt is not None and is_pause_alone else None
    return days_that_go_on(case, told, found.terms, today) if found is not None else None


def _names_the_same(paper: Offer | Agreement, offer: Offer | None) -> bool:
    if offer is None or paper.months is None:
        return False
    return (paper.monthly, paper.months) == (offer.monthly, offer.months)


def _offer_of(case: Case, paper: Agreement) -> Offer | None:
    """The accepted offer that a paper is of; None where another paper was agreed to since."""
    offer = accepted_offer(case, paper.debt)
    others = (each.agreed_at for each in case.agreement if each.debt == paper.debt and each is not paper)
    later = (at for at in others if at is not None and offer is not None and (offer.at is None or at >= offer.at))
    return None if any(later) else offer
