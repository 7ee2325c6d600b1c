"""A letter about a changed situation says what the log and the figures hold, and asks for nothing against itself."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from debt_wizard.case import Agreement, Case, Change, Contact, Income, Offer, Payment, ask_anew, finish_change
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.gap import open_places
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language

TODAY = date(2026, 11, 23)
CHANNELS = ("email", "chat", "phone", "meeting")


@pytest.fixture
def agreed(case: Case) -> Case:
    """800 a month is agreed from 15 September on, without interest."""
    at = datetime(2026, 8, 20, 10, tzinfo=UTC)
    case.agreement = [
        Agreement(debt="card", agreed_at=at, months=12, monthly=Decimal(800), first_due=date(2026, 9, 15), day=15)
    ]
    case.payment = [_paid(9, 800, 15), _paid(10, 800, 15), _paid(11, 800, 15)]
    return case


def _paid(month: int, amount: int | None, day: int) -> Payment:
    due = date(2026, month, 15)
    if amount is None:
        return Payment(debt="card", due=due, amount=Decimal(800))
    paid_on = date(2026, month, day)
    return Payment(debt="card", due=due, amount=Decimal(800), paid=Decimal(amount), paid_on=paid_on)


def _written(case: Case, intent: str = "circumstances_changed", channel: str = "email", language: str = "zh") -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), Language(language), TODAY)


@pytest.mark.parametrize("channel", CHANNELS)
def test_who_has_paid_in_time_says_so_and_speaks_before_missing_one(agreed: Case, channel: str) -> None:
    text = _written(agreed, channel=channel)
    assert "到今天，我每期都按时还了，共3笔，一共2,400元。" in text
    assert "误期以前" in text


def test_a_payment_that_came_late_is_not_told_as_in_time(agreed: Case) -> None:
    agreed.payment[1] = _paid(10, 800, 19)
    text = _written(agreed)
    assert "我还了3笔，一共2,400元，其中1笔还晚了。" in text
    assert "按时" not in text


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_who_is_behind_says_what_is_open_and_not_that_no_payment_is_missed(
    agreed: Case, channel: str, language: str
) -> None:
    agreed.payment[1:] = [_paid(10, 500, 15), _paid(11, None, 15)]
    text = _written(agreed, channel=channel, language=language)
    assert ("2026年10月15日那一期800元，我还了500元，还差300元。" in text) == (language == "zh")
    assert ("I have not yet made the payment of ¥800 due on 15 November 2026." in text) == (language == "en")
    assert "误期以前" not in text
    assert "before I miss a payment" not in text
    found = check_figures(text, agreed, agreed.debt[0], Language(language), TODAY)
    told = {text[each.start : each.end] for each in found}
    assert not told & {"300元", "500元", "¥300", "¥500", "¥800", "800元"}


def test_a_change_tells_what_came_in_before_and_after_it(agreed: Case) -> None:
    agreed.change.append(Change(kinds=["income"]))
    ask_anew(agreed, date(2026, 11, 20))
    agreed.income.append(Income(amount=Decimal(5500), day=10))
    agreed.spending.extend(agreed.change[0].spending)
    finish_change(agreed, TODAY)
    assert "平均每月收入从6,716.67元变成5,500元。" in _written(agreed)
    assert "My average monthly income went from ¥6,716.67 to ¥5,500." in _written(agreed, language="en")
    assert "每月支出从" not in _written(agreed)


@pytest.mark.parametrize("channel", CHANNELS)
def test_no_letter_asks_to_leave_interest_as_it_is_and_to_stop_it(agreed: Case, channel: str) -> None:
    agreed.agreement[0].annual_rate = Decimal("0.09")
    text = _written(agreed, channel=channel)
    assert "不再收利息" in text
    assert "照旧" not in text.replace("写明照旧", "")
    agreed.agreement[0].annual_rate = Decimal(0)
    text = _written(agreed, channel=channel)
    assert "不再收利息" not in text
    assert "照旧" in text


def test_what_the_first_talk_asked_for_is_not_asked_again_once_terms_stand(agreed: Case) -> None:
    assert "减免服务费" not in _written(agreed)
    assert "减免服务费" in _written(agreed, "first_proposal")


def test_a_late_payment_wants_its_answer_before_its_day(agreed: Case) -> None:
    agreed.payment[2] = Payment(debt="card", due=date(2026, 11, 28), amount=Decimal(800))
    assert "请在2026年11月27日前回复我" in _written(agreed, "late_payment")


@pytest.mark.parametrize("channel", ["email", "chat", "phone"])
@pytest.mark.parametrize(
    ("language", "told", "never"),
    [
        ("zh", "另外还有2期没还清，一共还差1,100元，怎么补，想跟您一起定。", "照原来的安排还"),
        ("en", "Another ¥1,100 from 2 other payments is still open.", "All later payments stay as arranged"),
    ],
)
def test_who_is_behind_with_several_says_so_in_the_letter_on_the_first(
    agreed: Case, channel: str, language: str, told: str, never: str
) -> None:
    agreed.payment = [_paid(9, None, 15), _paid(10, 500, 15), _paid(11, None, 15)]
    text = _written(agreed, "late_payment", channel, language)
    assert told in text
    assert never not in text
    assert check_figures(text, agreed, agreed.debt[0], Language(language), TODAY) == []


def test_who_is_behind_with_one_payment_keeps_the_others_as_arranged(agreed: Case) -> None:
    agreed.payment[2] = _paid(11, None, 15)
    text = _written(agreed, "late_payment")
    assert "后面每一期照原来的安排还" in text
    assert "另外还有" not in text


def test_a_call_in_which_nothing_was_agreed_is_not_confirmed(case: Case) -> None:
    at = datetime(2026, 11, 22, 9, tzinfo=UTC)
    case.contact = [Contact(debt="card", at=at, channel="phone", outcome="refused", said="不行")]
    text = _written(case, "confirm_call")
    assert "不行" not in text
    assert open_places(text)


def test_an_offer_that_is_still_open_is_not_accepted_by_the_letter_alone(case: Case) -> None:
    case.offer = [Offer(debt="card", months=24, monthly=Decimal(1340))]
    places = open_places(_written(case, "accept_offer"))
    assert {place.asked_at.step for place in places if place.asked_at} == {"offers"}
    case.offer[0].decision = "accepted"
    assert not open_places(_written(case, "accept_offer"))
