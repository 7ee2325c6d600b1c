"""The export screen says beside a choice what is to be known of it."""

import pytest

from debt_wizard.documents.calendar_file import import_again
from debt_wizard.documents.formats import ALL_FORMATS, USUAL
from debt_wizard.language import Language
from debt_wizard.widgets.choice_list import ChoiceList
from debt_wizard.widgets.told import Told
from support.demo import example_case
from support.seen import Open


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("ending", ["ics", "zip"])
async def test_with_a_calendar_chosen_it_says_what_to_do_before_a_second_import(
    open_wizard: Open, language: str, ending: str
) -> None:
    async with open_wizard(example_case(), step="export", language=language, size=(80, 60)) as (app, pilot):
        note = app.screen.query_one("#import-again", Told)
        options = app.screen.query_one("#export-formats", ChoiceList)
        assert ending not in USUAL
        assert (note.text, note.size.height) == ("", 0)
        options.focus()
        options.highlighted = ALL_FORMATS.index(ending)
        await pilot.press("enter")
        await pilot.pause()
        assert note.text == import_again(Language(language))
        between = note.region.y - options.region.bottom
        assert 0 <= between <= 1
        await pilot.press("enter")
        await pilot.pause()
        assert note.text == ""
