"""What the person told us: models of the session file. They know nothing else of the program."""

import os
from importlib import import_module
from typing import TYPE_CHECKING

# A plug-in of pydantic sees all that is validated, and some send it on: no package that happens to be installed may.
# Looking for them would also take a tenth of the time in which a command answers.
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"

if TYPE_CHECKING:
    from debt_wizard.case.about import About, Person
    from debt_wizard.case.agreement import Agreement
    from debt_wizard.case.asked_anew import ask_anew, finish_change, is_asked_anew, open_change, put_back, reopen_change
    from debt_wizard.case.asset import ASSET_KINDS, Asset
    from debt_wizard.case.case import SCHEMA, Case
    from debt_wizard.case.change import CHANGE_KINDS, Change, ChangeKind
    from debt_wizard.case.debt import PRODUCTS, Debt
    from debt_wizard.case.evidence import EVIDENCE_STATUSES, Evidence
    from debt_wizard.case.income import INCOME_KINDS, PERIODS, Income
    from debt_wizard.case.offer import Offer
    from debt_wizard.case.part import Part
    from debt_wizard.case.payment import Payment
    from debt_wizard.case.plan import (
        ASKS,
        BUFFER_KINDS,
        PROPOSAL_KINDS,
        SPLIT_KINDS,
        BufferRule,
        OwnRisk,
        Plan,
        Proposal,
    )
    from debt_wizard.case.problems import Problem, problems_of
    from debt_wizard.case.rehearsal import Rehearsed
    from debt_wizard.case.situation import ALARMS, REASONS, STAGES, Situation
    from debt_wizard.case.spending import Spending
    from debt_wizard.case.talk import (
        CONTACT_DIRECTIONS,
        CONTACT_OUTCOMES,
        Channel,
        ChannelAnswers,
        Contact,
        Draft,
        RoadStep,
        SeenDraft,
    )
    from debt_wizard.case.text import clean

__all__ = [
    "ALARMS", "ASKS", "ASSET_KINDS", "BUFFER_KINDS", "CHANGE_KINDS", "CONTACT_DIRECTIONS", "CONTACT_OUTCOMES",
    "EVIDENCE_STATUSES",
    "INCOME_KINDS", "PERIODS", "PRODUCTS", "PROPOSAL_KINDS", "REASONS", "SCHEMA", "SPLIT_KINDS", "STAGES",
    "About", "Agreement", "Asset", "BufferRule", "Case", "Change", "ChangeKind", "Channel", "ChannelAnswers",
    "Contact", "Debt", "Draft", "Evidence", "Income", "Offer", "OwnRisk", "Part", "Payment", "Person", "Plan",
    "Problem", "Proposal", "Rehearsed", "RoadStep", "SeenDraft", "Situation", "Spending", "ask_anew", "clean",
    "finish_change", "is_asked_anew", "open_change", "problems_of", "put_back", "reopen_change",
]  # fmt: skip

_HOMES = {
    "about": ("About", "Person"),
    "agreement": ("Agreement",),
    "asked_anew": ("ask_anew", "finish_change", "is_asked_anew", "open_change", "put_back", "reopen_change"),
    "asset": ("ASSET_KINDS", "Asset"),
    "case": ("SCHEMA", "Case"),
    "change": ("CHANGE_KINDS", "Change", "ChangeKind"),
    "debt": ("PRODUCTS", "Debt"),
    "evidence": ("EVIDENCE_STATUSES", "Evidence"),
    "income": ("INCOME_KINDS", "PERIODS", "Income"),
    "offer": ("Offer",),
    "part": ("Part",),
    "payment": ("Payment",),
    "plan": ("ASKS", "BUFFER_KINDS", "PROPOSAL_KINDS", "SPLIT_KINDS", "BufferRule", "OwnRisk", "Plan", "Proposal"),
    "problems": ("Problem", "problems_of"),
    "rehearsal": ("Rehearsed",),
    "situation": ("ALARMS", "REASONS", "STAGES", "Situation"),
    "spending": ("Spending",),
    "talk": (
        "CONTACT_DIRECTIONS",
        "CONTACT_OUTCOMES",
        "Channel",
        "ChannelAnswers",
        "Contact",
        "Draft",
        "RoadStep",
        "SeenDraft",
    ),
    "text": ("clean",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

if not TYPE_CHECKING:  # a checker would take any name for one of ours

    def __getattr__(name: str) -> object:
        """Import a name when it is first asked for: most commands, and the first frame, need few of them."""
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found: object = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
        globals()[name] = found
        return found
