"""A paper held against our own proposal, to which nobody said yes: nothing of it is called agreed."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.case import Agreement, Case, Contact, Debt, Offer, Plan, Proposal
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from debt_wizard.screens.agreement_told import agreement_told
from support.clock import CHINA
from support.household import money

TODAY = date(2026, 11, 28)
OURS = Proposal(debt="card", monthly=money(1000), asks=["stop_interest"])
AT = datetime(2026, 11, 27, 10, tzinfo=CHINA)


def _case(monthly: int, months: int) -> Case:
    return Case(
        debt=[Debt(id="card", lender="A", product="credit_card", balance=money(36000), annual_rate=Decimal("0.18"))],
        plan=Plan(first_payment=date(2026, 12, 15), day=15, proposal=[OURS]),
        agreement=[Agreement(debt="card", monthly=money(monthly), months=months)],
    )


def _told(case: Case, language: str) -> str:
    return agreement_told(Language(language), case, case.agreement[0], TODAY)


def _letter(case: Case, language: str) -> str:
    return str(letter(case, Wanted(case.debt[0], "object_term", "email"), Language(language), TODAY))


@pytest.mark.parametrize(
    ("language", "screen", "asked", "wrong"),
    [
        ("zh", "✗ 每期：你提的是1,000元，协议写的是1,200元", "改为我提的1,000元", ("谈的是", "谈好的")),
        (
            "en",
            "¥1,000 proposed, ¥1,200 in the agreement",
            "to the ¥1,000 that I proposed",
            ("¥1,000 agreed", "we agreed"),
        ),
    ],
)
def test_another_amount_is_held_against_what_was_proposed(
    language: str, screen: str, asked: str, wrong: tuple[str, ...]
) -> None:
    case = _case(1200, 30)
    assert screen in _told(case, language)
    text = _letter(case, language)
    assert asked in text
    assert not [each for each in wrong if each in _told(case, language) + text]


@pytest.mark.parametrize(
    ("language", "same"), [("zh", "数目跟你提的一样"), ("en", "The figures match what you proposed")]
)
def test_the_same_figures_match_what_was_proposed(language: str, same: str) -> None:
    assert same in _told(_case(1000, 36), language)


@pytest.mark.parametrize("yes", ["contact", "offer"])
def test_after_a_yes_it_was_agreed(yes: str) -> None:
    case = _case(1200, 30)
    if yes == "contact":
        case.contact = [Contact(debt="card", at=AT, outcome="accepted")]
    else:
        case.offer = [Offer(debt="card", at=AT, months=36, annual_rate=Decimal(0), decision="accepted")]
    assert "¥1,000 agreed, ¥1,200 in the agreement" in _told(case, "en")
    assert "that we agreed" in _letter(case, "en")


@pytest.mark.parametrize(
    ("language", "screen", "asked"),
    [
        ("zh", "✗ 先付：谈的是7,200元，协议里没写", "把先付的7,200元写进去"),
        ("en", "✗ Up front: ¥7,200 agreed, not in the agreement", "in the sum up front of ¥7,200 that we agreed"),
    ],
)
def test_an_agreed_first_payment_that_a_paper_is_silent_on_is_asked_for(language: str, screen: str, asked: str) -> None:
    case = _case(800, 36)
    case.agreement[0].total = case.agreement[0].balance = money(36000)
    case.offer = [
        Offer(debt="card", at=AT, upfront=money(7200), months=36, annual_rate=Decimal(0), decision="accepted")
    ]
    told, review = _told(case, language), agreement_review(case, case.agreement[0], TODAY)
    assert screen in told
    assert review.rest == 0
    assert "match" not in told
    assert asked in _letter(case, language)
