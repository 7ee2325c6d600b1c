"""Where a figure comes from: its inputs, its formula and its source, in the language in force."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen

from debt_wizard.advice.explanation import Explanation, Given
from debt_wizard.language import Language
from debt_wizard.screens.fact_note import told_fact
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.dialog import Dialog
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.told import Told
from debt_wizard_content.facts import fact


class ExplainDialog(Dialog[None]):
    """One explanation, or those of all figures of a screen under each other."""

    def __init__(self, explanations: Sequence[Explanation]) -> None:
        super().__init__()
        self._explanations = explanations

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            with VerticalScroll(id="dialog-text", can_focus=True):
                if not self._explanations:
                    yield Told(lambda language: language.say("explain.nothing"))
                for each in self._explanations:
                    yield from _told(each)
            with Horizontal(classes="dialog-buttons"):
                yield WordButton(lambda language: language.word("Close"), id="close", variant="primary")

    def on_mount(self) -> None:
        """The text has the focus where it is longer than the dialog, so that the arrows move it; Escape closes."""
        self.call_after_refresh(self._focus)

    def _focus(self) -> None:
        text = self.query_one("#dialog-text", VerticalScroll)
        (text if text.max_scroll_y else self.query_one("#close")).focus()

    def on_button_pressed(self) -> None:
        """Close."""
        self.dismiss(None)


def explained_on(screen: Screen[None], *more: Explanation | None) -> list[Explanation]:
    """What can be explained now: the figure that has the focus, else every figure that is shown, then `more`."""
    focused = screen.focused
    if isinstance(focused, Figure) and focused.explanations:
        return focused.explanations
    shown = [known for figure in screen.query(Figure) if figure.display for known in figure.explanations]
    shown += [known for known in more if known is not None]
    return list({(known.id, known.subject, known.given): known for known in shown}.values())


def _told(explanation: Explanation) -> ComposeResult:
    yield Told(lambda language: _title(language, explanation), classes="dialog-title")
    yield Told(lambda language: _working(language, explanation))
    for fact_id in explanation.facts:
        yield told_fact(fact(fact_id))
    yield Told(lambda language: " ")


def _title(language: Language, explanation: Explanation) -> str:
    title = language.say(f"explain.{explanation.id}.title")
    return language.say("explain.about", title=title, subject=explanation.subject) if explanation.subject else title


def _working(language: Language, explanation: Explanation) -> Content:
    parts: list[str | tuple[str, str]] = []
    given = [_line(language, each) for each in explanation.given]
    formulas = [f"  {language.say(f'explain.formula.{name}')}" for name in explanation.formulas]
    results = [_line(language, each) for each in explanation.results]
    sources = [f"  {language.say(f'explain.source.{name}')}" for name in explanation.sources]
    for heading, rows in (("given", given), ("formulas", formulas), ("results", results), ("sources", sources)):
        if rows:
            parts += [(language.say(f"explain.{heading}"), "bold"), "\n", "\n".join(rows), "\n"]
    return Content.assemble(*parts)


def _line(language: Language, given: Given) -> str:
    label, value = language.say(f"explain.input.{given.label}"), said(language, given)
    if given.name:
        return language.say("explain.named", name=given.name, label=label, value=value)
    return language.say("explain.line", label=label, value=value)


def said(language: Language, given: Given) -> str:
    """A value in words, by its unit."""
    value = given.value
    match given.unit:
        case "date" if isinstance(value, date):
            return language.date(value)
        case "months" if isinstance(value, int):
            return language.months(value)
        case "count" if isinstance(value, int):
            return language.number(Decimal(value))
        case "percent" if isinstance(value, Decimal):
            return language.percent(value, places=0)
        case "rate" if isinstance(value, Decimal):
            return language.percent(value)
        case "period":
            return language.choice("every", str(value))
        case "rule":
            return language.say(str(value))
        case _:
            return language.money(Decimal(str(value)))
