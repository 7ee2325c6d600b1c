"""What "check your answers" says of a change and of settled debts."""

import pytest

from debt_wizard.case import Case, Change, Debt
from debt_wizard.language import Language
from debt_wizard.screens.answers_told import answers_at
from support.household import TODAY, household


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "收入少了，或者多了；别的事"), ("en", "My income went down, or up; Something else")]
)
def test_each_change_is_told_by_its_kinds(language: str, said: str) -> None:
    case = household()
    case.change = [Change(kinds=["job"]), Change(kinds=["income", "other"], story="x")]
    assert answers_at(Language(language), case, "changed")[-1] == said
    case.change.append(Change(story="x"))
    assert len(answers_at(Language(language), case, "changed")) == 2
    assert answers_at(Language(language), household(), "changed") == []


def test_settled_debts_are_told_by_their_lenders() -> None:
    case = Case(debt=[Debt(id="a", lender="甲", settled_on=TODAY), Debt(id="b"), Debt(id="c", settled_on=TODAY)])
    assert answers_at(Language("zh"), case, "settled") == ["甲 2026年11月23日", "还没写名字 2026年11月23日"]
