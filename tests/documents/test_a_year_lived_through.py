"""One year of one case with a fixed clock: what the rules say at each stage, and what each file says, read back."""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from hashlib import sha256
from html.parser import HTMLParser
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import icalendar
import pytest
import vobject
from docx import Document

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.due import due
from debt_wizard.advice.ending import all_settled, is_ending, still_to_pay
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.open_payments import open_payments
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.renegotiation import verdict_on_proposals
from debt_wizard.advice.road import road
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case
from debt_wizard.documents.export import export
from debt_wizard.documents.fitting import fitting_intents
from debt_wizard.documents.formats import ALL_FORMATS
from debt_wizard.documents.pack import MANIFEST
from debt_wizard.documents.side_by_side import FOLDER
from debt_wizard.language import Language
from debt_wizard.screens.payment_words import stands_told
from debt_wizard.storage.read import read_session
from debt_wizard.storage.write import content_of
from support.household import money
from support.lived_year import Stage, lived_year

LANGUAGES = [Language("zh"), Language("en")]
CODES = [language.code for language in LANGUAGES]

STAGES = (
    "proposed", "refused", "offered", "countered", "accepted", "agreed", "paying", "changed", "renegotiated",
    "paid_off", "settled",
)  # fmt: skip

KEPT = ("agreed", "renegotiated", "settled")
"""All is agreed and nothing is late, or the certificate is there: there is nothing to write."""

TERMS_STAND = ("accepted", "agreed", "paying", "changed", "renegotiated")


@dataclass(frozen=True)
class Left:
    """A stage with the folder that everything was exported to."""

    stage: Stage
    folder: Path

    @property
    def case(self) -> Case:
        """The case as it stood then."""
        return self.stage.case

    @property
    def today(self) -> date:
        """The day."""
        return self.stage.today

    def files(self, ending: str) -> list[Path]:
        """The files of one format, in both languages."""
        return sorted(self.folder.glob(f"*/*.{ending}"))


Year = Mapping[str, Left]


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    """Every stage, exported in every format and both languages."""
    place = tmp_path_factory.mktemp("year")
    found: dict[str, Left] = {}
    for name, stage in lived_year().items():
        before = stage.case.model_copy(deep=True)
        export(stage.case, place / name, ALL_FORMATS, LANGUAGES, stage.now)
        assert stage.case == before
        found[name] = Left(stage, place / name)
    return found


def _first_letter(left: Left) -> str:
    return fitting_intents(left.case, left.case.debt[0], left.today)[0]


def test_the_year_has_all_its_stages_in_the_order_of_time(year: Year) -> None:
    assert tuple(year) == STAGES
    days = [left.today for left in year.values()]
    assert days == sorted(days)
    assert (days[0], days[-1]) == (date(2026, 1, 5), date(2027, 1, 26))


def test_what_is_proposed_is_within_what_is_left_over_and_is_the_first_letter(year: Year) -> None:
    judged = verdict(year["proposed"].case, year["proposed"].today)
    assert (judged.level, judged.left_over, judged.capacity) == ("within", money(1700), money(1530))
    assert _first_letter(year["proposed"]) == "first_proposal"
    assert road(year["proposed"].case, "loan", year["proposed"].today) == []


def test_a_refusal_opens_a_road_with_a_day_for_each_step(year: Year) -> None:
    stops = {stop.step: stop.due for stop in road(year["refused"].case, "loan", year["refused"].today)}
    assert stops["ask_why"] == date(2026, 1, 8)
    assert stops["reconsider"] == date(2026, 1, 15)
    assert stops["complaint"] == date(2026, 1, 29)
    assert stops["complaint_answer"] == date(2026, 2, 13)  # 15 days after the complaint
    assert {"regulator", "mediation"} <= set(stops)
    assert _first_letter(year["refused"]) in {"reconsider", "ask_why_refused"}


