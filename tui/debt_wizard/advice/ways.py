"""The ways to pay one debt that are looked at side by side, each as a proposal."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, get_args

from debt_wizard.advice.card_rule import MOST_MONTHS
from debt_wizard.advice.owed import owed
from debt_wizard.advice.promised import paid_at_once_to_others
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.finance import months_to_clear

WayId = Literal[
    "instalments", "own", "extension", "deferral", "lower_interest", "no_interest", "waived_fees", "lump_sum"
]
WAYS: tuple[WayId, ...] = get_args(WayId)

GRACE_MONTHS = 3
EXTRA_MONTHS = 12
USUAL_MONTHS = 36
"""The term of the ways that lower what is owed or its interest, where no term was chosen."""

LOWER = Decimal("0.5")
"""The part of its rate that a lender is asked for when it lowers it, where no rate was asked for yet."""

Missing = Literal["no_rate", "no_contract", "no_fees", "no_spare"]


@dataclass(frozen=True)
class Candidate:
    """One way before it is worked out: a proposal, or what is missing for one."""

    id: WayId
    proposal: Proposal | None
    missing: Missing | None = None
    waived: Decimal = Decimal(0)
    """What the lender takes off the balance at once."""


def candidates(case: Case, debt: Debt, terms: tuple[int, ...]) -> Iterator[Candidate]:
    """Every way for a debt on which something is owed, in the order in which they are shown.

    `terms` are the months of instalments that are looked at.
    """
    chosen = case.proposal_for(debt.id)
    asks = list(chosen.asks) if chosen is not None else []
    months = chosen.months if chosen is not None and chosen.months else _middle(terms)
    for term in terms:
        yield Candidate("instalments", Proposal(debt=debt.id, months=term, asks=asks))
    if chosen is not None and chosen.monthly and chosen.kind != "lump_sum":
        yield Candidate("own", chosen)
    balance = owed(case, debt)
    yield _extension(debt, balance)
    after = min(months, MOST_MONTHS - GRACE_MONTHS) if debt.product == "credit_card" else months
    yield Candidate(
        "deferral", Proposal(debt=debt.id, kind="deferral", months=after, grace_months=GRACE_MONTHS, asks=asks)
    )
    rate = rate_in_force(case, debt)
    if rate:
        asked = chosen.annual_rate if chosen is not None else None
        lower = asked if asked is not None and asked < rate else rate * LOWER
        yield Candidate(
            "lower_interest", Proposal(debt=debt.id, months=months, annual_rate=lower, asks=["lower_interest"])
        )
    else:
        yield Candidate("lower_interest", None, "no_rate")
    yield Candidate("no_interest", Proposal(debt=debt.id, months=months, asks=["stop_interest"]))
    if debt.fees and balance and debt.fees < balance:
        waived = Proposal(debt=debt.id, months=months, asks=["waive_fees"])
        yield Candidate("waived_fees", waived, waived=debt.fees)
    else:
        yield Candidate("waived_fees", None, "no_fees")
    yield _lump_sum(case, debt, chosen, months)


def _middle(terms: tuple[int, ...]) -> int:
    return terms[len(terms) // 2] if terms else USUAL_MONTHS


def _extension(debt: Debt, balance: Decimal | None) -> Candidate:
    """The contract's own term and a year more; of a card, no more than its rule allows."""
    if not debt.contract_payment or not balance:
        return Candidate("extension", None, "no_contract")
    left = months_to_clear(balance, debt.contract_payment, debt.annual_rate or Decimal(0))
    if left is None or left + EXTRA_MONTHS > 1200:
        return Candidate("extension", None, "no_contract")
    longer = left + EXTRA_MONTHS
    if debt.product == "credit_card" and left < MOST_MONTHS:
        longer = min(longer, MOST_MONTHS)
    return Candidate("extension", Proposal(debt=debt.id, kind="extension", months=longer))


def _lump_sum(case: Case, debt: Debt, chosen: Proposal | None, months: int) -> Candidate:
    """All that is spare and not promised at once to others: it clears the debt, or comes before instalments.

    That a lender waives the rest for it is not counted on.
    """
    spare = spare_money(case).amount - paid_at_once_to_others(case, debt.id)
    balance = owed(case, debt)
    if spare <= 0 or balance is None:
        return Candidate("lump_sum", None, "no_spare")
    if spare >= balance:
        return Candidate("lump_sum", Proposal(debt=debt.id, kind="lump_sum", upfront=balance))
    asks = list(chosen.asks) if chosen is not None else []
    return Candidate("lump_sum", Proposal(debt=debt.id, months=months, upfront=spare, asks=asks))
