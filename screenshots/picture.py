"""A picture of the running program, as SVG."""

import re
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

from textual.pilot import Pilot

import debt_wizard.app
from debt_wizard.app import DebtWizard
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.storage import Home, Sessions
from screenshots.views import SIZE, View
from screenshots.wide_text import on_its_cells

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=timezone(timedelta(hours=8)))
FONTS = '"DejaVu Sans Mono", "Noto Sans Mono CJK SC", "Noto Sans CJK SC", monospace'

_FONT_FACE = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
_FAMILY = re.compile(r"font-family: [^;]*Fira Code[^;]*;|font-family: arial;")


class Pictured(DebtWizard):
    """The program, with a folder in its pictures that is not this machine's."""

    CSS_PATH = str(Path(debt_wizard.app.__file__).parent / "styles" / "house.tcss")

    @property
    def exports(self) -> Path:
        """Where the files of a person called you would go."""
        return Path("/home/you/.local/share/debt-wizard/exports/demo")


async def svg(view: View, language: str) -> str:
    """The view of the sample case in one language; the same text each time."""
    with tempfile.TemporaryDirectory() as folder:
        sessions = Sessions(Home(Path(folder)), now=lambda: NOW)
        session = sessions.create(case=sample_case(language, NOW.date()))
        session.case.about.step = view.step
        if view.step == "deficit":
            session.case.income = session.case.income[1:]  # the sample itself does not take that road
        app = Pictured(sessions, session, language=language, now=lambda: NOW)
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause()
            await app.workers.wait_for_complete()
            await pilot.pause()
            for key in view.keys:
                await pilot.press(key)
                await pilot.pause()
            app.save_at_once()
            picture = await _at_rest(app, pilot)
            await app.action_quit()
    return on_its_cells(local_fonts(picture))


async def _at_rest(app: DebtWizard, pilot: Pilot[None]) -> str:
    """The picture, once it stays the same: on a loaded machine a pause may end before all is drawn."""
    before, picture = "", _picture(app)
    while before != picture:
        await pilot.pause()
        before, picture = picture, _picture(app)
    return picture


def _picture(app: DebtWizard) -> str:
    return app.export_screenshot(title="debt-wizard", simplify=True)


def local_fonts(picture: str) -> str:
    """An SVG that asks nobody for a font: a picture must not call home when somebody looks at it."""
    return _FAMILY.sub(f"font-family: {FONTS};", _FONT_FACE.sub("", picture))
