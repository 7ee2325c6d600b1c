"""An offer that comes while an agreement runs, or after payments were made, is judged on what is owed today."""

from datetime import date, datetime

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.due import due
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.owed import owed
from debt_wizard.advice.promised import promised
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.advice.with_offer import with_offer
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment, Spending
from support.clock import CHINA
from support.household import household, money

TODAY = date(2026, 11, 23)
FIRST = date(2026, 6, 15)


def _running() -> Case:
    """24,000 agreed in 24 months with interest: six payments are made, and the others are listed."""
    case = household(pay=9000)
    case.debt = [Debt(id="card", lender="A", balance=money(26000), balance_at=datetime(2026, 5, 1, 9, tzinfo=CHINA))]
    case.agreement = [
        Agreement(
            debt="card",
            agreed_at=datetime(2026, 6, 1, 9, tzinfo=CHINA),
            balance=money(24000),
            months=24,
            annual_rate=money("0.12"),
            first_due=FIRST,
        )
    ]
    schedule = schedule_in_force(case, "card", TODAY)
    assert schedule is not None
    case.payment = [
        Payment(
            debt="card",
            due=row.due,
            amount=row.payment,
            paid=row.payment if row.number <= 6 else None,
            paid_on=row.due if row.number <= 6 else None,
        )
        for row in schedule.rows
    ]
    return case


def test_an_offer_beside_a_running_agreement_begins_with_what_is_owed_today() -> None:
    case = _running()
    left = owed(case, case.debt[0])
    assert left is not None
    assert 18_000 < left < 19_000  # six payments of 1,129.76, less their interest
    offer = Offer(debt="card", at=datetime(2026, 11, 20, 9, tzinfo=CHINA), months=30, annual_rate=money(0))
    review = offer_review(case, offer, TODAY)
    assert review.terms is not None
    assert review.terms.balance == left
    tried = with_offer(case, offer, TODAY)
    judged = schedule_in_force(tried, "card", TODAY)
    assert judged is not None
    assert judged == review.schedule
    assert review.judged is not None
    assert review.judged.promised == promised(tried) == judged.payment


def test_the_listed_payments_of_the_agreement_are_not_judged_beside_the_offer() -> None:
    case = _running()
    offer = Offer(debt="card", months=30, annual_rate=money(0))
    review = offer_review(case, offer, TODAY)
    assert review.judged is not None
    assert review.judged.flow is not None
    payments = [-each.amount for each in review.judged.flow.payments]
    assert sum(payments) == review.total


def test_the_answer_to_an_offer_is_judged_on_what_is_owed_today_too() -> None:
    case = _running()
    case.payment = []
    case.agreement[0].balance, case.agreement[0].months = money(6000), 6  # 26,000 was told before it
    case.spending.append(Spending(category="insurance", amount=money(30000), every="year", month=5))
    offer = Offer(debt="card", months=2, annual_rate=money(0), fees=money(100))
    found = counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY)
    alone = case.model_copy(update={"agreement": [], "debt": [Debt(id="card", balance=money(6000))]})
    assert isinstance(found, CounterOffer)
    assert found == counter_offer(alone, offer, offer_review(alone, offer, TODAY), TODAY)


def test_payments_that_were_made_without_an_agreement_lower_what_an_offer_begins_with() -> None:
    case = _running()
    case.agreement = []
    case.payment = [Payment(debt="card", paid=money(2000), paid_on=date(2026, 10, 3))]
    offer = Offer(debt="card", at=datetime(2026, 9, 20, 9, tzinfo=CHINA), months=24, annual_rate=money(0))
    tried = with_offer(case, offer, TODAY)
    assert promised(tried) == money(1000)
    assert case.debt[0].balance == money(26000)


def test_a_new_paper_beside_an_agreement_is_judged_on_the_balance_that_it_states() -> None:
    case = _running()
    paper = Agreement(debt="card", balance=money(20000), months=20, monthly=money(1000))
    case.agreement.append(paper)
    judged = agreement_review(case, paper, TODAY).judged
    assert judged is not None
    assert judged.terms is not None
    assert (judged.terms.balance, judged.total, judged.beyond) == (money(20000), money(20000), money(0))


def test_an_offer_that_came_after_the_agreement_waits_for_an_answer_and_one_from_before_does_not() -> None:
    last_day = date(2026, 11, 27)
    for came, kinds in (
        (datetime(2026, 11, 20, 9, tzinfo=CHINA), {"offer"}),
        (datetime(2026, 5, 20, 9, tzinfo=CHINA), set()),
    ):
        case = _running()
        case.offer = [Offer(debt="card", at=came, months=30, answer_by=last_day)]
        found = {each.kind for each in due(case, TODAY, 6) if each.day == last_day}
        assert found == kinds, came
