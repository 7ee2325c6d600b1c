"""Damage is always noticed, never spread, and there is a way back (truncation, flipped bits, lost blocks)."""

import random
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from debt_wizard.storage import Home, SessionError, Sessions, newest_good, open_session
from debt_wizard.storage.read import read_session
from debt_wizard.storage.seal import check_seal


def _noticed(path: Path, content: bytes) -> str:
    """The error or the notice with which damaged content is met; empty where nobody noticed."""
    path.write_bytes(content)
    try:
        notices = [notice.code for notice in read_session(path).notices]
    except SessionError as error:
        return error.code
    return next((code for code in notices if code in {"cut_off", "changed_outside", "not_sealed"}), "")


def test_a_file_cut_at_any_byte_is_noticed(golden: Path, tmp_path: Path) -> None:
    content = golden.read_bytes()
    met = {at: _noticed(tmp_path / "cut.toml", content[:at]) for at in range(len(content))}
    assert [at for at, code in met.items() if not code] == []
    in_the_answers = {code for at, code in met.items() if at > 400}
    assert in_the_answers <= {"cut_off", "wrong_values", "changed_outside"}
    assert met[len(content) // 2] == "cut_off"


def test_a_cut_file_names_its_last_line(golden: Path) -> None:
    content = golden.read_bytes()
    cut = content[: content.index(b"lender") + 12]
    golden.write_bytes(cut)
    with pytest.raises(SessionError) as caught:
        read_session(golden)
    assert (caught.value.code, caught.value.line) == ("cut_off", cut.count(b"\n") + 1)


def test_any_flipped_bit_is_noticed(golden: Path, tmp_path: Path) -> None:
    content, chance = golden.read_bytes(), random.Random(8)
    for _ in range(1_500):
        damaged = bytearray(content)
        damaged[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        assert check_seal(bytes(damaged)) != "whole"
    for _ in range(200):
        damaged = bytearray(content)
        damaged[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        assert _noticed(tmp_path / "bit.toml", bytes(damaged))


@pytest.mark.parametrize("size", [1, 64, 512, 4096])
def test_a_block_of_zeros_is_noticed(golden: Path, tmp_path: Path, size: int) -> None:
    content, chance = golden.read_bytes(), random.Random(size)
    for _ in range(20):
        at = chance.randrange(len(content) - 1)
        zeros = bytes(min(size, len(content) - at))
        assert _noticed(tmp_path / "zero.toml", content[:at] + zeros + content[at + len(zeros) :])


def test_two_blocks_that_changed_places_are_noticed(golden: Path, tmp_path: Path) -> None:
    content = golden.read_bytes()
    blocks = [content[at : at + 512] for at in range(0, len(content), 512)]
    for one in range(len(blocks) - 1):
        swapped = [*blocks[:one], blocks[one + 1], blocks[one], *blocks[one + 2 :]]
        assert _noticed(tmp_path / "swap.toml", b"".join(swapped))


def test_a_file_that_cannot_be_read_is_left_as_it_is(sessions: Sessions, golden: Path) -> None:
    cut = golden.read_bytes()[:1000]
    golden.write_bytes(cut)
    with pytest.raises(SessionError):
        sessions.open("ex")
    assert golden.read_bytes() == cut


def test_the_newest_good_version_comes_back_and_the_damaged_file_is_set_aside(
    sessions: Sessions, home: Home, golden: Path, clock: Callable[..., datetime]
) -> None:
    session = sessions.open("ex")
    session.case.about.title = "第二版"
    session.save_now()
    session.case.about.title = "第三版"
    session.save_now()
    session.close()
    cut = golden.read_bytes()[:1000]
    golden.write_bytes(cut)
    good = newest_good(golden, home)
    assert good is not None
    assert good.at.isoformat() == "2026-11-24T09:00:05"
    recovered = sessions.recover("ex")
    assert [(notice.code, notice.detail) for notice in recovered.notices] == [("recovered", "2026-11-24T09:00")]
    assert recovered.case.about.title == "第二版"
    recovered.close()
    assert read_session(golden).case.about.title == "第二版"
    assert cut in [version.path.read_bytes() for version in recovered.versions() if version.is_set_aside]


def test_a_damaged_version_is_passed_over(sessions: Sessions, home: Home, golden: Path) -> None:
    session = sessions.open("ex")
    for title in ("一", "二", "三"):
        session.case.about.title = title
        session.save_now()
    session.close()
    newest = session.versions()[0].path
    newest.unlink()
    newest.write_bytes(b"\0" * 3000)
    good = newest_good(golden, home)
    assert good is not None
    assert read_session(good.path).case.about.title == "一"


def test_without_a_good_version_there_is_nothing_to_restore(sessions: Sessions, example_path: Path) -> None:
    example_path.write_bytes(b"not toml at all")
    with pytest.raises(SessionError) as caught:
        sessions.recover("ex")
    assert caught.value.code == "nothing_to_restore"
    assert example_path.read_bytes() == b"not toml at all"


@pytest.mark.parametrize(
    ("change", "notice"),
    [
        (lambda content: content[: content.rindex(b"# debt-wizard end")], "cut_off"),
        (lambda content: content.replace(b"38000.00", b"39000.00"), "changed_outside"),
    ],
)
def test_what_another_hand_left_opens_and_is_set_aside_before_the_first_save(
    home: Home, golden: Path, clock: Callable[..., datetime], change: Callable[[bytes], bytes], notice: str
) -> None:
    theirs = change(golden.read_bytes())
    golden.write_bytes(theirs)
    session = open_session(golden, home=home, now=clock)
    assert [each.code for each in session.notices] == [notice]
    assert [version for version in session.versions() if version.path.read_bytes() == theirs] == []
    session.save_now()
    session.save_now()
    session.close()
    kept = [version for version in session.versions() if version.path.read_bytes() == theirs]
    assert [version.is_set_aside for version in kept] == [True]
    assert open_session(golden, home=home, now=clock, read_only=True).notices[0].code == "read_only"


def test_a_file_changed_while_it_is_open_is_set_aside_too(sessions: Sessions, golden: Path) -> None:
    session = sessions.open("ex")
    theirs = golden.read_bytes().replace(b"38000.00", b"39000.00")
    golden.write_bytes(theirs)
    session.save_now()
    session.close()
    assert [notice.code for notice in session.notices] == ["changed_while_open"]
    assert theirs in [version.path.read_bytes() for version in session.versions() if version.is_set_aside]
