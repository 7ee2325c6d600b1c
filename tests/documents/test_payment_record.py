"""The record of payments that leaves the program: what fell due, what was paid, and the slip that proves it."""

import csv
from datetime import UTC, date, datetime
from io import StringIO

import pytest

from debt_wizard.case import Agreement, Case, Evidence, Payment
from debt_wizard.documents.chronology import chronology
from debt_wizard.documents.evidence_index import evidence_index
from debt_wizard.documents.page import Page, Paragraph, Table
from debt_wizard.documents.payment_record import payment_record
from debt_wizard.documents.spreadsheet import spreadsheets
from debt_wizard.language import Language
from support import small_payments
from support.clock import NOW
from support.household import household, money

ZH, EN = Language("zh"), Language("en")
CHECKSUM = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
TODAY = date(2026, 4, 1)


@pytest.fixture
def case() -> Case:
    """Three of four instalments have fallen due: one paid in time, one late and short, one not yet."""
    found = household()
    found.agreement = [
        Agreement(
            debt="card",
            agreed_at=NOW,
            monthly=money(1000),
            months=4,
            first_due=date(2026, 1, 15),
            file=r"C:\Users\zhang\signed.pdf",
            sha256=CHECKSUM,
        )
    ]
    found.payment = [
        Payment(
            debt="card",
            due=date(2026, 1, 15),
            amount=money(1000),
            paid=money(1000),
            paid_on=date(2026, 1, 15),
            way="手机银行",
            file="/home/zhang/slips/january.png",
            sha256=CHECKSUM,
            lender_balance=money(35000),
        ),
        Payment(
            debt="card",
            due=date(2026, 2, 15),
            amount=money(1000),
            paid=money(600),
            paid_on=date(2026, 2, 18),
        ),
    ]
    return found


def _tables(page: Page) -> list[Table]:
    return [part for part in page.parts if isinstance(part, Table)]


def test_each_payment_stands_beside_its_instalment_with_what_remains(case: Case) -> None:
    rows = _tables(payment_record(case, EN, TODAY))[0].rows
    assert rows[0][:7] == ("15 January 2026", "¥1,000", "¥1,000", "15 January 2026", "paid", "¥3,000", "¥35,000")
    assert rows[1][:5] == ("15 February 2026", "¥1,000", "¥600", "18 February 2026", "part paid")
    assert rows[1][5] == "¥2,400"
    assert rows[2][:7] == ("15 March 2026", "¥1,000", "", "", "unpaid 17 days", "¥2,400", "")
    assert len(rows) == 3


def test_where_an_instalment_was_paid_in_parts_each_payment_is_listed_with_its_day(case: Case) -> None:
    case.payment[1].paid_on = date(2026, 2, 15)
    case.payment.append(Payment(debt="card", paid=money(400), paid_on=date(2026, 3, 2)))
    rows, slips = (table.rows for table in _tables(payment_record(case, EN, TODAY)))
    assert rows[1][2:5] == ("¥1,000", "2 March 2026", "15 days late")
    assert [each[:2] for each in slips] == [
        ("15 January 2026", "¥1,000"),
        ("15 February 2026", "¥600"),
        ("2 March 2026", "¥400"),
    ]


def test_parts_are_listed_too_where_the_last_came_with_all_of_the_next_instalment(case: Case) -> None:
    day = date(2026, 2, 15)
    case.payment = [
        Payment(debt="card", due=date(2026, 1, 15), amount=money(1000), paid=money(600), paid_on=date(2026, 1, 14)),
        Payment(debt="card", due=date(2026, 1, 15), amount=money(1000), paid=money(400), paid_on=day),
        Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day),
    ]
    _, slips = (table.rows for table in _tables(payment_record(case, EN, TODAY)))
    assert [each[1] for each in slips] == ["¥600", "¥400", "¥1,000"]


