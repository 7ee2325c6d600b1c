"""Letters for cases that are told in part: whatever is left out, the text reads whole and agrees with the case."""

import re
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from debt_wizard.case import ASKS, CONTACT_OUTCOMES, PROPOSAL_KINDS, Case
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from debt_wizard_content.letters import intents

TODAY = date(2026, 11, 23)
BROKEN = re.compile(
    r"[^\S\n]{2,}(?!_)|（\s*）|\(\s*\)|“\s*”|：\s*。|: \.|，。|,\.|。。|\.\.(?!\.)|、。|，，|；；|。，|\. ,|^，|^,|：，"
    r"| [,.;:](?!\d)|None| $",
    re.MULTILINE,
)

PROPOSED: dict[str, list[Any]] = {
    "kind": list(PROPOSAL_KINDS),
    "monthly": [None, Decimal(500), Decimal("733.33")],
    "months": [None, 6, 12, 36],
    "upfront": [None, Decimal(2000)],
    "grace_months": [None, 2],
    "reason": ["", "没有句号", "no stop", "两句。都有。"],
    "annual_rate": [None, Decimal("0.05")],
    "asks": [[], ["stop_interest"], list(ASKS)],
}
OWED: dict[str, list[Any]] = {
    "annual_rate": [None, Decimal("0.18")],
    "account": ["", "1234", "尾号 1234", "合同 88"],
    "overdue_since": [None, date(2026, 9, 25)],
    "product": [None, "other", "credit_card", "microloan"],
    "due_day": [None, 8, 25],
    "principal": [None, Decimal(32000)],
    "fees": [None, Decimal(600)],
}
OFFERED: dict[str, list[Any]] = {
    "kind": list(PROPOSAL_KINDS),
    "upfront": [None, Decimal(0), Decimal(7200)],
    "months": [None, 24],
    "monthly": [None, Decimal(1270)],
    "fees": [None, Decimal(50)],
    "grace_months": [None, 3],
    "annual_rate": [None, Decimal("0.1")],
    "conditions": ["", "好。"],
    "decision": ["open", "accepted", "declined"],
}
HAPPENED: dict[str, list[Any]] = {
    "reasons": [[], ["job_loss"], ["income_drop", "illness", "other"]],
    "since": [None, date(2026, 8, 1)],
    "recovers": [None, date(2027, 5, 1)],
    "story": ["", "没有句号的一句话", "ends without a stop", "两段。\n\n第二段"],
}
SPOKEN: dict[str, list[Any]] = {
    "person": ["", "坐席 0231"],
    "ticket": ["", "T-2231-77"],
    "said": ["", "只能分24期，首付20%。"],
    "outcome": list(CONTACT_OUTCOMES),
}


def told_in_part(language: str, seed: int) -> Case:
    """The demo with its answers changed or left out by chance."""
    chance = Random(seed)
    case = sample_case(language, TODAY)
    parts: list[tuple[Any, dict[str, list[Any]]]] = [
        (case.plan.proposal[0], PROPOSED),
        (case.debt[0], OWED),
        (case.offer[0], OFFERED),
        (case.situation, HAPPENED),
        *((contact, SPOKEN) for contact in case.contact),
    ]
    for part, fields in parts:
        for field, values in fields.items():
            setattr(part, field, chance.choice(values))
    case.person.phone = chance.choice(["", case.person.phone])
    case.plan.first_payment = chance.choice([None, date(2026, 12, 20)])
    case.income = chance.choice([[], case.income[:1], case.income])
    case.payment = chance.choice([[], case.payment])
    case.evidence = chance.choice([[], case.evidence])
    return case


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("seed", range(6))
def test_a_letter_reads_whole_and_agrees_with_the_case(seed: int, language: str) -> None:
    case = told_in_part(language, seed)
    for debt in case.debt:
        for intent in intents():
            for channel in intent.channels:
                text = letter(case, Wanted(debt, intent.id, channel), Language(language), TODAY)
                assert not (found := BROKEN.search(text)), (intent.id, channel, text[max(0, found.start() - 20) :][:60])
                marked = check_figures(text, case, debt, Language(language), TODAY)
                assert [each for each in marked if each.kind != "above_capacity"] == []
