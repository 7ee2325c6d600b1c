"""The table of payments: short after years of payments, without losing what needs a look."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from rich.cells import cell_len

from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case, Contact, Debt, Offer, Payment
from debt_wizard.finance import add_months
from debt_wizard.language import Language
from debt_wizard.screens.payment_words import log_table, stands_told
from support.household import money

FIRST = date(2025, 1, 15)
TODAY = date(2026, 11, 23)
ZH, EN = Language("zh"), Language("en")


def _years_of_payments() -> Case:
    """Paid for 23 months out of 36, the third month not at all."""
    days = [add_months(FIRST, number, 15) for number in range(23)]
    agreement = Agreement(
        debt="card", months=36, monthly=money(1000), first_due=FIRST, agreed_at=datetime(2025, 1, 1, tzinfo=UTC)
    )
    return Case(
        debt=[Debt(id="card", lender="甲银行", balance=money(36000))],
        agreement=[agreement],
        payment=[
            Payment(debt="card", due=day, amount=money(1000), paid=None if number == 2 else money(1000))
            for number, day in enumerate(days)
        ],
    )


def test_what_was_paid_long_ago_is_counted_and_what_is_open_stays_in_sight() -> None:
    lines = log_table(EN, payment_log(_years_of_payments(), "card", TODAY), 77)
    assert lines[0] == "Earlier payments, all made and not listed here: 16."
    assert lines[2].startswith("[-] unpaid 618 days")
    assert sum("[x] paid" in line for line in lines) == 6
    assert sum("[ ] to come" in line for line in lines) == 2
    assert lines[-1] == "More to come: 11, until 15 December 2027."


def test_every_line_fits_a_window_of_80_cells() -> None:
    case = _years_of_payments()
    case.payment[22].lender_balance = money("12345.67")
    for language in (ZH, EN):
        lines = log_table(language, payment_log(case, "card", TODAY), 77)
        assert max(cell_len(line) for line in lines) <= 77


def test_a_debt_without_rows_has_no_table() -> None:
    assert log_table(EN, payment_log(Case(debt=[Debt(id="card")]), "card", TODAY), 77) == []


def test_what_is_still_to_pay_and_what_is_still_owed_are_told_apart_where_there_is_interest() -> None:
    agreement = Agreement(
        debt="card", months=12, annual_rate=Decimal("0.12"), first_due=date(2026, 11, 15),
        agreed_at=datetime(2026, 11, 1, tzinfo=UTC),
    )  # fmt: skip
    paid = Payment(debt="card", due=date(2026, 11, 15), amount=money("1066.19"), paid=money("1066.19"))
    case = Case(debt=[Debt(id="card", balance=money(12000))], agreement=[agreement], payment=[paid])
    log = payment_log(case, "card", TODAY)
    assert "Still to pay by the plan: ¥11,728.04" in stands_told(EN, log)
    assert "Still owed today by the plan: ¥11,053.81" in stands_told(EN, log)
    assert "照日程还要还11,728.04元" in stands_told(ZH, log)
    assert "眼下还欠11,053.81元" in stands_told(ZH, log)
    agreement.annual_rate, paid.amount, paid.paid = Decimal(0), money(1000), money(1000)
    assert "remaining" in stands_told(EN, payment_log(case, "card", TODAY))


def test_after_a_yes_without_figures_a_payment_is_not_called_all_of_what_was_agreed() -> None:
    case = Case(debt=[Debt(id="card")], contact=[Contact(debt="card", outcome="accepted")])
    case.payment = [Payment(debt="card", paid=money(300), paid_on=date(2026, 10, 3))]
    told = [stands_told(language, payment_log(case, "card", TODAY)) for language in (EN, ZH)]
    assert told == [
        "Something is agreed, but its amounts and days are not noted yet. Paid so far: ¥300.",
        "谈好了，数目和日子还没有记下。已经还了300元。",
    ]


def test_where_nothing_is_agreed_no_column_tells_what_remains() -> None:
    case = Case(debt=[Debt(id="card", balance=money(36000))])
    case.payment = [Payment(debt="card", paid=money(300), paid_on=date(2026, 10, 3))]
    assert [" ".join(line.split()) for line in log_table(EN, payment_log(case, "card", TODAY), 77)] == [
        "Status Due Amount Paid",
        "[x] paid 2026-10-03 300",
    ]


@pytest.mark.parametrize(("language", "told"), [(EN, "[>] in the new terms"), (ZH, "[>] 并入新约定")])
def test_an_unpaid_instalment_that_new_terms_ask_for_is_not_called_unpaid(language: Language, told: str) -> None:
    case = _years_of_payments()
    newer = case.agreement[0].model_copy(
        update={"agreed_at": datetime(2026, 11, 20, tzinfo=UTC), "first_due": date(2026, 12, 15), "months": 12}
    )
    case.agreement.append(newer)
    lines = log_table(language, payment_log(case, "card", TODAY), 77)
    assert any(line.startswith(f"{told} ") for line in lines)
    assert not any(line.startswith("[-]") for line in lines)


def test_small_payments_that_are_all_made_leave_the_debt_owed_and_name_no_certificate() -> None:
    first = date(2026, 2, 15)
    days = [add_months(first, number) for number in range(6)]
    token = Offer(
        debt="card", at=datetime(2026, 1, 20, tzinfo=UTC), decision="accepted", kind="token",
        monthly=money(300), months=6, first_due=first, annual_rate=Decimal(0),
    )  # fmt: skip
    case = Case(
        debt=[Debt(id="card", balance=money(30000))],
        offer=[token],
        payment=[Payment(debt="card", due=day, amount=money(300), paid=money(300), paid_on=day) for day in days],
    )
    told = [stands_told(language, payment_log(case, "card", date(2026, 8, 1))) for language in (EN, ZH)]
    assert told == [
        "All of the ¥1,800 that was agreed for now is paid. By the plan ¥28,200 is still owed: agree with the lender "
        "on what comes next.",
        "眼下谈好的1,800元，全部还完了。照日程算，还欠28,200元，接下来怎么还，跟对方再谈。",
    ]


@pytest.mark.parametrize(
    ("figures", "interest", "fees"),
    [
        ({"months": 12, "period_fee": Decimal("0.005")}, False, True),
        ({"months": 12, "monthly": money(1060), "period_fee": Decimal("0.005")}, False, True),
        ({"months": 12, "monthly": money(1060)}, False, False),
        ({"months": 12, "monthly": money(1060), "annual_rate": Decimal("0.108")}, True, False),
        ({"months": 12, "annual_rate": Decimal("0.12"), "fees": money(100)}, True, False),
    ],
)
def test_what_comes_on_top_is_called_interest_or_fees_only_where_the_terms_say_so(
    figures: dict[str, Any], interest: bool, fees: bool
) -> None:
    yes = datetime(2026, 11, 1, tzinfo=UTC)
    agreement = Agreement(debt="card", first_due=date(2026, 12, 15), agreed_at=yes, **figures)
    debt = Debt(id="card", lender="甲银行", balance=money(12000), annual_rate=Decimal("0.18"))
    told = stands_told(EN, payment_log(Case(debt=[debt], agreement=[agreement]), "card", TODAY))
    assert "Still owed today by the plan: ¥12,000" in told
    assert ("interest to come" in told, "agreed fees" in told) == (interest, fees)
