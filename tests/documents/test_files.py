import csv
import hashlib
import zipfile
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from icalendar import Calendar

from debt_wizard.case import Agreement, Case, Contact, Evidence, Payment
from debt_wizard.documents.bundle import bundle
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.documents.dated_plan import payments
from debt_wizard.documents.export import export
from debt_wizard.documents.formats import ALL_FORMATS, files
from debt_wizard.documents.redaction import redacted
from debt_wizard.documents.spreadsheet import disarmed, spreadsheet
from debt_wizard.language import Language
from support.demo import example_case
from support.household import money

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
ZH, EN = Language("zh"), Language("en")
HOSTILE = '<img src=x onerror="x">&[a](b)=cmd|'


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def made(case: Case, ending: str, language: Language = ZH) -> dict[str, bytes]:
    return dict(files(bundle(case, language, NOW), ending))


def test_the_web_page_needs_nothing_else_and_runs_nothing(case: Case) -> None:
    case.debt[0].lender = HOSTILE
    text = made(case, "html")["everything.html"].decode("utf-8")
    tags = Tags()
    tags.feed(text)
    names = {tag for tag, _ in tags.found}
    assert not names & {"script", "link", "img", "iframe", "object", "form", "a"}
    assert not any(key.startswith("on") or key in {"src", "href"} for _, keys in tags.found for key in keys)
    assert "http://" not in text
    assert "https://" not in text
    assert "@import" not in text
    assert "url(" not in text
    assert text.count("<svg") == 2  # where a month's money goes, and what is still owed


def test_the_web_page_says_its_language_and_fits_paper_and_phone(case: Case) -> None:
    text = made(case, "html", EN)["everything.html"].decode("utf-8")
    assert '<html lang="en">' in text
    assert "width=device-width" in text
    assert "size: A4" in text


def test_a_word_file_has_real_headings_tables_page_numbers_and_chinese_fonts(case: Case) -> None:
    document = Document(BytesIO(made(case, "docx")["summary.docx"]))
    assert document.paragraphs[0].style is not None
    assert document.paragraphs[0].style.name == "Heading 1"
    assert document.tables[0].rows[1].cells[0].text == "甲银行信用卡中心"
    assert "PAGE" in document.sections[0].footer._element.xml
    fonts = document.styles["Normal"].element.rPr.rFonts
    assert fonts.get(qn("w:eastAsia")) == "宋体"


def test_a_letter_as_a_word_file_is_the_letter_alone(case: Case) -> None:
    document = Document(BytesIO(made(case, "docx")["first-proposal-email-card.docx"]))
    assert document.paragraphs[0].text.startswith("主题：")


def test_tables_for_a_spreadsheet_open_in_chinese_and_compute_nothing(case: Case) -> None:
    case.debt[0].lender = "=HYPERLINK(1)"
    content = made(case, "csv")["summary-1.csv"]
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(content.decode("utf-8-sig"))))
    assert rows[0][0] == "欠谁的"
    assert rows[1][0] == "'=HYPERLINK(1)"


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1"])
def test_what_a_spreadsheet_would_compute_is_disarmed(cell: str) -> None:
    assert disarmed(cell) == f"'{cell}"
    assert next(csv.reader(StringIO(spreadsheet([[cell]]).decode("utf-8-sig"))))[0] == f"'{cell}"


@pytest.mark.parametrize("cell", ["1,000", "甲银行", "a=b", ""])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert disarmed(cell) == cell


def test_each_payment_is_in_the_calendar_with_an_alarm_and_a_look_at_the_balance(case: Case) -> None:
    case.payment, case.contact = [], example_case().contact
    for contact in case.contact:
        contact.at = NOW + timedelta(minutes=1)
    first = date(2026, 12, 15)
    case.agreement = [Agreement(debt="card", agreed_at=NOW, monthly=money(1000), months=38, first_due=first)]
    events = list(Calendar.from_ical(calendar_file(case, EN, NOW)).walk("VEVENT"))
    paid = [event for event in events if str(event["summary"]).startswith("Payment")]
    assert all(len(event.walk("VALARM")) == 2 for event in paid)
    assert len(paid) == 38
    assert paid[0].decoded("dtstart") == date(2026, 12, 15)
    looks = [event.decoded("dtstart") for event in events if "Check the balance" in str(event["summary"])]
    assert looks[0] == date(2026, 12, 12)
    assert any(event.decoded("dtstart") == date(2026, 11, 29) for event in events)  # the answer that was promised
    assert any(event.decoded("dtstart") == date(2027, 11, 23) for event in events)  # the yearly look


