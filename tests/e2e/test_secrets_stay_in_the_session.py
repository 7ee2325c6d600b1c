import sys
from pathlib import Path

import pytest

from support.terminal import Terminal, clean_environment

PROGRAM = str(Path(sys.executable).parent / "debt-wizard")
SECRET = "坎娜瑞银行CANARY7731"
NEXT, QUIT = "\x1b[19~", "\x11"


def everything_below(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def typed_into(terminal: Terminal) -> None:
    for place in ("，第1步）", "，第2步）", "，第3步）"):
        terminal.wait_for(place)
        terminal.send(NEXT)
    terminal.wait_for("欠了哪些钱")
    terminal.send(SECRET + "\t3.8万")
    terminal.wait_for("38")
    terminal.wait_for("已保存")


@pytest.mark.parametrize("end", ["quit", "kill"])
def test_a_secret_name_is_in_no_log_cache_or_temporary_file(tmp_path: Path, end: str) -> None:
    folders = {name: tmp_path / name for name in ("home", "tmp", "config", "cache", "state", "data")}
    for folder in folders.values():
        folder.mkdir()
    environment = {
        **clean_environment(folders["home"], "zh"),
        "TMPDIR": str(folders["tmp"]),
        "XDG_CONFIG_HOME": str(folders["config"]),
        "XDG_CACHE_HOME": str(folders["cache"]),
        "XDG_STATE_HOME": str(folders["state"]),
        "XDG_DATA_HOME": str(folders["data"]),
    }
    del environment["DEBT_WIZARD_HOME"]
    terminal = Terminal([PROGRAM], environment=environment)
    typed_into(terminal)
    if end == "quit":
        terminal.send(QUIT)
        assert terminal.ended() == 0
    else:
        terminal.kill()
    found = [path.relative_to(tmp_path) for path, content in everything_below(tmp_path).items() if _holds(content)]
    assert found
    kept = Path("data/debt-wizard")
    assert all(path.parts[:2] == kept.parts and path.parts[2] in {"sessions", "backups"} for path in found), found
    assert not any(_holds(str(path).encode()) for path in everything_below(tmp_path))


def _holds(content: bytes) -> bool:
    return b"CANARY7731" in content or "坎娜瑞".encode() in content
