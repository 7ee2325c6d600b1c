"""A file like the contract's example, written by hand, opens; saved again it keeps every value."""

import tomllib
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from debt_wizard.storage import Home, Sessions, open_session
from debt_wizard.storage.dump import dump
from debt_wizard.storage.read import read_session
from support.clock import CHINA


def _values(content: bytes) -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads(content.decode(), parse_float=Decimal)
    return found


def _missing(wanted: Any, found: Any, way: str = "") -> list[str]:
    """Every place where a value of `wanted` is not in `found`."""
    if isinstance(wanted, dict):
        if not isinstance(found, dict):
            return [way]
        return [
            place
            for key in wanted
            for place in ([f"{way}.{key}"] if key not in found else _missing(wanted[key], found[key], f"{way}.{key}"))
        ]
    if isinstance(wanted, list):
        if not isinstance(found, list) or len(wanted) != len(found):
            return [way]
        pairs = enumerate(zip(wanted, found, strict=True))
        return [place for at, (one, other) in pairs for place in _missing(one, other, f"{way} {at + 1}")]
    return [] if wanted == found and type(wanted) is type(found) else [way]


def test_every_value_is_kept_but_the_moment_of_saving(golden: Path, example: bytes) -> None:
    assert _missing(_values(example), _values(golden.read_bytes())) == [".about.updated"]


def test_what_a_save_adds_are_defaults_and_nothing_else(golden: Path, example: bytes) -> None:
    added = set(_missing(_values(golden.read_bytes()), _values(example))) - {".about.updated"}
    assert added == {".spending 1.estimate", ".spending 2.share", ".spending 3.share", ".spending 3.estimate"}


def test_the_moment_of_saving_is_the_clock_s(golden: Path, clock: Callable[..., datetime]) -> None:
    assert _values(golden.read_bytes())["about"]["updated"] == clock()


def test_the_saved_file_is_written_to_be_read_by_a_person(golden: Path) -> None:
    lines = golden.read_text("utf-8").split("\n")
    assert [line for line in lines if line.startswith("[")] == [
        "[about]", "[situation]", "[[income]]", "[[income]]", "[[spending]]", "[[spending]]", "[[spending]]",
        "[[asset]]", "[[debt]]", "[[debt]]", "[[evidence]]", "[[evidence]]", "[plan]", "[plan.buffer]",
        "[[plan.proposal]]", "[channel]", "[channel.answers]", "[[draft]]", "[[contact]]", "[[offer]]",
        "[[agreement]]", "[agreement.checks]", "[[payment]]",
    ]  # fmt: skip
    assert lines[0].startswith("# A debt-wizard session.")
    assert "balance = 38000.00" in lines
    assert "created = 2026-11-20T09:12:00+08:00" in lines
    assert lines[-2].startswith("# debt-wizard end sha256=")


def test_a_second_save_changes_nothing_but_the_seal_and_the_moment(sessions: Sessions, golden: Path) -> None:
    before = _values(golden.read_bytes())
    with_notices = sessions.open("ex")
    assert with_notices.notices == []
    with_notices.save_now()
    with_notices.close()
    assert _values(golden.read_bytes()) == before


def test_keys_that_nobody_knows_survive(sessions: Sessions, example_path: Path, example: bytes) -> None:
    text = example.decode().replace("schema = 1", 'schema = 1\nfuture = "值"\nlimits = [nan, inf, 1e400, 5e0, 0x1F]\n')
    text = text.replace("[situation]\n", "[situation]\n\"odd key\" = 12:30:00\nempty = ''\nnothing = []\n")
    text += "\n[[payment.shared_with]]\nname = 'a\\b'\n\n[notes.deep.deeper]\nwhen = 1979-05-27T07:32:00\n"
    text += '[[notes.list]]\ntext = "line\\r\\nnext\\ttab \\u0007"\n[[notes.list]]\nmixed = [1, {a = 1}, [true]]\n'
    example_path.write_text(text, "utf-8")
    session = sessions.open("ex")
    session.save_now()
    session.close()
    saved, wanted = _values(example_path.read_bytes()), _values(text.encode())
    assert [number.is_nan() for number in saved["limits"][:1]] == [True]
    saved["limits"][0] = wanted["limits"][0] = None
    assert _missing(wanted, saved) == [".about.updated"]


def test_a_second_address_of_the_file_keeps_the_name_that_it_gives_itself(
    home: Home, golden: Path, clock: Callable[..., datetime], tmp_path: Path
) -> None:
    elsewhere = tmp_path / "copy.toml"
    elsewhere.write_bytes(golden.read_bytes())
    session = open_session(elsewhere, home=home, now=clock)
    session.save_now()
    session.close()
    assert read_session(elsewhere).case.about.name == "card-and-loan-2026"


def test_figures_and_moments_are_written_out_in_full() -> None:
    written = dump(
        {
            "rate": Decimal("1E-7"),
            "amount": Decimal("4E+4"),
            "endless": Decimal("1E+400"),
            "figures": [Decimal("0.00")],
            "at": datetime(2026, 11, 20, 9, 12, tzinfo=CHINA),
        }
    )
    assert written.split("\n")[4:] == [
        "rate = 0.0000001", "amount = 40000.0", "endless = 1e+400", "figures = [", "    0.00,", "]",
        "at = 2026-11-20T09:12:00+08:00", "",
    ]  # fmt: skip


def test_papers_that_name_no_debt_are_kept_as_they_were(sessions: Sessions, example_path: Path, example: bytes) -> None:
    old = example.replace(
        b'kind = "loan_contract"          # the kinds are content\ndebt = "loan"\n', b'kind = "loan_contract"\n'
    )
    assert old != example
    example_path.write_bytes(old)
    session = sessions.open("ex")
    assert session.case.evidence[0].debt is None
    session.save_now()
    session.close()
    assert _missing(_values(old), _values(example_path.read_bytes())) == [".about.updated"]
    assert "debt" not in _values(example_path.read_bytes())["evidence"][0]