def test_a_part_that_names_its_day_and_was_paid_as_it_fell_due_is_listed_with_its_amount(case: Case) -> None:
    due = date(2026, 1, 15)
    case.payment = [
        Payment(debt="card", due=due, amount=money(600), paid_on=date(2026, 1, 14)),
        Payment(debt="card", due=due, amount=money(1000), paid=money(400), paid_on=due),
    ]
    _, slips = (table.rows for table in _tables(payment_record(case, EN, TODAY)))
    assert [each[1] for each in slips] == ["¥600", "¥400"]


def test_each_slip_is_named_with_its_checksum_and_without_the_folders_it_lies_in(case: Case) -> None:
    slips = _tables(payment_record(case, ZH, TODAY))[1].rows
    assert slips == (("2026年1月15日", "1,000元", "手机银行", "", "january.png", CHECKSUM),)


@pytest.mark.parametrize(
    ("listed", "told"),
    [
        (
            [Payment(debt="card", due=date(2026, 3, 15), amount=money(1000))],
            (
                "No terms are agreed. Paid so far: ¥300. Listed and not paid: ¥700.",
                "还没有谈好的约定。记下的还款一共300元，列出来还没还的有700元。",
            ),
        ),
        ([], ("No agreed total is noted here. Paid in all: ¥300.", "这里没有约定的总数，记下的还款一共300元。")),
    ],
)
def test_where_nothing_is_agreed_no_total_is_called_agreed(listed: list[Payment], told: tuple[str, str]) -> None:
    found = household()
    found.payment = [*listed, Payment(debt="card", paid=money(300), paid_on=date(2026, 3, 16))]
    for language, sentence in zip((EN, ZH), told, strict=True):
        texts = [part.text for part in payment_record(found, language, TODAY).parts if isinstance(part, Paragraph)]
        assert texts == [sentence]
    table = next(part for part in payment_record(found, EN, TODAY).parts if isinstance(part, Table))
    assert "Remaining" not in table.heads
    assert table.heads[-1] == "Owed, by the lender"


def test_a_case_without_payments_says_so_in_both_languages() -> None:
    told = [payment_record(household(), language, TODAY).parts for language in (ZH, EN)]
    assert [len(parts) for parts in told] == [1, 1]
    assert told[0] != told[1]


def test_the_signed_paper_and_the_slip_stand_in_the_index_of_files(case: Case) -> None:
    case.evidence = [Evidence(kind="bank_flow", status="have", file="/home/zhang/flow.pdf", sha256=CHECKSUM)]
    files = _tables(evidence_index(case, ZH))[1].rows
    assert [row[2] for row in files] == ["flow.pdf", "signed.pdf", "january.png"]
    assert [row[-1] for row in files] == [CHECKSUM] * 3


def test_beside_the_lenders_figure_stands_what_it_differs_by(case: Case) -> None:
    case.debt[0].balance, case.agreement[0].agreed_at = money(4000), datetime(2026, 1, 1, tzinfo=UTC)
    case.payment[0].lender_balance = money(3014)
    table = _tables(payment_record(case, EN, TODAY))[0]
    assert table.heads[-1] == "Against the plan"
    assert [row[-1] for row in table.rows] == ["+14", "", ""]


def test_after_a_new_agreement_no_sum_of_both_is_called_agreed(case: Case) -> None:
    case.agreement.append(
        Agreement(
            debt="card", agreed_at=datetime(2026, 12, 1, tzinfo=UTC), monthly=money(600), months=4,
            first_due=date(2026, 12, 15), balance=money(2400),
        )
    )  # fmt: skip
    said = [part.text for part in payment_record(case, EN, TODAY).parts if isinstance(part, Paragraph)]
    assert said[0].startswith("The agreement was replaced on the way.")
    assert "Agreed in all" not in said[0]
    assert "Agreed since: ¥2,400 in all" in said[0]


