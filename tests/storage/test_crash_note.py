"""A fault of the program leaves a note that can be sent to anybody."""

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from debt_wizard import __version__
from debt_wizard.app import DebtWizard
from debt_wizard.storage import Home, Sessions
from debt_wizard.storage.crash_note import crash_note, keep_crash_note

CANARY = "KANARIENVOGEL"
AT = datetime(2026, 11, 28, 10, 0, tzinfo=UTC)


def _fault() -> KeyError:
    lender = CANARY
    try:
        try:
            int(lender)
        except ValueError as error:
            raise KeyError(lender) from error
    except KeyError as fault:
        return fault
    raise AssertionError("a name is no number")


def test_it_says_the_kind_and_the_place_and_nothing_that_was_typed() -> None:
    note = crash_note(_fault(), AT)
    assert CANARY not in note
    assert __version__ in note
    assert "KeyError" in note
    assert "ValueError" in note
    assert f"{_fault.__module__}:" in note


def test_it_is_for_its_owner_alone(tmp_path: Path) -> None:
    kept = keep_crash_note(Home(tmp_path / "home"), _fault(), AT)
    assert kept is not None
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700


def test_two_faults_of_one_second_are_both_kept(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    other = ValueError(CANARY)
    assert keep_crash_note(home, _fault(), AT) != keep_crash_note(home, other, AT)


def test_where_it_cannot_be_written_nothing_else_fails(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder belongs", "utf-8")
    assert keep_crash_note(Home(tmp_path / "home"), _fault(), AT) is None


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_program_names_the_note_when_it_fails(
    tmp_path: Path, language: str, capfd: pytest.CaptureFixture[str]
) -> None:
    home = Home(tmp_path / "home")
    sessions = Sessions(home, now=lambda: AT)
    session = sessions.create()
    session.case.person.name = CANARY
    app = DebtWizard(sessions, session, language=language, now=lambda: AT)

    async def fail() -> None:
        async with app.run_test() as pilot:
            app.call_later(_raise)
            await pilot.pause()

    with pytest.raises(KeyError):
        await fail()
    note = next(home.crashes.iterdir())
    printed = capfd.readouterr().err
    assert str(note) in printed.replace("\n", "")
    assert CANARY not in note.read_text("utf-8") + printed


def _raise() -> None:
    raise KeyError(CANARY)
