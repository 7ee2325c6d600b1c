"""Whatever lies where a session should be: an answer with a code and a line, at once, and nothing is changed."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from debt_wizard.storage import SessionError, Sessions
from debt_wizard.storage.read import read_session


def _fault(path: Path) -> SessionError:
    with pytest.raises(SessionError) as caught:
        read_session(path)
    return caught.value


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"", "empty", None),
        (b" \n\t\n", "empty", None),
        (b"# only a comment\n", "empty", None),
        (b"\xff\xfe\x00a", "not_utf8", 1),
        ("schema = 1\n[about]\ntitle = '账单'\n".encode("gb18030"), "not_utf8", 3),
        (b"schema = 1\n\n[[[debt]]\nx = 1\n", "not_toml", 3),
        (b"schema = 1\n[plan]\nday = 1\n[plan]\nday = 2\n", "not_toml", 4),
        (b"schema = 1\n[plan]\nfirst_payment = 2026-02-31\nday = 2\n", "not_toml", 3),
        (b'schema = 1\n[about]\ntitle = "card', "cut_off", 3),
        (b"schema = 1\n[about]\ntit", "cut_off", 3),
        (b"schema = 1\n[about]\ntitle = '\xe7\x94", "cut_off", 3),
        (b"schema = 1\n[about]\ntitle = '''a\nb\n", "cut_off", 4),
        (b"PK\x03\x04 a zip file", "not_toml", 1),
        (bytes(6_000), "not_toml", 1),
        (b'schema = "one"\n', "wrong_values", 1),
        (b"schema = true\n", "wrong_values", 1),
        (b"schema = 0\n", "wrong_values", 1),
        (b"schema = 1\ndebt = 5\n", "wrong_values", 2),
    ],
)
def test_bad_content_has_a_code_and_a_line(tmp_path: Path, content: bytes, code: str, line: int | None) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(content)
    fault = _fault(path)
    assert (fault.code, fault.line, fault.path) == (code, line, path)
    assert path.read_bytes() == content


def test_a_byte_order_mark_and_windows_line_ends_are_no_fault(tmp_path: Path, example: bytes) -> None:
    path = tmp_path / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbf" + example.replace(b"\n", b"\r\n"))
    assert read_session(path).case.debt[0].lender == "甲银行信用卡中心"


def test_a_missing_file_a_folder_and_a_missing_folder_have_codes(tmp_path: Path) -> None:
    assert _fault(tmp_path / "no.toml").code == "not_found"
    assert _fault(tmp_path / "no" / "no.toml").code == "not_found"
    assert _fault(tmp_path).code == "is_folder"
    (tmp_path / "file").write_text("x")
    assert _fault(tmp_path / "file" / "no.toml").code == "not_found"


def test_pipes_devices_and_sockets_are_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    with socket.socket(socket.AF_UNIX) as listening:
        os.chdir(tmp_path)  # the address of a socket is short
        listening.bind("socket.toml")
        for path in (tmp_path / "pipe.toml", Path("/dev/zero"), Path("/dev/null"), tmp_path / "socket.toml"):
            assert _fault(path).code == "not_a_file"


def test_a_file_above_two_million_bytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big.toml"
    with path.open("wb") as file:
        file.truncate(5_000_000_000)
    fault = _fault(path)
    assert (fault.code, fault.detail) == ("too_big", "5000000000")


def test_without_the_right_to_read_the_code_says_so(tmp_path: Path, golden: Path) -> None:
    golden.chmod(0o000)
    for folder in [golden.parent, *golden.parent.parents]:
        if folder.is_relative_to(tmp_path.parent.parent.parent) and os.access(folder, os.W_OK):
            folder.chmod(folder.stat().st_mode | 0o055)
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from debt_wizard.storage import SessionError\n"
        "from debt_wizard.storage.read import read_session\n"
        'b"".decode("utf-8-sig")  # loaded late by Python, and not readable to nobody\n'
        "os.geteuid() or os.setuid(65534)\n"
        "try: read_session(Path(sys.argv[1]))\n"
        "except SessionError as error: print(error.code)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(golden)], capture_output=True, text=True, check=True)
    assert ran.stdout == "no_permission\n"


def test_one_bad_file_hides_none_of_the_others(sessions: Sessions, golden: Path) -> None:
    folder = golden.parent
    (folder / "cut.toml").write_bytes(golden.read_bytes()[:900])
    (folder / "empty.toml").write_bytes(b"")
    (folder / "folder.toml").mkdir()
    (folder / "dangling.toml").symlink_to(folder / "nowhere")
    os.mkfifo(folder / "pipe.toml")
    (folder / "newer.toml").write_text("schema = 2\n[about]\ntitle = 'x'\n")
    found = {each.name: each.fault for each in sessions.list()}
    assert found == {
        "ex": None, "newer": None, "cut": "cut_off", "empty": "empty", "folder": "is_folder",
        "dangling": "not_found", "pipe": "not_a_file",
    }  # fmt: skip
    latest = sessions.latest()
    assert latest is not None
    assert latest.name == "ex"
