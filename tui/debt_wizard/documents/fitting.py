"""Which letters fit a debt as things stand: a letter names the signals that speak for it, the case shows which hold."""

from datetime import date

from debt_wizard.advice.road import road_step
from debt_wizard.case import Case, Debt
from debt_wizard.documents.signals import NEEDS, QUIET, SIGNALS
from debt_wizard.documents.standing import standing_of
from debt_wizard_content.letters import Intent, intent, intents
from debt_wizard_content.text import Text

CHANNELS = ("email", "chat", "phone", "meeting")
"""The channels in the order in which one stands in for another that a letter has no form for."""

CERTIFICATE_ASKED, CERTIFICATE_RECEIVED = "clearance_asked", "clearance_received"
"""The steps of the end with which the letter that asks for the certificate has been sent, and has been answered."""


def fitting_intents(case: Case, debt: Debt, today: date) -> list[str]:
    """The ids of the letters that fit, the most fitting first; at least one.

    A letter fits by the most pressing of its `signals`, where it makes sense for the kind of debt. While terms stand,
    one that is only possible comes after those that are called for. One that does not fit the kind of the proposal
    comes last.
    """
    standing = standing_of(case, debt, today)
    holding = [name for name, holds in SIGNALS.items() if holds(standing)]
    if standing.is_agreed:
        holding.sort(key=lambda name: name in QUIET)
    proposal = case.proposal_for(debt.id)
    ranked: list[tuple[bool, int, str]] = []
    for each in intents():
        speaking = [holding.index(name) for name in _listed(each, "signals") if name in holding]
        kinds = _listed(each, "kinds")
        if speaking and each.suits(debt.product):
            ranked.append((bool(kinds and proposal and proposal.kind not in kinds), min(speaking), each.id))
    return [intent_id for _, _, intent_id in sorted(ranked)]


def still_fits(case: Case, debt: Debt, intent_id: str, today: date) -> bool:
    """Whether what a letter says is true today, so that it may be sent if the person wants it.

    It makes sense for the kind of debt, and one of its `needs` holds, where it names any. To a lender that has nothing
    left to ask for, only the letter of the end is written, until the certificate was asked for; once it is there, to
    nobody.

    Raises:
        KeyError: no such intent.
    """
    wanted = intent(intent_id)
    needs = _listed(wanted, "needs")
    if not wanted.suits(debt.product):
        return False
    if "paid_off" in needs and _is_done(case, debt, CERTIFICATE_RECEIVED):
        return False
    if debt.settled_on is not None:
        return "paid_off" in needs and not _is_done(case, debt, CERTIFICATE_ASKED)
    standing = standing_of(case, debt, today)
    return not needs or any(name in NEEDS and NEEDS[name](standing) for name in needs)


def _is_done(case: Case, debt: Debt, step: str) -> bool:
    noted = road_step(case, debt.id, step)
    return noted is not None and noted.done_on is not None


def is_called_for(case: Case, debt: Debt, intent_id: str, today: date) -> bool:
    """Whether a letter is one to send today without having been chosen: it is true, and something presses for it.

    While terms stand, that more could be asked for presses for nothing.

    Raises:
        KeyError: no such intent.
    """
    standing = standing_of(case, debt, today)
    quiet = QUIET if standing.is_agreed else frozenset()
    pressing = (name for name in _listed(intent(intent_id), "signals") if name in SIGNALS and name not in quiet)
    return still_fits(case, debt, intent_id, today) and any(SIGNALS[name](standing) for name in pressing)


def fitting_channel(intent_id: str, wished: str) -> str:
    """The channel that was wished for where the letter has a form for it, else the nearest that it has one for.

    Raises:
        KeyError: no such intent.
    """
    has = intent(intent_id).channels
    return next((channel for channel in (wished, *CHANNELS, *has) if channel in has), wished)


def goes_elsewhere(intent_id: str) -> Text | None:
    """Whom a letter goes to that does not go to the lender; None for one to the lender, or one that is not known."""
    return next((each.to for each in intents() if each.id == intent_id), None)


def _listed(each: Intent, key: str) -> list[str]:
    return list(each.known.get(key, ()))
