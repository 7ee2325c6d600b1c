"""`export`: files for their owner alone, in the language of the letters; what is missing is said instead."""

import json
import os
import stat
from pathlib import Path
from zipfile import ZipFile

import pytest

from debt_wizard.case import Case, Payment
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.storage.attached_file import attach
from support.clock import NOW

from .conftest import Keep, Say


def test_the_files_are_named_and_only_their_owner_can_read_them(say: Say, keep: Keep, tmp_path: Path) -> None:
    keep("cards")
    folder = tmp_path / "letters"
    said = say("export", "cards", "--to", str(folder))
    assert (said.code, said.err) == (0, "")
    written = sorted(folder.iterdir())
    assert {path.suffix for path in written} == {".md", ".txt"}
    assert all(str(path) in said.out for path in written)
    assert {stat.S_IMODE(path.stat().st_mode) for path in written} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_only_the_formats_that_were_asked_for_are_written(say: Say, keep: Keep, tmp_path: Path) -> None:
    keep("cards")
    for wish, endings in (("txt", {".txt"}), ("MD, txt", {".md", ".txt"}), ("md，md", {".md"})):
        folder = tmp_path / wish.replace(" ", "")
        assert say("export", "cards", "--to", str(folder), "--format", wish).code == 0
        assert {path.suffix for path in folder.iterdir()} == endings


@pytest.mark.parametrize(("asked", "words"), [(None, "Summary"), ("en", "Summary"), ("zh", "还款协商摘要")])
def test_the_letters_have_their_own_language(
    say: Say, keep: Keep, tmp_path: Path, asked: str | None, words: str
) -> None:
    keep("cards")
    extra = ["--language", asked] if asked else []
    said = say("export", "cards", "--to", str(tmp_path / "x"), *extra, language="zh")
    assert said.out.startswith("写好了"), "the screen keeps its own"
    assert words in (tmp_path / "x" / "summary.txt").read_text("utf-8")


def test_both_languages_are_written_alone_and_side_by_side(say: Say, keep: Keep, tmp_path: Path) -> None:
    keep("cards")
    folder = tmp_path / "letters"
    assert say("export", "cards", "--to", str(folder), "--language", "both").code == 0
    assert {path.name for path in folder.iterdir()} == {"zh", "en", "side-by-side"}
    told = (folder / "side-by-side" / "summary.txt").read_text("utf-8")
    assert told.startswith("还款协商摘要 / Summary for repayment talks")


def test_with_a_calendar_goes_what_to_do_before_a_second_import(say: Say, keep: Keep, tmp_path: Path) -> None:
    keep("cards")
    for ending in ("ics", "zip"):
        assert "Repayment dates" in say("export", "cards", "--to", str(tmp_path / "a"), "--format", ending).out
    assert "Repayment dates" not in say("export", "cards", "--to", str(tmp_path / "b"), "--format", "txt").out


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_language_that_there_is_not_names_those_that_there_are(say: Say, keep: Keep, language: str) -> None:
    keep("cards")
    said = say("export", "cards", "--to", "x", "--language", "beide", language=language)
    assert said.code == 2
    assert all(choice in said.err for choice in ("zh", "en", "both"))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_missing_is_said_and_nothing_is_written(say: Say, keep: Keep, tmp_path: Path, language: str) -> None:
    keep("blank", Case())
    said = say("export", "blank", "--to", str(tmp_path / "x"), language=language)
    assert (said.code, said.out) == (5, "")
    assert {"zh": "还不能导出", "en": "cannot be exported yet"}[language] in said.err
    assert not (tmp_path / "x").exists()


def test_open_places_stand_in_the_way(say: Say, keep: Keep, tmp_path: Path) -> None:
    case = sample_case("en", NOW.date())
    case.person.name = ""
    keep("cards", case)
    said = say("export", "cards", "--to", str(tmp_path / "x"))
    assert said.code == 5
    assert "your name" in said.err
    assert "--format ics,csv" in said.err


def test_open_places_are_in_the_way_of_no_format_without_letters(say: Say, keep: Keep, tmp_path: Path) -> None:
    case = sample_case("en", NOW.date())
    case.person.name = ""
    keep("cards", case)
    said = say("export", "cards", "--to", str(tmp_path / "x"), "--format", "ics,csv")
    assert (said.code, said.err) == (0, "")
    assert {path.suffix for path in (tmp_path / "x").iterdir()} == {".ics", ".csv"}
    assert say("export", "cards", "--to", str(tmp_path / "y"), "--format", "ics,txt").code == 5


