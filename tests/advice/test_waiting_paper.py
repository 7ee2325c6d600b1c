"""Terms accepted beside a running agreement: the agreement stays in force, and their paper is asked for."""

from datetime import date, datetime
from decimal import Decimal

import icalendar
import pytest

from debt_wizard.advice.due import Due, due
from debt_wizard.advice.nearest import nearest_by_step
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.owed import owed
from debt_wizard.advice.promised import promised
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.advice.waiting_paper import papers_to_ask_for, waiting_offer
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.documents.fitting import fitting_intents
from debt_wizard.documents.kept_facts import kept_facts
from debt_wizard.documents.what_next import what_next
from debt_wizard.language import Language
from debt_wizard.steps import step
from debt_wizard.way import state
from support.clock import CHINA
from support.household import household, money

NOW = datetime(2026, 11, 23, 20, tzinfo=CHINA)
TODAY = NOW.date()
AT = datetime(2026, 11, 20, 9, tzinfo=CHINA)
FIRST = date(2026, 9, 15)
ZH, EN = Language("zh"), Language("en")


def _case() -> Case:
    """24 payments of 1,000, agreed and signed, three of them made; then 42 of 500 are offered and accepted."""
    case = household(pay=9000)
    case.debt = [Debt(id="card", lender="甲银行", balance=money(24000))]
    case.agreement = [
        Agreement(
            debt="card",
            agreed_at=datetime(2026, 9, 1, 9, tzinfo=CHINA),
            balance=money(24000),
            months=24,
            monthly=money(1000),
            first_due=FIRST,
            day=15,
            checks={"written": True, "signed_by_both": True},
        )
    ]
    days = (FIRST, date(2026, 10, 15), date(2026, 11, 15))
    case.payment = [Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day) for day in days]
    return case


def _accepted(case: Case) -> Offer:
    offer = Offer(debt="card", at=AT, months=42, monthly=money(500), first_due=date(2026, 12, 20), day=20)
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, TODAY), NOW)
    return offer


def _kinds(case: Case) -> list[tuple[str, date, Decimal | None]]:
    return [(each.kind, each.day, each.amount) for each in due(case, TODAY)]


@pytest.mark.parametrize(
    ("first", "asked_on"),
    [(date(2026, 12, 20), date(2026, 11, 27)), (date(2026, 11, 24), date(2026, 11, 24)),
     (date(2026, 10, 24), date(2026, 11, 27))],
)  # fmt: skip
def test_the_paper_is_asked_for_before_the_first_payment_where_that_day_can_be_one(first: date, asked_on: date) -> None:
    case = _case()
    _accepted(case).first_due = first
    assert [day for day, _ in papers_to_ask_for(case)] == [asked_on]


def test_the_agreement_stays_in_force_until_the_new_one_is_written() -> None:
    case = _case()
    before = schedule_in_force(case, "card", TODAY)
    offer = _accepted(case)
    assert waiting_offer(case, "card") is offer
    assert schedule_in_force(case, "card", TODAY) == before
    assert promised(case) == money(1000)
    assert owed(case, case.debt[0]) == money(21000)
    assert ("instalment", date(2026, 12, 15), money(1000)) in _kinds(case)
    newer = Agreement(debt="card", months=42, monthly=money(500), balance=money(21000), first_due=offer.first_due)
    case.agreement.append(newer)
    assert promised(case) == money(1000)
    newer.agreed_at = NOW
    assert promised(case) == money(500)
    assert waiting_offer(case, "card") is None
    assert _kinds(case) == [("instalment", date(2026, 12, 20), money(500))]


