"""A card under an offer that was accepted, and the paper of it with few of its figures typed in."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from debt_wizard.case import Agreement, Case, Debt, Offer
from support.clock import CHINA
from support.household import money

FIRST = date(2026, 12, 15)
OFFERED = datetime(2026, 11, 20, 10, tzinfo=CHINA)
SIGNED = datetime(2026, 11, 25, 10, tzinfo=CHINA)


def left_open(offer: dict[str, Any] | None, paper: dict[str, Any]) -> Case:
    """A card of 36,000 at 18.25 %; an offer accepted, or none; and the paper that was agreed to."""
    offered = [Offer(debt="card", at=OFFERED, decision="accepted", first_due=FIRST, **offer)] if offer else []
    return Case(
        debt=[Debt(id="card", lender="甲银行", balance=money(36000), annual_rate=Decimal("0.1825"))],
        offer=offered,
        agreement=[Agreement(debt="card", agreed_at=SIGNED, first_due=FIRST, **paper)],
    )
