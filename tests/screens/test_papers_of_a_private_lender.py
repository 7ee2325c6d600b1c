"""What is said of a paper fits a lender without an app and without customer service."""

import pytest

from debt_wizard.advice.freshness import paper_item
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import catalogue
from support.household import household
from support.seen import Open


@pytest.mark.parametrize(
    ("language", "told", "untold"), [("zh", "再跟对方对一遍", "客服"), ("en", "compare it with the lender", "customer")]
)
async def test_the_list_of_what_was_lent_and_repaid_is_made_by_oneself(
    open_wizard: Open, language: str, told: str, untold: str
) -> None:
    case = household()
    case.debt[0].product = "private"
    async with open_wizard(case, step="evidence", language=language, size=(100, 60)) as (app, pilot):
        await pilot.pause()
        app.screen.query_one("#evidence-line-2-status").focus()
        await pilot.pause()
        said = app.screen.query_one("#paper", Told).text
        assert told in said
        assert untold not in said


def test_of_several_kinds_of_debt_a_paper_is_told_of_as_usual() -> None:
    case = household()
    other = case.debt[0].model_copy(update={"id": "friend", "product": "private"})
    usual = next(each for each in catalogue("evidence") if each.id == "statement")
    assert paper_item([case.debt[0], other], "statement") == usual
    assert paper_item([other], "statement") != usual
