"""What is copied from another terminal brings its colour codes along: the text arrives whole, the codes do nothing."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events

from debt_wizard.pasting import WholePaste

START, END = "\x1b[200~", "\x1b[201~"


def _read(*chunks: str) -> list[str]:
    """Each paste as its text, each key by its name."""
    reader = WholePaste()
    found: list[str] = []
    for chunk in chunks:
        for message in reader.feed(chunk):
            found += [message.text] if isinstance(message, events.Paste) else []
            found += [message.key] if isinstance(message, events.Key) else []
    return found


@pytest.mark.parametrize(
    ("pasted", "text"),
    [
        ("\x1b[31m我欠的钱\x1b[0m", "我欠的钱"),
        ("一行\r二行\x1b[2K", "一行\r二行"),
        ("\x1b]8;;http://x\x1b\\链接\x1b]8;;\x1b\\", "链接"),
        ("\x1b]0;title\x07text", "text"),
        ("F1 \x1bOP 完", "F1 OP 完"),
        ("\x1b", ""),
        ("\x1b]没有结尾的标题", "]没有结尾的标题"),
        ("\x1b[31m" * 40 + "完", "完"),
    ],
)
def test_codes_are_taken_out_of_a_paste_and_no_key_is_pressed(pasted: str, text: str) -> None:
    assert _read(START + pasted + END, "a") == [text, "a"]


def test_keys_before_and_after_a_paste_are_pressed() -> None:
    assert _read("\x1b[A" + START + "\x1b[1m钱" + END + "\x1b[B") == ["up", "钱", "down"]


def test_a_key_of_escape_alone_waits_for_nothing() -> None:
    reader = WholePaste()
    list(reader.feed("\x1b"))
    assert [message.key for message in reader.feed("\x1b[A") if isinstance(message, events.Key)] == ["escape", "up"]


@given(cuts=st.sets(st.integers(1, 60)))
def test_it_does_not_matter_how_the_terminal_cuts_it_up(cuts: set[int]) -> None:
    sent = f"x{START}甲\x1b[31m乙\x1b]0;t\x07丙\x1b[0m{END}y{START}丁{END}"
    edges = [0, *sorted(cut for cut in cuts if cut < len(sent)), len(sent)]
    chunks = [sent[a:b] for a, b in itertools.pairwise(edges)]
    assert _read(*chunks) == ["x", "甲乙丙", "y", "丁"]
