"""Why the road after a refusal begins, and from which day."""

from datetime import date, datetime
from typing import Any

import pytest

from debt_wizard.advice.refusal import Cause, cause
from debt_wizard.case import Agreement, Case, Contact, Debt, Offer
from support.clock import CHINA

TODAY = date(2026, 11, 23)


def _at(day: int) -> datetime:
    return datetime(2026, 11, day, 10, tzinfo=CHINA)


def _talk(day: int, outcome: Any, **more: Any) -> Contact:
    return Contact(**{"debt": "card", "at": _at(day), "outcome": outcome, **more})


def _case(*contacts: Contact, offers: tuple[Offer, ...] = ()) -> Case:
    return Case(debt=[Debt(id="card"), Debt(id="loan")], contact=list(contacts), offer=list(offers))


def _on(day: int) -> date:
    return date(2026, 11, day)


@pytest.mark.parametrize(
    ("contacts", "found"),
    [
        ([], None),
        ([_talk(5, "refused")], Cause("refused", _on(5))),
        ([_talk(5, "no_answer")], Cause("silence", _on(5))),
        ([_talk(5, "refused"), _talk(9, "refused")], Cause("refused", _on(5))),
        ([_talk(3, "no_answer"), _talk(5, "refused"), _talk(9, "no_answer")], Cause("refused", _on(5))),
        ([_talk(3, "refused"), _talk(5, "counter_offer")], None),
        ([_talk(3, "refused"), _talk(5, "counter_offer"), _talk(8, "refused")], Cause("refused", _on(8))),
        ([_talk(3, "refused"), _talk(5, "accepted")], None),
        ([_talk(5, "promised_reply", reply_by=_on(20))], Cause("silence", _on(20))),
        ([_talk(20, "no_answer", reply_by=_on(30))], None),
        ([_talk(20, "no_answer", reply_by=TODAY)], None),
        ([_talk(5, "no_answer", reply_by=_on(22))], Cause("silence", _on(22))),
        ([_talk(5, "no_answer", reply_by=_on(3))], Cause("silence", _on(5))),
        ([_talk(5, "no_answer", reply_by=_on(20)), _talk(21, "no_answer")], Cause("silence", _on(20))),
        ([_talk(5, "no_answer"), _talk(20, "no_answer", reply_by=_on(30))], Cause("silence", _on(5))),
        ([_talk(3, "refused"), _talk(8, "other")], Cause("refused", _on(3))),
        ([_talk(3, "refused"), _talk(8, "other", direction="in")], Cause("refused", _on(3))),
        ([_talk(3, "refused"), _talk(8, "promised_reply")], Cause("refused", _on(3))),
        ([_talk(3, "refused"), _talk(8, "promised_reply", answered_on=_on(9))], None),
        ([_talk(3, "refused"), _talk(8, "promised_reply", reply_by=_on(30))], None),
        ([_talk(3, "no_answer"), _talk(8, "other")], Cause("silence", _on(3))),
        ([_talk(3, "no_answer"), _talk(8, "other", direction="in")], None),
        ([_talk(3, "no_answer"), _talk(8, "promised_reply")], None),
        ([_talk(3, "no_answer"), _talk(8, "other", direction="in"), _talk(9, "no_answer")], Cause("silence", _on(9))),
        ([_talk(3, "accepted"), _talk(8, "other")], None),
        ([_talk(8, "other")], None),
        ([_talk(5, "promised_reply", reply_by=TODAY)], None),
        ([_talk(5, "promised_reply", reply_by=_on(20), answered_on=_on(20))], None),
        ([_talk(5, "promised_reply", reply_by=_on(20)), _talk(22, "no_answer")], Cause("silence", _on(20))),
        ([_talk(5, "refused", debt="loan")], None),
        ([_talk(5, "refused", debt=None)], None),
        ([_talk(5, "refused", at=None)], Cause("refused", TODAY)),
    ],
)
def test_the_road_begins_with_the_first_no_or_silence_of_the_last_row(
    contacts: list[Contact], found: Cause | None
) -> None:
    assert cause(_case(*contacts), "card", TODAY) == found


def test_the_order_in_which_contacts_were_entered_does_not_matter() -> None:
    assert cause(_case(_talk(9, "counter_offer"), _talk(5, "refused")), "card", TODAY) is None


def test_a_contact_that_names_no_debt_counts_where_there_is_one() -> None:
    case = _case(_talk(5, "refused", debt=None))
    del case.debt[1]
    assert cause(case, "card", TODAY) == Cause("refused", _on(5))


@pytest.mark.parametrize(
    ("decisions", "later", "found"),
    [
        (["declined"], [], Cause("declined", _on(10))),
        (["declined", "open"], [], None),
        (["open", "declined"], [], Cause("declined", _on(11))),
        (["countered"], [], None),
        (["declined"], [_talk(12, "promised_reply")], None),
        (["declined"], [_talk(12, "refused")], Cause("refused", _on(12))),
        (["declined"], [_talk(12, "no_answer")], Cause("declined", _on(10))),
        (["declined"], [_talk(10, "counter_offer")], Cause("declined", _on(10))),
    ],
)
def test_an_offer_that_was_declined_begins_it_until_the_talk_goes_on(
    decisions: list[Any], later: list[Contact], found: Cause | None
) -> None:
    offers = tuple(Offer(debt="card", at=_at(10 + n), decision=each) for n, each in enumerate(decisions))
    assert cause(_case(*later, offers=offers), "card", TODAY) == found


def test_terms_that_stand_a_settled_debt_and_an_unknown_one_have_no_road() -> None:
    case = _case(_talk(5, "refused"))
    assert cause(case, "nobody", TODAY) is None
    case.agreement = [Agreement(debt="card", agreed_at=_at(12))]
    assert cause(case, "card", TODAY) is None
    case.agreement = []
    case.debt[0].settled_on = TODAY
    assert cause(case, "card", TODAY) is None


@pytest.mark.parametrize(
    ("decision", "day", "found"),
    [
        ("open", 12, None),
        ("countered", 12, None),
        ("declined", 12, Cause("refused", _on(5))),
        ("open", 3, Cause("refused", _on(5))),
    ],
)
def test_terms_that_the_lender_named_after_a_no_are_the_talk_going_on(
    decision: Any, day: int, found: Cause | None
) -> None:
    offer = Offer(debt="card", at=_at(day), decision=decision)
    assert cause(_case(_talk(5, "refused"), offers=(offer,)), "card", TODAY) == found


def test_silence_after_an_answered_offer_is_silence() -> None:
    offer = Offer(debt="card", at=_at(8), decision="countered")
    case = _case(_talk(5, "refused"), _talk(12, "no_answer"), offers=(offer,))
    assert cause(case, "card", TODAY) == Cause("silence", _on(12))
