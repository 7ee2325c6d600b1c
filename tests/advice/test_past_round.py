"""An offer that was answered before terms stood, or that is being paid, is not judged by the figures of today."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.past_round import past_round
from debt_wizard.case import Agreement, Case, Offer, Payment
from debt_wizard.language import Language
from debt_wizard.screens.offer_told import offer_told
from support.household import household, money

TODAY = date(2026, 9, 20)
FIRST = date(2026, 2, 15)


def at(month: int, day: int) -> datetime:
    return datetime(2026, month, day, 12, tzinfo=UTC)


def _rounds(*, paid: bool = True) -> Case:
    """2,000 a month was answered with a counter-proposal, 1,000 was accepted and agreed to, and is paid since."""
    case = household(savings=5000)
    case.offer = [
        Offer(debt="card", at=at(1, 16), monthly=money(2000), months=6, decision="countered"),
        Offer(debt="card", at=at(1, 22), monthly=money(1000), months=12, first_due=FIRST, decision="accepted"),
    ]
    case.agreement = [
        Agreement(
            debt="card", agreed_at=at(1, 26), balance=money(12000), monthly=money(1000), months=12, first_due=FIRST
        )
    ]
    if paid:
        days = [date(2026, month, 15) for month in range(2, 10)]
        case.payment = [
            Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day) for day in days
        ]
    return case


def test_what_is_being_paid_and_what_came_before_it_belong_to_the_past() -> None:
    case = _rounds()
    assert [past_round(case, offer, TODAY) for offer in case.offer] == ["over", "kept"]


def test_what_was_accepted_and_is_not_due_yet_is_still_judged() -> None:
    case = _rounds(paid=False)
    assert past_round(case, case.offer[1], date(2026, 1, 28)) is None
    assert past_round(case, case.offer[1], date(2026, 2, 16)) == "kept"


def test_a_round_of_a_talk_that_goes_on_is_still_judged() -> None:
    case = _rounds(paid=False)
    case.offer, case.agreement = case.offer[:1], []
    assert past_round(case, case.offer[0], TODAY) is None


def test_a_new_offer_beside_a_running_agreement_is_judged() -> None:
    case = _rounds()
    case.offer.append(Offer(debt="card", at=at(9, 18), monthly=money(500), months=10))
    assert past_round(case, case.offer[2], TODAY) is None


@pytest.mark.parametrize(
    ("code", "kept", "never"),
    [
        ("zh", "→ 这是现在照着还的条件。", "守不住。"),
        ("en", "→ These are the terms you are paying by.", "cannot keep to it"),
    ],
)
def test_nobody_who_pays_as_agreed_is_told_that_they_cannot(code: str, kept: str, never: str) -> None:
    case = _rounds()
    said = [
        offer_told(Language(code), case, offer, (offer_review(case, offer, TODAY), None), TODAY) for offer in case.offer
    ]
    assert kept in said[1]
    assert not [each for each in said if never in each or "%" in each]


def test_terms_that_wait_for_their_paper_beside_an_older_agreement_are_still_judged() -> None:
    case = _rounds()
    case.offer.append(Offer(debt="card", at=at(9, 1), monthly=money(500), months=8, decision="accepted"))
    assert past_round(case, case.offer[2], TODAY) is None


def test_an_accepted_offer_is_over_once_a_paper_of_other_payments_is_in_force() -> None:
    case = _rounds()
    case.agreement.append(
        Agreement(
            debt="card", agreed_at=at(7, 1), balance=money(7000), monthly=money(500), months=14,
            first_due=date(2026, 7, 15),
        )
    )  # fmt: skip
    assert past_round(case, case.offer[1], TODAY) == "over"
