"""The index of evidence: every file that the person attached, under the name that the zip gives it."""

import csv
import zipfile
from datetime import UTC, date, datetime
from hashlib import sha256
from io import BytesIO, StringIO
from pathlib import Path

import pytest

from debt_wizard.case import Agreement, Case, Evidence, Payment
from debt_wizard.documents.bundle import bundle
from debt_wizard.documents.evidence_index import evidence_index
from debt_wizard.documents.formats import files
from debt_wizard.documents.page import Table
from debt_wizard.language import Language
from support.household import household

ZH, EN = Language("zh"), Language("en")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """A paper, a signed agreement and a slip that are there, and a paper whose file is gone."""
    noted = {}
    for name in ("流水.pdf", "signed.PDF", "slip.png"):
        content = name.encode() * 300
        (tmp_path / name).write_bytes(content)
        noted[name] = {
            "file": str(tmp_path / name), "sha256": sha256(content).hexdigest(), "size": len(content),
        }  # fmt: skip
    found = household()
    found.evidence = [
        Evidence.model_validate({"kind": "bank_flow", "status": "have", "attached_on": TODAY} | noted["流水.pdf"]),
        Evidence(kind="identity", status="have", debt="card", file=str(tmp_path / "gone.jpg")),
        Evidence(kind="income_proof", status="asked_for"),
    ]
    found.agreement = [Agreement.model_validate({"debt": "card", "agreed_at": NOW} | noted["signed.PDF"])]
    found.payment = [
        Payment.model_validate({"debt": "card", "paid_on": date(2026, 11, 15)} | noted["slip.png"]),
        Payment(debt="card", paid_on=date(2026, 12, 15)),
    ]
    return found


def _tables(case: Case, language: Language = EN) -> list[Table]:
    return [part for part in evidence_index(case, language).parts if isinstance(part, Table)]


def test_every_file_has_its_day_size_checksum_and_name_in_the_zip(case: Case) -> None:
    papers, attached = _tables(case)
    assert [row[1] for row in papers.rows] == ["have it", "have it", "asked for"]
    assert [row[:5] for row in attached.rows] == [
        ("Bank statements", "23 November 2026", "流水.pdf", "3,000", "evidence/01-bank_flow.pdf"),
        ("ID card (甲银行)", "", "gone.jpg", "", "not in it: not found, not readable, or too large"),
        ("Agreement with 甲银行", "23 November 2026", "signed.PDF", "3,000", "agreements/01-card.PDF"),
        ("Slip of a payment to 甲银行", "15 November 2026", "slip.png", "2,400", "payments/01-card-2026-11-15.png"),
    ]


def test_the_names_and_checksums_of_the_index_are_those_in_the_zip(case: Case) -> None:
    made = dict(files(bundle(case, ZH, NOW), "zip"))["debt-wizard.zip"]
    archive = zipfile.ZipFile(BytesIO(made))
    rows = list(csv.reader(StringIO(archive.read("evidence-2.csv").decode("utf-8-sig"))))[1:]
    indexed = {row[4]: (row[5], row[3]) for row in rows if "/" in row[4]}
    packed = {name: archive.read(name) for name in archive.namelist() if "/" in name}
    assert indexed == {name: (sha256(content).hexdigest(), str(len(content))) for name, content in packed.items()}
    assert len(packed) == 3


def test_where_no_files_are_packed_the_index_names_none(case: Case) -> None:
    [page] = [page for page in bundle(case, EN, NOW, ("names",)).pages if page.name == "evidence"]
    told = "\n".join(cell for part in page.parts if isinstance(part, Table) for row in part.rows for cell in row)
    assert "payments/" not in told
    assert sha256(b"slip.png" * 300).hexdigest() in told


def test_a_slip_alone_is_not_called_no_papers(case: Case) -> None:
    case.evidence, case.agreement = [], []
    [attached] = _tables(case)
    assert len(attached.rows) == 1
    assert _tables(household()) == []
