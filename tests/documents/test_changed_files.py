"""A file that is not what was noted of it: whoever exports is told which."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from debt_wizard.case import Case, Debt, Payment
from debt_wizard.documents.evidence_index import evidence_index
from debt_wizard.documents.gone_files import changed_files, files_told
from debt_wizard.documents.page import Table
from debt_wizard.documents.payment_record import payment_record
from debt_wizard.language import Language
from debt_wizard.storage.attached_file import attach

TODAY = date(2026, 11, 28)


def _case(file: Path) -> Case:
    noted = attach(file)
    told = {"debt": "card", "paid_on": TODAY, "paid": Decimal(500), "file": str(file)}
    slip = Payment.model_validate({**told, "size": noted.size, "sha256": noted.sha256})
    return Case(debt=[Debt(id="card", lender="甲银行")], payment=[slip])


@pytest.mark.parametrize("code", ["zh", "en"])
def test_a_file_that_was_changed_is_named(tmp_path: Path, code: str) -> None:
    slip = tmp_path / "slip.png"
    slip.write_bytes(b"slip")
    case, language = _case(slip), Language(code)
    assert files_told(language, case, "changed", changed_files(case)) == []
    slip.write_bytes(b"pils")
    told = files_told(language, case, "changed", changed_files(case))
    assert told[0] == language.say("export.changed", count=1)
    assert str(slip) in told[1]


@pytest.mark.parametrize("code", ["zh", "en"])
def test_papers_show_both_checksums_of_a_changed_file(tmp_path: Path, code: str) -> None:
    slip = tmp_path / "slip.png"
    slip.write_bytes(b"slip")
    case, language = _case(slip), Language(code)
    noted = case.payment[0].sha256 or ""
    slip.write_bytes(b"changed")
    told = language.say("annexes.evidence.changed", noted=noted, now=attach(slip).sha256, size="7")
    for page in (evidence_index(case, language), payment_record(case, language, TODAY)):
        cells = [cell for part in page.parts if isinstance(part, Table) for row in part.rows for cell in row]
        assert told in cells
        assert noted not in cells


def test_a_file_that_is_gone_is_not_called_changed(tmp_path: Path) -> None:
    slip = tmp_path / "slip.png"
    slip.write_bytes(b"slip")
    case = _case(slip)
    slip.unlink()
    assert changed_files(case) == ()