def test_the_first_offer_is_beyond_ones_means_and_the_answer_is_a_counter_offer(year: Year) -> None:
    offered, countered = year["offered"], year["countered"]
    review = offer_review(offered.case, offered.case.offer[0], offered.today)
    assert review.advice == "refuse"
    over = next(reason for reason in review.reasons if reason.id == "over")
    assert over.amount == money(470)  # 2,000 a month, and 1,530 can be promised
    assert review.total == money(12000)
    offer = countered.case.offer[0]
    assert (offer.decision, offer.counter_monthly, offer.counter_months) == ("countered", money(1530), 8)
    assert verdict(countered.case, countered.today).level == "within"
    assert _first_letter(countered) == "counter_offer"


def test_the_second_offer_is_within_and_the_agreement_says_the_same_to_the_cent(year: Year) -> None:
    accepted, agreed = year["accepted"], year["agreed"]
    review = offer_review(accepted.case, accepted.case.offer[1], accepted.today)
    assert review.advice == "accept"
    assert (review.total, review.beyond) == (money(12000), money(0))
    assert _first_letter(accepted) == "accept_offer"
    held = agreement_review(agreed.case, agreed.case.agreement[0], agreed.today)
    assert (held.differences, held.open_terms, held.payee) == ((), (), None)
    assert agreed.case.agreement[0].open_when_agreed == []
    assert agreed.case.plan.own_risk is None


def test_the_log_names_the_late_the_short_and_the_double_payment_and_what_remains(year: Year) -> None:
    log = payment_log(year["paying"].case, "loan", year["paying"].today)
    named = [
        (row.due.isoformat(), row.status) for row in log.rows if row.due and row.status not in {"paid", "upcoming"}
    ]
    assert named == [
        ("2026-04-15", "late"),
        ("2026-06-15", "part"),
        ("2026-07-15", "double"),
        ("2027-01-15", "covered"),  # by what was paid twice in July
    ]
    late, short = (next(row for row in log.rows if row.status == status) for status in ("late", "part"))
    assert (late.days_late, short.open) == (3, money("299.60"))
    assert log.total_paid == money("8700.40")  # seven whole ones, 700.40, and one twice
    assert log.remains == money("3299.60")
    assert sum(each.amount for each in open_payments(year["paying"].case, year["paying"].today)) == log.remains
    assert _first_letter(year["paying"]) == "late_payment"


def test_an_income_that_falls_makes_the_agreement_too_much_and_the_letter_asks_for_less(year: Year) -> None:
    changed = year["changed"]
    judged = verdict(changed.case, changed.today)
    assert (judged.level, judged.promised, judged.capacity) == ("over", money(1000), money(855))
    assert verdict_on_proposals(changed.case, changed.today).level == "within"
    assert _first_letter(changed) == "circumstances_changed"
    assert payment_log(changed.case, "loan", changed.today).remains == money("3299.60")


def test_after_the_new_agreement_what_remains_is_what_it_names(year: Year) -> None:
    renewed = year["renegotiated"]
    assert verdict(renewed.case, renewed.today).level == "within"
    log = payment_log(renewed.case, "loan", renewed.today)
    assert (log.remains, log.overpaid) == (money("3299.60"), money(0))
    assert [row.amount for row in log.rows if row.status == "upcoming"] == [money("824.90")] * 4
    old, new = (agreement_review(renewed.case, each, renewed.today) for each in renewed.case.agreement)
    assert (old.differences, new.differences) == ((), ())
    assert "clearance_certificate" not in fitting_intents(renewed.case, renewed.case.debt[0], renewed.today)


def test_twelve_instalments_later_it_is_paid_off_and_the_certificate_is_asked_for(year: Year) -> None:
    paid = year["paid_off"]
    log = payment_log(paid.case, "loan", paid.today)
    assert (log.total_paid, log.remains, log.overpaid) == (money(12000), money(0), money(0))
    assert sum(row.status != "double" for row in log.rows) == 12
    assert is_ending(paid.case, paid.case.debt[0], paid.today)
    assert _first_letter(paid) == "clearance_certificate"
    assert not any(is_ending(year[name].case, year[name].case.debt[0], year[name].today) for name in TERMS_STAND)


def test_in_the_end_all_is_settled_and_nothing_is_due(year: Year) -> None:
    settled = year["settled"]
    assert all_settled(settled.case)
    assert not any(all_settled(left.case) for name, left in year.items() if name != "settled")
    assert list(_events(settled, "zh")) == []


