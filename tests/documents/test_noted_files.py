"""An export notes size and checksum of a file that the session only names."""

import csv
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

from debt_wizard.case import Evidence, Payment
from debt_wizard.documents.export import export
from debt_wizard.documents.noted_files import with_noted_files
from debt_wizard.language import Language
from support.household import household

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
CONTENT = b"a statement"
SHA = sha256(CONTENT).hexdigest()


def test_what_was_not_noted_is_noted_on_a_copy_and_what_was_stays(tmp_path: Path) -> None:
    (tmp_path / "named.png").write_bytes(CONTENT)
    case = household()
    case.evidence = [Evidence(kind="bank_flow", status="have", file=str(tmp_path / "named.png"))]
    case.payment = [
        Payment(debt="card", file=str(tmp_path / "named.png"), sha256="0" * 64, size=3),
        Payment(debt="card", file=str(tmp_path / "gone.png")),
        Payment(debt="card"),
    ]
    before = case.model_dump()
    noted = with_noted_files(case)
    assert [(each.size, each.sha256) for each in noted.evidence] == [(len(CONTENT), SHA)]
    assert [(each.size, each.sha256) for each in noted.payment] == [(3, "0" * 64), (None, None), (None, None)]
    assert case.model_dump() == before


def test_where_every_file_is_noted_the_case_is_the_same() -> None:
    case = household()
    assert with_noted_files(case) is case


def test_the_index_of_an_export_has_the_checksum_of_a_file_that_the_session_only_names(tmp_path: Path) -> None:
    (tmp_path / "named.png").write_bytes(CONTENT)
    case = household()
    case.evidence = [Evidence(kind="bank_flow", status="have", file=str(tmp_path / "named.png"))]
    [pack] = export(case, tmp_path / "out", ["zip"], [Language("en")], NOW, leave_out=["letters"]).paths
    with ZipFile(pack) as archive:
        [_, row] = csv.reader(archive.read("evidence-2.csv").decode("utf-8-sig").splitlines())
        manifest = archive.read("MANIFEST.sha256").decode("utf-8")
    assert f"{SHA}  evidence/01-bank_flow.png" in manifest
    assert (row[3], row[5]) == (str(len(CONTENT)), SHA)
