"""Old files open for ever; newer ones are read as far as they are understood, and never harmed."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from debt_wizard.storage import Autosave, Home, SessionError, Sessions, open_session
from debt_wizard.storage.migrate import MIGRATIONS, migrated
from debt_wizard.storage.read import read_session


def _from_schema_0(data: dict[str, Any]) -> dict[str, Any]:
    """A made-up older schema, in which a debt was called a loan."""
    rest = {key: value for key, value in data.items() if key != "loan"}
    return {**rest, "schema": 1, "debt": data["loan"]}


OLD = """\
schema = 0
future = "kept"
[[loan]]
lender = "甲银行"
balance = 1200.50
"""


def test_every_older_schema_has_a_step_to_the_next() -> None:
    assert sorted(MIGRATIONS) == list(range(1, 1))  # from the first schema to the one before the present


def test_an_older_file_is_brought_to_the_present_schema(tmp_path: Path) -> None:
    path = tmp_path / "old.toml"
    path.write_text(OLD, "utf-8")
    loaded = read_session(path, {0: _from_schema_0})
    assert (loaded.case.debt[0].lender, loaded.case.debt[0].balance) == ("甲银行", Decimal("1200.50"))
    assert (loaded.case.model_extra or {})["future"] == "kept"
    assert [(notice.code, notice.detail) for notice in loaded.notices] == [("not_sealed", ""), ("older_schema", "0")]


def test_steps_follow_one_another() -> None:
    trace: list[int] = []

    def step(data: dict[str, Any]) -> dict[str, Any]:
        trace.append(data["schema"])
        return {**data, "schema": data["schema"] + 1}

    assert migrated({"schema": -2}, {-2: step, -1: step, 0: step}) == {"schema": 1}
    assert trace == [-2, -1, 0]
    assert migrated({"schema": "x"}, {0: step}) == {"schema": "x"}


def test_a_schema_that_never_was_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "old.toml"
    path.write_text(OLD, "utf-8")
    with pytest.raises(SessionError) as caught:
        read_session(path)
    assert (caught.value.code, caught.value.line, caught.value.problems[0].field) == ("wrong_values", 1, "schema")


def _newer(example: bytes) -> str:
    text = example.decode().replace("schema = 1", "schema = 2")
    text = text.replace('product = "credit_card"', 'product = "crypto_loan"')
    return text.replace("[plan]\n", "[plan]\nmood = 'new'\n") + "\n[[debt]]\nid = 7\nlender = ['a', 'b']\nbalance = 5\n"


def test_a_newer_file_opens_read_only_with_what_is_understood(
    home: Home, example: bytes, clock: Callable[..., datetime], tmp_path: Path
) -> None:
    path = tmp_path / "newer.toml"
    path.write_text(_newer(example), "utf-8")
    before = path.read_bytes()
    session = open_session(path, home=home, now=clock)
    assert [(notice.code, notice.detail) for notice in session.notices if notice.code != "not_sealed"] == [
        ("newer_schema", "2")
    ]
    card, loan, third = session.case.debt
    assert (card.lender, card.balance, card.product) == ("甲银行信用卡中心", Decimal("38000.00"), None)
    assert (loan.product, third.balance, third.lender) == ("consumer_loan", Decimal(5), "")
    assert session.read_only
    with pytest.raises(SessionError):
        session.save_now()
    with pytest.raises(SessionError) as caught:
        Autosave(session).save_elsewhere(tmp_path / "copy.toml")
    assert caught.value.code == "newer_schema"
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["newer.toml"]


def test_a_newer_file_of_which_nothing_is_understood_says_its_schema(tmp_path: Path) -> None:
    path = tmp_path / "newer.toml"
    path.write_text("schema = 99\nabout = 1\ndebt = 2\nplan = 'x'\n")
    loaded = read_session(path)
    assert loaded.is_newer
    assert loaded.case.debt == []


def test_a_newer_session_is_listed_and_can_be_the_latest(sessions: Sessions, golden: Path, example: bytes) -> None:
    golden.write_text(_newer(example), "utf-8")
    listed = sessions.list()[0]
    assert (listed.fault, listed.is_newer, listed.title) == (None, True, "信用卡和消费贷协商")
