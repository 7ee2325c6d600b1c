"""Where a button leads to another part of the way, a button leads back."""

import pytest

from debt_wizard.app import DebtWizard
from debt_wizard.widgets.buttons import WordButton
from support.demo import example_case
from support.seen import Open, shown

RETURN = {"zh": "回到“签字前逐条看”", "en": "Return to “Before you sign”"}


def _offered(app: DebtWizard) -> bool:
    return bool(app.screen.query_one("#return").display)


@pytest.mark.parametrize(("language", "size"), [("zh", (80, 24)), ("en", (80, 24)), ("en", (120, 36))])
async def test_from_the_draft_a_button_leads_back_to_the_agreement(
    open_wizard: Open, language: str, size: tuple[int, int]
) -> None:
    async with open_wizard(example_case(), step="before_signing", language=language, size=size) as (app, pilot):
        assert not _offered(app)
        app.screen.query_one("#object", WordButton).press()
        await pilot.pause()
        assert app.case.about.step == "draft"
        assert RETURN[language] in shown(app)
        await pilot.click("#return")
        await pilot.pause()
        assert app.case.about.step == "before_signing"
        assert not _offered(app)


async def test_the_way_back_leads_over_every_step_that_led_on(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="before_signing", language="en") as (app, pilot):
        for step in ("draft", "income"):
            app.go_to_step(step)
            await pilot.pause()
        for step in ("draft", "before_signing"):
            await pilot.click("#return")
            await pilot.pause()
            assert app.case.about.step == step
        assert not _offered(app)


async def test_it_stays_while_one_walks_on_and_ends_where_one_comes_back_oneself(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="reason", language="en") as (app, pilot):
        app.go_to_step("draft")
        await pilot.pause()
        await pilot.press("f8")
        await pilot.pause()
        assert app.case.about.step == "rehearsal"
        assert _offered(app)
        for _ in range(2):
            await pilot.press("f7")
            await pilot.pause()
        assert app.case.about.step == "reason"
        assert not _offered(app)


async def test_a_step_that_is_chosen_among_all_leads_nowhere_back(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="before_signing", language="en") as (app, pilot):
        app.go_to_step("draft")
        await pilot.pause()
        app.go_to_step("income", leads_back=False)
        await pilot.pause()
        assert not _offered(app)


async def test_a_button_that_leads_to_its_own_step_leads_nowhere_back(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="income", language="en") as (app, pilot):
        app.go_to_step("income")
        await pilot.pause()
        assert not _offered(app)