def test_what_no_lender_has_agreed_to_is_in_the_plan_as_proposed_and_not_in_the_calendar(case: Case) -> None:
    case.payment, case.contact = [], [Contact(debt="card", at=NOW, outcome="refused")]
    summaries = [str(event["summary"]) for event in Calendar.from_ical(calendar_file(case, EN, NOW)).walk("VEVENT")]
    assert not [each for each in summaries if each.startswith(("Payment", "Check the balance"))]
    marked = (
        (ZH, "甲银行信用卡中心（提的方案）", "没有哪一期到期"),
        (EN, "甲银行信用卡中心 (proposed)", "nothing of it"),
    )
    for language, mark, note in marked:
        plan = made(case, "txt", language)["plan.txt"].decode("utf-8")
        assert plan.count(mark) == 38 + 1  # the payments and the curve
        assert note in plan
    case.contact = [Contact(debt="card", at=NOW, outcome="accepted")]
    plan = made(case, "txt", EN)["plan.txt"].decode("utf-8")
    assert "(proposed)" not in plan
    assert "nothing of it" not in plan


def test_what_the_person_listed_is_told_once_beside_what_is_proposed(case: Case) -> None:
    rows = payments(case, NOW.date())  # the example lists the payment of 15 December, 1,000 of 38,000
    assert len(rows) == 38
    assert [(row.due, row.is_proposed) for row in rows[:2]] == [(date(2026, 12, 15), False), (date(2027, 1, 15), True)]


def test_a_second_import_updates_each_entry_and_doubles_none(case: Case) -> None:
    case.payment = []
    first = Calendar.from_ical(calendar_file(case, EN, NOW)).walk("VEVENT")
    second = Calendar.from_ical(calendar_file(case, ZH, NOW + timedelta(days=9))).walk("VEVENT")
    assert [event["uid"] for event in first] == [event["uid"] for event in second]
    assert len({event["uid"] for event in first}) == len(first)
    numbers = [[event.decoded("sequence") for event in each] for each in (first, second)]
    assert all(later > earlier for earlier, later in zip(*numbers, strict=True))


def test_a_payment_that_was_made_leaves_the_calendar_and_the_others_keep_their_places(case: Case) -> None:
    before = {str(event["uid"]) for event in Calendar.from_ical(calendar_file(case, EN, NOW)).walk("VEVENT")}
    case.payment[0].paid_on = date(2026, 12, 15)
    after = {str(event["uid"]) for event in Calendar.from_ical(calendar_file(case, EN, NOW)).walk("VEVENT")}
    assert after < before


def test_the_pack_holds_every_document_the_evidence_and_a_list_that_matches(case: Case, tmp_path: Path) -> None:
    paper = tmp_path / "流水.pdf"
    paper.write_bytes(b"%PDF-1.7 paper")
    case.evidence = [
        Evidence(kind="bank_flow", status="have", file=str(paper)),
        Evidence(kind="identity", status="have", file=str(tmp_path / "gone.png")),
    ]
    archive = zipfile.ZipFile(BytesIO(made(case, "zip")["debt-wizard.zip"]))
    assert archive.testzip() is None
    assert archive.read("evidence/01-bank_flow.pdf") == b"%PDF-1.7 paper"
    listed = [line.split("  ", 1) for line in archive.read("MANIFEST.sha256").decode("utf-8").splitlines()]
    assert {name for _, name in listed} == set(archive.namelist()) - {"MANIFEST.sha256"}
    assert all(hashlib.sha256(archive.read(name)).hexdigest() == checksum for checksum, name in listed)
    assert {name.rpartition(".")[2] for _, name in listed} >= {"md", "txt", "docx", "html", "csv", "ics", "pdf"}
    assert not any(name.startswith(("/", "..")) for name in archive.namelist())


