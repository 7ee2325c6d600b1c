"""What the letters say of a change that was told, and of a debt that is settled."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from debt_wizard.case import Agreement, Case, Change, ChangeKind, Contact, Offer, Payment
from debt_wizard.documents.fitting import fitting_intents
from debt_wizard.documents.gap import open_places
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.clock import NOW

TODAY = date(2026, 11, 23)
CHANNELS = ("email", "chat", "phone", "meeting")


def _written(case: Case, intent: str, channel: str = "email", language: str = "zh") -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)


@pytest.mark.parametrize("channel", CHANNELS)
def test_the_letter_of_a_change_tells_what_changed_and_not_the_reasons_of_the_first_talk(
    case: Case, channel: str
) -> None:
    case.situation.reasons, case.situation.story = ["income_drop"], "老的原因。"
    case.change = [Change(kinds=["job", "illness"], story="九月起换了工作", at=TODAY, finished=True)]
    zh = _written(case, "circumstances_changed", channel)
    assert "最近我的工作有变动，我或者家里人病了，原来的数我守不住了。" in zh
    assert "收入比以前少了" not in zh
    assert "老的原因" not in zh
    en = _written(case, "circumstances_changed", channel, "en")
    assert "My work has changed and I or somebody in my family has fallen ill. I can no longer keep" in en
    if channel in {"email", "meeting"}:
        assert "九月起换了工作。" in zh


def test_two_reasons_are_told_as_two_in_spoken_chinese(case: Case) -> None:
    case.situation.reasons = ["income_drop", "illness"]
    assert "因为收入比以前少了，又因为治病多了开支，收入也少了，我没办法再照原来的约定还。" in _written(
        case, "first_proposal"
    )


def test_a_first_letter_tells_what_was_already_done(case: Case) -> None:
    assert "在这以前" not in _written(case, "first_proposal")
    paid_on = date(2026, 11, 1)
    case.payment = [Payment(debt="card", paid=Decimal(300), paid_on=paid_on)]
    case.contact = [Contact(debt="card", at=NOW, channel="chat", ticket="D-1", outcome="promised_reply")]
    day = Language("zh").date(NOW.date())
    assert f"在这以前，我已经还了1笔，一共300元；我在{day}跟贵方联系过，工单号：D-1。" in _written(
        case, "first_proposal"
    )
    case.contact.insert(0, Contact(debt="card", at=NOW - timedelta(days=9), channel="phone", outcome="other"))
    assert f"我跟贵方联系过2次，最近一次在{day}，工单号：D-1。" in _written(case, "first_proposal")
    assert "一共300元" in _written(case, "reconsider")


@pytest.mark.parametrize(
    ("count", "english", "chinese"),
    [(1, "I have made 1 payment, ¥300", "我还了1笔"), (2, "2 payments, ¥600", "我还了2笔")],
)
def test_payments_are_counted_as_one_says_them(case: Case, count: int, english: str, chinese: str) -> None:
    case.payment = [Payment(debt="card", paid=Decimal(300), paid_on=date(2026, 11, day + 1)) for day in range(count)]
    assert english in _written(case, "circumstances_changed", "chat", "en")
    assert chinese in _written(case, "circumstances_changed", "chat")


def test_without_a_change_the_reasons_of_the_case_are_told(case: Case) -> None:
    case.situation.reasons = ["income_drop"]
    assert "因为收入比以前少了" in _written(case, "circumstances_changed")
    case.change = [Change(kinds=["other"], story="别的")]
    assert "因为收入比以前少了，原来的数我守不住了。别的。" in _written(case, "circumstances_changed")


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(
    ("language", "said"), [("zh", "从2026年8月3日起，"), ("en", "My situation changed on 3 August 2026")]
)
@pytest.mark.parametrize(("agreed", "is_told"), [(date(2026, 7, 1), True), (date(2026, 9, 1), False)])
def test_the_day_since_when_terms_do_not_fit_is_none_from_before_they_were_agreed(
    case: Case, channel: str, language: str, said: str, agreed: date, *, is_told: bool
) -> None:
    case.situation.reasons, case.situation.since = ["income_drop"], date(2026, 8, 3)
    at = datetime(agreed.year, agreed.month, agreed.day, 12, tzinfo=UTC)
    case.agreement = [Agreement(debt=case.debt[0].id, monthly=Decimal(1000), months=12, agreed_at=at)]
    text = _written(case, "circumstances_changed", channel, language)
    assert (said in text) is is_told
    assert ({"zh": "因为收入比以前少了", "en": "ncome has fallen"}[language] in text) is True


@pytest.mark.parametrize("kind", ["late_payments", "yearly_review", "other"])
@pytest.mark.parametrize("channel", CHANNELS)
def test_the_reason_of_before_the_terms_is_not_what_has_changed_since(
    case: Case, channel: str, kind: ChangeKind
) -> None:
    case.situation.reasons, case.situation.story, case.situation.since = ["income_drop"], "停发绩效。", date(2026, 3, 1)
    case.agreement = [Agreement(debt="card", agreed_at=NOW - timedelta(days=90), monthly=Decimal(900), months=24)]
    case.change = [Change(kinds=[kind], at=TODAY, finished=True)]
    zh, en = (_written(case, "circumstances_changed", channel, language) for language in ("zh", "en"))
    assert "原来的数我守不住了。" in zh
    assert "收入比以前少了" not in zh
    assert "停发绩效" not in zh + en
    assert "My situation changed in March" not in en
    case.situation.since = TODAY
    assert "收入比以前少了" in _written(case, "circumstances_changed", channel)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("channel", CHANNELS)
def test_a_fee_is_named_in_the_words_of_the_person(case: Case, channel: str, language: str) -> None:
    case.change = [Change(kinds=["fee_not_agreed"], story="9月扣了200元管理费。", at=TODAY, finished=True)]
    text = _written(case, "fee_not_agreed", channel, language)
    assert "9月扣了200元管理费" in text
    assert "管理费。。" not in text
    assert "管理费.." not in text


def test_a_fee_that_was_not_described_is_an_open_place_that_leads_to_its_step(case: Case) -> None:
    case.change = [Change(kinds=["fee_not_agreed"])]
    places = open_places(_written(case, "fee_not_agreed"))
    assert [place.asked_at.step for place in places if place.asked_at] == ["changed"]


def test_a_fee_that_was_charged_speaks_for_its_letter_until_something_else_changes(case: Case) -> None:
    case.change = [Change(kinds=["fee_not_agreed"], at=TODAY, finished=True)]
    assert "fee_not_agreed" in fitting_intents(case, case.debt[0], TODAY)
    case.change.append(Change(kinds=["job"], at=TODAY, finished=True))
    assert "fee_not_agreed" not in fitting_intents(case, case.debt[0], TODAY)


def test_a_debt_that_is_settled_speaks_for_the_certificate_with_its_day(case: Case) -> None:
    case.debt[0].settled_on = date(2026, 11, 20)
    assert fitting_intents(case, case.debt[0], TODAY)[0] == "clearance_certificate"
    assert "已经在2026年11月20日还清" in _written(case, "clearance_certificate")


def test_an_agreement_that_was_agreed_to_a_year_ago_asks_to_go_on(case: Case) -> None:
    case.agreement = [Agreement(debt=case.debt[0].id, agreed_at=NOW.replace(year=2025))]
    case.offer = [Offer(debt=case.debt[0].id, months=36, monthly=Decimal(1000), decision="accepted")]
    assert "please_continue" in fitting_intents(case, case.debt[0], TODAY)
    case.agreement[0].agreed_at = NOW
    assert "please_continue" not in fitting_intents(case, case.debt[0], TODAY)


@pytest.mark.parametrize("intent", ["circumstances_changed", "please_continue", "fee_not_agreed"])
def test_a_letter_tells_the_terms_of_the_agreement_and_not_the_new_proposal_as_agreed(case: Case, intent: str) -> None:
    case.agreement = [Agreement(debt=case.debt[0].id, agreed_at=NOW, months=30, monthly=Decimal(1234))]
    case.plan.proposal[0].monthly = Decimal(777)
    text = _written(case, intent)
    before, _, _ = text.partition("往后我")
    assert "1,234元" in before
    assert "777元" not in before


def test_a_sum_at_once_that_was_agreed_is_told_as_one(case: Case) -> None:
    case.agreement = [Agreement(debt=case.debt[0].id, agreed_at=NOW, upfront=Decimal(20000))]
    assert "一次" in _written(case, "please_continue").split("谢谢")[0]


@pytest.mark.parametrize(("more", "is_same"), [(0, True), (4000, False)])
def test_the_yearly_letter_calls_income_and_spending_the_same_only_where_they_are(
    case: Case, more: int, is_same: bool
) -> None:
    before = [each.model_copy(deep=True) for each in case.income]
    spending = [each.model_copy(deep=True) for each in case.spending]
    case.income[0].amount = (case.income[0].amount or Decimal(0)) + more
    case.change = [Change(kinds=["yearly_review"], income=before, spending=spending, at=TODAY, finished=True)]
    zh, en = _written(case, "please_continue"), _written(case, "please_continue", language="en")
    assert ("跟当初差不多" in zh) == ("much as they were" in en) == is_same
    assert ("每月收入从" in zh) == ("monthly income went from" in en) == (not is_same)


def test_the_yearly_letter_claims_nothing_of_a_year_that_was_not_looked_at(case: Case) -> None:
    assert "跟当初差不多" not in _written(case, "please_continue")
    assert "much as they were" not in _written(case, "please_continue", language="en")
