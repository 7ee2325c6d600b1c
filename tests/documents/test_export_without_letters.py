"""What tells only what is and was leaves at any time: letters can be left out, and nothing else waits for them."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest

from debt_wizard.case import Case, Evidence
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.export import NotReadyError, export
from debt_wizard.documents.formats import ALL_FORMATS, WITHOUT_DRAFTS
from debt_wizard.language import Language

NOW = datetime(2026, 11, 23, 20, tzinfo=UTC)
ZH = Language("zh")


@pytest.fixture
def stuck() -> Case:
    """Somebody who promises too much, without a name in the letters."""
    case = sample_case("zh", NOW.date())
    case.plan.proposal[0].monthly = Decimal(6000)
    case.person.name = ""
    return case


@pytest.mark.parametrize("ending", ALL_FORMATS)
def test_without_the_letters_every_format_is_written(stuck: Case, tmp_path: Path, ending: str) -> None:
    assert export(stuck, tmp_path, [ending], [ZH], NOW, leave_out=["letters"]).paths


@pytest.mark.parametrize("ending", sorted(WITHOUT_DRAFTS))
def test_tables_and_dates_wait_for_no_letter(stuck: Case, tmp_path: Path, ending: str) -> None:
    assert export(stuck, tmp_path, [ending], [ZH], NOW).paths


def test_with_the_letters_it_still_waits(stuck: Case, tmp_path: Path) -> None:
    with pytest.raises(NotReadyError):
        export(stuck, tmp_path, ["txt"], [ZH], NOW)


def test_what_is_written_without_them_holds_the_annexes_and_no_letter(stuck: Case, tmp_path: Path) -> None:
    written = export(stuck, tmp_path, ["txt"], [ZH], NOW, leave_out=["letters"])
    assert written.letters == ((ZH, ()),)
    names = [path.stem for path in written.paths]
    assert names == ["summary", "plan", "statement", "chronology", "payments", "evidence", "agreement"]


def test_without_the_letters_alone_a_pack_takes_the_papers_along(tmp_path: Path) -> None:
    case = sample_case("zh", NOW.date())
    paper = tmp_path / "bill.png"
    paper.write_bytes(b"picture")
    case.evidence = [Evidence(kind="statement", status="have", file=str(paper))]

    def packed(*leave_out: str) -> list[str]:
        folder = tmp_path / ",".join(leave_out)
        [pack] = export(case, folder, ["zip"], [ZH], NOW, leave_out=leave_out).paths
        return [name for name in ZipFile(pack).namelist() if name.endswith(".png")]

    assert len(packed("letters")) == 1
    assert packed("letters", "names") == []
