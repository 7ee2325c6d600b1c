"""A yes leaves what was agreed and paid before as it stood, and its own days as they were judged."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.due import due
from debt_wizard.advice.kept_as_agreed import keep_what_was_agreed
from debt_wizard.advice.offer_answer import accept, answer_with
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.owed import newest_word, owed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.advice.two_balances import two_balances
from debt_wizard.case import Agreement, Case, Contact, Debt, Offer, Payment, Proposal
from support.clock import CHINA
from support.offered import case_with_room, money


def _at(month: int, day: int) -> datetime:
    return datetime(2026, month, day, 12, tzinfo=CHINA)


@pytest.fixture
def case() -> Case:
    """12,000 without interest to B, of which 1,000 a month from 10 January is proposed."""
    found = case_with_room(left=3000)
    found.debt.append(Debt(id="loan", lender="B", balance=money(12000), annual_rate=Decimal(0)))
    found.plan.first_payment, found.plan.day = date(2026, 1, 10), 10
    found.plan.proposal = [Proposal(debt="loan", monthly=money(1000))]
    return found


def _paid(*days: date) -> list[Payment]:
    return [Payment(debt="loan", paid=money(1000), paid_on=day) for day in days]


def _accepted_offer(case: Case) -> None:
    """12 x 1,000 from 10 January on, accepted on 2 January."""
    first = date(2026, 1, 10)
    case.offer.append(
        Offer(debt="loan", at=_at(1, 2), monthly=money(1000), months=12, first_due=first, decision="accepted")
    )


def _agreed_by_phone(case: Case) -> None:
    case.contact = [Contact(debt="loan", at=_at(1, 2), outcome="accepted")]
    case.payment = _paid(date(2026, 1, 10), date(2026, 2, 10))


def test_an_answer_to_a_later_offer_leaves_what_was_kept_of_a_yes_by_phone_as_it_was(case: Case) -> None:
    today = date(2026, 3, 5)
    _agreed_by_phone(case)
    offer = Offer(debt="loan", at=_at(3, 4), monthly=money(1500), months=6, fees=money(100))
    case.offer.append(offer)
    counter = counter_offer(case, offer, offer_review(case, offer, today), today)
    assert isinstance(counter, CounterOffer)
    answer_with(case, offer, counter, today)
    rows = payment_log(case, "loan", today).rows[:2]
    assert [(row.amount, row.status) for row in rows] == [(money(1000), "paid")] * 2


@pytest.mark.parametrize("is_paper", [False, True])
def test_what_was_paid_on_a_yes_by_phone_still_counts_after_the_next_yes(case: Case, *, is_paper: bool) -> None:
    today = date(2026, 3, 5)
    _agreed_by_phone(case)
    told = {"debt": "loan", "monthly": money(800), "months": 13, "first_due": date(2026, 4, 10)}
    if is_paper:
        paper = Agreement.model_validate(told)
        case.agreement.append(paper)
        agree(case, paper, agreement_review(case, paper, today), _at(3, 5))
    else:
        offer = Offer.model_validate({**told, "at": _at(3, 4)})
        case.offer.append(offer)
        accept(case, offer, offer_review(case, offer, today), _at(3, 5))
    assert owed(case, case.debt[1]) == money(10000)
    ahead = [row for row in payment_log(case, "loan", today).rows if not row.paid]
    assert (ahead[0].amount, ahead[0].due) == (money(800), date(2026, 4, 10))


def test_what_is_kept_is_no_new_word_on_the_balance(case: Case) -> None:
    _agreed_by_phone(case)
    case.debt[1].balance_at = _at(1, 1)
    before = newest_word(case, case.debt[1])
    keep_what_was_agreed(case, date(2026, 3, 5))
    assert before is not None
    assert newest_word(case, case.debt[1]) == before


@pytest.mark.parametrize("first", [None, date(2026, 5, 10)])
def test_an_early_payment_counts_once_whether_the_paper_names_its_first_day_or_not(
    case: Case, first: date | None
) -> None:
    case.agreement.append(
        Agreement(debt="loan", agreed_at=_at(1, 2), monthly=money(1000), months=12, first_due=date(2026, 1, 10))
    )
    case.payment = [
        Payment(debt="loan", amount=money(1000), due=date(2026, month, 10), paid=money(1000), paid_on=day)
        for month, day in enumerate(
            (date(2026, 1, 10), date(2026, 2, 10), date(2026, 3, 10), date(2026, 3, 28)), start=1
        )
    ]
    case.plan.first_payment = date(2026, 5, 10)
    paper = Agreement(debt="loan", monthly=money(500), months=16, first_due=first, balance=money(8000))
    case.agreement.append(paper)
    agree(case, paper, agreement_review(case, paper, date(2026, 4, 2)), _at(4, 2))
    assert owed(case, case.debt[1]) == money(8000)


def test_a_first_day_that_is_a_slip_makes_no_paper_of_an_older_offer(case: Case) -> None:
    _accepted_offer(case)
    case.payment = _paid(date(2026, 1, 10), date(2026, 2, 10), date(2026, 3, 10))
    case.plan.first_payment = date(2026, 5, 10)
    later = Offer(debt="loan", at=_at(4, 1), monthly=money(500), months=18, first_due=date(2025, 5, 10))
    case.offer.append(later)
    accept(case, later, offer_review(case, later, date(2026, 4, 2)), _at(4, 2))
    assert payment_log(case, "loan", date(2026, 4, 2)).remains == money(9000)


def test_an_offer_begins_on_the_day_that_it_was_judged_on(case: Case) -> None:
    case.plan.first_payment = date(2026, 3, 10)
    offer = Offer(debt="loan", at=_at(3, 1), monthly=money(500), months=24)
    case.offer.append(offer)
    review = offer_review(case, offer, date(2026, 3, 15))
    assert review.schedule is not None
    accept(case, offer, review, _at(3, 15))
    kept = schedule_in_force(case, "loan", date(2026, 3, 15))
    assert kept is not None
    assert kept.rows[0].due == review.schedule.rows[0].due == date(2026, 4, 10)


@pytest.mark.parametrize("day", [None, 31])
def test_a_paper_that_repeats_an_offer_in_payment_asks_for_no_instalment_less(case: Case, day: int | None) -> None:
    case.plan.first_payment = case.plan.day = None
    offer = Offer(debt="loan", at=_at(3, 15), monthly=money(600), months=20, first_due=date(2026, 3, 31), day=31)
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, date(2026, 3, 15)), _at(3, 15))
    case.payment = [Payment(debt="loan", paid=money(600), paid_on=date(2026, 3, 31))]
    today = date(2026, 4, 4)
    paper = Agreement(debt="loan", monthly=money(600), months=20, day=day)
    case.agreement.append(paper)
    agree(case, paper, agreement_review(case, paper, today), _at(4, 4))
    days = [each.day for each in due(case, today, 40) if each.kind == "instalment"]
    assert days[0] == date(2026, 4, 30)


def test_the_figure_beside_the_lenders_newest_word_is_what_the_log_owes(case: Case) -> None:
    _accepted_offer(case)
    case.payment = [
        Payment(
            debt="loan",
            amount=money(1000),
            due=date(2026, month, 10),
            paid=money(1000),
            paid_on=paid_on,
            lender_balance=money(says),
        )
        for month, paid_on, says in ((1, date(2026, 3, 20), 10300), (2, date(2026, 2, 10), 11000))
    ]
    found = two_balances(case, case.debt[1], date(2026, 3, 25))
    assert found is not None
    assert (found.theirs, found.ours) == (money(10300), money(10000))
    case.payment[0].lender_balance = money(10000)
    assert two_balances(case, case.debt[1], date(2026, 3, 25)) is None


def test_an_offer_from_before_a_yes_by_phone_that_is_taken_after_all_counts_from_then_on(case: Case) -> None:
    today = date(2026, 3, 5)
    offer = Offer(debt="loan", at=datetime(2025, 12, 20, 12, tzinfo=CHINA), monthly=money(800), months=15)
    case.offer = [offer]
    _agreed_by_phone(case)
    accept(case, offer, offer_review(case, offer, today), _at(3, 5))
    ahead = [row for row in payment_log(case, "loan", today).rows if not row.is_outside and row.amount]
    assert (owed(case, case.debt[1]), ahead[-1].amount) == (money(10000), money(800))
