"""Six payments of 500 without interest, from 15 September 2026 on, and what was noted of them."""

from datetime import UTC, date, datetime
from decimal import Decimal

from debt_wizard.advice.counted_payments import counted_payments
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_log import PaymentLog, payment_log
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from debt_wizard.documents.kept_facts import paid_sum, payments_made
from support.household import household, money

SEP, OCT, NOV, DEC = (date(2026, month, 15) for month in (9, 10, 11, 12))
JAN, FEB = date(2027, 1, 15), date(2027, 2, 15)
TODAY = date(2026, 12, 1)


def case_of(*payments: Payment, months: int = 6, first: date | None = SEP, is_agreed: bool = True) -> Case:
    """What was agreed on 1 September, or only told."""
    case = household()
    case.debt = [
        Debt(id="card", lender="甲银行", balance=money(500 * months), balance_at=datetime(2026, 8, 1, tzinfo=UTC))
    ]
    if is_agreed:
        agreed = datetime(2026, 9, 1, tzinfo=UTC)
        case.agreement = [
            Agreement(debt="card", agreed_at=agreed, monthly=money(500), months=months, first_due=first,
                      annual_rate=Decimal(0))
        ]  # fmt: skip
    case.payment = [*payments]
    return case


def renegotiated(case: Case, on: date, first: date, monthly: int, months: int) -> Case:
    """The same with an offer in the place of the agreement, and another that was accepted later."""
    [agreed] = case.agreement
    older = Offer(
        debt="card", at=agreed.agreed_at, decision="accepted", annual_rate=Decimal(0), monthly=agreed.monthly,
        months=agreed.months, first_due=agreed.first_due,
    )  # fmt: skip
    at = datetime(on.year, on.month, on.day, tzinfo=UTC)
    newer = Offer(
        debt="card", at=at, decision="accepted", monthly=money(monthly), months=months, first_due=first,
        annual_rate=Decimal(0),
    )  # fmt: skip
    return case.model_copy(update={"agreement": [], "offer": [older, newer]})


def listed(due: date, paid: float | None = 500, on: date | None = None, amount: float | None = 500) -> Payment:
    """A line for an instalment; `on` is the day on which it was paid."""
    asked = money(amount) if amount is not None else None
    return Payment(debt="card", due=due, amount=asked, paid=money(paid) if paid is not None else None, paid_on=on)


def loose(paid: float, on: date | None) -> Payment:
    """A payment that names no instalment."""
    return Payment(debt="card", paid=money(paid), paid_on=on)


def log_of(case: Case, today: date = TODAY) -> PaymentLog:
    """The log of the one debt."""
    return payment_log(case, "card", today)


def left_of(case: Case) -> tuple[Decimal, Decimal | None]:
    """What remains by the log, and what is owed; the letters tell what the log has as paid."""
    log = log_of(case)
    told = paid_sum(payments_made(case, case.debt[0]))
    assert told == log.total_paid
    assert counted_payments(case, case.debt[0]).debt == case.debt
    return log.remains, owed(case, case.debt[0])
