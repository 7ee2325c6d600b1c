"""What whoever comes back sees first: where they were, what is next, and which clocks run, over the step itself."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from textual import events
from textual.widget import Widget

from debt_wizard.case import Case
from debt_wizard.language import Language
from debt_wizard.screens.step_clocks import what_runs
from debt_wizard.screens.step_list import StepListDialog
from debt_wizard.steps import STEPS
from debt_wizard.way import first_open
from debt_wizard.widgets.told import Told

AWAY = timedelta(hours=1)
"""From so long an absence on, a person is told where they were."""


def was_away(case: Case, left_at: datetime | None, now: datetime) -> bool:
    """Whether the session was left, somewhere behind its first step, so long ago that it is to be shown where."""
    return left_at is not None and now - left_at >= AWAY and case.about.step != STEPS[0].id


class Landing(StepListDialog):
    """The step list with what happened meanwhile above it. Escape goes on at the step that lies below."""

    DEFAULT_CSS = """
    Landing > #dialog { height: 100%; max-height: 54; }
    Landing .news { margin: 0 0 1 0; }
    """

    def __init__(self, case: Case, current: str, left_at: datetime) -> None:
        super().__init__(case, current)
        self._left_at = left_at

    def above(self) -> Iterator[Widget]:
        """Where the person was, what is next, what runs."""
        yield Told(self._say_news, classes="news")

    def takes(self, event: events.Key | events.Paste) -> bool:
        """Whether a key means something here; whatever else is typed is meant for the step below."""
        return isinstance(event, events.Key) and event.key in self.active_bindings

    def _say_news(self, language: Language) -> str:
        titled = {
            "step": language.say(f"steps.{self._current}.title"),
            "day": language.moment(self._left_at),
        }
        said = [language.say("steps.landing.was", **titled)]
        following = first_open(self._case).id
        if following not in {self._current, STEPS[-1].id}:
            said.append(language.say("steps.landing.next", step=language.say(f"steps.{following}.title")))
        return "\n".join([*said, *what_runs(language, self._case, self.app.today())])
