"""The day of the first payment: as planned, and after it has passed without a yes, the next one that is to come."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.proposed_schedule import first_due, proposed_schedule
from debt_wizard.advice.rehearsal import answers
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Contact, Offer
from debt_wizard.documents.proposal_words import proposal_words
from debt_wizard.language import Language
from support.household import household, money, promising

PLANNED = date(2026, 10, 15)
TODAY = date(2026, 11, 27)


def _case(day: int | None = 15) -> Case:
    """1,000 a month for 12,000 is proposed, from 15 October on."""
    return promising(household(savings=9000, plan={"first_payment": PLANNED, "day": day}), 1000)


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 10, 14), PLANNED),
        (PLANNED, PLANNED),
        (date(2026, 10, 16), date(2026, 11, 15)),
        (date(2026, 11, 14), date(2026, 11, 15)),
        (date(2026, 11, 15), date(2026, 11, 15)),
        (TODAY, date(2026, 12, 15)),
        (date(2027, 1, 31), date(2027, 2, 15)),
    ],
)
@pytest.mark.parametrize("day", [15, None])
def test_a_planned_day_that_has_passed_counts_with_the_next_one(today: date, first: date, day: int | None) -> None:
    assert first_due(_case(day), today) == first


def test_a_day_that_is_no_day_of_a_shorter_month_stays_the_last_one_of_it() -> None:
    case = household(plan={"first_payment": date(2026, 1, 31)})
    assert first_due(case, date(2026, 2, 3)) == date(2026, 2, 28)


def test_no_letter_and_no_check_of_a_proposal_begins_in_the_past() -> None:
    case = _case()
    schedule = proposed_schedule(case, case.plan.proposal[0], TODAY)
    assert schedule is not None
    assert (schedule.rows[0].due, schedule.last_due) == (date(2026, 12, 15), date(2027, 11, 15))
    assert "从2026年12月15日起" in proposal_words(case, case.plan.proposal[0], Language("zh"), TODAY)
    flow = verdict(case, TODAY).flow
    assert flow is not None
    assert flow.start > TODAY
    assert min(move.day for move in flow.payments) == date(2026, 12, 15)


def test_what_was_planned_is_kept_as_it_was_typed() -> None:
    case = _case()
    verdict(case, TODAY)
    assert case.plan.first_payment == PLANNED


@pytest.mark.parametrize(
    ("yes", "first"),
    [(datetime(2026, 10, 1, tzinfo=UTC), PLANNED), (datetime(2026, 11, 3, tzinfo=UTC), date(2026, 11, 15))],
)
def test_a_yes_fixes_the_first_day_which_does_not_move_with_today(yes: datetime, first: date) -> None:
    case = _case()
    case.contact = [Contact(debt="card", at=yes, outcome="accepted")]
    for today in (TODAY, date(2027, 3, 1)):
        assert due(case, today)[0].day == first


def test_an_accepted_offer_without_a_first_day_begins_on_the_first_planned_day_after_the_yes() -> None:
    case = _case()
    case.offer = [
        Offer(debt="card", decision="accepted", at=datetime(2026, 11, 3, tzinfo=UTC), months=12, monthly=money(1000))
    ]
    for today in (TODAY, date(2027, 3, 1)):
        assert due(case, today)[0].day == date(2026, 11, 15)


def test_an_offer_that_is_open_is_tried_as_if_the_yes_came_today() -> None:
    case = _case()
    offer = Offer(debt="card", at=datetime(2026, 10, 20, tzinfo=UTC), months=12, monthly=money(1000))
    case.offer = [offer]
    review = offer_review(case, offer, TODAY)
    assert review is not None
    assert review.judged is not None
    assert review.judged.flow is not None
    assert [move.day for move in review.judged.flow.payments][:2] == [date(2026, 12, 15), date(2027, 1, 15)]
    assert review.judged.flow.behind == 0


def test_the_rehearsal_names_the_day_that_is_to_come() -> None:
    told = {TODAY: "2026年12月15日", PLANNED: "2026年10月15日"}
    case = _case()
    assert {day: answers(case, Language("zh"), day, case.debt[0])["first_payment"] for day in told} == told


@pytest.mark.parametrize(("day", "first"), [(5, date(2026, 6, 5)), (20, date(2026, 5, 20))])
def test_a_day_of_the_month_that_lay_before_the_yes_counts_from_the_next_month_on(day: int, first: date) -> None:
    case = _case()
    case.plan.first_payment = date(2026, 2, 15)
    case.offer = [
        Offer(
            debt="card",
            decision="accepted",
            at=datetime(2026, 5, 10, tzinfo=UTC),
            months=12,
            monthly=money(1000),
            day=day,
        )
    ]
    found = [each.day for each in due(case, date(2026, 5, 12)) if each.kind == "instalment"]
    assert found[:1] == [first]
