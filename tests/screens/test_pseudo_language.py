"""In the pseudo-language every text of the program stands between ⟦ and ⟧: what does not is outside the catalogue."""

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest
from textual.widget import Widget
from textual.widgets import Button, Checkbox, Input, OptionList

from debt_wizard.case import Change, Income, Spending, ask_anew, finish_change
from debt_wizard.language import PSEUDO
from debt_wizard.steps import STEPS
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.told import Told
from support.anonymous import anonymous_case
from support.clock import NOW
from support.seen import Open

OF_THE_PROGRAM = re.compile(
    r"\(x\)|\[x\]|\band\b|debt-wizard|中文|English|\b(?:F\d+|Del|Enter)\b|\^[A-Z]|\([a-z]+\)|[a-z]+(?:-[a-z0-9]+)+"
)
"""Marks, the word between two items, its name, the languages in their own words, names of keys and of files."""

DIALOGS = ("f1", "f3", "f6", "ctrl+p")


def texts(widget: Widget) -> Iterator[str]:
    """What one widget shows, as the program says it."""
    if isinstance(widget, Told):
        yield widget.text
    elif isinstance(widget, Button | Checkbox):
        yield str(widget.label)
    elif isinstance(widget, OptionList):
        yield from (str(widget.get_option_at_index(place).prompt) for place in range(widget.option_count))
    elif isinstance(widget, Input):
        yield widget.placeholder
    if widget.tooltip is not None:
        yield str(widget.tooltip)


def outside(said: str) -> str:
    """The letters of a text that stand outside every ⟦ ⟧."""
    depth, left = 0, ""
    for char in said:
        depth += {"⟦": 1, "⟧": -1}.get(char, 0)
        if depth == 0 and char != "⟧":
            left += char
    return "".join(char for char in OF_THE_PROGRAM.sub("", left) if char.isalpha())


def strays(root: Widget) -> list[str]:
    shown = [widget for widget in root.walk_children(Widget) if widget.display and not isinstance(widget, LetterEditor)]
    return [said for widget in shown for said in texts(widget) if outside(said)]


@pytest.mark.parametrize("step", [each.id for each in STEPS])
async def test_every_text_of_a_step_comes_from_the_catalogue(open_wizard: Open, step: str) -> None:
    async with open_wizard(anonymous_case(), step=step, language=PSEUDO, size=(120, 50)) as (app, _):
        assert strays(app.screen) == []


@pytest.mark.parametrize("key", DIALOGS)
@pytest.mark.parametrize("step", ["debts", "proposals", "overcommitment"])
async def test_every_text_of_a_dialog_comes_from_the_catalogue(open_wizard: Open, step: str, key: str) -> None:
    async with open_wizard(anonymous_case(), step=step, language=PSEUDO, size=(120, 50)) as (app, pilot):
        await pilot.press(key)
        await pilot.pause()
        assert len(app.screen_stack) > 2
        assert strays(app.screen) == []


@pytest.mark.parametrize("step", ["debts", "income", "essentials", "assets", "evidence", "contacts", "payments"])
async def test_every_text_of_the_details_of_an_entry_comes_from_the_catalogue(open_wizard: Open, step: str) -> None:
    async with open_wizard(anonymous_case(), step=step, language=PSEUDO, size=(120, 60)) as (app, pilot):
        details = next(button for button in app.screen.query(Button) if (button.id or "").endswith("-details"))
        details.press()
        await pilot.pause()
        assert len(app.screen_stack) > 2
        assert strays(app.screen) == []


@pytest.mark.parametrize("card", ["court_papers", "account_frozen", "fee_demanded", "harassment", "crisis"])
async def test_every_text_of_a_card_comes_from_the_catalogue(open_wizard: Open, card: str) -> None:
    from debt_wizard.screens.card import CardDialog

    async with open_wizard(anonymous_case(), step="urgent", language=PSEUDO, size=(120, 60)) as (app, pilot):
        app.push_screen(CardDialog(f"card.{card}"))
        await pilot.pause()
        assert strays(app.screen) == []


@pytest.mark.parametrize("finished", [False, True])
async def test_every_text_of_a_change_comes_from_the_catalogue(open_wizard: Open, finished: bool) -> None:
    case = anonymous_case()
    case.contact[0].outcome = "accepted"
    case.change.append(Change(kinds=["income", "fee_not_agreed"], story="§"))
    ask_anew(case, NOW.date())
    case.income.append(Income(label="§", amount=Decimal(3000)))
    case.spending.append(Spending(label="§", amount=Decimal(2900)))
    if finished:
        finish_change(case, NOW.date())
    for step in ["changed"] if finished else ["changed", "income", "essentials", "left_over"]:
        async with open_wizard(case, step=step, language=PSEUDO, size=(120, 60)) as (app, _):
            assert strays(app.screen) == []


@pytest.mark.parametrize("closed", [False, True])
async def test_every_text_of_the_end_comes_from_the_catalogue(open_wizard: Open, closed: bool) -> None:
    case = anonymous_case()
    for debt in case.debt:
        debt.settled_on = NOW.date()
    case.about.settled = NOW if closed else None
    async with open_wizard(case, step="settled", language=PSEUDO, size=(120, 60)) as (app, _):
        assert strays(app.screen) == []


async def test_every_text_of_the_list_of_sessions_comes_from_the_catalogue(open_wizard: Open) -> None:
    async with open_wizard(anonymous_case(), step="debts", language=PSEUDO, size=(120, 50)) as (app, pilot):
        await pilot.press("f10")
        await pilot.pause()
        assert strays(app.screen) == []


async def test_every_key_is_described_in_the_language_in_force(open_wizard: Open) -> None:
    async with open_wizard(anonymous_case(), step="debts", language=PSEUDO) as (app, _):
        described = [each.binding.description for each in app.screen.active_bindings.values()]
        assert [text for text in described if text and not text.startswith("⟦")] == []


def test_a_text_outside_the_catalogue_would_be_seen() -> None:
    assert outside("⟦a ⟦b⟧⟧ left") == "left"
    assert outside("⟦all⟧ 1,000 §") == ""
