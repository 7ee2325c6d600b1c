from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case
from debt_wizard.screens import draft
from debt_wizard.storage import Home, Sessions
from support.clock import NOW
from support.patient import driven

Open = Callable[..., AbstractAsyncContextManager[tuple[DebtWizard, Pilot[None]]]]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture(autouse=True)
def a_letter_is_not_looked_at_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a loaded machine a letter that a test passes stays in sight for seconds; a test of looking sets its own."""
    monkeypatch.setattr(draft, "LOOK", 3600)


@pytest.fixture
def open_wizard(home: Home) -> Open:
    """Open the wizard on a case, at a step, in a terminal of a size."""

    @asynccontextmanager
    async def opened(
        case: Case | None = None, *, step: str = "welcome", language: str = "zh", size: tuple[int, int] = (80, 24)
    ) -> AsyncIterator[tuple[DebtWizard, Pilot[None]]]:
        sessions = Sessions(home, now=lambda: NOW)
        session = sessions.create(case=case)
        session.case.about.step = step
        app = DebtWizard(sessions, session, language=language, now=lambda: NOW)
        async with driven(app, size) as pilot:
            yield app, pilot
            await app.action_quit()

    return opened
