"""The sample: coherent on every day, and the same case in both languages."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Any

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.way import state, steps_for
from debt_wizard_content.catalogues import item

DAYS = [date(2026, 11, 23) + timedelta(days=number) for number in range(0, 366, 5)]
DAYS += [date(2027, 1, 31), date(2027, 2, 28), date(2028, 2, 29), date(2031, 12, 31)]


def _without_words(value: Any) -> Any:
    """All but the texts: figures, dates, keys."""
    if isinstance(value, dict):
        return {key: _without_words(each) for key, each in value.items() if key not in {"steps", "name", "phone"}}
    if isinstance(value, list):
        return [_without_words(each) for each in value]
    return value if not isinstance(value, str) or re.fullmatch("[a-z0-9_-]+", value) else None


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_sample_is_never_absurd(today: date) -> None:
    case = sample_case("zh", today)
    judged = verdict(case, today)
    assert judged.level in {"within", "stretched"}
    assert left_over(case).amount > 0
    assert 0 <= judged.capacity - judged.promised <= 100, "the letters say that this is all there is"


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_what_happened_is_past_and_what_is_planned_is_ahead(today: date) -> None:
    case = sample_case("en", today)
    situation, plan = case.situation, case.plan
    assert situation.since is not None
    assert situation.recovers is not None
    assert plan.first_payment is not None
    assert situation.since < today < situation.recovers
    assert timedelta(days=10) <= plan.first_payment - today <= timedelta(days=41)
    assert all(debt.overdue_since is not None and debt.overdue_since < today for debt in case.debt)
    assert all(contact.at is not None and contact.at.date() < today for contact in case.contact)
    assert all(payment.paid_on is None or payment.paid_on < today for payment in case.payment)
    assert all(paper.dated is None or paper.dated < today for paper in case.evidence)
    replies = [contact.reply_by for contact in case.contact if contact.reply_by is not None]
    assert replies == [today + timedelta(days=4)]
    assert case.about.updated is not None
    assert case.about.updated.date() == today - timedelta(days=1)


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_days_of_the_month_stay_as_they_are(today: date) -> None:
    case = sample_case("en", today)
    for payment in case.payment:
        assert payment.due is not None
        assert payment.due.day == case.plan.day == 15
    for debt in case.debt:
        since = debt.overdue_since
        assert since is not None
        assert debt.due_day is not None
        assert since.day == min(debt.due_day, monthrange(since.year, since.month)[1])


def test_on_its_own_day_the_sample_is_as_written() -> None:
    case = sample_case("zh", date(2026, 11, 23))
    assert case.plan.first_payment == date(2026, 12, 15)
    assert [debt.overdue_since for debt in case.debt] == [date(2026, 9, 25), date(2026, 10, 8)]
    assert case.model_extra == {}, "the day on which it plays is no part of a case"


def test_both_languages_tell_the_same_case() -> None:
    apart = {"about": {"title", "letter_language"}}
    chinese, english = (
        _without_words(sample_case(code, date(2027, 3, 31)).model_dump(exclude=apart)) for code in ("zh", "en")
    )
    assert chinese == english


def test_each_language_speaks_its_own() -> None:
    told = sample_case("en", DAYS[0]).model_dump_json()
    assert told.isascii()
    assert sample_case("zh", DAYS[0]).debt[0].lender == "甲银行信用卡中心"
    assert sample_case("en_XA", DAYS[0]) == sample_case("en", DAYS[0])


def _case() -> Case:
    return sample_case("en", date(2026, 11, 23))


def test_the_sample_has_all_that_it_is_to_show() -> None:
    case = _case()
    assert [debt.product for debt in case.debt] == ["credit_card", "consumer_loan"]
    salary, side = case.income
    assert salary.day is not None
    assert any(debt.due_day is not None and debt.due_day < salary.day for debt in case.debt)
    assert len(side.history) >= 6
    assert not side.certain
    assert any(each.every == "year" and each.month is not None for each in case.spending)
    assert any(each.share < 1 for each in case.spending)
    assert any(each.estimate for each in case.spending)
    assert {each.essential for each in case.spending} == {True, False}
    assert {each.liquid for each in case.asset} == {True, False}
    assert {"have", "asked_for", "missing"} <= {each.status for each in case.evidence}
    assert {proposal.debt for proposal in case.plan.proposal} == {"card", "loan"}
    assert case.channel.chosen is not None
    assert case.offer[0].decision == "open"
    assert any(case.agreement[0].checks.values())
    assert not all(case.agreement[0].checks.values())
    assert {each.kind for each in due(case, date(2026, 11, 23))} == {"instalment", "reply"}


def test_the_parts_of_a_balance_make_the_balance() -> None:
    for debt in _case().debt:
        assert None not in (debt.principal, debt.interest, debt.fees)
        assert (debt.principal or 0) + (debt.interest or 0) + (debt.fees or 0) == debt.balance


def test_every_key_of_the_sample_is_known_to_the_content() -> None:
    case = _case()
    assert all(item("spending", each.category) for each in case.spending)
    assert all(item("evidence", each.kind) for each in case.evidence)
    assert all(item("goals", goal) for goal in case.situation.goals)
    assert all(item("channels", key) for key in (case.channel.chosen or "", case.channel.backup or ""))
    assert all(item("agreement_terms", term) for term in case.agreement[0].checks)
    assert {each.id for each in steps_for(case)} >= set(case.about.seen)


def test_the_steps_before_the_check_are_done() -> None:
    case = _case()
    steps = [each for each in steps_for(case) if each.group in {"start", "prepare", "channel"}]
    assert {state(case, each) for each in steps} == {"done"}
