"""`content check`: each flaw with its file and line."""

from pathlib import Path
from shutil import copytree

import pytest

import debt_wizard_content
from debt_wizard_content.checks.every import every_flaw
from debt_wizard_content.source import SHIPPED
from support.flaws import in_english

from .conftest import Say


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """An editable copy of the content."""
    return Path(copytree(Path(debt_wizard_content.__file__).parent, tmp_path / "content"))


def test_the_shipped_content_is_checked_without_a_folder(say: Say) -> None:
    flaws = every_flaw(SHIPPED)
    said = say("content", "check")
    assert said.code == (1 if flaws else 0)
    assert said.out.splitlines()[:-1] == in_english(flaws)


@pytest.mark.parametrize(
    ("language", "told", "words"),
    [
        ("zh", "b：不用感叹号：“太好了！”", "一共1处要改"),
        ("en", "b: an exclamation mark: “太好了！”", "To be corrected: 1"),
    ],
)
def test_a_flaw_of_a_copy_is_named_with_its_line(say: Say, copied: Path, language: str, told: str, words: str) -> None:
    (copied / "sentences" / "planted.toml").write_text(
        '[a]\nzh = "好的。"\nen = "Fine."\n[b]\nzh = "太好了！"\nen = "Great."\n', "utf-8"
    )
    said = say("content", "check", str(copied), language=language)
    assert said.code == 1
    assert f"sentences/planted.toml:5: {told}" in said.out
    assert words in said.out


def test_a_letter_that_cannot_be_written_is_named_with_its_block(say: Say, copied: Path) -> None:
    letter = copied / "letters" / "refuse_fee.toml"
    text = letter.read_text("utf-8")
    broken = text.replace('zh = "{{ today }}"', 'zh = "{{ tomorrow }}"').replace("不付费用", "不付{{ fees", 1)
    letter.write_text(broken, "utf-8")
    said = say("content", "check", str(copied))
    assert said.code == 1
    line = next(number for number, told in enumerate(broken.splitlines(), 1) if "{{ tomorrow" in told)
    assert f"letters/refuse_fee.toml:{line}: day: nothing fills “tomorrow” in the Chinese" in said.out
    assert "chat_no: the braces in the Chinese are not right" in said.out


def test_a_folder_that_holds_no_content_is_bad_use(say: Say, tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("", "utf-8")
    for name, words in {
        "": "it has no folder such as sentences or guidance",
        "nowhere": "There is no folder",
        "a.toml": "is a file. Name the folder",
    }.items():
        said = say("content", "check", str(tmp_path / name))
        assert (said.code, said.out) == (2, "")
        assert words in said.err


def test_a_folder_around_the_content_leads_to_the_content(say: Say, tmp_path: Path) -> None:
    (tmp_path / "debt_wizard_content").mkdir()
    assert f"debt-wizard content check {tmp_path}/debt_wizard_content" in say("content", "check", str(tmp_path)).err


def test_a_misspelt_channel_and_a_misspelt_signal_are_named_with_their_lines(say: Say, copied: Path) -> None:
    letter = copied / "letters" / "first_proposal.toml"
    text = letter.read_text("utf-8")
    assert 'signals = ["not_proposed"' in text
    broken = text.replace('signals = ["not_proposed"', 'signals = ["not_proposedx"')
    letter.write_text(broken + '\n[[block]]\nid = "more"\nchannels = ["emial"]\nzh = "好。"\nen = "Fine."\n', "utf-8")
    said = say("content", "check", str(copied))
    assert said.code == 1
    lines = letter.read_text("utf-8").splitlines()
    signal = next(number for number, line in enumerate(lines, 1) if "not_proposedx" in line)
    channel = lines.index('channels = ["emial"]') + 1
    assert f"letters/first_proposal.toml:{signal}: first_proposal: there is no signal “not_proposedx”" in said.out
    assert (
        f"letters/first_proposal.toml:{channel}: more: there is no channel “emial”. Did you mean “email”?" in said.out
    )