def test_the_chronology_calls_due_what_was_not_paid_and_nothing_that_a_payment_without_a_day_covered(
    case: Case,
) -> None:
    case.agreement[0].agreed_at = datetime(2025, 12, 20, tzinfo=UTC)
    case.payment = [
        *(Payment(debt="card", due=date(2026, month, 15), amount=money(1000)) for month in (1, 2, 3, 4)),
        Payment(debt="card", paid=money(1000), paid_on=date(2026, 1, 14)),
    ]
    told = [row[2] for row in _tables(chronology(case, EN, TODAY))[0].rows]
    assert told[1:] == ["Paid ¥1,000", *["¥1,000 fell due; no payment is noted"] * 2]


def test_what_was_missed_stays_in_the_chronology_when_a_new_agreement_names_the_rest(case: Case) -> None:
    case.agreement[0].agreed_at = datetime(2025, 12, 20, tzinfo=UTC)
    case.payment = [Payment(debt="card", due=date(2026, 1, 15), amount=money(1000))]
    case.agreement.append(
        Agreement(
            debt="card",
            agreed_at=datetime(2026, 2, 20, tzinfo=UTC),
            balance=money(4000),
            monthly=money(500),
            months=8,
            first_due=date(2026, 3, 15),
        )
    )
    told = [row[2] for row in _tables(chronology(case, EN, TODAY))[0].rows]
    assert "¥1,000 fell due; no payment is noted" in told


def test_a_day_on_which_nothing_was_paid_is_called_no_payment(case: Case) -> None:
    case.payment = [
        Payment(debt="card", due=date(2026, 1, 15), amount=money(1000), paid=money(0), paid_on=date(2026, 1, 16))
    ]
    told = [row[2] for row in _tables(chronology(case, EN, TODAY))[0].rows]
    assert "¥1,000 fell due; no payment is noted" in told
    assert not [each for each in told if "¥0" in each]


def test_an_instalment_of_which_only_cents_are_covered_by_another_stays_in_the_record(case: Case) -> None:
    case.agreement[0].agreed_at = datetime(2025, 12, 20, tzinfo=UTC)
    paid = ("1000.03", "1000", "1000", "999.97")
    days = [date(2026, month, 15) for month in (1, 2, 3, 4)]
    case.payment = [
        Payment(debt="card", due=day, amount=money(1000), paid=money(amount), paid_on=day)
        for day, amount in zip(days, paid, strict=True)
    ]
    rows = _tables(payment_record(case, EN, date(2026, 4, 20)))[0].rows
    assert [row[2] for row in rows] == ["¥1,000.03", "¥1,000", "¥1,000", "¥999.97"]


def test_the_chronology_does_not_say_that_nothing_is_noted_where_a_part_was_paid_without_a_day(case: Case) -> None:
    case.agreement[0].agreed_at = datetime(2025, 12, 20, tzinfo=UTC)
    case.payment = [
        Payment(debt="card", due=date(2026, 1, 15), amount=money(1000)),
        Payment(debt="card", paid=money("999.90"), paid_on=date(2026, 1, 14)),
    ]
    told = [row[2] for row in _tables(chronology(case, EN, date(2026, 1, 20)))[0].rows]
    assert told[1:] == ["Paid ¥999.90"]


@pytest.mark.parametrize(("paid", "is_told"), [(6, True), (5, False)])
def test_at_the_end_of_small_payments_the_record_says_what_is_still_owed(paid: int, *, is_told: bool) -> None:
    parts = payment_record(small_payments.case_of("offer", paid=paid), EN, small_payments.LAST_PAID).parts
    said = next(part.text for part in parts if isinstance(part, Paragraph))
    assert ("By the plan ¥24,996.74 is still owed" in said) is is_told


def test_a_spreadsheet_can_add_up_what_the_lenders_figures_differ_by(case: Case) -> None:
    case.debt[0].balance, case.agreement[0].agreed_at = money(4000), datetime(2026, 1, 1, tzinfo=UTC)
    case.payment[0].lender_balance = money(2986)
    _, content = next(iter(spreadsheets([payment_record(case, EN, TODAY)], EN)))
    head, first, *_ = csv.reader(StringIO(content.decode("utf-8-sig")))
    assert (head[-1], first[-1]) == ("Against the plan (CNY)", "-14.00")
