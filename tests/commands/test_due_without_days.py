"""`due` and `show` name a debt whose agreed payments have no day: to leave it out would say that nothing is due."""

import json
from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from support.clock import NOW

from .conftest import Keep, Say


def _agreed(balance: int | None = 18000, first: date | None = None, monthly: int | None = 500) -> Case:
    amount = Decimal(monthly) if monthly else None
    paper = Agreement(debt="card", monthly=amount, months=36, first_due=first, agreed_at=NOW)
    owed = Decimal(balance) if balance else None
    return Case(debt=[Debt(id="card", lender="Bank A", balance=owed)], agreement=[paper])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "pay Bank A: the day of the first payment is missing; ask for it and fill it in\n"),
        ("zh", "还Bank A：第一期哪天还，还没有写，问清楚填上\n"),
    ],
)
def test_a_first_day_that_is_missing_is_one_quiet_line(say: Say, keep: Keep, language: str, said: str) -> None:
    keep("cards", _agreed())
    told = say("due", "--quiet", language=language)
    assert (told.code, told.out, told.err) == (0, said, "")


def test_nothing_is_said_not_to_be_due_of_what_has_no_day(say: Say, keep: Keep) -> None:
    keep("cards", _agreed())
    told = say("due", "--days", "60").out
    assert told.startswith("Of what has a day, nothing is due within 60 days")
    assert "Bank A" in told


def test_an_accepted_offer_without_a_first_day_is_named_too(say: Say, keep: Keep) -> None:
    offer = Offer(debt="card", at=NOW, months=24, annual_rate=Decimal(0), decision="accepted")
    keep("cards", Case(debt=[Debt(id="card", lender="Bank A", balance=Decimal(24000))], offer=[offer]))
    assert "the day of the first payment is missing" in say("due", "--quiet").out


def test_json_names_the_debt_as_a_notice(say: Say, keep: Keep) -> None:
    keep("cards", _agreed())
    told = json.loads(say("due", "--json").out)
    assert told["due"] == []
    assert told["notices"] == [{"session": "cards", "notice": "no_first_day", "debt": "card"}]


@pytest.mark.parametrize("days", ["first", "listed", "paid"])
def test_what_has_days_or_is_all_paid_misses_none(say: Say, keep: Keep, days: str) -> None:
    case = _agreed(first=date(2027, 6, 20) if days == "first" else None)
    if days == "listed":
        case.payment = [Payment(debt="card", due=date(2027, 6, 20), amount=Decimal(500))]
    if days == "paid":
        case.payment = [Payment(debt="card", paid=Decimal(18000), paid_on=NOW.date())]
    keep("cards", case)
    assert say("due", "--quiet").out == ""


def test_a_balance_that_the_payments_follow_from_is_asked_for(say: Say, keep: Keep) -> None:
    keep("cards", _agreed(balance=None, first=date(2026, 12, 20), monthly=None))
    assert say("due", "--quiet").out == "pay Bank A: how much is owed is missing, so there are no days yet\n"
    assert [each["notice"] for each in json.loads(say("due", "--json").out)["notices"]] == ["no_balance"]


def test_the_session_is_named_where_there_are_several(say: Say, keep: Keep) -> None:
    keep("cards", _agreed())
    keep("others", Case())
    assert "cards" in say("due", "--quiet").out


@pytest.mark.parametrize(
    ("language", "said", "nothing"),
    [
        ("en", "the day of the first payment is missing", "nothing that was"),
        ("zh", "第一期哪天还，还没有写", "没有到期的"),
    ],
)
def test_show_names_it_too_and_does_not_say_that_nothing_is_due(
    say: Say, keep: Keep, language: str, said: str, nothing: str
) -> None:
    keep("cards", _agreed())
    told = say("show", "cards", language=language).out
    assert said in told
    assert nothing not in told
    assert json.loads(say("show", "cards", "--json").out)["debts"][0]["missing_for_days"] == "first_day"
    keep("dated", _agreed(first=date(2027, 6, 20)))
    told = say("show", "dated", language=language).out
    assert said not in told
    assert nothing in told
    assert json.loads(say("show", "dated", "--json").out)["debts"][0]["missing_for_days"] is None