def test_the_pack_holds_the_slips_of_payments(case: Case, tmp_path: Path) -> None:
    slip = tmp_path / "转账.png"
    slip.write_bytes(b"slip")
    case.payment = [
        Payment(debt="card", paid_on=date(2026, 12, 14), file=str(slip)),
        Payment(debt="card", file=str(tmp_path / "gone.png")),
    ]
    archive = zipfile.ZipFile(BytesIO(made(case, "zip")["debt-wizard.zip"]))
    assert [name for name in archive.namelist() if name.startswith("payments/")] == ["payments/01-card-2026-12-14.png"]
    assert hashlib.sha256(b"slip").hexdigest() in archive.read("MANIFEST.sha256").decode("utf-8")


@pytest.mark.parametrize("ending", ALL_FORMATS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_format_can_be_written_for_a_case_that_says_almost_nothing(ending: str, language: str) -> None:
    case = Case.model_validate({"schema": 1, "debt": [{"id": "card", "lender": HOSTILE}]})
    written = made(case, ending, Language(language))
    assert written
    assert all(content for content in written.values())


def test_a_name_that_is_left_out_shows_in_no_annex_wherever_it_was_typed(case: Case) -> None:
    case.contact = example_case().contact
    case.contact[0].person = "李主管"
    case.evidence = [Evidence(kind="identity", status="have", file="/home/zs/张三的身份证.jpg")]
    case.payment = [Payment(debt="card", paid_on=date(2026, 12, 14), paid=money(1000), note="李主管说收到了")]
    case.plan.proposal[0].steps = ["每月由张三本人转账"]
    told = made(redacted(case, ["names"], ZH), "txt")
    everything = "\n".join(content.decode("utf-8") for content in told.values())
    assert [name for name in ("张三", "李主管") if name in everything] == []
    assert "×××说收到了" in everything


@pytest.mark.parametrize("language", [ZH, Language("en")])
@pytest.mark.parametrize("ending", ["txt", "md", "html", "csv", "ics"])
def test_a_private_lender_is_a_person_whose_name_is_left_out_of_every_page(
    case: Case, ending: str, language: Language
) -> None:
    case.debt[0].lender, case.debt[0].product = "王秀英", "private"
    case.situation.story = "跟王秀英借的。"
    case.payment = [Payment(debt="card", due=date(2026, 12, 14), amount=money(1000))]
    written = dict(files(bundle(case, language, NOW, ["names"]), ending))
    assert written
    everything = "\n".join(content.decode("utf-8") for content in written.values())
    assert "王秀英" not in everything
    in_full = dict(files(bundle(case, language, NOW), ending))
    assert any("王秀英" in content.decode("utf-8") for content in in_full.values())


def test_a_pack_from_which_something_is_left_out_takes_no_files_along(case: Case, tmp_path: Path) -> None:
    paper = tmp_path / "id.jpg"
    paper.write_bytes(b"photo")
    case.evidence = [Evidence(kind="identity", status="have", file=str(paper))]
    for leave_out, packed in ((), True), (("names",), False):
        archive = zipfile.ZipFile(BytesIO(dict(files(bundle(case, ZH, NOW, leave_out), "zip"))["debt-wizard.zip"]))
        assert ("evidence/01-identity.jpg" in archive.namelist()) is packed


def test_names_and_accounts_can_be_left_out_of_drafts_too(case: Case) -> None:
    case.contact = example_case().contact
    case.contact[0].person = "李主管"
    told = made(redacted(case, ["names", "accounts"], ZH), "txt")
    everything = "\n".join(content.decode("utf-8") for content in told.values())
    for secret in ("张三", "李主管", "尾号 1234", "T20261122-77"):
        assert secret not in everything
    assert "×××" in everything
    assert case.person.name == "张三"


def test_both_languages_lie_side_by_side_in_folders_of_their_own(case: Case, tmp_path: Path) -> None:
    written = export(case, tmp_path / "out", ["txt"], [ZH, EN], NOW)
    assert {path.parent.name for path in written.paths} == {"zh", "en", "side-by-side"}
    assert (tmp_path / "out" / "zh").stat().st_mode & 0o777 == 0o700
