"""A paper of which few figures are typed is held against what was agreed all the same."""

from datetime import datetime, timedelta

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.case import Agreement, Case
from support.clock import CHINA
from support.offered import TODAY, case_with_room, money, offered

LATELY = datetime(2026, 11, 20, 10, tzinfo=CHINA)


def _accepted(**terms: object) -> Case:
    case = case_with_room()
    case.offer = [offered(**terms, decision="accepted", at=LATELY)]
    return case


def test_a_balance_and_a_total_alone_are_compared() -> None:
    case = _accepted(monthly=money(1000), months=24)
    review = agreement_review(case, Agreement(debt="card", balance=money(25_000), total=money(26_000)), TODAY)
    assert [(each.field, each.agreed, each.stated) for each in review.differences] == [
        ("balance", 24_000, 25_000),
        ("comes_to", 24_000, 26_000),
    ]
    assert review.judged is None


def test_a_paper_that_says_nothing_is_held_against_nothing() -> None:
    review = agreement_review(_accepted(monthly=money(1000), months=24), Agreement(debt="card"), TODAY)
    assert (review.differences, review.figures, review.judged) == ((), (), None)


def test_the_sum_of_a_lump_sum_by_waiver_is_what_was_agreed() -> None:
    case = _accepted(kind="lump_sum", discount=money("0.4"))
    paper = Agreement(debt="card", upfront=money(14_400), balance=money(24_000))
    assert agreement_review(case, paper, TODAY).differences == ()


def test_a_paper_that_was_replaced_stands_beside_the_offer_of_its_day() -> None:
    case = _accepted(monthly=money(1000), months=24)
    earlier = Agreement(debt="card", monthly=money(1000), months=24, agreed_at=LATELY + timedelta(days=1))
    later = Agreement(debt="card", monthly=money(600), months=40, agreed_at=LATELY + timedelta(days=200))
    case.agreement = [earlier, later]
    case.offer.append(offered(monthly=money(600), months=40, decision="accepted", at=LATELY + timedelta(days=199)))
    held = {each.field: (each.agreed, each.stated) for each in agreement_review(case, earlier, TODAY).figures}
    assert held["monthly"] == (1000, 1000)
    assert held["months"] == (24, 24)
