"""What is left over, with its formula and every line that it comes from."""

from textual.app import ComposeResult
from textual.content import Content

from debt_wizard.advice.left_over import Line, Side, left_over
from debt_wizard.case import Debt, Spending
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import category_name, item_name
from debt_wizard.widgets.told import Tell, Told
from debt_wizard_content.guidance import lessons

SIDES: tuple[Side, ...] = ("income", "essential", "other", "debt")
BAR = 30
"""Cells of the longest bar."""


class LeftOverBody(StepBody):
    """One honest figure."""

    step = "left_over"

    def compose(self) -> ComposeResult:
        yield Told(self._say_figure, classes="figure")
        yield Told(self._say_bars)
        for side in SIDES:
            yield Told(self._lines_of(side))
        yield self.say("left_over.formula")
        for each in lessons("left_over"):
            yield lesson(each.id)

    def _say_figure(self, language: Language) -> str:
        left = left_over(self.case)
        if not left.is_known:
            return language.say("left_over.unknown")
        told = [
            language.say(
                "left_over.amount",
                left=language.money(left.amount),
                **{side: language.money(left.total(side)) for side in SIDES},
            )
        ]
        if left.certain_amount != left.amount:
            told.append(language.say("left_over.certain", amount=language.money(left.certain_amount)))
        if left.has_estimates:
            told.append(language.say("left_over.estimates"))
        return "\n".join(told)

    def _say_bars(self, language: Language) -> Content:
        left = left_over(self.case)
        most = max((left.total(side) for side in SIDES), default=0)
        if not most:
            return Content("")
        rows: list[str] = []
        for side in SIDES:
            total = left.total(side)
            if total:
                bar = "#" * max(round(total / most * BAR), 1)
                rows.append(f"{bar} {language.say(f'left_over.heading.{side}')} {language.money(total)}")
        return Content("\n".join(rows))

    def _lines_of(self, side: Side) -> Tell:
        def say(language: Language) -> Content:
            lines = [line for line in left_over(self.case).lines if line.side == side]
            if not lines:
                return Content("")
            told = "\n".join(f"  {_line(language, line)}" for line in lines)
            return Content.assemble((language.say(f"left_over.heading.{side}"), "bold"), "\n", told)

        return say


def _line(language: Language, line: Line) -> str:
    guess = language.say("left_over.guess") if line.estimate else ""
    return language.say("left_over.line", name=_name(language, line), amount=language.money(line.amount), guess=guess)


def _name(language: Language, line: Line) -> str:
    part = line.part
    if isinstance(part, Debt):
        return part.lender
    if isinstance(part, Spending):
        return part.label or category_name(language, part.category)
    return part.label or item_name("income_kinds")(language, part.kind)
