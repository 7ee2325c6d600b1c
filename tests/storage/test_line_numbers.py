"""A wrong value is named with its table, its field and its line."""

from pathlib import Path

import pytest

from debt_wizard.storage import SessionError
from debt_wizard.storage.read import read_session

FILE = '''\
schema = 1  # 1

[about]
title = "[plan]"
created = 2026-11-20T09:12:00  # 5

[situation]
story = """
due_day = 99
[[debt]]
"""
since = "2026-08-01"  # 12

[[debt]]
id = "a"
due_day = 25

[[debt]]  # 18
id = "b"
"due_day" = 99  # 20
balance = "1200"  # 21

[[ debt ]]
id = "c"
balance = 12.345  # 25

[plan]
buffer = { rule = "all" }  # 28
[[plan.proposal]]
months = 24
[[plan.proposal]]
monthly = -5  # 32
asks = [
  "stop_interest",
  "please",
]

[agreement_of_nobody]
[[agreement]]
checks.written = "yes"  # 40
[[income]]
history = [900.00, "x"]  # 42
every = "fortnight"  # 43
'''

EXPECTED = [
    ("about", "created", 5),
    ("situation", "since", 12),
    ("debt 2", "due_day", 20),
    ("debt 2", "balance", 21),
    ("debt 3", "balance", 25),
    ("plan.buffer", "rule", 28),
    ("plan.proposal 2", "monthly", 32),
    ("plan.proposal 2", "asks 2", 33),
    ("agreement 1.checks", "written", 40),
    ("income 1", "history 2", 42),
    ("income 1", "every", 43),
]


def _fault(path: Path, text: str) -> SessionError:
    path.write_text(text, "utf-8")
    with pytest.raises(SessionError) as caught:
        read_session(path)
    return caught.value


def test_each_wrong_value_has_its_line(tmp_path: Path) -> None:
    fault = _fault(tmp_path / "x.toml", FILE)
    assert fault.code == "wrong_values"
    assert [(problem.table, problem.field, problem.line) for problem in fault.problems] == EXPECTED
    assert fault.line == 5


def test_a_value_that_is_missing_is_named_at_its_table(tmp_path: Path) -> None:
    fault = _fault(tmp_path / "x.toml", "schema = 1\n[plan]\nday = 5\n[plan.own_risk]\nverdict = 'over'\n")
    found = [(problem.table, problem.field, problem.fault, problem.line) for problem in fault.problems]
    assert found == [("plan.own_risk", "at", "missing", 4), ("plan.own_risk", "promised", "missing", 4)]


def test_too_many_entries_are_named_at_the_first(tmp_path: Path) -> None:
    fault = _fault(tmp_path / "x.toml", "schema = 1\n" + "[[income]]\n" * 5_001)
    problem = fault.problems[0]
    assert (problem.table, problem.field, problem.fault, problem.line) == ("", "income", "too_many", 2)
    assert problem.limit == "5000"


def test_a_file_full_of_faults_is_answered_in_no_time_and_not_in_full(tmp_path: Path) -> None:
    fault = _fault(tmp_path / "x.toml", "schema = 1\n" + "[[debt]]\ndue_day = 99\n" * 4_999)
    assert len(fault.problems) == 100
    assert [problem.line for problem in fault.problems[:3]] == [3, 5, 7]
