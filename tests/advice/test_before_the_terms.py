"""What was paid before the terms that stand is none of theirs: it pays no instalment, and no total holds it."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.ending import is_ending, open_at_end
from debt_wizard.advice.owed import owed
from debt_wizard.advice.paid_off import nothing_is_owed
from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.advice.payment_log import PaymentLog, payment_log
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from debt_wizard.documents.log_facts import log_facts
from debt_wizard.language import Language
from debt_wizard.screens.payment_words import difference_told, stands_told
from support.household import money

TODAY = date(2026, 6, 1)
FIRST = date(2026, 5, 10)
EARLIER = [Payment(debt="card", paid=money(1000), paid_on=date(2026, month, 10)) for month in (1, 2, 3)]
"""As an imported bill brings them: without a day that they were due for."""


def _at(month: int, day: int) -> datetime:
    return datetime(2026, month, day, 12, tzinfo=UTC)


def _case(*agreements: Agreement, payments: list[Payment] = EARLIER) -> Case:
    debt = Debt(id="card", lender="Bank", balance=money(12000), balance_at=_at(1, 1))
    return Case(debt=[debt], agreement=list(agreements), payment=list(payments))


def _agreement(first: date | None = FIRST) -> Agreement:
    """18 times 500 without interest from 10 May on, agreed on 15 April."""
    return Agreement(
        debt="card", agreed_at=_at(4, 15), balance=money(9000), months=18, monthly=money(500), first_due=first
    )


def _older() -> Agreement:
    return Agreement(
        debt="card", agreed_at=_at(1, 2), balance=money(12000), months=12, monthly=money(1000),
        first_due=date(2026, 1, 10),
    )  # fmt: skip


def _log(case: Case) -> PaymentLog:
    return payment_log(case, "card", TODAY)


@pytest.mark.parametrize(
    ("agreements", "paid", "doubtful"),
    [
        ([_agreement()], 0, 3),
        ([_older(), _agreement()], 3000, 0),
    ],  # what a second one found paid, it names what is left of
    ids=["first", "second"],
)
def test_what_was_paid_before_the_agreement_pays_none_of_its_instalments(
    agreements: list[Agreement], paid: int, doubtful: int
) -> None:
    case = _case(*agreements)
    days = [(each.day, each.amount) for each in due(case, TODAY, 10)]
    assert days == [(FIRST, Decimal(500)), (date(2026, 6, 10), Decimal(500))]
    log = _log(case)
    assert log.start == 9000 + paid  # what was paid on an agreement that was replaced counts as what was agreed there
    assert log.total_paid == paid
    assert log.remains == log.owed == owed(case, case.debt[0]) == 9000
    assert [each.code for each in payment_doubts(case, "card", TODAY)] == ["before_agreement"] * doubtful


def test_an_accepted_offer_takes_nothing_that_was_paid_before_it() -> None:
    case = _case()
    case.offer = [
        Offer(debt="card", at=_at(4, 15), decision="accepted", months=18, monthly=money(500), first_due=FIRST)
    ]
    assert _log(case).next_open is not None
    assert [each.day for each in due(case, TODAY, 10)] == [FIRST, date(2026, 6, 10)]


def test_what_was_paid_before_comes_first_in_the_log_and_is_not_double() -> None:
    rows = _log(_case(_agreement())).rows
    assert [(row.paid_on, row.status) for row in rows[:3]] == [(each.paid_on, "paid") for each in EARLIER]
    assert [(row.number, row.due, row.paid, row.remains) for row in rows[3:5]] == [
        (1, FIRST, money(0), money(9000)),
        (2, date(2026, 6, 10), money(0), money(9000)),
    ]


def test_what_is_paid_since_the_agreement_goes_to_its_first_instalment() -> None:
    since = Payment(debt="card", paid=money(700), paid_on=date(2026, 4, 20))
    log = _log(_case(_agreement(), payments=[*EARLIER, since]))
    assert log.next_open is not None
    assert (log.next_open.due, log.next_open.open) == (date(2026, 6, 10), money(300))
    assert log.remains == 8300


def test_an_agreement_without_a_first_day_takes_nothing_that_was_paid_before_it() -> None:
    case = _case(_agreement(None))
    assert owed(case, case.debt[0]) == 9000
    assert _log(case).owed == 9000


def test_the_first_payment_of_an_agreement_without_a_first_day_is_not_all_of_it() -> None:
    case = _case(_agreement(None), payments=[Payment(debt="card", paid=money(500), paid_on=FIRST)])
    log = _log(case)
    assert [log.start, log.total_paid, log.remains] == [9000, 500, 8500]
    assert "¥8,500" in stands_told(Language("en"), log)
    assert open_at_end(case, case.debt[0], TODAY).remains == 8500
    assert not is_ending(case, case.debt[0], TODAY)


def test_an_agreement_without_a_first_day_is_paid_once_all_of_it_is() -> None:
    case = _case(_agreement(None), payments=[Payment(debt="card", paid=money(9000), paid_on=FIRST)])
    assert _log(case).remains == _log(case).overpaid == 0
    assert is_ending(case, case.debt[0], TODAY)
    case.payment[0].paid = money(9500)
    assert _log(case).overpaid == 500


@pytest.mark.parametrize("agreements", [[], [_agreement()]], ids=["nothing agreed", "agreed later"])
def test_the_lenders_balance_is_not_held_against_a_list_that_does_not_say_what_was_owed(
    agreements: list[Agreement],
) -> None:
    told = Payment(debt="card", paid=money(1000), paid_on=date(2026, 2, 10), lender_balance=money(11000))
    assert difference_told(Language("en"), _log(_case(*agreements, payments=[told])), "Bank") == ""


def test_a_letter_counts_what_was_paid_on_the_terms_that_stand() -> None:
    kept = Payment(debt="card", due=FIRST, amount=money(500), paid=money(500), paid_on=FIRST)
    case = _case(_agreement(), payments=[*EARLIER, kept])
    told = str(log_facts(case, case.debt[0], Language("en"), TODAY)["kept_told"])
    assert "¥500" in told
    assert "3,500" not in told


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "So far I have paid every instalment on time: 1 payment, ¥500 in all."),
        ("zh", "到今天，我每期都按时还了，共1笔，一共500元。"),
    ],
)
def test_a_letter_counts_no_payment_of_terms_that_others_took_the_place_of(code: str, said: str) -> None:
    short = Payment(debt="card", due=date(2026, 3, 10), amount=money(1000), paid=money(400), paid_on=date(2026, 3, 10))
    kept = Payment(debt="card", due=FIRST, amount=money(500), paid=money(500), paid_on=FIRST)
    case = _case(_older(), _agreement(), payments=[*EARLIER[:2], short, kept])
    assert log_facts(case, case.debt[0], Language(code), TODAY)["kept_told"] == said


def test_a_sum_at_once_is_not_paid_by_what_was_paid_before_it_was_agreed() -> None:
    case = _case()
    case.offer = [
        Offer(
            debt="card", at=_at(4, 15), kind="lump_sum", upfront=money(3000), first_due=date(2026, 6, 10),
            decision="accepted",
        )
    ]  # fmt: skip
    assert not nothing_is_owed(case, case.debt[0])
    case.payment.append(Payment(debt="card", paid=money(3000), paid_on=date(2026, 6, 1)))
    assert nothing_is_owed(case, case.debt[0])


def _kept(day: date) -> Payment:
    return Payment(debt="card", due=day, amount=money(500), paid=money(500), paid_on=day)


def test_to_note_one_payment_takes_no_other_away() -> None:
    case = _case(_agreement(), payments=[_kept(date(2026, 7, 10))])
    days = [each.day for each in due(case, date(2026, 6, 20), 60)]
    assert days == [FIRST, date(2026, 6, 10), date(2026, 8, 10)]
    log = payment_log(case, "card", date(2026, 6, 20))
    assert [log.start, log.total_paid, log.remains] == [9000, 500, 8500]
    assert [row.number for row in log.rows] == list(range(1, 19))


def test_a_line_between_two_that_are_listed_is_still_there() -> None:
    case = _case(_agreement(), payments=[_kept(FIRST), _kept(date(2026, 7, 10))])
    assert [each.day for each in due(case, date(2026, 6, 20), 30)] == [date(2026, 6, 10)]


def test_a_day_that_was_moved_far_stands_for_its_own_row() -> None:
    moved = Payment(debt="card", due=date(2026, 6, 5), amount=money(500))
    further = [Payment(debt="card", due=date(2026, month, 10), amount=money(500)) for month in (6, 7)]
    case = _case(_agreement(), payments=[moved, *further])
    assert [each.day for each in due(case, TODAY, 45)] == [date(2026, 6, 5), date(2026, 6, 10), date(2026, 7, 10)]
    assert payment_log(case, "card", TODAY).start == 9000


def test_a_paper_that_is_recorded_after_its_first_instalment_counts_what_was_paid_since_that() -> None:
    agreed = datetime(2026, 11, 27, 10, tzinfo=UTC)
    case = Case(
        debt=[Debt(id="card", balance=Decimal(36000))],
        offer=[Offer(debt="card", at=agreed, monthly=Decimal(1000), months=36, decision="accepted")],
        agreement=[
            Agreement(debt="card", agreed_at=agreed, monthly=Decimal(1000), months=36, first_due=date(2026, 10, 12))
        ],
        payment=[
            Payment(debt="card", due=date(2026, 10, 12), paid=Decimal(1000), paid_on=date(2026, 10, 15)),
            Payment(debt="card", paid=Decimal(600), paid_on=date(2026, 11, 13)),
        ],
    )
    log = payment_log(case, "card", date(2026, 11, 27))
    assert (log.start, log.total_paid, log.remains) == (money(36000), money(1600), money(34400))
    assert owed(case, case.debt[0]) == money(34400)
