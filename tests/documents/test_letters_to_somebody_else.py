"""The letters of the road that do not go to the lender, and the one that asks what became of the complaint."""

import re
from datetime import date, datetime
from decimal import Decimal

import pytest

from debt_wizard.case import Case, Contact, Draft, Offer, RoadStep
from debt_wizard.case.debt import Product
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.drafting import call_sheets, drafts_to_send
from debt_wizard.documents.fitting import fitting_intents, still_fits
from debt_wizard.documents.gap import open_places
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.letter_words import letter_name
from debt_wizard.documents.what_next import what_next
from debt_wizard.language import Language
from support.clock import CHINA

TODAY = date(2026, 11, 23)
SENT = date(2026, 10, 12)
LETTERS = ("ask_complaint_answer", "ask_regulator", "ask_mediation")
FORMS = [
    (intent, channel)
    for intent in LETTERS
    for channel in ("email", "phone", "meeting", "chat")
    if (intent, channel) != ("ask_regulator", "chat")
]


def _at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10, tzinfo=CHINA)


@pytest.fixture
def case() -> Case:
    """Refused in September, complained about on 12 October under a number, and no answer since: 42 days."""
    found = sample_case("zh", TODAY)
    found.offer, found.draft, found.payment, found.agreement = [], [], [], []
    found.contact = [
        Contact(debt="card", at=_at(date(2026, 9, 10)), channel="phone", outcome="refused", said="期数太长"),
        Contact(
            debt="card",
            at=_at(SENT),
            channel="email",
            outcome="promised_reply",
            ticket="TS-88",
            reply_by=date(2026, 10, 27),
        ),
    ]
    found.road = [
        RoadStep(debt="card", step=step, done_on=day)
        for step, day in (
            ("ask_why", date(2026, 9, 12)),
            ("reconsider", date(2026, 9, 20)),
            ("complaint", SENT),
        )
    ]
    return found


def _answered(case: Case) -> Case:
    case.contact.append(Contact(debt="card", at=_at(date(2026, 10, 28)), channel="email", outcome="refused"))
    return case


def _written(case: Case, intent: str, channel: str = "email", language: str = "zh") -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)


@pytest.mark.parametrize("channel", ["email", "phone", "meeting"])
def test_the_regulator_hears_who_when_under_which_number_and_that_no_answer_came(case: Case, channel: str) -> None:
    zh, en = (_written(case, "ask_regulator", channel, code) for code in ("zh", "en"))
    for told in (
        "甲银行信用卡中心",
        "2026年10月12日",
        "编号：TS-88",
        "到今天过了42天，还没有收到答复",
        "我也愿意通过调解",
    ):
        assert told in zh
    for told in ("12 October 2026", "number TS-88", "42 days have passed, and I have had no answer", "mediation"):
        assert told in en
    assert ("期数太长" in zh) is ("期数太长" in en) is True


@pytest.mark.parametrize(("intent", "channel"), [form for form in FORMS if form[1] != "chat"])
def test_an_answer_that_came_is_told_with_its_day_and_no_silence_is_claimed(
    case: Case, intent: str, channel: str
) -> None:
    _answered(case)
    zh, en = (_written(case, intent, channel, code) for code in ("zh", "en"))
    assert "没有收到答复" not in zh
    assert "no answer" not in en
    if (intent, channel) not in {("ask_mediation", "phone"), ("ask_mediation", "meeting")}:
        assert "2026年10月28日，邮件或信，没有同意" in zh
        assert "28 October 2026 (e-mail or letter): refused" in en


@pytest.mark.parametrize(("intent", "channel"), [form for form in FORMS if form[0] != "ask_complaint_answer"])
@pytest.mark.parametrize("product", ["credit_card", "microloan"])
def test_somebody_else_is_never_addressed_as_the_lender(
    case: Case, intent: str, channel: str, product: Product
) -> None:
    case.debt[0].product = product
    _answered(case)
    assert not re.search("贵方|贵行|贵公司", _written(case, intent, channel))
    assert not re.search(r"\b(I owe|owed) you\b|\byou (refused|did not agree)", _written(case, intent, channel, "en"))


@pytest.mark.parametrize("channel", ["email", "chat", "phone", "meeting"])
def test_a_mediator_hears_both_sides_the_debt_the_proposal_and_what_stands_between(case: Case, channel: str) -> None:
    case.offer = [Offer(debt="card", at=_at(date(2026, 9, 10)), months=12, monthly=Decimal(3300))]
    zh, en = (_written(case, "ask_mediation", channel, code) for code in ("zh", "en"))
    for told in (
        case.person.name,
        "甲银行信用卡中心",
        "36,000元",
        "3,300元",
        "愿不愿意" if channel != "meeting" else "商量",
    ):
        assert told in zh
    assert "每月还1,000元" in zh
    for told in ("¥36,000", "¥3,300", "¥1,000 a month", "signed by both"):
        assert told in en