# --- what left the program, read back


def test_each_stage_leaves_every_format_in_both_languages(year: Year) -> None:
    for left in year.values():
        for code in CODES:
            assert {path.suffix[1:] for path in (left.folder / code).iterdir()} == set(ALL_FORMATS)


def _events(left: Left, code: str) -> Mapping[str, tuple[date, str]]:
    """UID to day and summary, read by icalendar."""
    content = (left.folder / code / "dates.ics").read_bytes()
    found: list[Any] = icalendar.Calendar.from_ical(content).walk("VEVENT")
    read = {str(each["uid"]): (each.decoded("dtstart"), str(each["summary"])) for each in found}
    assert len(read) == len(found)
    return read


def _payment_days(left: Left, code: str) -> Mapping[str, date]:
    """UID to day of the payments: what reminds the day before and on the day."""
    content = (left.folder / code / "dates.ics").read_bytes()
    found: list[Any] = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return {str(each["uid"]): each.decoded("dtstart") for each in found if len(each.walk("VALARM")) == 2}


def _open_instalments(left: Left) -> int:
    logs = [payment_log(left.case, debt.id, left.today) for debt in left.case.debts_owed()]
    return sum(row.open != 0 for log in logs for row in log.rows)


@pytest.mark.parametrize("code", CODES)
def test_a_second_calendar_reads_the_same_entries(year: Year, code: str) -> None:
    for left in year.values():
        calendar: Any = vobject.readOne((left.folder / code / "dates.ics").read_text("utf-8"))
        entries = calendar.contents.get("vevent", [])
        other = {each.uid.value: (each.dtstart.value, each.summary.value) for each in entries}
        assert other == _events(left, code)


@pytest.mark.parametrize(
    ("name", "count"),
    [("proposed", 0), ("accepted", 12), ("agreed", 12), ("paying", 4), ("renegotiated", 4), ("settled", 0)],
)
def test_the_calendar_holds_one_entry_for_each_instalment_that_is_open(year: Year, name: str, count: int) -> None:
    left = year[name]
    assert _open_instalments(left) == count
    assert {len(_payment_days(left, code)) for code in CODES} == {count}


def test_an_entry_keeps_its_identifier_from_stage_to_stage_and_in_both_languages(year: Year) -> None:
    for left in year.values():
        assert set(_events(left, "zh")) == set(_events(left, "en"))
    agreed = _payment_days(year["agreed"], "zh")
    assert _payment_days(year["accepted"], "zh") == agreed
    for name in ("paying", "changed", "renegotiated"):
        still_open = _payment_days(year[name], "zh")
        assert {uid: agreed.get(uid) for uid in still_open} == still_open  # nothing stands in a calendar twice


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
        fitting = {f"{_first_letter(left)}-email-loan.docx".replace("_", "-")}
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


