"""What a year leaves in each format, read back."""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from docx import Document

from debt_wizard.advice.left_over import left_over
from debt_wizard.documents.formats import ALL_FORMATS
from debt_wizard.documents.pack import MANIFEST
from debt_wizard.documents.side_by_side import FOLDER
from support.exported_year import CODES, Left, Year, rows_of

KEPT = ("agreed", "paying", "renegotiated", "settled")
"""All is agreed and nothing is late, what was paid twice would cover what is, or the certificate is there: there is
nothing to write."""


def test_each_stage_leaves_every_format_in_both_languages(year: Year) -> None:
    for left in year.values():
        for code in CODES:
            assert {path.suffix[1:] for path in (left.folder / code).iterdir()} == set(ALL_FORMATS)


def _docx(path: Path) -> Any:
    return Document(str(path))


def test_word_files_have_a_heading_and_their_tables(year: Year) -> None:
    for left in year.values():
        for code in CODES:
            summary = _docx(left.folder / code / "summary.docx")
            styles = Counter(paragraph.style.name for paragraph in summary.paragraphs)
            assert styles["Heading 1"] == 1
            assert styles["Heading 2"] >= 3
            assert len(summary.tables) >= 2
            statement = _docx(left.folder / code / "statement.docx").tables[0]
            assert len(statement.rows) == 1 + len(left_over(left.case).lines)


def test_the_letter_in_word_says_what_the_letter_in_plain_text_says(year: Year) -> None:
    for name, left in year.items():
        letters = [path for path in left.files("docx") if "-email-" in path.name and path.parent.name in CODES]
        fitting = {f"{left.first_letter}-email-loan.docx".replace("_", "-")}
        assert {path.name for path in letters} == (fitting if name not in KEPT else set())
        for path in letters:
            told = "".join(paragraph.text for paragraph in _docx(path).paragraphs)
            assert "".join(told.split()) == "".join(path.with_suffix(".txt").read_text("utf-8").split())


class _Tags(HTMLParser):
    """Which tags a page opens and leaves open, and what its attributes point to."""

    VOID = frozenset({"meta", "br", "hr", "img", "link", "rect", "line", "polyline", "path", "circle"})

    def __init__(self) -> None:
        super().__init__()
        self.seen: Counter[str] = Counter()
        self.stack: list[str] = []
        self.values: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen[tag] += 1
        self.values += [value or "" for name, value in attrs if name not in {"xmlns", "content"}]
        if tag not in self.VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen[tag] += 1
        self.values += [value or "" for _, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert tag in self.VOID or self.stack.pop() == tag


def test_the_page_is_whole_and_needs_nothing_from_outside(year: Year) -> None:
    for left in year.values():
        for path in left.files("html"):
            read = _Tags()
            read.feed(path.read_text("utf-8"))
            read.close()
            assert read.stack == []
            assert not {"script", "link", "img", "iframe", "a", "object"} & set(read.seen)
            assert not [value for value in read.values if "http" in value or "//" in value]
            pages = {page.stem for page in path.parent.glob("*.txt")}
            assert read.seen["section"] == len(pages - {"letters"})  # the list for the person is a file of its own


def _cells(left: Left) -> Iterator[str]:
    for path in left.files("csv"):
        yield from (cell for row in rows_of(path) for cell in row)


def _is_number(cell: str) -> bool:
    return cell.replace(",", "").replace(".", "").lstrip("-+").isdigit()


def test_spreadsheets_have_the_rows_of_the_statement_and_nothing_to_compute(year: Year) -> None:
    for left in year.values():
        for code in CODES:
            rows = left.table(code, "statement-1")
            assert len(rows) == 1 + len(left_over(left.case).lines)
            assert {len(row) for row in rows} == {len(rows[0])}
        assert [cell for cell in _cells(left) if cell.startswith(("=", "+", "-", "@")) and not _is_number(cell)] == []
        assert "'=伙食" in set(_cells(left))


def test_the_checksums_of_the_pack_hold_and_it_has_every_file_of_the_folder(year: Year) -> None:
    for left in year.values():
        for path in left.files("zip"):
            with ZipFile(BytesIO(path.read_bytes())) as archive:
                assert archive.testzip() is None
                lines = archive.read(MANIFEST).decode("utf-8").splitlines()
                told = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
                assert told == {
                    name: sha256(archive.read(name)).hexdigest() for name in archive.namelist() if name != MANIFEST
                }
            alone = {each.name for each in path.parent.iterdir() if each != path}
            both = {f"side-by-side/{each.name}" for each in (path.parent.parent / "side-by-side").iterdir()}
            assert alone | both == set(told)


def test_side_by_side_stands_what_is_read_of_each_stage_and_nothing_else(year: Year) -> None:
    for left in year.values():
        beside = {path.name for path in (left.folder / FOLDER).iterdir()}
        alone = {
            path.name for path in (left.folder / "zh").iterdir() if path.suffix[1:] in {"md", "txt", "docx", "html"}
        }
        assert beside == alone
        told = (left.folder / FOLDER / "summary.txt").read_text("utf-8")
        for code in CODES:
            assert "\n".join((left.folder / code / "summary.txt").read_text("utf-8").splitlines()[3:4]) in told
