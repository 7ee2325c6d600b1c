"""When something hurts most: by hand on small flows, and against trying every onset."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.finance import (
    Beginning,
    CashFlow,
    FinanceError,
    IncomeCut,
    MorePaid,
    Movement,
    NoIrregularIncome,
    NoPay,
    OneOffBill,
    Onset,
    at_worst,
    recurring,
    stress,
)

START, END = date(2027, 1, 1), date(2027, 12, 31)
MONTHS = [Onset(date(2027, month, 1)) for month in range(1, 13)]
HOME = CashFlow(
    Decimal(3000),
    (
        *recurring("salary", 5000, "month", START, END, day=10, kind="pay"),
        *recurring("rent", -4000, "month", START, END, day=12, kind="spending"),
    ),
)
"""Every month 1000 is left over."""
LATE = recurring("card", -2000, "month", date(2027, 7, 15), END, kind="payment")
"""2000 on the 15th, from July on: the money falls by 1000 a month, from 9000 before July to 3000 in December."""


def test_a_month_without_pay_hurts_most_where_it_counts_to_the_end() -> None:
    # 9000 at the end of June; without the pay of any month the year ends with 3000 - 5000
    row = stress(HOME, LATE, [NoPay()], onsets=MONTHS).rows[0]
    assert (row.lowest, row.lowest_day) == (Decimal(-2000), date(2027, 12, 15))
    assert isinstance(row.scenario, Beginning)
    assert row.scenario.onset.day == date(2027, 1, 1)


def test_money_that_is_not_counted_on_moves_the_worst_month_to_the_end_of_the_pause() -> None:
    # six months saved 6000: without them 3000 are there in July, and 3000 - 4000 - 2000 after it
    saved = Movement(date(2027, 7, 1), Decimal(-6000), "saved")
    onsets = [*MONTHS[:6], Onset(date(2027, 7, 1), (saved,))]
    row = stress(HOME, LATE, [NoPay()], onsets=onsets).rows[0]
    assert isinstance(row.scenario, Beginning)
    assert row.scenario.onset == onsets[-1]
    assert row.scenario.onset.gone == 6000
    assert row.first_day == date(2027, 7, 12)
    # 3000 - 6000 in July, and 1000 less each month until December
    assert (row.lowest, row.lowest_day) == (Decimal(-8000), date(2027, 12, 15))


def test_without_onsets_everything_begins_on_its_own_day() -> None:
    assert stress(HOME, LATE, [OneOffBill(Decimal(100), END)]).rows[0].scenario == OneOffBill(Decimal(100), END)


def test_the_two_worst_begin_together() -> None:
    report = stress(HOME, LATE, [NoPay(), OneOffBill(Decimal(500))], onsets=MONTHS)
    assert report.two_worst is not None
    assert isinstance(report.two_worst.scenario, Beginning)
    assert report.two_worst.scenario.key == "two_worst"
    assert report.two_worst.scenario.scenarios == (NoPay(1, start=START), OneOffBill(Decimal(500), START))
    assert report.two_worst.lowest == -2500


def test_what_has_days_of_its_own_keeps_them() -> None:
    refused = MorePaid(Decimal(100), date(2027, 3, 5), "second_lender")
    report = stress(HOME, LATE, [refused, NoPay()], onsets=MONTHS)
    assert report.rows[0].scenario == refused
    # ten months of 100, from March to December
    assert report.two_worst is not None
    assert report.two_worst.lowest == -3000


def test_two_cuts_of_one_income_take_no_more_than_all_of_it() -> None:
    begun = at_worst("two_worst", [IncomeCut(Decimal("0.4")), NoPay()], HOME, MONTHS[:1])
    # nothing in January, 3000 in February and March
    assert begun.apply(HOME).lowest()[1] == Decimal(3000) - 4000 + 3000 - 4000 + 3000 - 4000


def test_a_flow_without_movements_stays_as_it_is() -> None:
    begun = Beginning("no_pay", (NoPay(),), Onset(START, (Movement(START, Decimal(-5), "saved"),)))
    assert begun.apply(CashFlow(Decimal(5))) == CashFlow(Decimal(5))


def test_a_scenario_that_makes_no_sense_is_refused_at_any_time() -> None:
    for wrong in (IncomeCut(Decimal(2)), NoPay(0), NoIrregularIncome(0), OneOffBill(Decimal(0))):
        with pytest.raises(FinanceError):
            stress(HOME, LATE, [wrong], onsets=MONTHS)


MOVES = st.builds(
    Movement,
    st.dates(START, END),
    st.integers(-3000, 3000).map(Decimal),
    st.just("any"),
    st.sampled_from(["pay", "irregular", "income", "spending", "payment"]),
)
SCENARIOS = st.one_of(
    st.builds(IncomeCut, st.sampled_from([Decimal("0.1"), Decimal("0.4"), Decimal(1)]), st.integers(1, 4)),
    st.builds(NoPay, st.integers(1, 3)),
    st.builds(NoIrregularIncome, st.integers(1, 3)),
    st.builds(OneOffBill, st.integers(1, 4000).map(Decimal)),
    st.builds(MorePaid, st.integers(1, 900).map(Decimal), st.dates(START, END), st.just("relief_ends")),
)


def _onset(day: date, gone: int) -> Onset:
    return Onset(day, (Movement(day, Decimal(-gone), "saved"),) if gone else ())


@given(
    st.integers(0, 9000).map(Decimal),
    st.lists(MOVES, min_size=1, max_size=40),
    st.lists(SCENARIOS, min_size=1, max_size=3),
    st.lists(st.builds(_onset, st.dates(START, END), st.integers(-500, 2000)), min_size=1, max_size=8),
)
def test_it_is_as_bad_as_the_worst_of_all_onsets_tried_one_by_one(
    opening: Decimal, moves: list[Movement], scenarios: list[OneOffBill], onsets: list[Onset]
) -> None:
    flow = CashFlow(opening, tuple(moves))
    found = at_worst("two_worst", scenarios, flow, onsets).apply(flow).lowest()[1]
    assert found == min(at_worst("two_worst", scenarios, flow, [each]).apply(flow).lowest()[1] for each in onsets)
