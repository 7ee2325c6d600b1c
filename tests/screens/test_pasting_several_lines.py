"""What was said is often copied from a chat: every line of it is kept."""

import pytest
from textual import events

from debt_wizard.case import Case, Contact
from debt_wizard.screens.contacts import ContactsBody
from debt_wizard.widgets.cell import Cell
from support.demo import example_case
from support.seen import Open


def _case() -> Case:
    case = example_case()
    case.contact = [Contact(debt="card", channel="chat")]
    return case


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("客服：不符合条件\n理由：评分不够\n让我先还1,000元\n", "客服：不符合条件 理由：评分不够 让我先还1,000元"),
        ("\r\n  first line\r\n\r\nsecond line", "first line second line"),
        ("按期还，不收违约金。\n晚一次，减免作废。\n三天内答复", "按期还，不收违约金。晚一次，减免作废。三天内答复"),
        ("one line", "one line"),
        ("one word ", "one word "),
        ("\n", ""),
    ],
)
async def test_every_line_of_a_paste_is_kept(open_wizard: Open, pasted: str, kept: str) -> None:
    async with open_wizard(case=_case(), step="contacts") as (app, pilot):
        cell = next(each for each in app.screen.query_one(ContactsBody).query(Cell) if each.answer.field == "said")
        cell.focus()
        await pilot.pause()
        app.post_message(events.Paste(pasted))
        await pilot.pause()
        await pilot.pause()
        assert cell.value == kept
        assert (app.case.contact[0].said or "") == kept


async def test_each_line_of_a_list_is_an_entry_of_it(open_wizard: Open) -> None:
    async with open_wizard(case=example_case(), step="reason") as (app, pilot):
        cell = next(each for each in app.screen.query(Cell) if each.answer.field == "steps")
        cell.value = ""
        cell.focus()
        await pilot.pause()
        app.post_message(events.Paste("每月15日自动转账\n每季度报一次收入\n"))
        await pilot.pause()
        await pilot.pause()
        assert app.case.plan.proposal[0].steps == ["每月15日自动转账", "每季度报一次收入"]
