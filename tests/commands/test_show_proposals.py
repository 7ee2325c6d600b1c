"""How `show` tells what is to be paid: proposed, agreed, or agreed and proposed anew."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.case import Agreement, Case, Change, Contact, Debt, Plan, Proposal
from debt_wizard.commands.show_text import debt_lines, proposal_lines
from debt_wizard.language import Language
from support.household import money

TODAY = date(2026, 9, 20)


def _case() -> Case:
    """1,500 a month is proposed for 12,000."""
    plan = Plan(first_payment=date(2026, 2, 15), proposal=[Proposal(debt="card", monthly=money(1500))])
    return Case(debt=[Debt(id="card", lender="Orange", balance=money(12000))], plan=plan)


def _agreed() -> Case:
    case = _case()
    agreed_at = datetime(2026, 1, 26, tzinfo=UTC)
    case.agreement = [
        Agreement(debt="card", agreed_at=agreed_at, months=12, monthly=money(1000), first_due=date(2026, 2, 15))
    ]
    return case


def test_what_is_proposed_is_told_while_nothing_is_agreed() -> None:
    [line] = proposal_lines(Language("en"), _case(), TODAY)
    assert line.startswith("Orange: ¥1,500 a month for 8 months, ¥12,000 in all")


@pytest.mark.parametrize(
    ("code", "told"), [("zh", "Orange：谈好了，分12期，每期1,000元"), ("en", "Orange: agreed, 12 payments of ¥1,000")]
)
def test_once_terms_stand_they_are_told_and_not_what_was_proposed_before(code: str, told: str) -> None:
    [line] = proposal_lines(Language(code), _agreed(), TODAY)
    assert line.startswith(told)


def test_where_something_changed_since_both_are_told() -> None:
    case = _agreed()
    case.change = [Change(at=date(2026, 9, 18), finished=True)]
    agreed, proposed = proposal_lines(Language("en"), case, TODAY)
    assert agreed.startswith("Orange: agreed, 12 payments of ¥1,000")
    assert proposed.startswith("Orange: proposed instead, ¥1,500 a month")


@pytest.mark.parametrize(
    ("code", "told"),
    [("zh", "Orange：谈好了，每月1,500元，8个月，共还12,000元"), ("en", "Orange: agreed, ¥1,500 a month for 8 months")],
)
def test_a_yes_by_word_to_what_was_proposed_is_told_as_agreed(code: str, told: str) -> None:
    case = _case()
    case.contact = [Contact(debt="card", at=datetime(2026, 1, 26, tzinfo=UTC), outcome="accepted")]
    [line] = proposal_lines(Language(code), case, date(2026, 1, 27))
    assert line.startswith(told)


@pytest.mark.parametrize(
    ("paper", "told"),
    [
        (
            Agreement(debt="card", months=12, monthly=money(1000), first_due=date(2026, 2, 15), day=15),
            "分12期，每期1,000元，第一期2026年2月15日还",
        ),
        (
            Agreement(debt="card", upfront=money(9000), first_due=date(2026, 2, 10)),
            "一次付9,000元结清，2026年2月10日付",
        ),
    ],
)
def test_what_a_paper_says_is_told_with_its_day(paper: Agreement, told: str) -> None:
    case = _case()
    case.agreement = [paper.model_copy(update={"agreed_at": datetime(2026, 1, 26, tzinfo=UTC)})]
    [line] = proposal_lines(Language("zh"), case, date(2026, 1, 27))
    assert line.startswith(f"Orange：谈好了，{told}")


@pytest.mark.parametrize(("balance", "since", "is_late"), [(12000, 5, True), (0, 5, False), (12000, 10, False)])
def test_only_a_debt_on_which_something_is_owed_is_called_late_and_from_no_day_to_come(
    balance: int, since: int, is_late: bool
) -> None:
    case = Case(debt=[Debt(id="card", lender="Orange", balance=money(balance), overdue_since=date(2026, since, 8))])
    [line] = debt_lines(Language("en"), case, TODAY)
    assert ("late since" in line.casefold()) is is_late


def test_the_day_of_the_contract_is_told_only_while_no_other_is_agreed() -> None:
    told = []
    for case in (_case(), _agreed()):
        case.debt[0].due_day = 8
        told.append(debt_lines(Language("en"), case, TODAY)[0])
    assert ["due on the 8th" in line for line in told] == [True, False]
