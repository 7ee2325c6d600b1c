"""Files that are attached by their path: checksum, and whether they are still the same."""

import os
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debt_wizard.storage.attached_file import attach, state

ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # FIPS 180-2, appendix B.1


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"abc")
    return path


def test_size_and_checksum_are_those_of_the_standard(paper: Path) -> None:
    found = attach(paper)
    assert (found.size, found.sha256) == (3, ABC)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=4000))
def test_a_file_is_the_same_until_a_byte_differs(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any"
    path.write_bytes(content)
    found = attach(path)
    assert found.sha256 == sha256(content).hexdigest()
    assert state(path, found.size, found.sha256) == "same"
    path.write_bytes(content + b"x")
    assert state(path, found.size, found.sha256) == "changed"
    assert state(path, None, found.sha256) == "changed"


def test_what_was_never_noted_is_unchecked_and_what_is_gone_is_missing(paper: Path) -> None:
    assert state(paper, None, None) == "unchecked"
    paper.unlink()
    assert state(paper, None, None) == "missing"
    assert state(paper, 3, ABC) == "missing"
    with pytest.raises(FileNotFoundError):
        attach(paper)


def test_the_home_may_be_written_as_a_tilde(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(paper.parent))
    assert attach(Path("~/paper.pdf")).sha256 == ABC


@pytest.mark.parametrize("path", ["/dev/zero", "~nobody-here/x", "a\x00b"])
def test_what_is_no_regular_file_is_refused(path: str) -> None:
    with pytest.raises((OSError, ValueError)):
        attach(Path(path))
    assert state(Path(path), None, None) == "missing"


def test_a_folder_and_a_pipe_are_no_papers_and_nobody_waits(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe):
        with pytest.raises((OSError, ValueError)):
            attach(path)
        assert state(path, 1, ABC) == "missing"
