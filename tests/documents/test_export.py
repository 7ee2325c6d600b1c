from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from debt_wizard.case import Case, Draft, Evidence, OwnRisk
from debt_wizard.documents.export import NotReadyError, export
from debt_wizard.documents.formats import WITHOUT_DRAFTS
from debt_wizard.documents.readiness import blockers
from debt_wizard.language import Language
from support.demo import example_case

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
ZH, EN = Language("zh"), Language("en")


def test_the_letters_are_listed_first_then_come_summary_drafts_call_sheets_and_the_plan(
    case: Case, tmp_path: Path
) -> None:
    written = export(case, tmp_path / "out", ["md"], [ZH], NOW)
    assert [path.name for path in written.paths] == [
        "letters.md",
        "summary.md",
        "first-proposal-email-card.md",
        "first-proposal-phone-card.md",
        "plan.md",
        "statement.md",
        "chronology.md",
        "payments.md",
        "evidence.md",
        "agreement.md",
    ]


def test_only_their_owner_can_read_what_was_written(case: Case, tmp_path: Path) -> None:
    written = export(case, tmp_path / "out", ["md", "txt"], [EN], NOW)
    assert written.folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in written.paths} == {0o600}


def test_a_folder_that_was_there_keeps_its_rights(case: Case, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    export(case, folder, ["txt"], [EN], NOW)
    assert folder.stat().st_mode & 0o777 == 0o755


def test_an_open_place_blocks_the_export_and_is_named(case: Case, tmp_path: Path) -> None:
    case.person.name = ""
    with pytest.raises(NotReadyError) as told:
        export(case, tmp_path / "out", ["md"], [ZH], NOW)
    said = [blocker.words(ZH) for blocker in told.value.blockers]
    assert said == ["“第一次提方案（邮件或信，甲银行信用卡中心）”里还有1样没填：你的姓名。"]
    assert not (tmp_path / "out").exists()


def test_formats_without_drafts_hold_no_word_of_one(case: Case, tmp_path: Path) -> None:
    case.person.name = "某某某"
    case.situation.story = "只在信里的话"
    assert "某某某" in export(case, tmp_path / "with", ["txt"], [ZH], NOW).paths[2].read_text("utf-8")
    case.draft = [
        Draft(debt="card", intent="first_proposal", channel="email", language="zh", text="只在信里的话【待填：x】")
    ]
    for path in export(case, tmp_path / "without", sorted(WITHOUT_DRAFTS), [ZH], NOW).paths:
        assert "只在信里的话" not in path.read_text("utf-8").replace("\n ", "")


def test_an_unknown_verdict_blocks_the_export_and_leads_to_what_is_missing(case: Case) -> None:
    case.income = []
    found = blockers(case, EN, TODAY)
    assert [(blocker.kind, blocker.step) for blocker in found] == [("verdict_unknown", "income")]


def test_a_promise_above_capacity_leaves_only_after_a_deliberate_yes(case: Case) -> None:
    case.plan.proposal[0].monthly = Decimal(6000)
    assert [blocker.kind for blocker in blockers(case, EN, TODAY)] == ["against_verdict"]
    now = datetime(2026, 11, 23, 21, tzinfo=UTC)
    case.plan.own_risk = OwnRisk(at=now, verdict="over", promised=Decimal(6000))
    assert blockers(case, EN, TODAY) == []


def test_a_second_export_never_writes_over_something_else(case: Case, tmp_path: Path) -> None:
    first = export(case, tmp_path, ["txt"], [ZH], NOW)
    same = export(case, tmp_path, ["txt"], [ZH], NOW)
    assert same.paths == first.paths
    (tmp_path / "summary.txt").write_text("我在这里写了字", "utf-8")
    again = export(case, tmp_path, ["txt"], [ZH], NOW)
    assert (tmp_path / "summary.txt").read_text("utf-8") == "我在这里写了字"
    assert again.paths[1].name == "summary-2.txt"


def test_a_draft_that_was_edited_leaves_as_it_was_edited(case: Case, tmp_path: Path) -> None:
    case.draft = [Draft(debt="card", channel="email", text="我自己写的一封信。\n")]
    export(case, tmp_path, ["txt"], [ZH], NOW)
    assert (tmp_path / "first-proposal-email-card.txt").read_text("utf-8") == "我自己写的一封信。\n"


def test_a_call_sheet_that_nobody_sends_has_blanks_instead_of_open_places(case: Case, tmp_path: Path) -> None:
    case.draft = [Draft(debt="card", channel="email", text="张三的信。\n")]
    case.person.name = ""
    export(case, tmp_path, ["txt"], [ZH], NOW)
    assert "我是________" in (tmp_path / "first-proposal-phone-card.txt").read_text("utf-8")


def test_the_plan_dates_every_payment_and_what_comes_next(case: Case, tmp_path: Path) -> None:
    case.contact = example_case().contact
    export(case, tmp_path, ["txt"], [EN], NOW)
    text = (tmp_path / "plan.txt").read_text("utf-8")
    assert text.count("甲银行信用卡中心") == 38 + 3  # the payments, two things to do, and the curve
    assert "29 November 2026: 甲银行信用卡中心 is due to answer" in text
    assert "15 January 2030" in text


def test_the_summary_says_what_is_owed_left_over_and_proposed(case: Case, tmp_path: Path) -> None:
    export(case, tmp_path, ["txt"], [EN], NOW)
    text = (tmp_path / "summary.txt").read_text("utf-8")
    for figure in ("¥50,000", "¥6,716.67", "¥3,380", "¥3,336.67", "¥1,000"):
        assert figure in text


@pytest.mark.parametrize("ending", ["txt", "md"])
def test_what_is_sent_holds_no_verdict_no_buffer_and_no_most_that_could_be_promised(
    case: Case, tmp_path: Path, ending: str
) -> None:
    case.plan.proposal[0].monthly = Decimal(3200)
    case.plan.own_risk = OwnRisk(at=NOW, verdict="over", promised=Decimal(3200))
    export(case, tmp_path, [ending], [ZH, EN], NOW)
    sent = [
        path.read_text("utf-8")
        for path in tmp_path.rglob(f"*.{ending}")
        if path.name.startswith(("summary", "first-proposal-email"))
    ]
    assert len(sent) == 6  # in Chinese, in English, and both side by side
    for text in sent:
        for own in ("333.67", "3,003", "答应过头", "too much", "看过提醒", "all the same", "缓冲", "uffer"):
            assert own not in text


def test_an_unknown_format_is_a_key_error_and_writes_nothing(case: Case, tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        export(case, tmp_path / "out", ["pdf"], [EN], NOW)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("formats", [["zip"], ["md", "zip"]])
def test_each_pack_of_an_export_in_both_languages_holds_them_side_by_side(
    case: Case, tmp_path: Path, formats: list[str]
) -> None:
    paper = tmp_path / "流水.pdf"
    paper.write_bytes(b"%PDF-1.7 paper")
    case.evidence = [Evidence(kind="bank_flow", status="have", file=str(paper))]
    written = export(case, tmp_path / "out", formats, [ZH, EN], NOW)
    assert (tmp_path / "out" / "side-by-side").exists() is ("md" in formats)
    for code in ("zh", "en"):
        archive = ZipFile(tmp_path / "out" / code / "debt-wizard.zip")
        names = set(archive.namelist())
        beside = {name for name in names if name.startswith("side-by-side/")}
        assert {name.rpartition(".")[2] for name in beside} == {"md", "txt", "docx", "html"}
        told = archive.read("side-by-side/summary.md").decode("utf-8")
        assert told.startswith("# 还款协商摘要 / Summary for repayment talks")
        assert told.encode("utf-8") in [path.read_bytes() for path in written.paths] or "md" not in formats
        manifest = archive.read("MANIFEST.sha256").decode("utf-8").splitlines()
        listed = {line[66:]: line[:64] for line in manifest}
        assert set(listed) == names - {"MANIFEST.sha256"}
        assert all(sha256(archive.read(name)).hexdigest() == checksum for name, checksum in listed.items())
        index = archive.read("side-by-side/evidence.txt").decode("utf-8")
        assert "evidence/01-bank_flow.pdf" in names
        assert "evidence/01-bank_flow.pdf" in index


def test_a_pack_in_one_language_holds_nothing_side_by_side(case: Case, tmp_path: Path) -> None:
    export(case, tmp_path / "out", ["zip"], [ZH], NOW)
    names = ZipFile(tmp_path / "out" / "debt-wizard.zip").namelist()
    assert not [name for name in names if name.startswith("side-by-side/")]
