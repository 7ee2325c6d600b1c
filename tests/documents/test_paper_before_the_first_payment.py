"""The paper of accepted terms is asked for by a working day on which nothing is paid yet."""

from datetime import date, datetime

import pytest

from debt_wizard.case import Case, Offer
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.paper_day import paper_day
from debt_wizard.language import Language
from support.clock import CHINA
from support.offered import case_with_room, money

MONDAY = date(2026, 11, 23)


def _accepted(first: date, **terms: object) -> Case:
    case = case_with_room(product="consumer_loan")
    at = datetime(2026, 11, 23, 9, tzinfo=CHINA)
    offer = Offer(debt="card", at=at, monthly=money(1000), months=24, first_due=first, decision="accepted")
    case.offer = [offer.model_copy(update=terms)]
    return case


@pytest.mark.parametrize(
    ("first", "wanted"),
    [
        (date(2027, 1, 15), date(2026, 12, 7)),  # two weeks, a Monday
        (date(2026, 12, 1), date(2026, 11, 30)),
        (date(2026, 11, 30), date(2026, 11, 27)),  # a Monday: the Friday before
        (date(2026, 11, 24), date(2026, 11, 24)),  # tomorrow: no day is left between
        (date(2026, 11, 20), date(2026, 12, 7)),  # over
    ],
)
def test_the_day_is_a_working_day_before_the_first_payment(first: date, wanted: date) -> None:
    case = _accepted(first)
    assert paper_day(case, case.debt[0], MONDAY) == wanted


def test_where_two_weeks_end_on_a_sunday_the_friday_before_is_asked_for() -> None:
    case = _accepted(date(2027, 1, 15))
    assert paper_day(case, case.debt[0], date(2026, 11, 22)) == date(2026, 12, 4)


def test_what_is_paid_at_once_comes_before_a_pause() -> None:
    case = _accepted(date(2026, 11, 27), upfront=money(2000))
    assert paper_day(case, case.debt[0], MONDAY) == date(2026, 11, 26)


@pytest.mark.parametrize(("language", "day"), [("zh", "2026年11月26日"), ("en", "26 November 2026")])
def test_the_letter_of_a_yes_names_that_day(language: str, day: str) -> None:
    case = _accepted(date(2026, 11, 27))
    case.person.name = "Li"
    for product in ("consumer_loan", "private"):
        case.debt[0].product = product
        text = letter(case, Wanted(case.debt[0], "accept_offer", "email"), Language(language), MONDAY)
        assert day in text
