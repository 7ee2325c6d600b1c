"""At which steps two states of one session differ: what tells two versions apart."""

from collections.abc import Mapping

from debt_wizard.case import Case

STEP_OF: Mapping[str, str] = {
    "situation": "reason",
    "debt": "debts",
    "income": "income",
    "spending": "essentials",
    "asset": "assets",
    "evidence": "evidence",
    "plan": "proposals",
    "channel": "channel_choice",
    "person": "draft",
    "draft": "draft",
    "rehearsal": "rehearsal",
    "offer": "offers",
    "road": "refused",
    "agreement": "before_signing",
    "payment": "payments",
    "contact": "contacts",
    "change": "changed",
}
"""The step where each part of the case is answered, in the order of the way."""


def differing_steps(one: Case, other: Case) -> list[str]:
    """The ids of the steps whose answers differ, each once, in the order of the way."""
    differing = [step for part, step in STEP_OF.items() if getattr(one, part) != getattr(other, part)]
    return list(dict.fromkeys(differing))
