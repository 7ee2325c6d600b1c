"""Whatever was noted, the log, what is owed, what is open, "paid off" and the letters have one and the same sum."""

from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.advice.open_payments import open_payments_of
from debt_wizard.advice.owed import owed
from debt_wizard.advice.paid_off import is_paid_off
from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.case import Case, Payment
from debt_wizard.documents.kept_facts import paid_sum, payments_made
from support.household import money
from support.six_payments import DEC, FEB, JAN, NOV, OCT, SEP, case_of, listed, log_of, loose, renegotiated

NOTHING = Decimal(0)

sums = st.sampled_from([500, 500, 500, 200, 250, 300, 700, 1000, 2000])
days = st.none() | st.sampled_from([SEP, date(2026, 9, 20), OCT, date(2026, 10, 20), NOV, DEC, date(2027, 1, 3)])
dues = st.sampled_from([SEP, OCT, NOV, DEC, JAN, FEB])
payments = st.one_of(
    st.builds(listed, dues, sums, days, st.sampled_from([500, 500, None])),
    st.builds(listed, dues, st.none(), st.none()),
    st.builds(loose, sums, days),
)
todays = st.sampled_from([SEP, date(2026, 10, 20), date(2027, 3, 1)])


def _agrees(case: Case, today: date) -> None:
    """Hold all that tells what was paid and what is left of the one debt against one another."""
    debt, log = case.debt[0], log_of(case, today)
    assert log.remains == max(log.start - log.total_paid, NOTHING)
    outside = sum((row.counted for row in log.rows if row.is_outside), NOTHING)
    assert log.total_paid + outside == paid_sum(payments_made(case, debt))
    for row in log.rows:
        assert row.status == "double" or not row.unsure
        assert NOTHING <= row.unsure <= row.paid
    if not log.is_agreed or any(row.amount is None and row.number is not None for row in log.rows):
        return
    opened = [each.amount for each in open_payments_of(case, debt.id, today)]
    assert sum(opened, NOTHING) == log.remains
    if case.offer or case.agreement[0].first_due is not None:
        assert sum((row.open or NOTHING for row in log.rows), NOTHING) == log.remains
    assert owed(case, debt) == log.remains
    assert is_paid_off(case, debt) is (bool(case.payment) and not opened)


@settings(deadline=None, max_examples=400)
@given(st.lists(payments, max_size=7), todays, st.booleans(), st.booleans())
def test_every_place_tells_the_same_sum_of_what_was_noted(
    made: list[Payment], today: date, is_agreed: bool, has_first: bool
) -> None:
    _agrees(case_of(*made, is_agreed=is_agreed, first=SEP if has_first else None), today)


@settings(deadline=None, max_examples=300)
@given(st.lists(payments, max_size=7), todays)
def test_the_order_of_the_lines_changes_nothing_where_the_amounts_are_the_same(
    made: list[Payment], today: date
) -> None:
    there, back = (log_of(case_of(*order), today) for order in (made, made[::-1]))
    named = {each.due for each in made if each.due is not None and each.amount is None}
    if not named:
        assert (there.total_paid, there.remains, there.start) == (back.total_paid, back.remains, back.start)


before = st.one_of(
    st.builds(listed, st.sampled_from([SEP, OCT]), sums, st.sampled_from([SEP, date(2026, 9, 20), OCT, None])),
    st.builds(listed, st.sampled_from([SEP, OCT]), st.none(), st.none()),
    st.builds(loose, sums, st.sampled_from([date(2026, 9, 16), OCT])),
)
since = st.one_of(
    st.builds(listed, st.sampled_from([DEC, JAN]), sums.map(lambda each: each / 2), days, st.just(250)),
    st.builds(loose, sums, st.sampled_from([DEC, date(2026, 12, 20), date(2027, 1, 3)])),
)


@settings(deadline=None, max_examples=300)
@given(st.lists(before, max_size=5), st.lists(since, max_size=5), todays, st.booleans())
def test_a_renegotiation_goes_on_from_what_counted_before_it(
    old: list[Payment], new: list[Payment], today: date, is_paper: bool
) -> None:
    case = case_of(*old, months=20)
    left = owed(case, case.debt[0])
    assert left is not None
    if not left or left % 250:
        return
    newer = renegotiated(case, date(2026, 11, 1), DEC, 250, int(left / 250))
    if is_paper:
        at = datetime(2026, 11, 1, tzinfo=UTC)
        paper = case.agreement[0].model_copy(
            update={"agreed_at": at, "monthly": money(250), "months": int(left / 250), "first_due": DEC}
        )
        newer = case.model_copy(update={"agreement": [*case.agreement, paper]})
    assert owed(newer, newer.debt[0]) == left
    doubles = [[each.payment for each in payment_doubts(one, "card", today) if each.code == "double"]
               for one in (case, newer)]  # fmt: skip
    assert doubles[0] == doubles[1]
    newer.payment = [*newer.payment, *new]
    _agrees(newer, today)


def test_what_is_told_here_is_a_debt_of_3000() -> None:
    case = case_of()
    assert (log_of(case, SEP).start, owed(case, case.debt[0])) == (money(3000), money(3000))
