"""What is left over, with its formula and every line that it comes from."""

from collections.abc import Sequence
from functools import partial

from textual.app import ComposeResult
from textual.content import Content

from debt_wizard.advice.borrowed import borrowed_lines
from debt_wizard.advice.explained_sums import explained_left_over, explained_month
from debt_wizard.advice.explanation import Explanation
from debt_wizard.advice.left_over import Line, Side, left_over
from debt_wizard.case import Debt, Income, Spending
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.change_asked import AskedAnew, BackToChange
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import category_name, item_name
from debt_wizard.widgets.chart_bars import Bar, bars
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons

SIDES: tuple[Side, ...] = ("income", "essential", "other", "debt")


class LeftOverBody(StepBody):
    """One honest figure."""

    step = "left_over"

    def compose(self) -> ComposeResult:
        yield AskedAnew()
        yield Figure(self._say_figure, lambda: [explained_left_over(self.case)], id="left-over")
        yield Told(lambda language: language.say("chart.month.heading") if self._is_known else "", classes="heading")
        yield Drawing(self._draw_month, id="month-chart")
        for side in (each for each in SIDES if self._lines(each)):
            yield Figure(
                partial(self._say_lines, side), partial(self._explain_lines, side), id=f"lines-{side}", classes=None
            )
        yield BackToChange()
        yield self.say("left_over.formula")
        for each in lessons("left_over"):
            yield lesson(each.id)

    @property
    def _is_known(self) -> bool:
        return left_over(self.case).is_known

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
        loans = [line.label for line in borrowed_lines(self.case) if isinstance(line, Income)]
        told += [language.say("left_over.borrowed", name=name) for name in loans]
        return "\n".join(told)

    def _draw_month(self, language: Language, width: int) -> Sequence[str]:
        """Where the money of a month goes: each side with its amount and its share of income, and what is left."""
        left = left_over(self.case)
        if not left.is_known:
            return []
        parts = [(language.say(f"left_over.heading.{side}"), left.total(side)) for side in SIDES[1:]]
        end = "left" if left.amount >= 0 else "short"
        parts.append((language.say(f"chart.month.{end}"), abs(left.amount)))
        income = left.total("income")
        rows: list[Bar] = []
        for name, amount in parts:
            if amount:
                told = language.money(amount)
                if income:
                    share = language.percent(amount / income, places=0)
                    told = language.say("chart.month.row", amount=told, share=share)
                rows.append(Bar(name, amount, told))
        return bars(rows, width)

    def _lines(self, side: Side) -> list[Line]:
        return [line for line in left_over(self.case).lines if line.side == side]

    def _say_lines(self, side: Side, language: Language) -> Content:
        told = "\n".join(f"  {_line(language, line)}" for line in self._lines(side))
        return Content.assemble((language.say(f"left_over.heading.{side}"), "bold"), "\n", told)

    def _explain_lines(self, side: Side) -> list[Explanation | None]:
        return [explained_month(line) for line in self._lines(side)]


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
