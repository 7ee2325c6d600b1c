"""The month before and after a change, line by line."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.advice.comparison_of_facts import FactsLine, compared_facts, still_awaited
from debt_wizard.case import Case, Change, Debt, Income, Spending, ask_anew, finish_change
from support.household import TODAY, money


def _before() -> Case:
    case = Case(
        income=[Income(kind="salary", amount=money(6000)), Income(kind="other", label="周末", amount=money(600))],
        spending=[
            Spending(category="housing", label="房租", amount=money(1800)),
            Spending(category="food", amount=money(300), every="week"),
            Spending(category="leisure", amount=money(200), essential=False),
        ],
        debt=[Debt(id="card", lender="甲", balance=money(12000))],
        change=[Change(kinds=["income"])],
    )
    ask_anew(case, TODAY)
    return case


def _told(line: FactsLine) -> tuple[str, Decimal | None, Decimal | None, Decimal]:
    return line.side, line.before, line.after, line.difference


def test_lines_of_one_kind_and_name_are_held_against_each_other() -> None:
    case = _before()
    case.income.append(Income(kind="salary", amount=money(4000)))
    case.spending.append(Spending(category="housing", label="房租", amount=money(1500)))
    compared = compared_facts(case, case.change[0])
    assert compared is not None
    assert [_told(line) for line in compared.lines] == [
        ("income", money(6000), money(4000), money(-2000)),
        ("income", money(600), None, money(-600)),
        ("essential", money(1800), money(1500), money(-300)),
        ("essential", Decimal(1300), None, Decimal(-1300)),
        ("other", money(200), None, money(-200)),
    ]
    assert (compared.before.amount, compared.after.amount) == (money(3300), money(2500))


def test_a_line_under_another_name_still_belongs_to_its_kind() -> None:
    case = _before()
    case.income.append(Income(kind="other", label="网店", amount=money(900)))
    case.income.append(Income(kind="salary", label="新工作", amount=money(5000)))
    compared = compared_facts(case, case.change[0])
    assert compared is not None
    assert [(line.before, line.after) for line in compared.lines][:2] == [
        (money(6000), money(5000)),
        (money(600), money(900)),
    ]
    assert compared.lines[0].part.label == "新工作"


def test_the_line_of_the_same_name_goes_before_another_of_its_kind() -> None:
    case = Case(
        income=[
            Income(kind="other", label="甲", amount=money(100)),
            Income(kind="other", label="乙", amount=money(200)),
        ],
        change=[Change(kinds=["job"])],
    )
    ask_anew(case, TODAY)
    case.income.append(Income(kind="other", label="乙", amount=money(250)))
    compared = compared_facts(case, case.change[0])
    assert compared is not None
    assert [(line.before, line.after) for line in compared.lines] == [(money(100), None), (money(200), money(250))]


def test_a_new_line_had_nothing_before() -> None:
    case = _before()
    case.spending.append(Spending(category="health", amount=money(700)))
    compared = compared_facts(case, case.change[0])
    assert compared is not None
    assert _told(compared.lines[-1]) == ("essential", None, money(700), money(700))


def test_a_line_that_never_had_an_amount_is_left_out() -> None:
    case = _before()
    case.change[0].spending.append(Spending(category="school"))
    case.spending.append(Spending(category="school"))
    compared = compared_facts(case, case.change[0])
    assert compared is not None
    assert all(line.part.label or line.before for line in compared.lines)
    assert len(compared.lines) == 5


def test_a_change_that_put_no_line_away_compares_nothing() -> None:
    case = Case(change=[Change(kinds=["fee_not_agreed"])])
    finish_change(case, TODAY)
    assert compared_facts(case, case.change[0]) is None


def test_an_earlier_change_is_held_against_the_lines_that_the_next_one_put_away() -> None:
    case = _before()
    case.income.append(Income(kind="salary", amount=money(4000)))
    finish_change(case, TODAY)
    case.change.append(Change(kinds=["fee_not_agreed"], finished=True, at=TODAY))
    case.change.append(Change(kinds=["job"]))
    ask_anew(case, TODAY)
    case.income.append(Income(kind="salary", amount=money(9000)))
    compared = compared_facts(case, case.change[0])
    assert compared is not None
    assert compared.lines[0].after == money(4000)
    later = compared_facts(case, case.change[2])
    assert later is not None
    assert (later.lines[0].before, later.lines[0].after) == (money(4000), money(9000))


def test_lines_wait_until_they_have_an_amount() -> None:
    case = _before()
    change = case.change[0]
    assert still_awaited(case, change) == [*change.income, *change.spending]
    case.income.append(Income(kind="salary"))
    case.spending.append(Spending(category="food", amount=Decimal(0)))
    assert still_awaited(case, change) == [*change.income, change.spending[0], change.spending[2]]


AMOUNTS = st.none() | st.integers(0, 10**8).map(lambda cents: Decimal(cents) / 100)
INCOMES = st.lists(
    st.builds(Income, kind=st.sampled_from(["salary", "other"]), label=st.sampled_from(["", "a"]), amount=AMOUNTS),
    max_size=4,
)
SPENDINGS = st.lists(
    st.builds(
        Spending,
        category=st.sampled_from(["housing", "food"]),
        label=st.sampled_from(["", "a"]),
        amount=AMOUNTS,
        essential=st.booleans(),
    ),
    max_size=4,
)


@settings(max_examples=200, deadline=None)
@given(INCOMES, SPENDINGS, INCOMES, SPENDINGS)
def test_the_differences_of_the_lines_are_the_difference_of_what_is_left_over(
    income: list[Income], spending: list[Spending], new_income: list[Income], new_spending: list[Spending]
) -> None:
    case = Case(income=income, spending=spending, change=[Change(kinds=["income"])])
    ask_anew(case, TODAY)
    case.income.extend(new_income)
    case.spending.extend(new_spending)
    compared = compared_facts(case, case.change[0])
    if compared is None:
        assert not income
        assert not spending
        return
    by_lines = sum(
        (line.difference if line.side == "income" else -line.difference for line in compared.lines), Decimal(0)
    )
    assert by_lines == compared.after.amount - compared.before.amount
    old = [line for line in compared.lines if line.before is not None]
    assert len(old) == sum(each.amount is not None for each in income) + sum(
        each.amount is not None for each in spending
    )
