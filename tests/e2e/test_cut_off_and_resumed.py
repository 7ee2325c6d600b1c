import sys
from pathlib import Path

import pytest

from support.terminal import Terminal, clean_environment

NEXT, LANGUAGE, QUIT = "\x1b[19~", "\x1bOQ", "\x11"
PROGRAM = str(Path(sys.executable).parent / "debt-wizard")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_was_typed_survives_a_kill_and_the_session_resumes_there(tmp_path: Path, language: str) -> None:
    environment = clean_environment(tmp_path, language)
    titles = {"zh": "欠了哪些钱", "en": "Your debts"}
    terminal = Terminal([PROGRAM], environment=environment)
    before_debts = {"zh": ("，第1步）", "，第2步）", "，第3步）"), "en": (", step 1)", ", step 2)", ", step 3)")}
    for place in before_debts[language]:
        terminal.wait_for(place)
        terminal.send(NEXT)
    terminal.wait_for(titles[language])
    terminal.send("某银行\t3.8万\t2026-09-2")
    terminal.wait_for("2026-09-2")
    terminal.wait_for({"zh": "已保存", "en": "Saved"}[language])
    terminal.kill()

    resumed = Terminal([PROGRAM, "resume"], environment=environment)
    resumed.wait_for(titles[language])
    resumed.wait_for({"zh": "上次没有正常关上", "en": "The program was cut off last time"}[language])
    assert "某银行" in resumed.wait_for("某银行")
    assert "38000" in resumed.wait_for("38000")
    resumed.send(LANGUAGE)
    resumed.wait_for(titles["en" if language == "zh" else "zh"])
    resumed.send(QUIT)
    assert resumed.ended() == 0


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_session_that_was_quit_is_not_called_cut_off(tmp_path: Path, language: str) -> None:
    environment = clean_environment(tmp_path, language)
    first = Terminal([PROGRAM], environment=environment)
    first.wait_for({"zh": "，第1步）", "en": ", step 1)"}[language])
    first.send(NEXT)
    first.wait_for({"zh": "，第2步）", "en": ", step 2)"}[language])
    first.send(QUIT)
    assert first.ended() == 0
    for _ in range(2):
        resumed = Terminal([PROGRAM, "resume"], environment=environment)
        seen = resumed.wait_for({"zh": "，第2步）", "en": ", step 2)"}[language])
        assert {"zh": "上次没有正常关上", "en": "was cut off last time"}[language] not in seen
        resumed.send(QUIT)
        assert resumed.ended() == 0