def test_what_is_due_and_what_is_next_ask_for_the_paper_of_the_new_terms() -> None:
    case = _case()
    assert [kind for kind, _, _ in _kinds(case)] == ["instalment"]
    _accepted(case)
    asked = Due(date(2026, 11, 27), "paper", "card")  # a week after the terms were named
    assert asked in due(case, TODAY)
    assert nearest_by_step(case, TODAY)["before_signing"] == asked
    [told] = [each for each in what_next(case, EN, TODAY) if "in writing" in each]
    assert (
        told
        == "By 27 November 2026: ask 甲银行 for the new terms in writing (the first payment of the new terms was set "
        "for 20 December 2026). Until they come, keep to the old agreement."
    )
    [told] = [each for each in what_next(case, ZH, TODAY) if "书面" in each]
    assert told == (
        "2026年11月27日前：跟甲银行要新条件的书面协议（新条件的第一笔，说好2026年12月20日付）。"
        "拿到以前，还按原来的协议还。"
    )
    events = icalendar.Calendar.from_ical(calendar_file(case, EN, NOW)).walk("VEVENT")
    [event] = [each for each in events if "in writing" in str(each["summary"])]
    assert event.decoded("dtstart") == date(2026, 11, 27)


def test_the_paper_is_asked_for_before_the_first_new_payment_and_no_more_once_it_has_come() -> None:
    case = _case()
    offer = _accepted(case)
    offer.first_due = date(2026, 11, 25)
    assert Due(date(2026, 11, 25), "paper", "card") in due(case, TODAY)
    case.agreement.append(Agreement(debt="card", checks={"balance_stated": True}))
    assert Due(date(2026, 11, 25), "paper", "card") in due(case, TODAY)
    case.agreement[-1].checks["written"] = True
    assert "paper" not in [kind for kind, _, _ in _kinds(case)]


def test_the_step_before_signing_is_open_again_until_the_new_paper_is_agreed_to() -> None:
    case = _case()
    signing = step("before_signing")
    assert state(case, signing) == "done"
    _accepted(case)
    case.about.seen.append("before_signing")
    assert state(case, signing) == "open"
    case.agreement.append(Agreement(debt="card", months=42, monthly=money(500), checks={"written": True}))
    assert state(case, signing) == "open"
    case.agreement[-1].agreed_at = NOW
    assert state(case, signing) == "done"


def test_the_letter_that_accepts_tells_the_new_terms_and_not_the_old_ones() -> None:
    case = _case()
    _accepted(case)
    assert "accept_offer" in fitting_intents(case, case.debt[0], TODAY)
    facts = kept_facts(case, case.debt[0], EN, TODAY)
    assert facts["accepted_terms"] == "42 payments of ¥500, the first on 20 December 2026"
    assert facts["agreed"] == "24 payments of ¥1,000, the first on 15 September 2026"


def test_what_was_paid_while_the_new_terms_waited_counts_by_the_agreement() -> None:
    case = _case()
    case.agreement[0].monthly, case.agreement[0].annual_rate = None, Decimal("0.12")
    _accepted(case)
    case.payment.append(Payment(debt="card", due=date(2026, 12, 15), paid=money(1000), paid_on=date(2026, 12, 15)))
    by_the_old = owed(case, case.debt[0])
    newer = datetime(2026, 12, 18, 9, tzinfo=CHINA)
    case.agreement.append(Agreement(debt="card", agreed_at=newer, months=42, monthly=money(500)))
    assert owed(case, case.debt[0]) == by_the_old


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 12, 18), ("，说好2026年12月20日付）", "was set for 20 December 2026)")),
        (date(2026, 12, 21), ("付，日子过了，问清还算不算）", "which has passed; ask whether they still stand)")),
    ],
)
def test_the_first_day_of_terms_that_wait_is_named_and_once_it_has_passed_what_to_ask(
    day: date, said: tuple[str, str]
) -> None:
    case = _case()
    _accepted(case)
    for language, words in zip((ZH, EN), said, strict=True):
        assert any(words in each for each in what_next(case, language, day))


def test_terms_that_name_no_day_are_asked_for_without_one() -> None:
    case = _case()
    offer = _accepted(case)
    offer.first_due, offer.day = None, None
    assert "2026年11月27日前：跟甲银行要新条件的书面协议。拿到以前，还按原来的协议还。" in what_next(case, ZH, TODAY)