def _tables(path: Path) -> list[list[str]]:
    return list(csv.reader(StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def _cells(left: Left) -> Iterator[str]:
    for path in left.files("csv"):
        yield from (cell for row in _tables(path) for cell in row)


def _is_number(cell: str) -> bool:
    return cell.replace(",", "").replace(".", "").lstrip("-+").isdigit()


def test_spreadsheets_have_the_rows_of_the_statement_and_nothing_to_compute(year: Year) -> None:
    for left in year.values():
        for code in CODES:
            rows = _tables(left.folder / code / "statement-1.csv")
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


def test_each_stage_is_saved_and_opened_again_the_same(year: Year, tmp_path: Path) -> None:
    for name, left in year.items():
        path = tmp_path / f"{name}.toml"
        path.write_bytes(content_of(left.case.model_dump(by_alias=True), path))
        loaded = read_session(path)
        assert (loaded.seal, loaded.notices) == ("whole", ())
        assert loaded.case == left.case


def test_the_last_plan_says_that_all_is_settled_and_asks_for_nothing_more(year: Year) -> None:
    told = (year["settled"].folder / "en" / "plan.txt").read_text("utf-8")
    assert "Every debt of this talk is settled." in told
    assert "Today:" not in told
    assert "Today:" in (year["paid_off"].folder / "en" / "plan.txt").read_text("utf-8")


def test_a_paper_that_was_agreed_and_kept_is_held_against_no_balance_that_was_told_later(year: Year) -> None:
    for name in ("agreed", "paying", "changed", "renegotiated", "settled"):
        assert "✗" not in (year[name].folder / "zh" / "agreement.txt").read_text("utf-8")


def test_the_summary_tells_what_is_agreed_and_a_proposal_only_where_it_still_stands(year: Year) -> None:
    headings = ("What is agreed", "What is proposed")
    told = {name: (left.folder / "en" / "summary.txt").read_text("utf-8") for name, left in year.items()}
    shown = {name: tuple(heading for heading in headings if heading in text) for name, text in told.items()}
    assert shown["countered"] == ("What is proposed",)
    assert shown["agreed"] == shown["paying"] == shown["renegotiated"] == ("What is agreed",)
    assert shown["changed"] == headings
    assert shown["settled"] == ()
    assert "12 payments of ¥1,000" in told["paying"]
    assert "4 payments of ¥824.90" in told["renegotiated"]


def test_what_was_short_before_the_new_agreement_is_asked_for_no_more(year: Year) -> None:
    changed, renewed = year["changed"], year["renegotiated"]
    short = date(2026, 6, 15)
    assert short in {each.day for each in due(changed.case, changed.today) if each.kind == "instalment"}
    assert short not in {each.day for each in due(renewed.case, renewed.today) if each.kind == "instalment"}
    before, after = (payment_log(left.case, "loan", left.today).next_open for left in (changed, renewed))
    assert before is not None
    assert after is not None
    assert (before.due, after.due) == (short, date(2026, 10, 15))
    assert still_to_pay(renewed.case, renewed.case.debt[0]) == money("3299.60")


def test_the_chronology_of_the_end_tells_the_whole_year_in_order(year: Year) -> None:
    lines = [row[2] for row in _tables(year["settled"].folder / "en" / "chronology.csv")[1:]]
    told = ("refused", "6 payments", "12 payments", "Agreement accepted", "¥700.40", "Something changed", "4 payments")
    places = [next(place for place, line in enumerate(lines) if part in line) for part in told]
    assert places == sorted(places)
    assert len([line for line in lines if line.startswith("Paid ¥")]) == 13
    assert lines[-1] == "Every debt of this talk is settled; the session was closed"


def test_the_record_of_payments_tells_every_payment_of_the_year_and_adds_up(year: Year) -> None:
    paying = _tables(year["paying"].folder / "en" / "payments.csv")
    statuses = [row[4] for row in paying[1:]]
    assert [status for status in statuses if status != "paid"] == ["3 days late", "part paid", "noted or paid twice"]
    assert paying[0][5] == "Remaining (CNY)"
    assert paying[-1][5] == "3299.60"
    settled = _tables(year["settled"].folder / "en" / "payments.csv")
    assert len(settled) == 1 + 13
    assert settled[-1][5] == "0.00"
    assert sum(Decimal(row[2]) for row in settled[1:]) == money(12000)


@pytest.mark.parametrize("code", CODES)
def test_what_remained_after_a_payment_stays_as_it_was_when_a_new_agreement_comes(year: Year, code: str) -> None:
    before, after = (_tables(year[name].folder / code / "payments.csv")[1:] for name in ("paying", "renegotiated"))
    assert [row[5] for row in after] == [row[5] for row in before]
    ended = _tables(year["settled"].folder / code / "payments.csv")[1:]
    assert [row[5] for row in ended[: len(before)]] == [row[5] for row in before]


def test_what_was_paid_before_a_new_agreement_is_no_part_of_what_is_agreed(year: Year) -> None:
    told = (year["renegotiated"].folder / "en" / "payments.txt").read_text("utf-8")
    assert "Paid before that: ¥8,700.40. Agreed since: ¥3,299.60 in all. Paid of it: ¥0. Remaining: ¥3,299.60" in told
    renewed = year["renegotiated"]
    shown = stands_told(Language("en"), payment_log(renewed.case, "loan", renewed.today))
    assert "¥8,700.40 was paid" in shown
    assert "Agreed in all ¥3,299.60, paid ¥0" in shown
