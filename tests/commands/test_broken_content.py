"""A copy of the content, broken as people break files: each fault is told at its file and line, in both languages."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree, ignore_patterns, rmtree

import pytest

import debt_wizard_content

from .conftest import Say

SHIPPED = Path(debt_wizard_content.__file__).parent
LANGUAGES = ("zh", "en")


@dataclass(frozen=True)
class Fault:
    """One way to break one file, and how it has to be told; tests/data/broken_content.toml says more."""

    name: str
    file: str
    old: str
    new: str
    zh: str
    en: str
    at: str = ""
    number: int = 1

    def break_(self, folder: Path) -> None:
        """Make it in a copy of the content."""
        place = folder / self.file
        text = place.read_text("utf-8")
        assert self.old in text, self.name
        place.write_text(text.replace(self.old, self.new, 1), "utf-8")

    def told_in(self, folder: Path, language: str) -> tuple[str, str]:
        """How the line that tells it begins, and words that stand in it."""
        at = self.at or self.new.splitlines()[0]
        lines = (folder / self.file).read_text("utf-8").splitlines()
        line = [number for number, said in enumerate(lines, 1) if at in said][self.number - 1]
        return f"{self.file}:{line}: ", self.zh if language == "zh" else self.en


def faults(kind: str) -> list[Fault]:
    told: Mapping[str, list[Mapping[str, str]]] = tomllib.loads(
        (Path(__file__).parents[1] / "data" / "broken_content.toml").read_text("utf-8")
    )
    return [Fault(**each) for each in told[kind]]  # type: ignore[arg-type]


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """An editable copy of the content."""
    return Path(copytree(SHIPPED, tmp_path / "content", ignore=ignore_patterns("__pycache__", "*.py", "*.mo")))


def _is_told(out: str, place: str, words: str) -> bool:
    return any(line.startswith(place) and words in line for line in out.splitlines())


@pytest.mark.parametrize("fault", faults("form"), ids=lambda fault: fault.name)
def test_what_keeps_a_file_from_being_read_is_told_where_it_stands(say: Say, copied: Path, fault: Fault) -> None:
    fault.break_(copied)
    for language in LANGUAGES:
        said = say("content", "check", str(copied), language=language)
        assert said.code == 1
        assert said.err == ""
        assert _is_told(said.out, *fault.told_in(copied, language)), said.out
        assert ("再查一遍" if language == "zh" else "then check again") in said.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_else_is_wrong_is_told_all_at_once(say: Say, copied: Path, language: str) -> None:
    planted = faults("words")
    for fault in planted:
        fault.break_(copied)
    said = say("content", "check", str(copied), language=language)
    assert (said.code, said.err) == (1, "")
    untold = [fault.name for fault in planted if not _is_told(said.out, *fault.told_in(copied, language))]
    assert untold == [], said.out


def _as_gbk(place: Path) -> None:
    place.write_bytes(place.read_text("utf-8").encode("gb18030"))


def _as_utf16(place: Path) -> None:
    place.write_text(place.read_text("utf-8"), "utf-16")


def _emptied(place: Path) -> None:
    place.write_text("# 什么也没有\n", "utf-8")


def _renamed(place: Path) -> None:
    place.rename(place.with_name("spending.toml.txt"))


def _as_folder(place: Path) -> None:
    place.unlink()
    place.mkdir()


@dataclass(frozen=True)
class Gone:
    """A file or a folder that is gone, or that no text can be read from."""

    file: str
    broken: Callable[[Path], object]
    line: int | None
    zh: str
    en: str


GONE = (
    Gone("catalogues/spending.toml", _as_gbk, 6, "多半存成了 GBK", "perhaps the file was saved as GBK"),
    Gone("catalogues/spending.toml", _as_utf16, 1, "存成了 UTF-16", "was saved as UTF-16"),
    Gone("catalogues/spending.toml", _emptied, 1, "这个文件是空的", "This file is empty"),
    Gone("catalogues/spending.toml", _renamed, None, "有一个“spending.toml.txt”", "“spending.toml.txt” is beside it"),
    Gone("catalogues/spending.toml", _as_folder, None, "打不开", "cannot be opened"),
    Gone("letters/refuse_fee.toml", Path.unlink, None, "少了这个文件", "This file is missing"),
    Gone("sentences/plan.toml", Path.unlink, None, "少了这个文件", "This file is missing"),
    Gone("claims/claims.toml", Path.unlink, None, "少了这个文件", "This file is missing"),
    Gone("sentences", rmtree, None, "少了这个文件夹", "This folder is missing"),
    Gone("rehearsal", rmtree, None, "少了这个文件夹", "This folder is missing"),
)


@pytest.mark.parametrize("gone", GONE, ids=lambda gone: f"{gone.file} {gone.broken.__name__}")
def test_a_file_that_is_gone_or_cannot_be_read_is_told(say: Say, copied: Path, gone: Gone) -> None:
    gone.broken(copied / gone.file)
    place = f"{gone.file}: " if gone.line is None else f"{gone.file}:{gone.line}: "
    for language, words in (("zh", gone.zh), ("en", gone.en)):
        said = say("content", "check", str(copied), language=language)
        assert (said.code, said.err) == (1, "")
        assert _is_told(said.out, place, words), said.out


@pytest.mark.parametrize("day", ["sample_day", "first_payment"])
def test_a_sample_with_a_day_that_cannot_be_moved_to_today_is_told(say: Say, copied: Path, day: str) -> None:
    place = copied / "samples" / "demo_zh.toml"
    told, count = re.subn(rf"(?m)^{day} = .*$", f"{day} = 9999-12-31", place.read_text("utf-8"))
    assert count == 1
    place.write_text(told, "utf-8")
    for language, words in (("zh", "样例读不出来"), ("en", "The sample case cannot be read")):
        said = say("content", "check", str(copied), language=language)
        assert (said.code, said.err) == (1, "")
        assert _is_told(said.out, "samples/demo_zh.toml: ", words), said.out


@pytest.mark.parametrize("day", ['"gestern"', "20261123", "[]"])
def test_a_sample_without_its_day_is_told_in_the_words_of_the_program(say: Say, copied: Path, day: str) -> None:
    place = copied / "samples" / "demo_zh.toml"
    place.write_text(re.sub("(?m)^sample_day = .*$", f"sample_day = {day}", place.read_text("utf-8")), "utf-8")
    said = say("content", "check", str(copied), language="zh")
    words = said.out.splitlines()[0].partition(": ")[2]
    assert "比如：2026-11-23" in words
    assert not re.search("[A-Za-z]", re.sub("sample_day|first_payment", "", words))


def test_the_line_ends_and_the_mark_of_another_editor_are_no_fault_and_move_no_line(say: Say, copied: Path) -> None:
    for place in copied.rglob("*.toml"):
        place.write_bytes(b"\xef\xbb\xbf" + place.read_bytes().replace(b"\n", b"\r\n"))
    place = copied / "catalogues" / "spending.toml"
    place.write_bytes(place.read_bytes().replace("住房".encode(), "住房！".encode()))
    said = say("content", "check", str(copied), language="zh")
    assert said.out.splitlines() == [
        "catalogues/spending.toml:6: housing.name：不用感叹号：“住房！”",
        "一共1处要改。",
    ]
