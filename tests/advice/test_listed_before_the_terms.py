"""Lines of the list that were paid before the terms that stand: they pay and hide nothing of these."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.open_payments import open_payments
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from support.household import money


def _paid(day: date, amount: float, *, listed: bool = True) -> Payment:
    paid = money(amount)
    if listed:
        return Payment(debt="card", due=day, amount=paid, paid=paid, paid_on=day)
    return Payment(debt="card", paid=paid, paid_on=day)


def _agreed_after_an_offer(*, listed: bool = True) -> Case:
    """1,000 a month was accepted in January and paid until June; the paper of July names 7,000, at 500 a month."""
    case = Case(debt=[Debt(id="card", balance=money(12000))])
    case.offer = [
        Offer(
            debt="card",
            at=datetime(2026, 1, 20, tzinfo=UTC),
            decision="accepted",
            monthly=money(1000),
            months=12,
            first_due=date(2026, 2, 15),
        )
    ]
    case.agreement = [
        Agreement(
            debt="card",
            agreed_at=datetime(2026, 7, 1, tzinfo=UTC),
            balance=money(7000),
            monthly=money(500),
            months=14,
            first_due=date(2026, 7, 15),
        )
    ]
    case.payment = [_paid(date(2026, month, 15), 1000, listed=listed) for month in range(2, 7)]
    case.payment.append(_paid(date(2026, 8, 15), 500, listed=True))
    return case  # fmt: skip


@pytest.mark.parametrize("listed", [True, False])
def test_what_was_paid_on_an_accepted_offer_pays_nothing_of_the_agreement_that_followed(*, listed: bool) -> None:
    case, today = _agreed_after_an_offer(listed=listed), date(2026, 9, 20)
    log = payment_log(case, "card", today)
    assert log.owed == owed(case, case.debt[0]) == money(6500)
    assert [(row.due, row.amount) for row in open_payments(case, today)[:2]] == [
        (date(2026, 7, 15), money(500)),
        (date(2026, 9, 15), money(500)),
    ]
    # 6,500 less the instalment of July that is open, then month by month.
    assert [row.balance for row in open_payments(case, today)[:3]] == [money(6000), money(5500), money(5000)]
    assert log.total_paid == money(5500)


def test_a_line_of_the_old_contract_hides_no_missed_instalment_and_lowers_nothing() -> None:
    case = Case(debt=[Debt(id="card", balance=money(4000))])
    case.agreement = [
        Agreement(
            debt="card", agreed_at=datetime(2026, 3, 1, tzinfo=UTC), balance=money(4000), monthly=money(1000), months=4,
            first_due=date(2026, 3, 15),
        )
    ]  # fmt: skip
    case.payment = [_paid(date(2026, 1, 15), 800), _paid(date(2026, 4, 15), 1000)]
    today = date(2026, 4, 20)
    assert [(each.day, each.amount) for each in due(case, today, 0)] == [(date(2026, 3, 15), money(1000))]
    assert payment_log(case, "card", today).owed == owed(case, case.debt[0]) == money(3000)


@pytest.mark.parametrize("balance", [12000, None])
@pytest.mark.parametrize("listed", [True, False])
def test_the_paper_of_an_offer_that_is_being_paid_counts_from_the_first_instalment(
    *, listed: bool, balance: int | None
) -> None:
    case, first = _agreed_after_an_offer(listed=listed), date(2026, 9, 15)
    offer, paper = case.offer[0], case.agreement[0]
    offer.first_due = paper.first_due = first
    offer.at, paper.agreed_at = datetime(2026, 9, 1, tzinfo=UTC), datetime(2026, 9, 20, tzinfo=UTC)
    paper.balance, paper.monthly, paper.months = money(balance) if balance else None, money(1000), 12
    case.payment = [_paid(first if listed else date(2026, 9, 14), 1000, listed=listed), _paid(date(2026, 10, 15), 1000)]
    assert owed(case, case.debt[0]) == payment_log(case, "card", date(2026, 10, 20)).owed == money(10000)
    assert [row.balance for row in open_payments(case, date(2026, 10, 20))[:2]] == [money(9000), money(8000)]
