"""Which letters fit a debt as things stand: a letter names the signals that speak for it, the case shows which hold."""

from datetime import date

from debt_wizard.case import Case, Debt
from debt_wizard.documents.signals import SIGNALS, Standing
from debt_wizard_content.letters import Intent, intent, intents

CHANNELS = ("email", "chat", "phone", "meeting")
"""The channels in the order in which one stands in for another that a letter has no form for."""


def fitting_intents(case: Case, debt: Debt, today: date) -> list[str]:
    """The ids of the letters that fit, the most fitting first; at least one.

    A letter fits by the most pressing of its `signals`. One that does not fit the kind of the proposal comes last.
    """
    standing = Standing(case, debt, today)
    holding = [name for name, holds in SIGNALS.items() if holds(standing)]
    proposal = case.proposal_for(debt.id)
    ranked: list[tuple[bool, int, str]] = []
    for each in intents():
        speaking = [holding.index(name) for name in _listed(each, "signals") if name in holding]
        kinds = _listed(each, "kinds")
        if speaking:
            ranked.append((bool(kinds and proposal and proposal.kind not in kinds), min(speaking), each.id))
    return [intent_id for _, _, intent_id in sorted(ranked)]


def fitting_channel(intent_id: str, wished: str) -> str:
    """The channel that was wished for where the letter has a form for it, else the nearest that it has one for.

    Raises:
        KeyError: no such intent.
    """
    has = intent(intent_id).channels
    return next((channel for channel in (wished, *CHANNELS, *has) if channel in has), wished)


def _listed(each: Intent, key: str) -> list[str]:
    return list(each.known.get(key, ()))
