"""Terms on a debt of which nobody told what is owed: their payments fall due, and nothing more is claimed of them."""

from datetime import date, timedelta

import pytest

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.due import due
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.advice.terms_in_force import lacks_balance, terms_in_force
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from support.clock import NOW
from support.household import money

TODAY = NOW.date()
FIRST = date(2026, 12, 20)


def _case(told: Agreement | Offer) -> Case:
    debt = Debt(id="card", annual_rate=money("0.18"))
    return Case(debt=[debt], agreement=[told]) if isinstance(told, Agreement) else Case(debt=[debt], offer=[told])


def _paper(**told: object) -> Agreement:
    given: dict[str, object] = {"monthly": money(500), "months": 36, "first_due": FIRST, **told}
    return Agreement.model_validate({"debt": "card", "agreed_at": NOW, **given})


def _offer(**told: object) -> Offer:
    given: dict[str, object] = {"monthly": money(500), "months": 36, "first_due": FIRST, **told}
    return Offer.model_validate({"debt": "card", "at": NOW, "decision": "accepted", **given})


@pytest.mark.parametrize("told", [_paper(), _offer()])
def test_number_and_amount_fall_due(told: Agreement | Offer) -> None:
    found = due(_case(told), TODAY, 60)
    assert [(each.day, each.amount) for each in found] == [(FIRST, money(500)), (date(2027, 1, 20), money(500))]


@pytest.mark.parametrize(("told", "total"), [(_paper(upfront=money(2000), fees=money(100)), 20100), (_offer(), 18000)])
def test_what_is_agreed_in_all_is_what_they_come_to(told: Agreement | Offer, total: int) -> None:
    log = payment_log(_case(told), "card", TODAY)
    assert (log.start, log.remains, log.owed) == (money(total), money(total), None)


def test_a_pause_goes_before_them() -> None:
    found = due(_case(_paper(grace_months=2, first_due=date(2027, 2, 20))), TODAY, 120)
    assert [each.day for each in found] == [date(2027, 2, 20), date(2027, 3, 20)]


def test_what_was_paid_leaves_the_rest_to_pay() -> None:
    case = _case(_paper())
    case.payment = [Payment(debt="card", due=FIRST, amount=money(500), paid=money(500), paid_on=FIRST)]
    assert payment_log(case, "card", TODAY).remains == money(17500)


def test_nobody_learns_from_them_what_is_owed_or_what_it_costs() -> None:
    case = _case(_paper())
    assert (owed(case, case.debt[0]), rate_in_force(case, case.debt[0])) == (None, money("0.18"))
    case = _case(_offer())
    assert [reason.id for reason in offer_review(case, case.offer[0], TODAY).reasons] == ["no_balance"]


@pytest.mark.parametrize(
    "told",
    [
        _paper(monthly=None),
        _paper(period_fee=money("0.006")),
        _offer(upfront_share=money("0.2")),
        _offer(kind="token"),
        _paper(monthly=None, months=None, grace_months=6),
    ],
)
def test_payments_that_follow_from_the_balance_wait_for_it(told: Agreement | Offer) -> None:
    case = _case(told)
    assert terms_in_force(case, "card", TODAY) is None
    assert lacks_balance(case, "card")
    assert due(case, TODAY, 60) == []


def test_the_balance_counts_as_soon_as_it_is_told() -> None:
    case = _case(_paper())
    case.debt[0].balance = money(15000)
    terms = terms_in_force(case, "card", TODAY)
    assert terms is not None
    assert (terms.balance, terms.is_balance_known) == (money(15000), True)


@pytest.mark.parametrize(
    ("paper", "days", "amount"),
    [
        ({"day": 15}, (date(2026, 12, 15), date(2027, 1, 15)), 500),
        ({"first_due": date(2026, 12, 28)}, (date(2026, 12, 28), date(2027, 1, 28)), 500),
        ({"monthly": money(500)}, (FIRST, date(2027, 1, 20)), 500),
        ({"annual_rate": money("0.05")}, (FIRST, date(2027, 1, 20)), 500),
    ],
)
def test_a_paper_of_a_few_figures_keeps_the_payments_that_were_accepted(
    paper: dict[str, object], days: tuple[date, ...], amount: int
) -> None:
    case = _case(_offer())
    signed = Agreement.model_validate({"debt": "card", **paper})
    case.agreement = [signed]
    agree(case, signed, agreement_review(case, signed, TODAY), NOW + timedelta(days=1))
    found = due(case, TODAY, 70)
    assert tuple((each.day, each.amount) for each in found) == tuple((day, money(amount)) for day in days)
    assert payment_log(case, "card", TODAY).start == money(18000)


def test_a_paper_of_fewer_payments_than_were_accepted_is_told_of() -> None:
    case = _case(_offer())
    paper = Agreement(debt="card", monthly=money(500), months=30)
    case.agreement = [paper]
    found = agreement_review(case, paper, TODAY).differences
    assert [(each.field, each.agreed, each.stated) for each in found] == [("months", 36, 30)]
