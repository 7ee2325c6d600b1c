"""What was noted again counts nowhere, wherever it is asked; what was really paid counts once, and only once."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.advice.late_payments import late_payments
from debt_wizard.advice.open_payments import open_payments
from debt_wizard.advice.owed import owed
from debt_wizard.advice.paid_off import is_paid_off
from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.case import Case, Payment
from debt_wizard.documents.kept_facts import paid_sum, payments_made
from debt_wizard.documents.known_figures import counts_of, totals_of
from debt_wizard.documents.log_facts import log_facts
from debt_wizard.language import Language
from support.household import money
from support.six_payments import (
    DEC,
    FEB,
    JAN,
    NOV,
    OCT,
    SEP,
    TODAY,
    case_of,
    left_of,
    listed,
    log_of,
    loose,
    renegotiated,
)

LATER = date(2026, 9, 20)


def _codes(case: Case) -> list[str]:
    return [each.code for each in payment_doubts(case, "card", TODAY)]


@pytest.mark.parametrize("amount", [200, None, 500])
def test_a_second_line_of_the_same_day_pays_the_rest_of_that_instalment(amount: int | None) -> None:
    case = case_of(listed(SEP, 300, SEP), listed(SEP, 200, LATER, amount))
    log = log_of(case)
    assert (log.start, log.total_paid, left_of(case)) == (money(3000), money(500), (money(2500), money(2500)))
    assert [(row.due, row.paid, row.status, row.paid_on) for row in log.rows[:2]] == [
        (SEP, money(500), "late", LATER),
        (OCT, money(0), "missed", None),
    ]
    assert _codes(case) == []


def test_a_second_line_that_nothing_was_paid_by_asks_for_nothing_more() -> None:
    case = case_of(listed(SEP, 300, SEP), listed(SEP, None), listed(SEP, None, amount=200))
    assert (log_of(case).start, left_of(case)) == (money(3000), (money(2700), money(2700)))
    assert [each.due for each in open_payments(case, TODAY)] == [SEP, OCT, NOV, DEC, JAN, FEB]


def test_two_equal_parts_of_one_day_pay_an_instalment_together() -> None:
    case = case_of(listed(SEP, 250, SEP), listed(SEP, 250, SEP))
    assert (left_of(case), _codes(case)) == ((money(2500), money(2500)), [])


@pytest.mark.parametrize(
    ("second", "remains"),
    [
        (listed(SEP, 500, SEP), 2500),
        (listed(SEP, 500, None), 2500),  # its day is not known, and the sum is the same
        (listed(SEP, 500, SEP, None), 2500),
        (listed(SEP, 500, LATER), 2000),  # paid twice, on two days: it covers February
        (listed(SEP, 200, SEP), 2300),  # another sum is another payment
    ],
)
def test_a_line_for_a_full_instalment_was_noted_again_or_paid_twice(second: Payment, remains: int) -> None:
    for made in ([listed(SEP, 500, SEP), second], [second, listed(SEP, 500, SEP)]):
        case = case_of(*made)
        assert left_of(case) == (money(remains), money(remains))
        assert [row.status for row in log_of(case).rows[:2]] == ["paid", "double"]
        assert _codes(case) == ["double"]
        assert open_payments(case, TODAY)[0].due == OCT


def test_a_part_that_is_noted_once_more_counts_once() -> None:
    case = case_of(listed(SEP, 300, SEP), listed(SEP, 200, LATER), listed(SEP, 200, LATER))
    assert left_of(case) == (money(2500), money(2500))


def test_a_loose_payment_and_a_listed_one_of_the_same_day_pay_two_instalments_while_the_first_is_open() -> None:
    case = case_of(loose(500, NOV), listed(OCT, 500, NOV))
    assert (left_of(case), _codes(case)) == ((money(2000), money(2000)), [])
    assert [row.status for row in log_of(case).rows[:3]] == ["late", "late", "missed"]


def test_a_loose_payment_was_noted_again_where_all_before_the_listed_one_is_paid() -> None:
    case = case_of(listed(SEP, 500, SEP), listed(OCT, 500, OCT), loose(500, OCT))
    assert (left_of(case), _codes(case)) == ((money(2000), money(2000)), ["double"])
    assert log_of(case).rows[2].due == NOV


def test_loose_payments_of_one_day_and_different_sums_both_count() -> None:
    late = date(2026, 10, 20)
    case = case_of(loose(1000, late), loose(500, late))
    assert (left_of(case), _codes(case)) == ((money(1500), money(1500)), [])


@pytest.mark.parametrize(("on", "remains"), [(None, 2000), (OCT, 2500)])
def test_two_loose_payments_of_the_same_sum_are_one_only_if_their_day_is_known(on: date | None, remains: int) -> None:
    case = case_of(loose(500, on), loose(500, on))
    assert left_of(case) == (money(remains), money(remains))
    assert _codes(case) == (["double"] if on else [])


def test_what_was_noted_again_counts_nowhere_without_an_agreement_either() -> None:
    case = case_of(loose(500, OCT), loose(500, OCT), is_agreed=False)
    assert (log_of(case).total_paid, owed(case, case.debt[0])) == (money(500), money(2500))
    assert [row.status for row in log_of(case).rows] == ["paid", "double"]
    assert (_codes(case), payments_made(case, case.debt[0])) == (["double"], [case.payment[0]])
    case.payment = [listed(SEP, 500, SEP), listed(SEP, 500, SEP)]
    assert (log_of(case).total_paid, owed(case, case.debt[0])) == (money(500), money(2500))


def test_what_was_noted_again_is_never_asked_back_once_all_is_paid() -> None:
    case = case_of(*(listed(day, 500, day) for day in (SEP, OCT, NOV)), listed(NOV, 500, NOV), months=3)
    log = log_of(case)
    assert (log.total_paid, log.overpaid, log.rows[-1].status) == (money(1500), money(0), "double")
    assert (is_paid_off(case, case.debt[0]), _codes(case)) == (True, ["double"])


def test_what_was_paid_twice_is_too_much_once_nothing_is_open() -> None:
    case = case_of(listed(SEP, 500, SEP), listed(SEP, 500, LATER), listed(OCT, None), months=2)
    assert (left_of(case), _codes(case)) == ((money(500), money(500)), ["double"])  # October is the first open one
    case.payment[2] = listed(OCT, 500, OCT)
    assert (log_of(case).total_paid, log_of(case).overpaid) == (money(1500), money(500))
    assert (is_paid_off(case, case.debt[0]), _codes(case)) == (True, ["over_total"])


def test_what_is_too_much_for_one_instalment_covers_the_last_one() -> None:
    case = case_of(listed(SEP, 700, SEP))
    assert left_of(case) == (money(2300), money(2300))
    assert [(each.due, each.amount) for each in open_payments(case, TODAY)] == [
        *((day, money(500)) for day in (OCT, NOV, DEC, JAN)),
        (FEB, money(300)),
    ]
    case.payment = [listed(SEP, 3000, SEP)]
    assert is_paid_off(case, case.debt[0])


def test_terms_without_a_first_day_count_what_is_loose_and_what_was_paid_twice() -> None:
    case = case_of(listed(SEP, 500, SEP), loose(500, OCT), first=None)
    assert ([row.status for row in log_of(case).rows], left_of(case)) == (["paid", "paid"], (money(2000), money(2000)))
    case.payment[1] = loose(500, SEP)
    assert (log_of(case).rows[1].status, left_of(case)) == ("double", (money(2500), money(2500)))
    case.payment[1] = listed(SEP, 500, LATER)
    assert (left_of(case), _codes(case)) == ((money(2000), money(2000)), ["double"])
    two = case_of(listed(SEP, 500, SEP), listed(SEP, 500, LATER), first=None, months=2)
    assert left_of(two) == (money(500), money(500))  # only the next one is open, which it never covers


def test_a_renegotiation_starts_from_what_counted_before_it() -> None:
    case = case_of(listed(SEP, 500, SEP), listed(SEP, 500, SEP), months=12)
    assert owed(case, case.debt[0]) == money(5500)
    newer = renegotiated(case, date(2026, 10, 1), date(2026, 10, 10), 250, 20)
    assert owed(newer, newer.debt[0]) == money(5500)
    log = log_of(newer)
    assert (log.owed, log.total_paid, log.rows[1].status) == (money(5500), money(500), "double")
    assert _codes(newer) == ["double"]


def test_an_offer_in_the_place_of_another_names_all_that_was_left_of_it() -> None:
    case = case_of(listed(SEP, 250, SEP), listed(OCT, None), months=20)
    newer = renegotiated(case, date(2026, 11, 1), DEC, 250, 39)
    # 10,000 less 250 is 39 times 250: the rest of September and October are in it
    assert (log_of(newer).start, left_of(newer)) == (money(10000), (money(9750), money(9750)))
    assert [each.due for each in open_payments(newer, TODAY)][:2] == [DEC, JAN]


def test_an_agreement_that_names_no_balance_starts_from_what_counted_before_it() -> None:
    case = case_of(listed(SEP, 500, SEP), loose(500, SEP), months=12)
    newer = case.agreement[0].model_copy(
        update={"agreed_at": datetime(2026, 10, 1, tzinfo=UTC), "first_due": NOV, "months": 11}
    )
    case.agreement.append(newer)
    assert left_of(case) == (money(5500), money(5500))
    assert "double" in _codes(case)
    newer.balance = money(5500)
    assert left_of(case) == (money(5500), money(5500))
    assert "double" not in _codes(case)  # it names what is left


def test_a_payment_of_the_old_terms_stays_one_of_its_own_after_a_renegotiation() -> None:
    case = case_of(loose(500, OCT), listed(OCT, 500, OCT), months=12)  # September late, and October
    assert owed(case, case.debt[0]) == money(5000)
    newer = renegotiated(case, date(2026, 10, 20), NOV, 500, 10)
    assert left_of(newer) == (money(5000), money(5000))
    assert "double" not in _codes(newer)


def test_a_letter_counts_what_was_noted_again_once() -> None:
    made = [listed(day, 500, day) for day in (SEP, OCT, NOV)]
    case = case_of(*made, listed(OCT, 500, OCT))
    told = str(log_facts(case, case.debt[0], Language("en"), TODAY)["kept_told"])
    assert "3 payments, ¥1,500" in told
    assert paid_sum(payments_made(case, case.debt[0])) == money(1500)
    assert {3, 4} & set(counts_of(case, TODAY)) == {3}
    assert money(2000) not in set(totals_of(case, TODAY))


def test_what_was_noted_again_is_no_payment_that_came_late() -> None:
    case = case_of(listed(SEP, 500, LATER), listed(SEP, 500, LATER))
    assert [each.due for each in late_payments(case, date(2026, 9, 30))] == [SEP]


def test_a_settled_debt_tells_the_same_sum_as_before() -> None:
    case = case_of(loose(500, NOV), listed(OCT, 500, NOV), loose(500, NOV))
    assert log_of(case).total_paid == money(1000)
    case.debt[0].settled_on = TODAY
    assert log_of(case).total_paid == paid_sum(payments_made(case, case.debt[0])) == money(1000)


def test_what_is_short_of_a_payment_whose_amount_was_not_told_stays_to_be_paid() -> None:
    case = case_of(listed(SEP, 200, SEP, amount=None))
    log = log_of(case)
    assert (log.start, log.total_paid, log.remains) == (money(3000), money(200), money(2800))
    assert owed(case, case.debt[0]) == money(2800)
    assert (log.rows[0].status, log.rows[0].open) == ("part", money(300))
    case.payment.append(listed(SEP, 300, LATER, amount=None))
    assert log_of(case).remains == owed(case, case.debt[0]) == money(2500)
    assert log_of(case).rows[0].open == 0
