"""The tables of the annexes: an agreement beside what was agreed, the debts, and what comes next by day."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from debt_wizard.case import Agreement, Case, Contact, Debt, Offer, Payment
from debt_wizard.documents.agreement_checks import agreement_checks
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.page import Bars, Bullets, Page, Paragraph, Table
from debt_wizard.documents.statement import statement
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import TODAY, household, money
from support.lived_year import lived_year

ZH, EN = Language("zh"), Language("en")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=CHINA)


def _tables(page: Page) -> list[Table]:
    return [part for part in page.parts if isinstance(part, Table)]


@pytest.fixture
def case() -> Case:
    """The paper asks for 1,050 where 1,000 a month was accepted."""
    found = household()
    terms: dict[str, Any] = {"debt": "card", "months": 12, "first_due": date(2027, 1, 15), "day": 15}
    found.offer = [Offer(**terms, monthly=money(1000), decision="accepted", annual_rate=money(0))]
    found.agreement = [Agreement(**terms, monthly=money(1050), balance=money(12000), total=money(12600))]
    return found


def test_each_figure_of_the_paper_stands_beside_what_was_agreed(case: Case) -> None:
    figures, terms = _tables(agreement_checks(case, EN, TODAY))
    assert figures.heads == ("Figure", "Agreed", "In the agreement")
    told = {row[0]: row[1:] for row in figures.rows}
    assert told["Balance"] == ("¥12,000", "¥12,000")
    assert told["Each payment"] == ("¥1,000", "¥1,050")
    assert told["Months"] == ("12 months", "12 months")
    assert told["First due"] == ("15 January 2027", "15 January 2027")
    assert told["Yearly rate"] == ("0%", "")
    assert told["Total as stated"][1] == "¥12,600"
    assert len(terms.rows) > len(figures.rows)


def test_what_was_agreed_later_is_no_measure_for_an_earlier_paper(case: Case) -> None:
    case.agreement[0].agreed_at = NOW - timedelta(days=90)
    case.agreement.append(Agreement(debt="card", months=6, monthly=money(500), agreed_at=NOW))
    figures = _tables(agreement_checks(case, EN, TODAY))[0]
    assert {row[1] for row in figures.rows} == {""}
    assert "¥1,050" in {row[2] for row in figures.rows}


def test_a_paper_without_figures_says_that_none_were_noted() -> None:
    case = household()
    case.agreement = [Agreement(debt="card")]
    page = agreement_checks(case, ZH, TODAY)
    assert "协议上的数还没有记下来" in " ".join(part.text for part in page.parts if isinstance(part, Paragraph))
    assert len(_tables(page)) == 1


def test_the_statement_tells_each_debt_with_its_rate_and_what_its_balance_is_made_of() -> None:
    case = household()
    case.debt = [
        Debt(
            id="loan",
            lender="甲银行",
            product="consumer_loan",
            balance=money(12000),
            principal=money(11000),
            interest=money("900.5"),
            fees=money("99.5"),
            annual_rate=money("0.18"),
            contract_payment=money(1500),
            overdue_since=date(2025, 12, 8),
        ),
        Debt(id="friend", lender="老王"),
        Debt(
            id="old",
            lender="乙银行",
            balance=money(0),
            overdue_since=date(2025, 6, 8),
            settled_on=date(2026, 1, 2),
        ),
    ]
    debts, balances = _tables(statement(case, EN, TODAY))[-2:]
    assert debts.rows[0] == ("甲银行", EN.named("products", "consumer_loan"), "18.00%", "¥1,500", "8 December 2025")
    assert debts.rows[1] == ("老王", "", "", "", "")
    assert debts.rows[2] == ("乙银行", "", "", "", "")  # late no more
    assert balances.rows[0] == ("甲银行", "¥12,000", "¥11,000", "¥900.50", "¥99.50")
    assert balances.rows[2][1] == "settled on 2 January 2026"


def _balances(case: Case, language: Language) -> tuple[tuple[str, ...], ...]:
    return _tables(statement(case, language, TODAY))[-1].rows


def test_parts_that_were_told_of_another_sum_stand_beside_that_sum_and_not_beside_that_of_today() -> None:
    case = lived_year()["paying"].case
    assert _balances(case, ZH) == (
        ("甲消费金融公司", "3,299.60元", "", "", ""),
        ("甲消费金融公司（先前记下的数）", "12,000元", "11,000元", "900元", "100元"),
    )
    case.debt[0].balance_at = NOW.replace(month=1, day=4)
    assert _balances(case, EN)[0][1:] == ("¥3,299.60", "", "", "")
    assert _balances(case, EN)[1][0] == "甲消费金融公司 (as noted on 4 January 2026)"
    case.debt[0].principal = case.debt[0].interest = case.debt[0].fees = None
    assert _balances(case, EN) == (("甲消费金融公司", "¥3,299.60", "", "", ""),)


def test_parts_stand_beside_the_sum_of_today_as_long_as_nothing_was_paid() -> None:
    case = lived_year()["proposed"].case
    assert _balances(case, EN) == (("甲消费金融公司", "¥12,000", "¥11,000", "¥900", "¥100"),)


def test_what_comes_next_stands_by_day_and_leaves_out_an_offer_that_has_lapsed(case: Case) -> None:
    case.agreement[0].agreed_at = NOW
    case.debt.append(Debt(id="loan", lender="乙银行", balance=money(3000)))
    case.debt.append(Debt(id="old", lender="丙银行", balance=money(3000)))
    case.contact = [
        Contact(debt="loan", at=NOW - timedelta(days=9), reply_by=date(2026, 12, 3), outcome="promised_reply"),
        Contact(debt="loan", at=NOW - timedelta(days=8), reply_by=date(2026, 11, 27), outcome="no_answer"),
    ]
    case.offer.append(Offer(debt="loan", monthly=money(900), answer_by=date(2026, 11, 30)))
    case.offer.append(Offer(debt="old", monthly=money(900), answer_by=date(2026, 11, 20)))
    [bullets] = [part for part in dated_plan(case, EN, TODAY).parts if isinstance(part, Bullets)]
    dated = [line.split(":")[0].removeprefix("By ") for line in bullets.items if "2026" in line or "2027" in line]
    days = [datetime.strptime(day, "%d %B %Y").replace(tzinfo=NOW.tzinfo).date() for day in dated]
    assert days == sorted(days)
    assert {date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 3)} <= set(days)
    assert date(2026, 11, 20) not in days
    assert bullets.items[0].startswith("Today:")


def test_the_next_look_at_the_account_is_before_the_next_agreed_payment_and_never_before_today(case: Case) -> None:
    def look(case: Case, today: date) -> list[str]:
        bullets = [part for part in dated_plan(case, EN, today).parts if isinstance(part, Bullets)]
        return [line for part in bullets for line in part.items if "in the account" in line]

    assert look(household(), TODAY) == []
    case.agreement[0].agreed_at = NOW
    assert look(case, TODAY) == [
        "12 January 2027: check that there is enough in the account for the payment of 15 January 2027."
    ]
    assert look(case, date(2027, 1, 14))[0].startswith("14 January 2027:")
    case.payment = [Payment(debt="card", due=date(2027, 1, 15), amount=money(1000), paid_on=date(2027, 1, 10))]
    assert "payment of 15 February 2027" in look(case, date(2027, 1, 14))[0]


@pytest.mark.parametrize(("language", "short"), [(ZH, "-100元"), (EN, "-¥100")])
def test_a_month_that_is_short_says_by_how_much_beside_its_bars(language: Language, short: str) -> None:
    case = household()
    case.income[0].amount = money(2900)
    bars = next(part for part in statement(case, language, TODAY).parts if isinstance(part, Bars))
    assert bars.told[-1] == short
    assert min(bars.amounts) == 0
