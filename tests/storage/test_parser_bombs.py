"""Files that are made to keep a parser busy are refused at once; honest large ones are not."""

import time
from decimal import Decimal
from pathlib import Path

import pytest

from debt_wizard.case import Case, Debt, Draft
from debt_wizard.storage import SessionError, Sessions
from debt_wizard.storage.read import read_session

FULL = 1_990_000
MOST = 10.0
"""Seconds of processor time, many times what any of them takes on a slow machine; what goes off takes minutes."""

BOMBS: dict[str, str] = {
    "arrays in arrays": "a=" + "[" * 500 + "]" * 500,
    "a million brackets": "a=" + "[" * 1_000_000,
    "tables in tables": "a=" + "{a=" * 100_000,
    "a key of 10,000 parts": "a" + ".a" * 10_000 + "=1",
    "a key of 100,000 parts": "a" + ".a" * 100_000 + "=1",
    "a key of quoted parts": '"a"' + '."a"' * 20_000 + "=1",
    "a header of 20,000 parts": "[a" + ".a" * 20_000 + "]",
    "50,000 keys of 16 parts": "".join(f"a{number}" + ".a" * 14 + "=1\n" for number in range(50_000)),
    "a number of 5,000 digits": "a=" + "9" * 5_000,
    "a hexadecimal number of a million digits": "a=0x" + "f" * 1_000_000,
    "a bare key of two million letters": "a" * FULL,
    "400,000 tables": "[[debt]]\n" * (FULL // 9),
    "a million entries": "debt=[" + "1," * (FULL // 2) + "]",
    "an exponent without end": "a = 1e999999999999999999999",
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=list(BOMBS))
def test_a_bomb_is_refused_at_once(tmp_path: Path, bomb: str) -> None:
    path = tmp_path / "bomb.toml"
    path.write_text(bomb, "utf-8")
    begun = time.process_time()
    with pytest.raises(SessionError) as caught:
        read_session(path)
    assert caught.value.code in {"too_deep", "cut_off", "not_toml"}
    assert time.process_time() - begun < MOST


UNFINISHED: dict[str, str] = {
    "a text that never ends, of escaped quotes": 'a="' + '\\"' * (FULL // 2),
    "quotes": '"' * FULL,
    "pairs of quotes in a long text": 'a="""' + '"" ' * (FULL // 3),
    "fences of both kinds": "'''\"\"\"" * (FULL // 6),
    "points": "a " + ". " * (FULL // 2),
    "spaces": "a" + " " * FULL,
    "zeros": "\0" * FULL,
}


@pytest.mark.parametrize("text", UNFINISHED.values(), ids=list(UNFINISHED))
def test_the_guard_itself_is_no_bomb(tmp_path: Path, text: str) -> None:
    path = tmp_path / "guard.toml"
    path.write_text(text, "utf-8")
    begun = time.process_time()
    with pytest.raises(SessionError):
        read_session(path)
    assert time.process_time() - begun < MOST


def test_a_text_may_hold_any_number_of_points(tmp_path: Path) -> None:
    path = tmp_path / "points.toml"
    numbered = ".".join(str(number) for number in range(2_000))
    path.write_text(f"schema = 1\n[situation]\nstory = '''{numbered}\n{numbered}'''\n# {numbered}\n", "utf-8")
    assert read_session(path).case.situation.story.count(".") == 3_998


def test_thousands_of_marks_on_one_letter_cost_no_time(tmp_path: Path) -> None:
    path = tmp_path / "marks.toml"
    marks = "\u0301\u0316" * 90_000
    path.write_text(f"schema = 1\n[[draft]]\ntext = 'a{marks}'\n", "utf-8")
    begun = time.process_time()
    assert len(read_session(path).case.draft[0].text) < 40
    assert time.process_time() - begun < MOST


def test_five_thousand_debts_are_saved_and_opened(sessions: Sessions) -> None:
    debts = [
        Debt(
            id=f"debt-{number}", lender="甲银行信用卡中心", product="credit_card", balance=Decimal("38000.00"),
            annual_rate=Decimal("0.1825"), contract_payment=Decimal("2100.00"), due_day=25,
        )
        for number in range(5_000)
    ]  # fmt: skip
    session = sessions.create("很多", Case(debt=debts))
    session.close()
    assert len(sessions.open("很多").case.debt) == 5_000


def test_debts_without_ids_are_named_in_no_time(tmp_path: Path) -> None:
    path = tmp_path / "nameless.toml"
    path.write_text("[[debt]]\nlender = 'a'\n" * 5_000, "utf-8")
    begun = time.process_time()
    assert len({debt.id for debt in read_session(path).case.debt}) == 5_000
    assert time.process_time() - begun < MOST


def test_what_would_be_too_large_to_open_is_not_saved(sessions: Sessions) -> None:
    session = sessions.create("长")
    before = session.path.read_bytes()
    session.case.draft = [Draft(text="长" * 199_000) for _ in range(4)]
    with pytest.raises(SessionError) as caught:
        session.save_now()
    assert caught.value.code == "too_big"
    assert session.path.read_bytes() == before
    session.close()
