"""Whatever a file holds, opening it ends in a case or in our own error, and in nothing else."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from debt_wizard.storage import SessionError
from debt_wizard.storage.read import read_session
from debt_wizard.storage.write import content_of

WORDS = [
    "schema", "about", "debt", "plan", "buffer", "=", "= 1", "= -1", "= 2", "= 1.5", "= nan", "= true", "= ''", "= []",
    "= {}", "= [{}]", "= 2026-02-31", "= 2026-12-10", "= 07:32:00", "= 1979-05-27T07:32:00Z", "= '''", '"""', "\n",
    "[", "]", "[[", "]]", "[debt]", "[[debt]]\n", "[plan]\n", "[[plan.proposal]]\n", ".", "#", "id", "balance", "day",
    "months", "every", "history", "unfinished", "checks", "\\", "\0", "\u202e", "\r\n", "model_dump", "schema_", "é",
]  # fmt: skip


def _opens_or_is_refused(content: bytes, scratch: Path) -> bool:
    scratch.write_bytes(content)
    fault: SessionError | None = None
    try:
        loaded = read_session(scratch)
        content_of(loaded.case.model_dump(by_alias=True), scratch)  # what opens can be saved
    except SessionError as error:
        fault = error
    assert fault is None or (str(fault) == fault.code != "not_readable_back")
    return fault is None


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=2_000))
def test_any_bytes(scratch: Path, content: bytes) -> None:
    _opens_or_is_refused(content, scratch)


@settings(max_examples=700, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_any_words_of_a_session_file_in_any_order(scratch: Path, words: list[str]) -> None:
    _opens_or_is_refused(" ".join(words).encode(), scratch)


VALUES = st.recursive(
    st.one_of(
        st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.dates(), st.datetimes(),
        st.times(), st.datetimes(timezones=st.timezones()),
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip
TABLES = [
    "schema", "about", "person", "situation", "income", "spending", "asset", "debt", "evidence", "plan", "channel",
    "draft", "contact", "offer", "agreement", "payment", "unfinished", "other",
]  # fmt: skip


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(TABLES), VALUES, min_size=1, max_size=4))
def test_any_values_in_any_table(scratch: Path, data: dict[str, object]) -> None:
    import tomli_w

    try:
        written = tomli_w.dumps(data).encode()
    except (UnicodeEncodeError, ValueError):
        return
    _opens_or_is_refused(written, scratch)


@pytest.mark.parametrize("seed", range(4))
def test_two_thousand_mutations_of_a_real_session(scratch: Path, example: bytes, seed: int) -> None:
    chance = random.Random(seed)
    lines = example.split(b"\n")
    opened = 0
    for _ in range(500):
        mutated = list(lines)
        for _ in range(chance.randrange(1, 6)):
            at, other = chance.randrange(len(mutated)), chance.randrange(len(mutated))
            match chance.randrange(5):
                case 0:
                    del mutated[at]
                case 1:
                    mutated[at], mutated[other] = mutated[other], mutated[at]
                case 2:
                    mutated.insert(at, mutated[other])
                case 3:
                    line = bytearray(mutated[at] + b" ")
                    line[chance.randrange(len(line))] = chance.randrange(256)
                    mutated[at] = bytes(line)
                case _:
                    mutated[at] = mutated[at].partition(b"=")[0] + b"=" + mutated[other].partition(b"=")[2]
        opened += _opens_or_is_refused(b"\n".join(mutated), scratch)
    assert 10 < opened < 490
