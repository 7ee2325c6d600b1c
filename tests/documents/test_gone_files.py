"""Files that a case names and that are not there any more."""

from pathlib import Path

import pytest

from debt_wizard.case import Case, Evidence, Payment
from debt_wizard.documents.gone_files import files_told, gone_files
from debt_wizard.language import Language
from support.household import household, money


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """A paper that is there, one that is a folder, and a slip that was removed."""
    (tmp_path / "there.pdf").write_bytes(b"there")
    (tmp_path / "folder").mkdir()
    found = household()
    found.evidence = [
        Evidence(kind="bank_flow", status="have", file=str(tmp_path / "there.pdf")),
        Evidence(kind="income_proof", status="have", file=str(tmp_path / "folder")),
        Evidence(kind="identity", status="asked_for"),
    ]
    found.payment = [Payment(debt="card", paid=money(100), file=str(tmp_path / "gone.png"), sha256="0" * 64, size=1)]
    return found


def test_only_what_is_no_plain_file_any_more_is_gone(case: Case, tmp_path: Path) -> None:
    assert [each.part.file for each in gone_files(case)] == [str(tmp_path / "folder"), str(tmp_path / "gone.png")]
    assert gone_files(household()) == ()


@pytest.mark.parametrize(
    ("language", "heading", "slip"),
    [
        ("zh", "有2份文件找不到了，列在下面。", "还甲银行的凭证："),
        ("en", "Files that cannot be found any more: 2.", "Slip of a payment to 甲银行: "),
    ],
)
def test_each_is_told_with_what_it_is_and_its_path(
    case: Case, tmp_path: Path, language: str, heading: str, slip: str
) -> None:
    told = files_told(Language(language), case, "gone", gone_files(case))
    assert told[0].startswith(heading)
    assert told[-1].strip() == f"{slip}{tmp_path / 'gone.png'}"
    assert len(told) == 3
    assert files_told(Language(language), case, "gone", ()) == []


def test_a_file_that_is_named_twice_for_the_same_thing_is_told_once(case: Case) -> None:
    case.payment *= 2
    told = files_told(Language("en"), case, "gone", gone_files(case))
    assert told[0].startswith("Files that cannot be found any more: 2.")
    assert len(told) == 3
