"""`content check`: each flaw with its file and line."""

from pathlib import Path
from shutil import copytree

import pytest

import debt_wizard_content
from debt_wizard_content.checks.every import every_flaw
from debt_wizard_content.source import SHIPPED

from .conftest import Say


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """An editable copy of the content."""
    return Path(copytree(Path(debt_wizard_content.__file__).parent, tmp_path / "content"))


def test_the_shipped_content_is_checked_without_a_folder(say: Say) -> None:
    flaws = every_flaw(SHIPPED)
    said = say("content", "check")
    assert said.code == (1 if flaws else 0)
    assert said.out.splitlines()[:-1] == [str(flaw) for flaw in flaws]


@pytest.mark.parametrize(("language", "words"), [("zh", "要改"), ("en", "To be corrected")])
def test_a_flaw_of_a_copy_is_named_with_its_line(say: Say, copied: Path, language: str, words: str) -> None:
    (copied / "sentences" / "planted.toml").write_text(
        '[a]\nzh = "好的。"\nen = "Fine."\n[b]\nzh = "太好了！"\nen = "Great."\n', "utf-8"
    )
    said = say("content", "check", str(copied), language=language)
    assert said.code == 1
    assert "sentences/planted.toml:5: b: zh: an exclamation mark" in said.out
    assert words in said.out


def test_a_letter_that_cannot_be_written_is_named_with_its_block(say: Say, copied: Path) -> None:
    letter = copied / "letters" / "refuse_fee.toml"
    text = letter.read_text("utf-8")
    broken = text.replace('zh = "{{ today }}"', 'zh = "{{ tomorrow }}"').replace("不付费用", "不付{{ fees", 1)
    letter.write_text(broken, "utf-8")
    said = say("content", "check", str(copied))
    assert said.code == 1
    line = broken.splitlines().index('id = "day"') + 1
    assert f"letters/refuse_fee.toml:{line}: day: zh: cannot be written: 'tomorrow' is undefined" in said.out
    assert "chat_no: zh: cannot be written:" in said.out


def test_a_folder_that_holds_no_content_is_bad_use(say: Say, tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        said = say("content", "check", str(folder))
        assert (said.code, said.out) == (2, "")
        assert "has no sentences folder" in said.err


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
    assert f"letters/first_proposal.toml:{signal}: first_proposal names the signal not_proposedx" in said.out
    assert f"letters/first_proposal.toml:{channel}: more names the channel emial, which is not there" in said.out
