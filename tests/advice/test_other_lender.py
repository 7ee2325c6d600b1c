"""A payment that is given to another lender: its day and amount go where they would ask for one more."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.other_lender import give_to_other_lender
from debt_wizard.case import Case, Debt, Offer, Payment
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 3, 1)
AT = datetime(2026, 1, 10, 10, tzinfo=CHINA)


def _case(first: date | None) -> Case:
    """Twelve payments a month to one lender from 15 February on; to the other from `first` on, or nothing agreed."""
    debts = [Debt(id=each, lender=each, balance=money(12000)) for each in ("one", "other")]
    days = {"one": date(2026, 2, 15)} | ({"other": first} if first is not None else {})
    made = [
        Offer(debt=each, at=AT, decision="accepted", months=12, monthly=money(1000), first_due=day)
        for each, day in days.items()
    ]
    return Case(debt=debts, offer=made)


@pytest.mark.parametrize(("first", "is_taken"), [(date(2026, 2, 20), True), (date(2026, 2, 15), False), (None, False)])
def test_day_and_amount_are_taken_where_the_other_one_has_instalments_on_other_days(
    first: date | None, is_taken: bool
) -> None:
    case = _case(first)
    payment = Payment(debt="other", due=date(2026, 2, 15), amount=money(1000), paid_on=date(2026, 2, 15))
    case.payment = [payment]
    assert give_to_other_lender(case, payment, "one", TODAY) == is_taken
    assert (payment.due, payment.amount, payment.paid) == (
        (None, None, money(1000)) if is_taken else (date(2026, 2, 15), money(1000), None)
    )
