"""What the documents of a year say at each stage."""

from decimal import Decimal

import pytest

from debt_wizard.advice.payment_log import payment_log
from debt_wizard.language import Language
from debt_wizard.screens.payment_words import stands_told
from support.exported_year import CODES, Year
from support.household import money


def test_the_last_plan_says_that_all_is_settled_and_asks_for_nothing_more(year: Year) -> None:
    told = (year["settled"].folder / "en" / "plan.txt").read_text("utf-8")
    assert "Every debt of this talk is settled." in told
    assert "Today:" not in told
    assert "Today:" in (year["paid_off"].folder / "en" / "plan.txt").read_text("utf-8")


def test_a_paper_that_was_agreed_and_kept_is_held_against_no_balance_that_was_told_later(year: Year) -> None:
    for name in ("agreed", "paying", "changed", "renegotiated", "settled"):
        assert "✗" not in (year[name].folder / "zh" / "agreement.txt").read_text("utf-8")


def test_the_summary_tells_what_is_agreed_and_a_proposal_only_where_it_still_stands(year: Year) -> None:
    headings = ("What is agreed", "What is proposed")
    told = {name: (left.folder / "en" / "summary.txt").read_text("utf-8") for name, left in year.items()}
    shown = {name: tuple(heading for heading in headings if heading in text) for name, text in told.items()}
    assert shown["countered"] == ("What is proposed",)
    assert shown["agreed"] == shown["paying"] == shown["renegotiated"] == ("What is agreed",)
    assert shown["changed"] == headings
    assert shown["settled"] == ()
    assert "12 payments of ¥1,000" in told["paying"]
    assert "4 payments of ¥824.90" in told["renegotiated"]


def test_the_chronology_of_the_end_tells_the_whole_year_in_order(year: Year) -> None:
    lines = [row[2] for row in year["settled"].table("en", "chronology")[1:]]
    told = ("refused", "6 payments", "12 payments", "Agreement accepted", "¥700.40", "Something changed", "4 payments")
    places = [next(place for place, line in enumerate(lines) if part in line) for part in told]
    assert places == sorted(places)
    assert len([line for line in lines if line.startswith("Paid ¥")]) == 13
    assert lines[-1] == "Every debt of this talk is settled; the session was closed"


def test_the_record_of_payments_tells_every_payment_of_the_year_and_adds_up(year: Year) -> None:
    paying = year["paying"].table("en", "payments")
    statuses = [row[4] for row in paying[1:]]
    others = [status for status in statuses if status != "paid"]
    assert others == ["3 days late", "part paid", "noted twice or overpaid"]
    assert paying[0][5] == "Remaining (CNY)"
    assert paying[-1][5] == "3299.60"
    settled = year["settled"].table("en", "payments")
    assert len(settled) == 1 + 13
    assert settled[-1][5] == "0.00"
    assert sum(Decimal(row[2]) for row in settled[1:]) == money(12000)


@pytest.mark.parametrize("code", CODES)
def test_what_remained_after_a_payment_stays_as_it_was_when_a_new_agreement_comes(year: Year, code: str) -> None:
    before, after = (year[name].table(code, "payments")[1:] for name in ("paying", "renegotiated"))
    assert [row[5] for row in after] == [row[5] for row in before]
    ended = year["settled"].table(code, "payments")[1:]
    assert [row[5] for row in ended[: len(before)]] == [row[5] for row in before]


def test_what_was_paid_before_a_new_agreement_is_no_part_of_what_is_agreed(year: Year) -> None:
    told = (year["renegotiated"].folder / "en" / "payments.txt").read_text("utf-8")
    assert "Paid before that: ¥8,700.40. Agreed since: ¥3,299.60 in all. Paid of it: ¥0. Remaining: ¥3,299.60" in told
    renewed = year["renegotiated"]
    shown = stands_told(Language("en"), payment_log(renewed.case, "loan", renewed.today))
    assert "¥8,700.40 was paid" in shown
    assert "Agreed in all ¥3,299.60, paid ¥0" in shown
