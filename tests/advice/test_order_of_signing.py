"""Whoever's paper waits to be signed stands before those with whom nothing is agreed."""

from datetime import timedelta

from debt_wizard.advice.order_of_signing import by_paper
from debt_wizard.case import Agreement, Case, Debt, Offer
from support.clock import NOW
from support.household import TODAY, money


def _order(case: Case) -> list[str]:
    return [debt.id for debt in by_paper(case, case.debt)]


def test_a_paper_comes_first_then_a_yes_then_what_was_agreed_to_then_the_rest() -> None:
    case = Case(
        debt=[Debt(id=name) for name in ("nothing", "settled", "signed", "yes", "paper")],
        agreement=[
            Agreement(debt="settled", monthly=money(100), months=3),
            Agreement(debt="signed", monthly=money(100), months=3, agreed_at=NOW),
            Agreement(debt="paper", monthly=money(100), months=3),
        ],
        offer=[Offer(debt="yes", at=NOW, monthly=money(100), months=3, decision="accepted")],
    )
    case.debt[1].settled_on = TODAY
    assert _order(case) == ["paper", "yes", "signed", "nothing", "settled"]


def test_a_paper_without_a_word_is_none_and_an_open_offer_no_yes() -> None:
    case = Case(
        debt=[Debt(id="a"), Debt(id="b"), Debt(id="c")],
        agreement=[Agreement(debt="c")],
        offer=[Offer(debt="b", at=NOW, monthly=money(100), months=3)],
    )
    assert _order(case) == ["a", "b", "c"]


def test_an_offer_accepted_since_the_paper_waits_for_its_own() -> None:
    case = Case(
        debt=[Debt(id="a"), Debt(id="b")],
        agreement=[Agreement(debt=name, monthly=money(100), months=3, agreed_at=NOW) for name in "ab"],
        offer=[Offer(debt="b", at=NOW + timedelta(days=1), monthly=money(90), months=4, decision="accepted")],
    )
    assert _order(case) == ["b", "a"]
