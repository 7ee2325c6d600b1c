"""Where nobody named what is paid each month, or it cannot be read, nothing is said to be too much."""

from decimal import Decimal

import pytest

from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.rounds import rounds_of
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from debt_wizard.screens.reason_words import reason_words
from support.offered import TODAY, case_with_room, money, offered


def test_an_amount_that_was_worked_out_at_the_contracts_rate_refuses_no_offer() -> None:
    case = case_with_room(1150)  # 24,000 at 18% in 24 payments is 1,198.18 each: more than is left over
    review = offer_review(case, offered(months=24), TODAY)
    assert review.advice == "unknown"
    assert {"assumed", "over"} <= {reason.id for reason in review.reasons}
    assert offer_review(case, offered(months=24, monthly=Decimal("1198.18")), TODAY).advice == "refuse"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_letter_says_of_such_an_offer_that_it_was_worked_through_and_fails(language: str) -> None:
    case = case_with_room(1150)
    case.offer = [offered(months=24)]
    text = letter(case, Wanted(case.debt[0], "counter_offer", "email"), Language(language), TODAY)
    for said in ("算了一遍", "半路还是会断", "worked them through", "stop part-way"):
        assert said not in text


def test_a_round_of_an_offer_that_cannot_be_read_works_nothing_out() -> None:
    case = case_with_room()
    case.offer = [offered(months=24)]
    case.offer[0].keep_unfinished("monthly", "1,2x0")
    theirs = next(each for each in rounds_of(case, "card", TODAY) if each.side == "theirs")
    assert (theirs.monthly, theirs.months, theirs.total, theirs.is_worked_out) == (None, 24, None, False)


def test_fields_that_cannot_be_read_are_named_in_quotation_marks() -> None:
    offer = offered(months=24, monthly=money(1000))
    offer.keep_unfinished("upfront", "x")
    offer.keep_unfinished("fees", "y")
    (reason,) = offer_review(case_with_room(), offer, TODAY).reasons
    assert reason_words(Language("zh"), reason).startswith("“先付多少”和“一次性的手续费”还看不懂")
    assert "“Up front” and “One-off fees”" in reason_words(Language("en"), reason)


def test_a_field_that_this_version_does_not_know_keeps_nothing_from_being_judged() -> None:
    offer = offered(months=24, monthly=money(1000))
    offer.keep_unfinished("of_a_later_version", "x")
    assert offer_review(case_with_room(), offer, TODAY).advice == "accept"
