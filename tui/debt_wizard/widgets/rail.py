"""The rail: the parts of the way with their state, as a column beside a wide screen, as one line on a narrow one."""

from collections.abc import Callable, Sequence

from textual import events
from textual.content import Content
from textual.style import Style

from debt_wizard.case import Case
from debt_wizard.language import Language
from debt_wizard.steps import GROUPS, Step, step
from debt_wizard.way import State, number_in_part, state, steps_for
from debt_wizard.widgets.told import Told

MARKS: dict[State, str] = {"current": ">", "done": "✓", "skipped": "-", "open": " "}
"""A sign for each state, one cell wide in every terminal."""


def group_title(language: Language, group: str) -> str:
    """The name of a part of the way, with its number where it has one."""
    name = language.say(f"steps.group.{group}")
    return f"{GROUPS.index(group)} {name}" if group not in {GROUPS[0], GROUPS[-1]} else name


def placed_title(language: Language, case: Case, here: Step) -> str:
    """The title of a step with its place on the way. The parts are always the same; the steps of a part are not."""
    title, number = language.say(f"steps.{here.id}.title"), number_in_part(case, here.id)
    part = GROUPS.index(here.group)
    if part in {0, len(GROUPS) - 1}:
        name = language.say(f"steps.group.{here.group}")
        return language.say("steps.placed.outside", title=title, part=name, number=number)
    return language.say("steps.placed.part", title=title, part=part, of=len(GROUPS) - 2, number=number)


class Rail(Told):
    """The column: every part, and the steps of the part where the person is. A click on one goes there."""

    DEFAULT_CSS = """
    Rail { width: 26; height: 1fr; padding: 0 1; background: $boost; color: $text-muted; }
    """

    def __init__(self, case: Callable[[], Case], current: Callable[[], str]) -> None:
        super().__init__(lambda language: _column(language, case(), current()), id="rail")

    def on_click(self, event: events.Click) -> None:
        """Go to the step that was clicked; a part begins with the first of its steps."""
        clicked = event.style.meta.get("step")
        if isinstance(clicked, str):
            event.stop()
            self.app.go_to_step(clicked, leads_back=False)


class RailLine(Told):
    """The line: the parts of the way, the present one marked with its name; too little of each to be clicked."""

    DEFAULT_CSS = """
    RailLine { height: 1; color: $text-muted; padding: 0 1; }
    """

    def __init__(self, case: Callable[[], Case], current: Callable[[], str]) -> None:
        super().__init__(lambda language: _line(language, case(), current()), id="rail-line")


def _group_mark(case: Case, group: str, current: str) -> str:
    members = [each for each in steps_for(case) if each.group == group]
    if step(current).group == group:
        return MARKS["current"]
    if members and all(state(case, each) in {"done", "skipped"} for each in members):
        return MARKS["done"]
    return MARKS["open"]


def _column(language: Language, case: Case, current: str) -> Content:
    rows: list[Content] = []
    here = step(current).group
    for group in GROUPS:
        mark = _group_mark(case, group, current)
        members = [each for each in steps_for(case) if each.group == group]
        title = _leads_to(Content(f"{mark} {group_title(language, group)}"), members[:1])
        rows.append(title.stylize("bold $text") if group == here else title)
        if group == here:
            for each in members:
                row = Content(f" {MARKS[state(case, each, current)]} {language.say(f'steps.{each.id}.title')}")
                row = _leads_to(row, [each])
                rows.append(row.stylize("$text-primary") if each.id == current else row)
    return Content("\n").join(rows)


def _leads_to(row: Content, steps: Sequence[Step]) -> Content:
    """The row with the step that a click on it leads to."""
    return row.stylize(Style.from_meta({"step": steps[0].id})) if steps else row


def _line(language: Language, case: Case, current: str) -> Content:
    here = step(current).group
    parts: list[Content] = []
    for group in GROUPS[:-1]:
        number = str(GROUPS.index(group)) if group != GROUPS[0] else ""
        if group == here:
            named = Content(f"[{group_title(language, group)}]")
            parts.append(named.stylize("bold $text-primary"))
        else:
            done = _group_mark(case, group, current) == MARKS["done"]
            short = language.say(f"steps.short.{group}")
            parts.append(Content(f"{number}{short}{MARKS['done'] if done else ''}"))
    if here == GROUPS[-1]:
        parts.append(Content(f"[{group_title(language, here)}]").stylize("bold $text-primary"))
    return Content(" ").join(parts)
