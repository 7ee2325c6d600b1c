"""The letters of the road after a refusal: what they tell, and when they are offered."""

import re
from datetime import date, datetime

import pytest

from debt_wizard.case import Case, Contact, Offer, RoadStep
from debt_wizard.case.debt import Product
from debt_wizard.documents.fitting import fitting_intents
from debt_wizard.documents.gap import open_places
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.clock import CHINA, NOW

TODAY = date(2026, 11, 23)


@pytest.fixture
def refused(case: Case) -> Case:
    first = case.debt[0].id
    case.contact = [
        Contact(
            debt=first,
            at=datetime(2026, 11, 2, 10, tzinfo=CHINA),
            channel="phone",
            outcome="promised_reply",
            person="坐席0231",
            ticket="T-9",
            promised="报上去。",
            reply_by=date(2026, 11, 5),
        ),
        Contact(
            debt=first,
            at=datetime(2026, 11, 6, 10, tzinfo=CHINA),
            channel="email",
            outcome="refused",
            said="期数\n太长。",
        ),
    ]
    return case


def _written(case: Case, intent: str, channel: str = "email", language: str = "zh") -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)


@pytest.mark.parametrize("channel", ["email", "phone", "meeting"])
def test_a_complaint_tells_every_contact_with_its_day(refused: Case, channel: str) -> None:
    zh = _written(refused, "complaint", channel)
    promised = (
        "2026年11月2日，电话，贵方说会答复，联系的是坐席0231，工单号：T-9，答应“报上去”，说好2026年11月5日前答复。"
    )
    said_no = "2026年11月6日，邮件或信，没有同意，我记下的是“期数 太长”。"
    assert 0 < zh.index(promised) < zh.index(said_no)
    en = _written(refused, "complaint", channel, "en")
    assert "2 November 2026 (phone): a reply was promised; contact: 坐席0231; ticket T-9" in en


def test_a_complaint_says_what_is_asked_and_by_when_and_cites_no_rule(refused: Case) -> None:
    zh = _written(refused, "complaint")
    assert "请在2026年12月7日前答复" in zh
    assert "书面答复我" in zh
    for rule in ("条", "监管", "12378", "法"):
        assert rule not in zh.replace("还法", "").replace("一条", "")


def test_a_complaint_about_silence_speaks_of_silence(case: Case) -> None:
    at = datetime(2026, 11, 2, 10, tzinfo=CHINA)
    case.contact = [Contact(debt=case.debt[0].id, at=at, channel="chat", outcome="no_answer")]
    assert "从2026年11月2日起，我联系贵方谈还款，一直没有答复" in _written(case, "complaint", "chat")
    assert "Since 2 November 2026 I have had no answer" in _written(case, "complaint", "chat", "en")


def test_a_complaint_without_any_contact_has_an_open_place_that_leads_to_the_log(case: Case) -> None:
    case.contact = []
    assert "contacts" in [place.asked_at.step for place in open_places(_written(case, "complaint")) if place.asked_at]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("channel", ["email", "chat", "phone", "meeting"])
def test_the_question_why_asks_for_the_part_the_change_and_who_decides(
    refused: Case, channel: str, language: str
) -> None:
    text = _written(refused, "ask_why_refused", channel, language)
    assert ("哪一处" if language == "zh" else "Which part") in text
    assert ("怎么改" if language == "zh" else "change would") in text or channel == "email"


def test_the_complaint_is_offered_first_once_the_road_has_come_to_it(refused: Case) -> None:
    debt = refused.debt[0]
    assert fitting_intents(refused, debt, TODAY)[0] == "reconsider"
    assert "ask_why_refused" in fitting_intents(refused, debt, TODAY)
    assert "complaint" not in fitting_intents(refused, debt, TODAY)
    refused.road = [
        RoadStep(debt=debt.id, step="ask_why", done_on=date(2026, 11, 6)),
        RoadStep(debt=debt.id, step="reconsider", done_on=date(2026, 11, 9)),
    ]
    assert fitting_intents(refused, debt, TODAY)[0] == "complaint"
    refused.road[1].done_on = date(2026, 11, 10)
    assert "complaint" not in fitting_intents(refused, debt, TODAY)


def test_what_was_promised_on_the_phone_stands_in_the_letter_that_has_it_confirmed(refused: Case) -> None:
    assert "“答应报上去。”" in _written(refused, "confirm_call")
    refused.contact[0].said = "要先看材料。"
    assert "“要先看材料，答应报上去。”" in _written(refused, "confirm_call")
    assert "“要先看材料; promised: 报上去.”" in _written(refused, "confirm_call", "email", "en")


@pytest.mark.parametrize(("channel", "is_written"), [("phone", False), ("email", True), ("chat", True)])
def test_a_complaint_after_other_terms_says_that_they_came_and_what_is_missing(
    case: Case, channel: str, is_written: bool
) -> None:
    day = datetime(2026, 11, 16, 10, tzinfo=CHINA)
    case.contact = [Contact(debt=case.debt[0].id, at=day, channel=channel, outcome="counter_offer")]
    mail, chat = _written(case, "complaint"), _written(case, "complaint", "chat")
    assert "我的还款方案没有谈成" in mail
    assert f"贵方提了别的方案，我的方案{'还没有谈成' if is_written else '没有得到书面答复'}。" in chat
    mail, chat = (_written(case, "complaint", each, "en") for each in ("email", "chat"))
    assert "my proposal has led to no agreement" in mail
    assert "You made another offer. " in chat
    assert ("My own proposal has had no written answer" in chat) is not is_written


def test_a_complaint_says_that_nothing_was_dealt_with_only_where_no_terms_came(case: Case) -> None:
    assert "没有得到处理" in _written(case, "complaint")
    case.offer = [Offer(debt=case.debt[0].id, months=24)]
    assert "没有得到处理" not in _written(case, "complaint", "chat")
    assert "not been dealt with" not in _written(case, "complaint", "email", "en")


@pytest.mark.parametrize("product", ["credit_card", "private"])
@pytest.mark.parametrize("channel", ["email", "chat", "phone", "meeting"])
def test_terms_of_the_lender_are_not_called_a_refusal(
    case: Case, refused: Case, channel: str, product: Product
) -> None:
    case.debt[0].product = product
    said_no = re.compile("没有通过|觉得不行|was refused|did not work")
    other = re.compile("提了别的方案|另一种还法|made another offer|something else")
    for language in ("zh", "en"):
        text = _written(refused, "ask_why_refused", channel, language)
        assert said_no.search(text)
        assert not other.search(text)
    case.contact = [Contact(debt=case.debt[0].id, at=NOW, channel="phone", outcome="counter_offer")]
    for language in ("zh", "en"):
        text = _written(case, "ask_why_refused", channel, language)
        assert other.search(text)
        assert not said_no.search(text)


@pytest.mark.parametrize("channel", ["email", "meeting"])
def test_a_proposal_as_it_stands_now_is_not_called_what_was_said_then(refused: Case, channel: str) -> None:
    """It may have been changed since it was refused."""
    refused.debt[0].product = "private"
    assert "我说的是：" in _written(refused, "ask_why_refused", channel)
    assert "My suggestion: " in _written(refused, "ask_why_refused", channel, "en")
