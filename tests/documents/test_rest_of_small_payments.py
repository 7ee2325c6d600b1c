"""What small payments leave, in all that is read: it is owed, to be agreed, and never gone."""

from datetime import UTC, datetime

import pytest
from icalendar import Calendar

from debt_wizard.case import Contact
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.documents.chart_words import curve_words
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.drafting import drafts_to_send
from debt_wizard.documents.fitting import fitting_intents, still_fits
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.letter_facts import letter_facts
from debt_wizard.documents.markdown import markdown
from debt_wizard.documents.offer_words import offer_words
from debt_wizard.documents.page import Curve
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.proposal_words import proposal_words
from debt_wizard.documents.summary import summary
from debt_wizard.documents.svg_chart import curve
from debt_wizard.documents.what_next import what_next
from debt_wizard.language import Language
from support.small_payments import LAST_PAID, REVIEW, RUNNING, Way, case_of

ZH, EN = Language("zh"), Language("en")
both = pytest.mark.parametrize("language", [ZH, EN])


@both
def test_the_plan_of_running_ones_says_what_they_leave_and_that_it_is_to_be_agreed(language: Language) -> None:
    plan = plain_text(dated_plan(case_of("offer", paid=3), language, RUNNING), language)
    last = language.date(REVIEW.replace(year=2026, month=12))
    assert plan.count("24,996.74") == 3  # in the table, in words, and at the end of the curve
    later = {"zh": "后面怎么还，到时候再谈", "en": "How it is repaid is to be agreed then"}[language.spoken]
    waived = {"zh": "免掉", "en": "waived"}[language.spoken]
    assert later in plan
    assert waived not in plan
    assert "→ 0" not in plan
    assert last in plan


@both
def test_the_curve_ends_where_they_leave_it(language: Language) -> None:
    page = dated_plan(case_of("offer", paid=3), language, RUNNING)
    [drawn] = [part for part in page.parts if isinstance(part, Curve)]
    assert drawn.left in curve_words(drawn, language)
    assert f">{drawn.left}</text>" in curve(drawn)
    assert "24,996.74" in drawn.left


@pytest.mark.parametrize("way", ["offer", "proposal", "paper"])
@both
def test_once_they_are_over_the_plan_says_what_comes_next(way: Way, language: Language) -> None:
    case = case_of(way, paid=6)
    tasks = what_next(case, language, LAST_PAID)
    assert any(language.date(REVIEW) in task and "24,996.74" in task for task in tasks)
    assert [wanted.intent for wanted in drafts_to_send(case, LAST_PAID)] == ["token_payment"]
    assert "24,996.74" in markdown(summary(case, language, LAST_PAID), language)
    assert language.say("documents.summary.agreed") not in markdown(summary(case, language, LAST_PAID), language)


def test_the_day_to_talk_about_the_rest_stays_that_of_what_was_agreed() -> None:
    case = case_of("proposal", paid=3)
    for today in (RUNNING, LAST_PAID):
        assert "15 January 2027" in proposal_words(case, case.plan.proposal[0], EN, today)


def test_the_first_letters_fit_again_and_name_what_is_owed_and_was_paid() -> None:
    case = case_of("offer", paid=6)
    card = case.debt[0]
    assert still_fits(case, card, "first_proposal", LAST_PAID)
    assert not still_fits(case, card, "circumstances_changed", LAST_PAID)
    assert not still_fits(case, card, "clearance_certificate", LAST_PAID)
    written = letter(case, Wanted(card, "first_proposal", "email"), EN, LAST_PAID)
    assert "I owe you ¥24,996.74" in written
    assert "¥1,200, in 6 payments" in written


@both
def test_an_offer_of_them_says_that_the_rest_is_still_to_be_agreed(language: Language) -> None:
    words = offer_words(case_of("offer").offer[0], language)
    assert {"zh": "余下的到时再谈", "en": "the rest to be agreed then"}[language.spoken] in words


def test_the_calendar_file_has_the_day_to_talk_about_the_rest() -> None:
    file = calendar_file(case_of("offer", paid=3), EN, datetime(2026, 10, 1, tzinfo=UTC))
    found = [each for each in Calendar.from_ical(file).walk("VEVENT") if "agree on the rest" in str(each["summary"])]
    assert [each.decoded("dtstart") for each in found] == [REVIEW]


def test_what_was_said_stays_in_the_letters_of_the_next_talk() -> None:
    case = case_of("proposal", paid=6)
    case.contact[0].said = "we accept 200"
    case.contact.insert(0, Contact(debt="card", at=datetime(2026, 6, 5, tzinfo=UTC), outcome="refused", said="no"))
    told = letter_facts(case, case.debt[0], EN, LAST_PAID)
    assert told["contact_times"] == 2
    assert told["contact_said"] == "we accept 200"
    assert "reconsider" not in fitting_intents(case, case.debt[0], LAST_PAID)
