"""A long text with colour codes is pasted into the draft, in a real pseudo-terminal."""

import sys
from pathlib import Path

from debt_wizard.storage import Home, Sessions
from debt_wizard.storage.read import read_session
from support.clock import now
from support.demo import example_case
from support.terminal import Terminal, clean_environment

PROGRAM = str(Path(sys.executable).parent / "debt-wizard")
SENTENCE = "这是我从别处抄来的一句话。"


def test_all_of_the_text_arrives_and_no_key_is_pressed(tmp_path: Path) -> None:
    case = example_case()
    case.about.step = "draft"
    session = Sessions(Home(tmp_path), now=now).create("cards", case)
    session.close()
    terminal = Terminal([PROGRAM, "resume"], environment=clean_environment(tmp_path, "zh"))
    terminal.wait_for("草稿")
    terminal.send("\x1b[200~" + f"\x1b[31m{SENTENCE}\x1b[0m\r?" * 350 + "\x1b[201~")
    terminal.wait_for(SENTENCE)
    terminal.send("\x11")
    terminal.ended()
    drafts = read_session(session.path).case.draft
    assert max(draft.text.count(SENTENCE) for draft in drafts) == 350
    assert not any("[31m" in draft.text for draft in drafts)
