"""A balance that is told anew: when it was, and what the terms made before it rested on."""

from datetime import date, datetime, timedelta

from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.told_balance import ToldBalances
from debt_wizard.case import Agreement, Case, Contact, Debt, Offer, Payment, Proposal
from support.clock import CHINA
from support.household import money
from support.offered import case_with_room

BEFORE, TERMS, NOW = (datetime(2026, month, 1, 10, tzinfo=CHINA) for month in (8, 9, 11))


def _case() -> Case:
    return Case(
        debt=[Debt(id="card", balance=money(38000), balance_at=BEFORE), Debt(id="loan")],
        offer=[Offer(debt=debt, at=TERMS, months=36, decision="declined") for debt in ("card", "loan")],
        agreement=[Agreement(debt="card", agreed_at=TERMS, months=36)],
    )


def test_a_new_balance_is_noted_with_its_moment_and_terms_keep_the_old_one() -> None:
    case = _case()
    told = ToldBalances(case)
    told.note(case, NOW)
    assert (case.debt[0].balance_at, case.agreement[0].owed) == (BEFORE, None)
    case.debt[0].balance = money(36000)
    told.note(case, NOW)
    assert (case.debt[0].balance_at, case.agreement[0].owed) == (NOW, money(38000))
    assert [each.owed for each in case.offer] == [money(38000), None]


def test_the_first_letters_of_a_balance_are_no_balance_that_terms_rested_on() -> None:
    case = _case()
    told = ToldBalances(case)
    for typed in (3, 36, 360, 3600):
        case.debt[1].balance = money(typed)
        told.note(case, NOW)
    assert (case.debt[1].balance_at, case.offer[1].owed) == (NOW, None)


def test_terms_that_came_after_the_balance_was_told_anew_rest_on_the_new_one() -> None:
    case = _case()
    told = ToldBalances(case)
    case.debt[0].balance = money(36000)
    told.note(case, NOW)
    later = Agreement(debt="card", agreed_at=NOW + timedelta(days=9), months=30)
    case.agreement.append(later)
    told.note(case, NOW + timedelta(days=9))
    assert later.owed is None
    case.debt[0].balance = money(35000)
    told.note(case, NOW + timedelta(days=60))
    assert [each.owed for each in case.agreement] == [money(38000), money(36000)]


def test_a_balance_that_was_deleted_has_no_moment_and_one_that_is_undone_keeps_its_own() -> None:
    case = _case()
    told = ToldBalances(case)
    before = case.model_copy(deep=True)
    case.debt[0].balance = None
    told.note(case, NOW)
    assert case.debt[0].balance_at is None
    told.note(before, NOW)
    assert (before.debt[0].balance, before.debt[0].balance_at, before.agreement[0].owed) == (
        money(38000), BEFORE, None,
    )  # fmt: skip


def _paid_before_the_yes() -> Case:
    """38,000 told in August, of which 1,000 was paid before September: 37,000 was owed when terms came."""
    paid = Payment(debt="card", paid=money(1000), paid_on=date(2026, 8, 20))
    case = Case(debt=[Debt(id="card", balance=money(38000), balance_at=BEFORE, annual_rate=money(0))], payment=[paid])
    case.plan.first_payment, case.plan.proposal = date(2026, 10, 1), [Proposal(debt="card", monthly=money(1000))]
    return case


def test_terms_keep_what_was_owed_when_they_came_and_not_what_was_told_before_a_payment() -> None:
    case = _paid_before_the_yes()
    case.offer = [Offer(debt="card", at=TERMS, months=37, decision="accepted")]
    told = ToldBalances(case)
    case.debt[0].balance = money(36000)
    told.note(case, NOW)
    assert case.offer[0].owed == money(37000)


def test_a_yes_by_voice_begins_with_what_was_owed_on_that_day() -> None:
    case = _paid_before_the_yes()
    before = owed(case, case.debt[0])
    case.contact = [Contact(debt="card", at=TERMS, outcome="accepted")]
    log = payment_log(case, "card", TERMS.date())
    assert (before, owed(case, case.debt[0]), log.start) == (money(37000), money(37000), money(37000))


def test_a_balance_told_anew_leaves_what_was_agreed_by_voice_and_paid_on_as_it_was() -> None:
    case = _paid_before_the_yes()
    case.contact = [Contact(debt="card", at=TERMS, outcome="accepted")]
    case.payment.append(Payment(debt="card", paid=money(1000), paid_on=date(2026, 10, 1)))
    told = ToldBalances(case)
    before = [(row.due, row.amount, row.status) for row in payment_log(case, "card", NOW.date()).rows]
    case.debt[0].balance = money(36400)
    told.note(case, NOW)
    after = payment_log(case, "card", NOW.date())
    assert [(row.due, row.amount, row.status) for row in after.rows] == before
    assert (owed(case, case.debt[0]), len(case.offer)) == (money(36400), 1)


def test_an_offer_that_waits_is_judged_on_the_balance_as_it_was_put_right() -> None:
    case = case_with_room()
    case.debt = [Debt(id="card", balance=money(12000), balance_at=BEFORE, annual_rate=money(0))]
    offer = Offer(debt="card", at=TERMS, monthly=money(400))
    case.offer = [offer]
    told = ToldBalances(case)
    case.debt[0].balance = money(8000)
    told.note(case, NOW)
    assert offer_review(case, offer, NOW.date()).total == money(8000)
