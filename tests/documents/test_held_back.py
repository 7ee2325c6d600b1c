"""A letter with an open place stays, alone: what goes to other lenders is written, and told is what is missing."""

import io
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from debt_wizard.case import Case
from debt_wizard.documents.bundle import bundle
from debt_wizard.documents.export import NotReadyError, export
from debt_wizard.documents.formats import ALL_FORMATS, files
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.letter_list import letter_list
from debt_wizard.documents.open_draft import OpenDraft
from debt_wizard.documents.readiness import blockers
from debt_wizard.language import Language
from support.every_letter import demo

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
ZH, EN = Language("zh"), Language("en")
TOLD = {"zh": "还有1样没填：欠谁的", "en": "still to fill: 1 (lender)"}


@pytest.fixture
def unnamed() -> Case:
    """The demo: one letter to the card, one to a loan of which nobody told the lender."""
    case = demo("zh")
    case.draft.clear()
    case.debt[1].lender = ""
    return case


def _names(case: Case, *languages: Language) -> set[str]:
    return {page.name for page in bundle(case, languages[0], NOW, beside=languages[1:]).pages if page.verbatim}


@pytest.mark.parametrize("language", [ZH, EN])
def test_the_letter_of_one_lender_goes_while_that_of_another_waits(unnamed: Case, language: Language) -> None:
    assert blockers(unnamed, language, TODAY) == []
    assert {name.rsplit("-", 1)[1] for name in _names(unnamed, language)} == {"card"}
    waiting = [each for each in letter_list(unnamed, language, TODAY) if each.left_out == "open"]
    assert [(each.wanted.debt.id, each.places, each.step) for each in waiting] == [("loan", 1, "draft")]


def test_what_is_read_from_on_the_phone_stays_with_its_letter(unnamed: Case) -> None:
    assert not any(each.is_sheet and each.wanted.debt.id == "loan" for each in letter_list(unnamed, ZH, TODAY))
    unnamed.debt[1].lender = "乙公司"
    assert any(each.is_sheet and each.wanted.debt.id == "loan" for each in letter_list(unnamed, ZH, TODAY))


@pytest.mark.parametrize("language", [ZH, EN])
def test_the_first_page_names_the_letter_and_what_is_missing(unnamed: Case, tmp_path: Path, language: Language) -> None:
    written = export(unnamed, tmp_path, ["txt"], [language], NOW)
    first = written.paths[0].read_text("utf-8").replace("\n", "").replace("  ", " ")
    held = first.split({"zh": "还有没填的，先没放进来", "en": "Held back until they are filled in"}[language.spoken])[1]
    assert TOLD[language.spoken] in held
    assert not any("loan" in path.name for path in written.paths)


@pytest.mark.parametrize("ending", ALL_FORMATS)
def test_no_format_holds_the_letter_that_waits(unnamed: Case, tmp_path: Path, ending: str) -> None:
    written = export(unnamed, tmp_path, [ending], [ZH, EN], NOW)
    names = [path.name for path in written.paths]
    for path in written.paths:
        if path.suffix == ".zip":
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as packed:
                names += packed.namelist()
        elif path.suffix in {".html", ".md", ".txt"}:
            assert "【" not in path.read_text("utf-8")
    assert not any("loan" in name for name in names)
    assert ending in {"csv", "ics", "html"} or any("email-card" in name for name in names)


def test_a_letter_that_is_open_in_one_language_waits_in_both(unnamed: Case) -> None:
    unnamed.debt[1].lender = "乙公司"
    draft = OpenDraft(unnamed, Wanted(unnamed.debt[1], "first_proposal", "email"), "zh", TODAY)
    draft.write(f"{draft.text}\n【待填：分机号】\n")
    assert "first-proposal-email-loan" in _names(unnamed, EN)
    assert "first-proposal-email-loan" not in _names(unnamed, EN, ZH)
    assert _names(unnamed, EN, ZH) == _names(unnamed, ZH, EN)


def test_where_no_letter_is_whole_none_goes(unnamed: Case, tmp_path: Path) -> None:
    unnamed.person.name = ""
    with pytest.raises(NotReadyError) as told:
        export(unnamed, tmp_path, ["txt"], [ZH], NOW)
    assert [each.kind for each in told.value.blockers] == ["open", "open"]
    assert list(tmp_path.iterdir()) == []


def test_where_each_is_open_in_another_language_none_goes_in_both(unnamed: Case) -> None:
    unnamed.debt[1].lender = "乙公司"
    of_the_card, of_the_loan = (
        ("counter_offer", "zh", "【待填：分机号】"),
        ("first_proposal", "en", "【fill in: extension】"),
    )
    for debt, (intent, code, mark) in zip(unnamed.debt, (of_the_card, of_the_loan), strict=True):
        draft = OpenDraft(unnamed, Wanted(debt, intent, "email"), code, TODAY)
        draft.write(f"{draft.text}\n{mark}\n")
    assert blockers(unnamed, ZH, TODAY) == blockers(unnamed, EN, TODAY) == []
    assert [each.kind for each in blockers(unnamed, [ZH, EN], TODAY)] == ["open", "open"]


def test_a_name_that_is_left_out_stands_in_no_line_of_what_waits(unnamed: Case) -> None:
    unnamed.debt[1].lender = "乙公司"
    draft = OpenDraft(unnamed, Wanted(unnamed.debt[1], "first_proposal", "email"), "zh", TODAY)
    draft.write(f"{draft.text}\n【待填：{unnamed.person.name}的分机号】\n")
    for leave_out, is_told in (((), True), (("names",), False)):
        made = bundle(unnamed, ZH, NOW, leave_out)
        text = dict(files(made, "txt"))["letters.txt"].decode("utf-8").replace("\n", "")
        assert "分机号" in text
        assert (unnamed.person.name in text) is is_told
