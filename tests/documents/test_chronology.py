"""The chronology: moments in their order, our answers to offers, and what is known of each payment."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Literal

import pytest

from debt_wizard.advice.kept_as_agreed import keep_what_was_agreed
from debt_wizard.case import Agreement, Case, Contact, Offer, Payment
from debt_wizard.documents.chronology import chronology
from debt_wizard.documents.page import Table
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import household, money, promising

ZH, EN = Language("zh"), Language("en")
TODAY = date(2026, 11, 23)
NIGHT = datetime(2026, 11, 20, 4, 28, tzinfo=CHINA)


def _rows(case: Case, language: Language = EN) -> Sequence[Sequence[str]]:
    return [row for part in chronology(case, language, TODAY).parts if isinstance(part, Table) for row in part.rows]


@pytest.fixture
def case() -> Case:
    return household()


def test_what_happened_on_one_day_stands_in_the_order_of_its_moments(case: Case) -> None:
    case.contact = [
        Contact(debt="card", at=NIGHT.replace(minute=43), outcome="refused"),
        Contact(debt="card", at=NIGHT.replace(hour=3, minute=0, tzinfo=UTC), outcome="accepted"),
    ]
    case.offer = [Offer(debt="card", at=NIGHT, months=6, monthly=money(2000))]
    case.payment = [Payment(debt="card", paid=money(100), paid_on=NIGHT.date())]
    rows = _rows(case)
    assert [row[0] for row in rows] == [
        "20 November 2026, 04:28",
        "20 November 2026, 04:43",
        "20 November 2026, 03:00",  # which is eleven in China
        "20 November 2026",
    ]
    assert [row[2].split()[0] for row in rows] == ["Their", "Phone:", "Phone:", "Paid"]


def test_a_moment_of_which_the_day_alone_was_written_has_no_time(case: Case) -> None:
    case.contact = [Contact(debt="card", at=NIGHT.replace(hour=0, minute=0)), Contact(debt="card")]
    assert [row[0] for row in _rows(case, ZH)] == ["2026年11月20日", ""]


@pytest.mark.parametrize(
    ("offer", "zh", "en"),
    [
        (Offer(monthly=money(2000), decision="accepted"), "我接受了", "I accepted it"),
        (Offer(monthly=money(2000), decision="declined"), "我没有接受", "I declined it"),
        (Offer(monthly=money(2000), decision="countered"), "我另外提了方案", "I answered with other terms"),
        (
            Offer(monthly=money(2000), decision="countered", counter_monthly=money(800), counter_months=15),
            "我回的方案：分15期，每期800元",
            "my answer: 15 payments of ¥800",
        ),
    ],
)
def test_our_answer_stands_with_the_offer_whose_day_is_known(case: Case, offer: Offer, zh: str, en: str) -> None:
    case.offer = [offer.model_copy(update={"debt": "card", "at": NIGHT})]
    assert _rows(case, ZH)[0][2] == f"对方提出：每期2,000元；{zh}"
    assert _rows(case, EN)[0][2] == f"Their offer: ¥2,000 a month; {en}"


@pytest.mark.parametrize("decision", ["declined", "open"])
@pytest.mark.parametrize(
    ("monthly", "zh", "en"),
    [
        (2000, "对方提出：每期2,000元", "Their offer: ¥2,000 a month"),
        (None, "对方提出方案，没记下数目", "Their offer, noted without figures"),
    ],
)
def test_the_conditions_of_an_offer_are_told_in_the_words_that_were_noted(
    case: Case, monthly: int | None, zh: str, en: str, decision: Literal["declined", "open"]
) -> None:
    named = money(monthly) if monthly else None
    case.offer = [Offer(debt="card", at=NIGHT, monthly=named, decision=decision, conditions="逾期一次，减免作废。")]
    answered = {"declined": ("；我没有接受", "; I declined it"), "open": ("", "")}[decision]
    assert _rows(case, ZH)[0][2] == f"{zh}；附带的条件：“逾期一次，减免作废。”{answered[0]}"
    assert _rows(case, EN)[0][2] == f"{en}; with the conditions “逾期一次，减免作废。”{answered[1]}"


@pytest.mark.parametrize("said", ["-", "没有", "No conditions.", "不清楚"])
def test_what_says_that_there_are_no_conditions_is_told_as_none(case: Case, said: str) -> None:
    case.offer = [Offer(debt="card", at=NIGHT, monthly=money(2000), conditions=said)]
    assert _rows(case, ZH)[0][2] == "对方提出：每期2,000元"
    assert _rows(case, EN)[0][2] == "Their offer: ¥2,000 a month"


def test_an_offer_that_waits_has_no_answer_and_one_without_figures_is_told_once_it_has(case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=money(2000), counter_monthly=money(800)), Offer(debt="card")]
    assert [row[2] for row in _rows(case)] == ["Their offer: ¥2,000 a month"]
    case.offer[1].decision = "accepted"
    assert _rows(case)[1][2] == "Their offer, noted without figures; I accepted it"


def test_an_accepted_offer_that_a_later_one_replaced_is_not_called_declined(case: Case) -> None:
    case.offer = [
        Offer(debt="card", at=NIGHT, months=6, monthly=money(2000), decision="accepted"),
        Offer(debt="card", at=NIGHT + timedelta(days=1), months=12, monthly=money(1000), decision="accepted"),
    ]
    assert [row[2] for row in _rows(case)] == [
        "Their offer: 6 payments of ¥2,000; I accepted it; a later offer took its place",
        "Their offer: 12 payments of ¥1,000; I accepted it",
    ]
    assert _rows(case, ZH)[0][2] == "对方提出：分6期，每期2,000元；我接受了，后来换成了新的条件"
    case.agreement = [Agreement(debt="card", agreed_at=NIGHT, months=6, monthly=money(2000), upfront=money(0))]
    assert _rows(case)[0][2] == "Their offer: 6 payments of ¥2,000; I accepted it"


def test_an_offer_that_became_an_agreement_is_never_called_declined(case: Case) -> None:
    case.offer = [Offer(debt="card", at=NIGHT, months=6, monthly=money(2000), decision="declined")]
    case.agreement = [Agreement(debt="card", agreed_at=NIGHT, months=6, monthly=money(2000), upfront=money(0))]
    assert [row[2] for row in _rows(case)] == ["Their offer: 6 payments of ¥2,000", "Agreement accepted"]


def test_a_payment_tells_its_way_and_what_the_lender_said_was_left(case: Case) -> None:
    day = date(2026, 11, 15)
    case.payment = [
        Payment(debt="card", paid=money(500), paid_on=day, way="手机银行", lender_balance=money(11500)),
        Payment(debt="card", amount=money(300), paid_on=day),
    ]
    assert [row[2] for row in _rows(case, ZH)] == ["还了500元，手机银行；对方说还欠11,500元", "还了300元"]
    assert _rows(case)[0][2] == "Paid ¥500 (手机银行); the lender states that ¥11,500 is still owed"


def test_a_payment_that_is_still_to_come_has_not_happened(case: Case) -> None:
    days = (TODAY + timedelta(days=days) for days in (-1, 0, 1))
    case.payment = [Payment(debt="card", due=day, amount=money(300)) for day in days]
    assert [row[2] for row in _rows(case)] == ["¥300 fell due; no payment is noted"]


@pytest.mark.parametrize("is_paper", [False, True])
def test_a_yes_to_what_we_proposed_is_told_once_with_what_was_agreed(case: Case, *, is_paper: bool) -> None:
    promising(case, 800)
    if is_paper:
        case.agreement = [Agreement(debt="card", agreed_at=NIGHT)]
    else:
        case.contact = [Contact(debt="card", at=NIGHT, outcome="accepted", person="Li")]
    keep_what_was_agreed(case, TODAY)
    rows = _rows(case)
    assert len(rows) == 1
    assert "agreed: ¥800" in rows[0][2]
    assert "定下：每期800元" in _rows(case, ZH)[0][2]


@pytest.mark.parametrize(("language", "said"), [(ZH, "一笔删掉的欠款"), (EN, "a debt since deleted")])
def test_what_happened_with_a_debt_that_was_deleted_names_nobody_and_says_why(
    case: Case, language: Language, said: str
) -> None:
    case.contact = [Contact(debt="gone", at=NIGHT, outcome="refused"), Contact(at=NIGHT, outcome="refused")]
    assert [row[1] for row in _rows(case, language)] == [said, ""]