def test_a_mediator_between_relatives_is_asked_for_a_note_and_hears_of_no_number_and_no_complaint(case: Case) -> None:
    case.debt[0].product, case.debt[0].lender, case.debt[0].account = "private", "堂哥", ""
    for channel in ("email", "chat", "phone", "meeting"):
        text = _written(case, "ask_mediation", channel)
        assert "堂哥" in text
        assert "字据" in text
        assert not re.search("TS-88|投诉|工号", text)
    assert _written(case, "ask_mediation").splitlines()[2] == "尊敬的人民调解员："


def test_the_review_of_a_superior_is_asked_for_only_after_an_answer_and_of_no_microloan_company(case: Case) -> None:
    assert "上级" not in _written(case, "ask_complaint_answer")
    assert "处理到哪一步" in _written(case, "ask_complaint_answer")
    _answered(case)
    for channel in ("email", "chat", "phone", "meeting"):
        assert "上级机构核查" in _written(case, "ask_complaint_answer", channel)
        assert "superior office" in _written(case, "ask_complaint_answer", channel, "en")
    case.debt[0].product = "microloan"
    for channel in ("email", "chat", "phone", "meeting"):
        assert "上级" not in _written(case, "ask_complaint_answer", channel)


@pytest.mark.parametrize("product", ["credit_card", "microloan"])
def test_the_line_of_the_banks_is_named_on_no_sheet_for_the_office_of_a_microloan_company(
    case: Case, product: Product
) -> None:
    case.debt[0].product = product
    assert ("12378" in _written(case, "ask_regulator", "phone")) is (product == "credit_card")


def test_what_was_promised_is_no_answer_and_a_call_of_theirs_is_one(case: Case) -> None:
    case.contact.append(
        Contact(debt="card", at=_at(date(2026, 10, 20)), channel="phone", outcome="promised_reply", direction="in")
    )
    assert "还没有收到答复" in _written(case, "ask_regulator")
    case.contact[-1].outcome = "other"
    assert "后来得到的答复是：2026年10月20日" in _written(case, "ask_regulator")


def test_a_complaint_whose_day_is_not_noted_leaves_a_place_that_leads_to_the_road(case: Case) -> None:
    case.road = []
    places = open_places(_written(case, "ask_regulator"))
    assert [place.asked_at.step for place in places if place.asked_at is not None] == ["refused"]
    assert "没有收到答复" not in _written(case, "ask_regulator")


def test_each_is_offered_when_the_road_has_come_to_it_and_not_before(case: Case) -> None:
    debt = case.debt[0]
    complained = case.road.pop()
    assert not set(LETTERS) & set(fitting_intents(case, debt, TODAY))
    assert not any(still_fits(case, debt, each, TODAY) for each in LETTERS)
    case.road.append(complained)
    complained.done_on = date(2026, 11, 9)
    assert not set(LETTERS) & set(fitting_intents(case, debt, TODAY))
    assert all(still_fits(case, debt, each, TODAY) for each in LETTERS)
    complained.done_on = date(2026, 11, 8)  # 15 days ago
    assert fitting_intents(case, debt, TODAY)[0] == "ask_complaint_answer"
    complained.done_on = date(2026, 10, 24)  # 30 days ago
    assert fitting_intents(case, debt, TODAY)[0] == "ask_regulator"
    case.road.append(RoadStep(debt="card", step="regulator", done_on=date(2026, 11, 9)))
    assert fitting_intents(case, debt, TODAY)[0] == "ask_mediation"
    case.road.append(RoadStep(debt="card", step="mediation", done_on=TODAY))
    assert "ask_mediation" not in fitting_intents(case, debt, TODAY)


def test_a_letter_that_goes_elsewhere_says_so_wherever_it_is_listed_and_is_no_sheet_for_a_call_of_the_lender(
    case: Case,
) -> None:
    case.plan.proposal = case.plan.proposal[:1]
    case.draft = [Draft(debt="card", intent="ask_regulator", channel="email", text="您好。")]
    [wanted] = drafts_to_send(case, TODAY)
    assert letter_name(wanted, Language("zh")) == "向监管部门投诉（邮件或信，关于甲银行信用卡中心）"
    assert letter_name(wanted, Language("en")).endswith("about 甲银行信用卡中心)")
    assert call_sheets(case, TODAY) == []
    told = " ".join(what_next(case, Language("zh"), TODAY))
    assert "甲银行信用卡中心的事，带上写好的稿子去找监管部门" in told
    assert "写给甲银行信用卡中心的稿子" not in told
