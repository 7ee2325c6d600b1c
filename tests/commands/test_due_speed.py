"""How long `due` takes, from the shell and back."""

import os
import statistics
import subprocess
import sys
import time
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from debt_wizard.case import Payment
from debt_wizard.commands.sample_case import sample_case
from support.clock import NOW

from .conftest import Keep

RUNS = 9


@pytest.mark.benchmark
def test_due_over_five_sessions_with_forty_dates(keep: Keep, capsys: pytest.CaptureFixture[str]) -> None:
    home = Path()
    for number in range(5):
        case = sample_case("en", NOW.date())
        dues = [NOW.date() + timedelta(days=3 * each) for each in range(8)]
        case.payment = [Payment(debt="card", due=day, amount=Decimal("1000.50")) for day in dues]
        home = keep(f"cards {number}", case).parent.parent
    env = {"PATH": os.environ["PATH"], "HOME": str(home), "DEBT_WIZARD_HOME": str(home)}
    taken = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "debt_wizard", "due"], check=True, capture_output=True, env=env)
        taken.append(time.perf_counter() - start)
    with capsys.disabled():
        print(f"\ndue, five sessions with forty dates: {statistics.median(taken):.3f} s")
    assert taken
