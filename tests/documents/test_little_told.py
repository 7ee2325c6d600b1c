"""What the documents say while little is told: no heading without anything below it, no letter to nobody."""

from datetime import date

import pytest

from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.documents.page import Bullets, Heading, Table
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.summary import summary
from debt_wizard.documents.what_next import what_next
from debt_wizard.language import Language
from support.household import household, money

TODAY = date(2026, 11, 23)
ZH, EN = Language("zh"), Language("en")


@pytest.mark.parametrize(("language", "said"), [(ZH, "还没有写下欠款。"), (EN, "No debt has been written down yet.")])
def test_a_summary_before_anything_is_told_says_so_and_has_no_empty_part(language: Language, said: str) -> None:
    page = summary(Case(), language, TODAY)
    assert said in plain_text(page, language)
    assert not isinstance(page.parts[-1], Heading)
    assert not [part for part in page.parts if isinstance(part, Table) and not part.rows]
    assert not [part for part in page.parts if isinstance(part, Bullets) and not part.items]


def test_nobody_is_sent_a_draft_while_nobody_is_named() -> None:
    case = household()
    case.person.name = "张三"
    case.debt = [Debt(id=each, product="credit_card", balance=money(1000)) for each in ("one", "two")]
    case.debt.append(Debt(id="three", lender="甲银行", product="credit_card", balance=money(1000)))
    case.plan.proposal = [Proposal(debt=debt.id, months=10, monthly=money(100)) for debt in case.debt]
    told = what_next(case, ZH, TODAY)
    assert [each for each in told if "稿子" in each] == [
        "今天：把写给甲银行的稿子发出去，记下时间和编号。",
        "今天：有欠款还没写是欠谁的。写上以后，才有能发的稿子。",
    ]
    assert not [each for each in what_next(case, EN, TODAY) if "no name yet" in each]
