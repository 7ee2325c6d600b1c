"""The estimate of what may come: worked out beside the screen, said in words and drawn as a fan."""

from collections.abc import Sequence
from decimal import Decimal

from textual import getters, work
from textual.app import ComposeResult
from textual.message import Message
from textual.widget import Widget
from textual.worker import get_current_worker

from debt_wizard.advice.explained_check import explained_futures
from debt_wizard.advice.explanation import Explanation
from debt_wizard.advice.futures import FUTURES, STAGES, Futures, NoFutures, Stopped, futures
from debt_wizard.language import Language
from debt_wizard.widgets.chart_lines import Frame, Line, lines
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.retold import retell_all

SEED = 20_261_123
"""Always the same futures, so that the same answers give the same estimate."""


class FuturesTold(Widget):
    """Says how far the work is, then what it found. Leaving the screen ends the work."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    FuturesTold { height: auto; layout: vertical; }
    """

    class Reached(Message):
        """A part of the work is done."""

        def __init__(self, stage: int) -> None:
            super().__init__()
            self.stage = stage

    class Found(Message):
        """All of it is done."""

        def __init__(self, found: Futures | NoFutures) -> None:
            super().__init__()
            self.found = found

    def __init__(self) -> None:
        super().__init__(id="futures")
        self._stage = 1
        self._found: Futures | NoFutures | None = None

    def compose(self) -> ComposeResult:
        yield Figure(self._say, self._explain, id="futures-figure", classes=None)
        yield Drawing(self._draw, id="futures-chart")

    def on_mount(self) -> None:
        """Begin."""
        self._work_out()

    @work(thread=True, exclusive=True)
    def _work_out(self) -> None:
        worker = get_current_worker()

        def report(stage: int) -> None:
            if worker.is_cancelled:
                raise Stopped
            self.post_message(self.Reached(stage))

        try:
            found = futures(self.app.case, self.app.today(), seed=SEED, report=report)
        except Stopped:
            return
        self.post_message(self.Found(found))

    def on_futures_told_reached(self, message: Reached) -> None:
        """Say how far it is."""
        message.stop()
        self._stage = min(message.stage + 1, STAGES)
        retell_all(self)

    def on_futures_told_found(self, message: Found) -> None:
        """Say what was found."""
        message.stop()
        self._found = message.found
        retell_all(self)

    def _explain(self) -> list[Explanation | None]:
        return [explained_futures(self._found)] if isinstance(self._found, Futures) else []

    def _say(self, language: Language) -> str:
        found = self._found
        if found is None:
            return language.say("futures.working", stage=self._stage, of=STAGES)
        if isinstance(found, NoFutures):
            return language.say(f"futures.none.{found.reason}", **_months(language, found))
        low, middle, high = (language.money(_roughly(amount)) for amount in found.fan[-1])
        return "\n".join(
            (
                language.say(
                    "futures.keep",
                    months=language.months(found.history_months),
                    kept=f"{int(found.keep * FUTURES + 0.5):,}",
                ),
                language.say(
                    "futures.largest", amount=language.money(found.largest), promised=language.money(found.promised)
                ),
                language.say("futures.fan", month=language.month(found.months[-1]), low=low, middle=middle, high=high),
                language.say("futures.rests"),
            )
        )

    def _draw(self, language: Language, width: int) -> Sequence[str]:
        """The fan: the middle future, and what eight of ten lie between."""
        found = self._found
        if not isinstance(found, Futures):
            return []
        low, middle, high = ([(number, month[place]) for number, month in enumerate(found.fan)] for place in range(3))
        frame = Frame(
            f"{found.months[0]:%Y-%m}",
            f"{found.months[-1]:%Y-%m}",
            lambda amount: language.number(amount, decimals=False),
            filled="/",
        )
        drawn = [Line("/", low), Line("/", high), Line("o", middle)]
        return [*lines(drawn, frame, width), language.say("futures.fan_signs")]


def _roughly(amount: Decimal) -> Decimal:
    """An amount years ahead to its two first digits: more would look like knowledge."""
    return round(amount, 1 - amount.adjusted()) if amount else amount


def _months(language: Language, found: NoFutures) -> dict[str, str]:
    return {"months": language.months(found.history_months)} if found.reason == "short_history" else {}
