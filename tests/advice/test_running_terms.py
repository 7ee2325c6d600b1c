"""What is checked while an agreement runs: the money from tomorrow on, and what is still to be paid."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.case_cash_flow import CaseCashFlow, case_cash_flow
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment, Proposal
from debt_wizard.language import Language
from debt_wizard.screens.days_told import days_told
from support.household import household, money

AUTUMN = date(2026, 9, 20)
FIRST = date(2026, 2, 15)
SIGNED = datetime(2026, 1, 26, 12, 0, tzinfo=UTC)


def flow_of(case: Case, today: date = AUTUMN) -> CaseCashFlow:
    flow = case_cash_flow(case, today)
    assert flow is not None
    return flow


def outgoing(flow: CaseCashFlow) -> list[tuple[date, Decimal]]:
    return [(move.day, -move.amount) for move in flow.payments]


def running(paid: int = 8) -> Case:
    """12,000 in twelve months from February on, of which the first ones are paid; pay 6,000, rent 3,000, 5,000 saved.

    The plan still has the day on which the first payment was proposed.
    """
    case = household(savings=5000, plan={"first_payment": FIRST, "day": 15})
    case.agreement = [
        Agreement(debt="card", agreed_at=SIGNED, balance=money(12000), months=12, monthly=money(1000), first_due=FIRST)
    ]
    case.plan.proposal = [Proposal(debt="card", months=12)]
    case.payment = [
        Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day)
        for day in (date(2026, month, 15) for month in range(2, 2 + paid))
    ]
    return case


def test_money_is_counted_from_tomorrow_and_what_was_paid_is_not_paid_again() -> None:
    flow = flow_of(running())
    assert flow.start == date(2026, 9, 21)
    assert outgoing(flow) == [
        (date(2026, 10, 15), money(1000)),
        (date(2026, 11, 15), money(1000)),
        (date(2026, 12, 15), money(1000)),
        (date(2027, 1, 15), money(1000)),
    ]
    # 5,000 at hand, less the rent of 5 October, before the pay of the 10th.
    assert flow.lowest == (date(2026, 10, 5), money(2000))
    assert flow.behind == 0


def test_every_day_that_the_verdict_names_is_still_to_come() -> None:
    judged = verdict(running(), AUTUMN)
    days = [rule.day for rule in judged.rules if rule.day]
    days += [line.row.lowest_day for line in judged.stress if line.row is not None]
    assert days
    assert min(days) > AUTUMN


def test_what_is_open_after_its_day_counts_as_paid_tomorrow() -> None:
    case = running(paid=7)
    case.payment[3].paid = money(400)
    flow = flow_of(case)
    assert outgoing(flow)[:2] == [(date(2026, 9, 21), money(1600)), (date(2026, 10, 15), money(1000))]
    assert flow.behind == money(1600)
    # 5,000 less 1,600, less the rent.
    assert flow.lowest == (date(2026, 10, 5), money(400))


def test_the_check_says_what_is_behind_and_how_to_put_it_right() -> None:
    case = running(paid=7)
    told = {
        code: days_told(Language(code), case, case_cash_flow(case, AUTUMN), AUTUMN).splitlines()[-1]
        for code in ("zh", "en")
    }
    assert told["en"].startswith(
        "Payments that are past their day and not noted, ¥1,000 in all, count as made tomorrow."
    )
    assert told["zh"].startswith("过了日子还没记上的还款，一共1,000元，先当作明天就补。")


def test_a_payment_that_is_due_today_counts_tomorrow_and_is_not_called_late() -> None:
    flow = flow_of(running(), date(2026, 10, 15))
    assert outgoing(flow)[0] == (date(2026, 10, 16), money(1000))
    assert flow.behind == 0


def test_beside_running_terms_a_proposal_to_another_lender_counts_from_its_own_day() -> None:
    case = running()
    case.debt.append(Debt(id="loan", balance=money(3000)))
    case.plan.proposal.append(Proposal(debt="loan", monthly=money(1000)))
    case.plan.first_payment, case.plan.day = date(2026, 10, 20), 20
    flow = flow_of(case)
    assert flow.start == date(2026, 9, 21)
    assert outgoing(flow)[:3] == [
        (date(2026, 10, 15), money(1000)),
        (date(2026, 10, 20), money(1000)),
        (date(2026, 11, 15), money(1000)),
    ]


@pytest.mark.parametrize("paid_on", [None, date(2026, 9, 1)])
def test_an_accepted_offer_counts_with_what_is_still_open_of_it(paid_on: date | None) -> None:
    case = household(savings=5000)
    case.offer = [
        Offer(debt="card", decision="accepted", months=12, monthly=money(1000), first_due=date(2026, 8, 15), day=15)
    ]
    if paid_on is not None:
        case.payment = [Payment(debt="card", paid=money(1500), paid_on=paid_on)]
    behind = money(2000) if paid_on is None else money(500)
    flow = flow_of(case)
    assert outgoing(flow)[:2] == [(date(2026, 9, 21), behind), (date(2026, 10, 15), money(1000))]
    assert sum(amount for _, amount in outgoing(flow)) == money(12000 if paid_on is None else 10500)


@pytest.mark.parametrize(("code", "told"), [("zh", "今天手头的钱，按5,000元算。"), ("en", "today counts as ¥5,000")])
def test_months_later_the_check_says_which_money_at_hand_it_counts_with(code: str, told: str) -> None:
    case = running()
    assert told in days_told(Language(code), case, case_cash_flow(case, AUTUMN), AUTUMN)
    case.agreement = []
    assert told not in days_told(Language(code), case, case_cash_flow(case, AUTUMN), AUTUMN)


def _without_a_first_day(*payments: Payment) -> Case:
    """12,000 in twelve months, agreed to in March without a day of the first payment."""
    case = household(savings=9000)
    agreed_at = datetime(2026, 3, 1, tzinfo=UTC)
    case.agreement = [Agreement(debt="card", agreed_at=agreed_at, balance=money(12000), months=12, monthly=money(1000))]
    case.payment = list(payments)
    return case


@pytest.mark.parametrize("listed", [True, False])
def test_without_a_first_day_what_is_left_goes_out_from_the_next_planned_day_on(*, listed: bool) -> None:
    days = [date(2026, month, 20) for month in (3, 4, 5)]
    paid = [
        Payment(
            debt="card",
            due=day if listed else None,
            amount=money(1000) if listed else None,
            paid=money(1000),
            paid_on=day,
        )
        for day in days
    ]
    flow = flow_of(_without_a_first_day(*paid), date(2026, 5, 25))
    assert outgoing(flow)[0] == (date(2026, 6, 25), money(1000))
    assert (len(outgoing(flow)), sum(amount for _, amount in outgoing(flow))) == (9, money(9000))


def test_of_terms_that_never_end_what_is_listed_and_behind_goes_out_tomorrow() -> None:
    case = household(savings=9000)
    case.debt = [Debt(id="card", balance=money(100000), annual_rate=Decimal("0.12"))]
    case.agreement = [
        Agreement(debt="card", agreed_at=SIGNED, balance=money(100000), monthly=money(500), first_due=FIRST)
    ]
    case.payment = [Payment(debt="card", due=date(2026, month, 15), amount=money(500)) for month in (7, 8, 9)]
    flow = flow_of(case)
    assert flow.behind == money(1500)
    assert outgoing(flow)[:2] == [(date(2026, 9, 21), money(1500)), (date(2026, 10, 15), money(500))]
