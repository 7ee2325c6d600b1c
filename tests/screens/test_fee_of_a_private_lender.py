"""A fee that was not agreed, where the lender is a private person to whom no letter about it is written."""

import pytest

from debt_wizard.case import Change
from debt_wizard.screens.change_known import LetterButton
from support.changed import agreed_household
from support.clock import NOW
from support.seen import Open, shown


@pytest.mark.parametrize(
    ("language", "promised", "said"),
    [("zh", "信已经起好了", "李四那边，问一句就好"), ("en", "A letter is ready", "For 李四, asking is enough")],
)
@pytest.mark.parametrize("is_private", [True, False])
async def test_a_letter_is_promised_only_where_there_is_one(
    open_wizard: Open, language: str, promised: str, said: str, is_private: bool
) -> None:
    case = agreed_household()
    case.debt[0].lender = "李四"
    if is_private:
        case.debt[0].product = "private"
    case.change = [Change(kinds=["fee_not_agreed"], at=NOW.date(), finished=True)]
    async with open_wizard(case, step="changed", language=language) as (app, pilot):
        await pilot.pause()
        text = shown(app)
        assert (promised in text) == bool(app.screen.query(LetterButton)) == (not is_private)
        assert (said in text) == is_private
