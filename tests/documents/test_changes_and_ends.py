"""Changes and settled debts in the chronology, the summary and the calendar."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.advice.kept_as_agreed import keep_what_was_agreed
from debt_wizard.case import (
    Agreement,
    Case,
    Change,
    Contact,
    Debt,
    Income,
    Proposal,
    RoadStep,
    ask_anew,
    finish_change,
    reopen_change,
)
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.documents.change_words import told_changes
from debt_wizard.documents.chronology import chronology
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.page import Heading, Page, Table
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.redaction import redacted
from debt_wizard.documents.summary import summary
from debt_wizard.language import Language
from support.clock import NOW
from support.household import TODAY, household, money, promising

ZH, EN = Language("zh"), Language("en")


@pytest.fixture
def case() -> Case:
    """6,000 less 3,000 became 4,500 less 3,000."""
    found = promising(household(), 1000)
    found.change.append(Change(kinds=["income", "illness"], story="九月起病了，\n少上班。"))
    ask_anew(found, date(2026, 11, 1))
    found.income.append(Income(amount=money(4500), day=10))
    found.spending.append(found.change[0].spending[0])
    finish_change(found, TODAY)
    return found


def _rows(page: Page) -> list[tuple[str, ...]]:
    return [tuple(row) for part in page.parts if isinstance(part, Table) for row in part.rows]


def _headings(page: Page) -> list[str]:
    return [part.text for part in page.parts if isinstance(part, Heading)]


def test_the_chronology_tells_a_change_with_what_was_left_over_before_and_after(case: Case) -> None:
    assert _rows(chronology(case, ZH, TODAY)) == [
        (
            "2026年11月1日",
            "",
            "情况变了：收入少了；自己或者家里人病了（九月起病了， 少上班）；每月还剩的，从3,000元变成1,500元",
        )
    ]
    assert "left over each month from ¥3,000 to ¥1,500" in _rows(chronology(case, EN, TODAY))[0][2]


def test_where_nothing_became_less_or_more_it_says_so(case: Case) -> None:
    case.change[0].kinds = ["late_payments"]
    case.income[0].amount = money(6000)
    said = [_rows(chronology(case, language, TODAY))[0][2] for language in (ZH, EN)]
    assert said[0].endswith("；每月还剩的没有变，还是3,000元")
    assert said[1].endswith("; left over each month as before, ¥3,000")


def test_a_change_whose_figures_are_still_being_asked_is_told_nowhere(case: Case) -> None:
    case.change.append(Change(kinds=["job"]))
    ask_anew(case, TODAY)
    assert len(_rows(chronology(case, ZH, TODAY))) == 1
    assert [told.after for told in told_changes(case, ZH)] == [money(1500)]


def test_a_change_without_figures_is_told_without_them() -> None:
    case = household()
    case.change.append(Change(kinds=["fee_not_agreed"], at=TODAY, finished=True))
    case.change.append(Change(story="搬家了", finished=True))
    case.change.append(Change(kinds=["other"], at=TODAY, finished=True, income=[Income(amount=money(1))]))
    told = [what for _, _, what in _rows(chronology(case, ZH, TODAY))]
    assert told == ["情况变了：对方收了没谈过的费用", "情况变了：别的事", "情况变了：搬家了"]
    assert "后来的变化" not in _headings(summary(case, ZH, TODAY))


def test_the_summary_shows_each_change_with_both_figures(case: Case) -> None:
    page = summary(case, ZH, TODAY)
    assert "后来的变化" in _headings(page)
    assert ("3,000元", "1,500元") in [row[2:] for row in _rows(page)]
    case.change[0].at = None
    assert "" in [row[0] for row in _rows(summary(case, EN, TODAY))]


def test_settled_debts_and_the_last_things_stand_in_the_chronology(case: Case) -> None:
    case.debt[0].settled_on = date(2026, 11, 20)
    case.about.settled = NOW
    case.road = [
        RoadStep(debt="card", step="clearance_asked", done_on=date(2026, 11, 21)),
        RoadStep(debt="card", step="papers_kept"),
        RoadStep(debt="card", step="of_a_later_version", done_on=date(2026, 1, 1)),
    ]
    case.contact = [Contact(debt="card", at=datetime(2026, 11, 2, tzinfo=UTC), outcome="accepted")]
    assert [row[1:] for row in _rows(chronology(case, ZH, TODAY))][1:] == [
        ("甲银行", "电话，同意了"),
        ("甲银行", "这笔还清了"),
        ("甲银行", "要了结清证明"),
        ("", "这次谈的都还清了，记录收好"),
    ]


def test_the_summary_of_a_settled_session_says_so_and_proposes_nothing(case: Case) -> None:
    case.debt[0].settled_on = date(2026, 11, 20)
    case.about.settled = NOW
    page = summary(case, ZH, TODAY)
    text = plain_text(page, ZH)
    assert "这次谈的都已还清，2026年11月23日收好。" in text
    assert "2026年11月20日还清" in text
    assert "12,000元" not in text
    assert "打算怎么还" not in _headings(page)


def test_a_debt_that_is_settled_leaves_the_total_of_what_is_owed_and_is_late_no_more() -> None:
    case = household()
    case.debt += [debt.model_copy(update={"id": f"d{n}"}) for n, debt in enumerate(case.debt * 2)]
    assert "36,000元" in plain_text(summary(case, ZH, TODAY), ZH)
    case.debt[0].overdue_since = date(2026, 9, 8)
    assert "2026年9月8日" in plain_text(summary(case, ZH, TODAY), ZH)
    case.debt[0].settled_on = TODAY
    text = plain_text(summary(case, ZH, TODAY), ZH)
    assert "24,000元" in text
    assert "36,000元" not in text
    assert "2026年9月8日" not in text  # late no more
    case.debt[0].settled_on, case.debt[0].balance = None, money(0)
    assert "2026年9月8日" not in plain_text(summary(case, ZH, TODAY), ZH)


def test_the_calendar_holds_the_day_of_the_yearly_look_until_the_session_is_settled(case: Case) -> None:
    case.change = []
    case.agreement = [Agreement(debt="card", agreed_at=NOW)]
    assert b"DTSTART;VALUE=DATE:20271123" in calendar_file(case, ZH, NOW)
    case.about.settled = NOW
    assert "每年看一次" not in calendar_file(case, ZH, NOW).decode()


def test_a_name_is_left_out_of_the_story_of_a_change_too(case: Case) -> None:
    case.person.name = "张三丰"
    case.change[0].story = "张三丰病了"
    assert redacted(case, ["names"], ZH).change[0].story == "×××病了"


def test_a_yes_to_our_own_proposal_is_told_as_that_and_is_what_is_agreed(case: Case) -> None:
    case.contact = [Contact(debt="card", at=datetime(2026, 8, 20, 10, tzinfo=UTC), outcome="accepted")]
    case.plan.first_payment, case.plan.day = date(2026, 9, 15), 15
    case.plan.proposal = [Proposal(debt="card", monthly=money(1000))]
    headings = _headings(summary(case, EN, TODAY))
    assert "What is agreed" in headings
    assert "What is proposed" not in headings
    keep_what_was_agreed(case, TODAY)
    case.plan.proposal[0].monthly = money(300)
    lines = [what for _, _, what in _rows(chronology(case, EN, TODAY))]
    assert "agreed: ¥1,000 a month" in lines[0]
    assert "¥1,000 a month" in letter(case, Wanted(case.debt[0], "circumstances_changed", "email"), EN, TODAY)


def test_a_change_stays_what_it_was_when_debts_leave_the_talk_or_join_it_later(case: Case) -> None:
    before = told_changes(case, ZH)
    case.debt.append(Debt(id="home", in_scope=False, contract_payment=money(800)))
    assert told_changes(case, ZH) == before
    reopen_change(case)
    finish_change(case, TODAY)
    assert [(each.before, each.after) for each in told_changes(case, ZH)] == [(money(2200), money(700))]


@pytest.mark.parametrize(("amount", "said"), [(7000, "My income went up"), (6000, "Something about my income changed")])
def test_an_income_that_did_not_fall_is_not_told_as_fallen(case: Case, amount: int, said: str) -> None:
    case.income[0].amount = money(amount)
    assert said in told_changes(case, EN)[0].what


@pytest.mark.parametrize(
    ("language", "told"),
    [(ZH, "分24期，年利率12.00%，每期564.88元"), (EN, "24 instalments, a yearly rate of 12.00%, ¥564.88 each")],
)
def test_agreed_terms_without_an_amount_say_what_each_payment_comes_to(
    case: Case, language: Language, told: str
) -> None:
    case.agreement = [Agreement(debt="card", balance=money(12000), months=24, annual_rate=money("0.12"), agreed_at=NOW)]
    assert told in plain_text(summary(case, language, TODAY), language)
