"""An objection to a term quotes a note only where it is of the talk in which what was agreed was said."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from debt_wizard.case import Case, Contact, Offer
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.clock import CHINA

TODAY = date(2026, 11, 27)
AGREED_AT = datetime(2026, 11, 27, 10, tzinfo=CHINA)
NOTE = "Can do 24 x 2000, first paying 20% now"


def _case(hours: int, outcome: str = "counter_offer", offered_at: datetime | None = AGREED_AT) -> Case:
    """A note so many hours after 18 payments of 2,300 were accepted."""
    case = sample_case("zh", TODAY)
    offer = Offer(debt="card", months=18, monthly=Decimal(2300), decision="accepted", at=offered_at)
    at = AGREED_AT + timedelta(hours=hours)
    case.offer = [offer]
    case.contact = [Contact.model_validate({"debt": "card", "at": at, "said": NOTE, "outcome": outcome})]
    return case


def _written(case: Case, language: str) -> str:
    return letter(case, Wanted(case.debt[0], "object_term", "email"), Language(language), TODAY)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_note_of_an_earlier_talk_is_not_quoted_beside_what_was_agreed_since(language: str) -> None:
    text = _written(_case(-1), language)
    assert NOTE not in text
    assert ("18期" if language == "zh" else "18") in text


@pytest.mark.parametrize("hours", [0, 1])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_note_of_the_talk_in_which_it_was_agreed_is_quoted(language: str, hours: int) -> None:
    assert NOTE in _written(_case(hours), language)


def test_what_a_collector_said_after_the_yes_is_not_quoted_as_what_was_agreed() -> None:
    agreed, demanded = "分24期，每期1000元，免息", "催收打来，说今天必须还2000元，否则起诉"
    at = datetime(2026, 11, 10, 10, tzinfo=CHINA)
    case = _case(0, "accepted", offered_at=at)
    case.offer[0].months, case.offer[0].monthly = 24, Decimal(1000)
    case.contact = [
        Contact(debt="card", at=at, outcome="accepted", said=agreed),
        Contact(debt="card", at=at.replace(day=18), direction="in", outcome="other", said=demanded),
    ]
    text = _written(case, "zh")
    assert "我2026年11月10日的记录是：“" + agreed in text
    assert "2000" not in text


@pytest.mark.parametrize(("days", "is_quoted"), [(0, True), (3, False)])
def test_terms_that_the_lender_named_are_quoted_only_from_the_day_of_the_offer(days: int, is_quoted: bool) -> None:
    case = _case(24 * days, "counter_offer")
    assert (NOTE in _written(case, "zh")) is is_quoted


def test_an_offer_of_no_known_day_leaves_the_note_out() -> None:
    assert NOTE not in _written(_case(1, offered_at=None), "zh")


@pytest.mark.parametrize(("outcome", "is_quoted"), [("accepted", True), ("counter_offer", False)])
def test_without_an_offer_the_note_of_the_yes_is_quoted_and_no_other(outcome: str, is_quoted: bool) -> None:
    case = _case(1, outcome)
    case.offer = []
    assert (NOTE in _written(case, "zh")) is is_quoted
