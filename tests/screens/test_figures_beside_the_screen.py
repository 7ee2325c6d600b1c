import asyncio
import threading
from collections.abc import Callable
from datetime import date

import pytest

from debt_wizard.advice.futures import Futures, NoFutures, Stopped
from debt_wizard.case import Case
from debt_wizard.screens import futures_told
from debt_wizard.widgets.figure import Figure
from support.demo import example_case
from support.seen import Open, shown
from support.until import until_worked_out

WAIT = 60
"""Seconds after which a test gives up on a thread."""


async def test_the_work_runs_beside_the_screen_and_ends_when_it_is_left(
    open_wizard: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, may_go_on, stopped = threading.Event(), threading.Event(), threading.Event()
    threads: list[int] = []

    def slow(case: Case, today: date, *, seed: int, report: Callable[[int], None]) -> Futures | NoFutures:
        threads.append(threading.get_ident())
        began.set()
        may_go_on.wait(WAIT)
        try:
            report(1)
        except Stopped:
            stopped.set()
            raise
        return NoFutures("unknown")

    monkeypatch.setattr(futures_told, "futures", slow)
    async with open_wizard(example_case(), step="overcommitment") as (app, pilot):
        began.wait(WAIT)
        assert "第1步，共3步" in app.screen.query_one("#futures-figure", Figure).text
        await pilot.press("f7")
        await pilot.pause()
        assert "正在试" not in shown(app)
        may_go_on.set()
        assert await asyncio.to_thread(stopped.wait, WAIT)
        assert threads != [threading.get_ident()]


async def test_a_key_is_answered_while_the_work_goes_on(open_wizard: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    may_go_on = threading.Event()

    def slow(case: Case, today: date, *, seed: int, report: Callable[[int], None]) -> Futures | NoFutures:
        may_go_on.wait(WAIT)
        return NoFutures("unknown")

    monkeypatch.setattr(futures_told, "futures", slow)
    async with open_wizard(example_case(), step="overcommitment") as (app, pilot):
        await pilot.press("f2")
        await pilot.pause()
        assert "Trying 10,000 futures" in app.screen.query_one("#futures-figure", Figure).text
        may_go_on.set()
        await until_worked_out(pilot)
        assert "there is no estimate" in app.screen.query_one("#futures-figure", Figure).text