def test_more_than_can_be_kept_is_not_exported_without_a_deliberate_yes(say: Say, keep: Keep, tmp_path: Path) -> None:
    from decimal import Decimal

    case = sample_case("en", NOW.date())
    case.plan.proposal[0].monthly = Decimal(4000)
    keep("cards", case)
    assert say("export", "cards", "--to", str(tmp_path / "x")).code == 4


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_place_that_takes_no_files_is_named(say: Say, keep: Keep, tmp_path: Path, language: str) -> None:
    keep("cards")
    (tmp_path / "file").write_text("x")
    for place in ("file", "file/below", "/proc/nothing"):
        said = say("export", "cards", "--to", place, language=language)
        assert said.code == 2, place
        assert said.err.count("\n") == 1
        assert place in said.err
    assert (tmp_path / "file").read_text() == "x"


def test_the_session_is_not_touched(say: Say, keep: Keep, tmp_path: Path) -> None:
    path = keep("cards")
    before = path.read_bytes(), sorted(path.parent.parent.rglob("*"))
    say("export", "cards", "--to", str(tmp_path / "x"), "--read-only")
    assert (path.read_bytes(), sorted(path.parent.parent.rglob("*"))) == before


@pytest.mark.parametrize("ending", ["txt", "zip"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_slip_that_is_gone_is_named_with_its_path(
    say: Say, keep: Keep, tmp_path: Path, language: str, ending: str
) -> None:
    told = {"zh": "找不到了", "en": "cannot be found any more"}[language]
    case = sample_case("en", NOW.date())
    slip = tmp_path / "[red]slip.png"
    slip.write_bytes(b"slip")
    case.payment = [Payment(debt=case.debt[0].id, file=str(slip))]
    keep("cards", case)
    wish = ("export", "cards", "--to", str(tmp_path / "x"), "--format", ending)
    assert told not in say(*wish, language=language).out
    assert json.loads(say(*wish, "--json").out)["gone"] == []
    slip.unlink()
    said = say(*wish, language=language)
    assert said.code == 0
    assert told in said.out
    assert str(slip) in said.out
    assert json.loads(say(*wish, "--json").out)["gone"] == [str(slip)]


def test_a_slip_that_nobody_may_read_is_told_to_be_missing_in_the_pack(
    say: Say, keep: Keep, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = sample_case("en", NOW.date())
    slip = tmp_path / "slip.png"
    slip.write_bytes(b"slip")
    case.payment = [Payment(debt=case.debt[0].id, file=str(slip))]
    keep("cards", case)
    may_read = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != slip and may_read(path, mode))
    wish = ("export", "cards", "--to", str(tmp_path / "x"), "--language", "en", "--format")
    for formats, packs in (("md,zip", True), ("md", False)):
        said = say(*wish, formats)
        assert ("are not in the zip" in said.out) is packs
        assert (str(slip) in said.out) is packs
        assert json.loads(say(*wish, formats, "--json").out)["not_packed"] == [str(slip)] * packs
    assert "not in it: not found, not readable, or too large" in (tmp_path / "x" / "evidence.md").read_text()
    with ZipFile(tmp_path / "x" / "debt-wizard.zip") as packed:
        assert not [name for name in packed.namelist() if name.startswith("payments/")]


def test_a_slip_that_was_changed_is_named_with_its_path_for_programs(say: Say, keep: Keep, tmp_path: Path) -> None:
    case = sample_case("en", NOW.date())
    slip = tmp_path / "slip.png"
    slip.write_bytes(b"slip")
    noted = attach(slip)
    case.payment = [Payment(debt=case.debt[0].id, file=str(slip), size=noted.size, sha256=noted.sha256)]
    keep("cards", case)
    wish = ("export", "cards", "--to", str(tmp_path / "x"), "--format", "txt", "--json")
    assert json.loads(say(*wish).out)["changed"] == []
    slip.write_bytes(b"changed")
    assert json.loads(say(*wish).out)["changed"] == [str(slip)]
