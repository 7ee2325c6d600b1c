"""What is offered while the facts are asked anew: old names, no amounts."""

from debt_wizard.advice.asked_lines import asked_income, asked_spending
from debt_wizard.case import Case, Change, Income, Spending, ask_anew, finish_change
from support.household import TODAY, money


def _case() -> Case:
    case = Case(
        income=[
            Income(kind="salary", label="工厂", amount=money(6000), every="month", day=10),
            Income(kind="self_employed", amount=money(1), history=[money(900), money(0)], certain=False),
        ],
        spending=[
            Spending(category="housing", label="房租", amount=money(1800), day=5, share=money("0.5"), estimate=True),
            Spending(category="insurance", amount=money(600), every="year", month=3),
            Spending(category="leisure", amount=money(200), essential=False),
        ],
        change=[Change(kinds=["income"])],
    )
    ask_anew(case, TODAY)
    return case


def test_old_names_are_offered_without_their_amounts() -> None:
    case = _case()
    offered = asked_income(case)
    assert [(line.kind, line.label, line.day, line.certain) for line in offered] == [
        ("salary", "工厂", 10, True),
        ("self_employed", "", None, False),
    ]
    assert all(line.amount is None and line.history == [] for line in offered)
    essential = asked_spending(case, essential=True)
    assert [(line.category, line.label, line.day, line.every, line.month) for line in essential] == [
        ("housing", "房租", 5, "month", None),
        ("insurance", "", None, "year", 3),
    ]
    assert essential[0].share == money("0.5")
    assert all(line.amount is None and not line.estimate for line in essential)
    assert [line.category for line in asked_spending(case, essential=False)] == ["leisure"]


def test_a_line_that_is_there_is_offered_no_more_and_counts_once() -> None:
    case = _case()
    case.change[0].income.append(Income(kind="salary", label="工厂", amount=money(100)))
    case.income.append(Income(kind="salary", label="工厂", amount=money(5000)))
    assert [line.kind for line in asked_income(case)] == ["self_employed", "salary"]
    case.spending.append(Spending(category="housing", label="房租", amount=money(1500)))
    assert [line.category for line in asked_spending(case, essential=True)] == ["insurance"]


def test_nothing_is_offered_while_no_facts_are_asked_anew() -> None:
    case = Case(income=[Income(amount=money(1))], change=[Change(kinds=["job"])])
    assert asked_income(case) == []
    assert asked_spending(case, essential=True) == []
    ask_anew(case, TODAY)
    finish_change(case, TODAY)
    assert asked_income(case) == []
    assert asked_spending(case, essential=True) == []
    assert asked_income(Case()) == []
    assert asked_spending(Case(), essential=False) == []
