"""What leaves the program while income and spending are told anew: that they are not whole, and nothing new."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.case import Agreement, Case, Change, Income, ask_anew, finish_change
from debt_wizard.commands.show_text import proposal_lines
from debt_wizard.documents.page import Page
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.statement import statement
from debt_wizard.documents.summary import summary
from debt_wizard.language import Language
from support.household import household, money, promising

TODAY = date(2026, 11, 23)
NOT_WHOLE = {"zh": "收支正在重新填，还没有填全", "en": "They are not complete yet"}
PROPOSED = {"zh": "打算怎么还", "en": "What is proposed"}


@pytest.fixture
def case() -> Case:
    """500 a month was proposed and 1,000 agreed; since then the income fell, and only the new income is told."""
    found = promising(household(), 500, months=24)
    found.agreement = [
        Agreement(
            debt="card", monthly=money(1000), months=12, first_due=date(2026, 9, 15),
            agreed_at=datetime(2026, 9, 1, tzinfo=UTC),
        )
    ]  # fmt: skip
    found.change = [Change(kinds=["income"])]
    ask_anew(found, TODAY)
    found.income.append(Income(kind="salary", amount=money(3500), day=10))
    return found


def _said(page: Page, language: str) -> str:
    return plain_text(page, Language(language))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_month_that_is_told_in_part_is_called_so_until_the_rest_is_told(case: Case, language: str) -> None:
    for page in (summary, statement):
        assert NOT_WHOLE[language] in _said(page(case, Language(language), TODAY), language)
    case.spending.extend(each.model_copy() for each in case.change[-1].spending)
    finish_change(case, TODAY)
    for page in (summary, statement):
        assert NOT_WHOLE[language] not in _said(page(case, Language(language), TODAY), language)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_was_proposed_before_the_terms_is_proposed_again_only_once_they_are_known_not_to_fit(
    case: Case, language: str
) -> None:
    assert PROPOSED[language] not in _said(summary(case, Language(language), TODAY), language)
    assert len(proposal_lines(Language(language), case, TODAY)) == 1
    case.spending.extend(each.model_copy() for each in case.change[-1].spending)
    finish_change(case, TODAY)
    assert PROPOSED[language] in _said(summary(case, Language(language), TODAY), language)
    assert len(proposal_lines(Language(language), case, TODAY)) == 2
