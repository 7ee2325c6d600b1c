"""The program on screen, from its first frame until the person quits."""

from collections.abc import Callable
from datetime import datetime

from debt_wizard.app import DebtWizard
from debt_wizard.opening import Opening
from debt_wizard.storage import Home, load_settings


def run(
    *,
    home: Home,
    language: str,
    resume: str | None,
    make: Callable[[], str] | None = None,
    latest: bool = False,
    demo: bool = False,
    mouse: bool = True,
    incognito: bool = False,
    read_only: bool = False,
    contrast: bool | None = None,
) -> int:
    """Open the program on screen and stay until the person quits.

    `resume` names a session, `make` makes one and returns its name, and `latest` means the one used last; without
    any of them, the list is shown, or a first session begun where there is none. `contrast` stands in for the choice
    that the home remembers.

    Raises:
        SessionError: the session cannot be opened.
    """
    opening = Opening(home, _now, name=resume, make=make, latest=latest, read_only=read_only)
    app = DebtWizard(
        None,
        None,
        language=language,
        now=_now,
        opening=opening,
        incognito=incognito,
        demo=demo,
        contrast=load_settings(home).contrast if contrast is None else contrast,
    )
    app.run(mouse=mouse)
    if app.fault is not None:
        raise app.fault
    return app.return_code or 0


def _now() -> datetime:
    return datetime.now().astimezone()
