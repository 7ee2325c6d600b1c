"""The calendar file of the terms before, and that of new terms imported after it: no payment stands twice."""

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta

import icalendar
import pytest

from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import money

EN = Language("en")
OLD_FIRST = date(2026, 2, 15)
PAID = [date(2026, month, 15) for month in (2, 3, 4, 5)]
BEFORE, AFTER = date(2026, 5, 20), date(2026, 6, 21)
CAME, FIRST = date(2026, 6, 20), date(2026, 7, 15)


def _at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10, tzinfo=CHINA)


def _offer(on: date, first: date, months: int) -> Offer:
    return Offer(debt="loan", at=_at(on), decision="accepted", monthly=money(1000), months=months, first_due=first)


def _paper(on: date, first: date, months: int) -> Agreement:
    balance = money(1000 * months)
    return Agreement(
        debt="loan", agreed_at=_at(on), balance=balance, monthly=money(1000), months=months, first_due=first
    )


def _case(*terms: Offer | Agreement, listed: bool = True, paid: int = 4) -> Case:
    case = Case(debt=[Debt(id="loan", lender="乙公司", balance=money(12000))])
    case.about.created = _at(date(2026, 1, 1))
    case.offer = [each for each in terms if isinstance(each, Offer)]
    case.agreement = [each for each in terms if isinstance(each, Agreement)]
    due = [(day if listed else None, money(1000) if listed else None, day) for day in PAID[:paid]]
    case.payment = [
        Payment(debt="loan", due=day, amount=amount, paid=money(1000), paid_on=on) for day, amount, on in due
    ]
    return case


def _entries(case: Case, day: date) -> dict[str, tuple[date, str]]:
    calendar = icalendar.Calendar.from_ical(calendar_file(case, EN, _at(day)))
    return {str(each["uid"]): (each.decoded("dtstart"), str(each["summary"])) for each in calendar.walk("VEVENT")}


def _payments(entries: dict[str, tuple[date, str]], since: date) -> Counter[date]:
    return Counter(day for day, words in entries.values() if words.startswith("Payment:") and day >= since)


@pytest.mark.parametrize("listed", [True, False])
@pytest.mark.parametrize("make", [_offer, _paper])
def test_as_many_as_were_left_take_their_places(
    make: Callable[[date, date, int], Offer | Agreement], *, listed: bool
) -> None:
    old, new = make(date(2026, 1, 26), OLD_FIRST, 12), make(CAME, FIRST, 8)
    calendar = _entries(_case(old, listed=listed), BEFORE)
    second = _entries(_case(old, new, listed=listed), AFTER)
    found = _payments({**calendar, **second}, AFTER)
    assert found == _payments(second, AFTER)
    assert (len(found), set(found.values())) == (8, {1})


def test_the_paper_that_names_the_rest_of_an_offer_that_was_paid_once_goes_on_from_it() -> None:
    offer = _offer(date(2026, 1, 26), OLD_FIRST, 12)
    paper = _paper(date(2026, 2, 20), date(2026, 3, 15), 11)
    calendar = _entries(_case(offer, paid=1), date(2026, 2, 16))
    assert _entries(_case(offer, paper, paid=1), date(2026, 2, 21)).keys() == calendar.keys()


def test_a_payment_of_the_terms_before_that_is_noted_later_moves_no_other() -> None:
    old, new = _paper(date(2026, 1, 26), OLD_FIRST, 12), _paper(CAME, FIRST, 8)
    one_missing = _entries(_case(old, new, paid=3), AFTER)
    assert _entries(_case(old, new), AFTER + timedelta(1)) == one_missing
