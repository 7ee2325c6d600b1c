"""A file that is not what was noted of it: whoever exports is told which."""

from pathlib import Path

import pytest

from debt_wizard.case import Case, Debt, Payment
from debt_wizard.documents.gone_files import changed_files, changed_told
from debt_wizard.language import Language
from debt_wizard.storage.attached_file import attach


def _case(file: Path) -> Case:
    noted = attach(file)
    slip = Payment(debt="card", file=str(file), size=noted.size, sha256=noted.sha256)
    return Case(debt=[Debt(id="card", lender="甲银行")], payment=[slip])


@pytest.mark.parametrize("code", ["zh", "en"])
def test_a_file_that_was_changed_is_named(tmp_path: Path, code: str) -> None:
    slip = tmp_path / "slip.png"
    slip.write_bytes(b"slip")
    case, language = _case(slip), Language(code)
    assert changed_told(language, case, changed_files(case)) == []
    slip.write_bytes(b"pils")
    told = changed_told(language, case, changed_files(case))
    assert told[0] == language.say("export.changed", count=1)
    assert str(slip) in told[1]


def test_a_file_that_is_gone_is_not_called_changed(tmp_path: Path) -> None:
    slip = tmp_path / "slip.png"
    slip.write_bytes(b"slip")
    case = _case(slip)
    slip.unlink()
    assert changed_files(case) == ()
