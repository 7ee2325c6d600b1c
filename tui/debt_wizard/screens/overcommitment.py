"""The check: the rules with their figures, day by day, what may go wrong; and a deliberate yes."""

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Button

from debt_wizard.advice.explained_check import explained_days, explained_largest, explained_verdict
from debt_wizard.advice.explanation import Explanation
from debt_wizard.advice.months_ahead import MonthAhead, months_ahead
from debt_wizard.advice.recovery import recovery_ahead
from debt_wizard.advice.undated_bills import undated_bills
from debt_wizard.advice.verdict import Verdict, verdict
from debt_wizard.case import OwnRisk
from debt_wizard.documents.verdict_line import standing_text
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.days_told import days_told, draw_days
from debt_wizard.screens.futures_told import FuturesTold
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.screens.verdict_rules import rule_text, stress_told
from debt_wizard.widgets.buttons import Tick
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.told import Told, ToldIfAny
from debt_wizard_content.guidance import lessons

COLUMN = 13
"""Cells of a column of figures."""


class OvercommitmentBody(StepBody):
    """The verdict in words, each rule beside it, and every day of the term."""

    step = "overcommitment"

    _was_held = False
    """Whether Next was tried without the yes."""

    def compose(self) -> ComposeResult:
        yield Told(lambda language: standing_text(self.case, language, self.app.today()), classes="figure")
        yield self.heading("check.rules")
        yield Figure(self._say_rules, lambda: [explained_verdict(self._judged)], id="rules", classes=None)
        yield Figure(self._say_largest, self._explain_largest, id="largest", classes=None)
        yield ToldIfAny(self._say_recovery, id="recovery")
        risk = Tick(
            lambda language: language.say("check.own_risk"),
            id="own-risk",
            ticked=lambda: self.case.plan.own_risk is not None,
            tick=self._keep_risk,
            about="screen.overcommitment",
        )
        risk.display = self._is_against_advice()
        yield risk
        yield self.heading("stress.heading")
        yield Told(self._say_stress)
        yield self.heading("check.days")
        yield Figure(self._say_days, self._explain_days, id="days", classes=None)
        yield ToldIfAny(self._say_undated, id="undated")
        yield ShownButton(lambda language: language.word("Name the day"), self._has_undated, id="name-day")
        yield Drawing(lambda language, width: draw_days(language, self._judged.flow, width), id="days-chart")
        yield self.heading("futures.heading")
        yield FuturesTold()
        yield self.heading("check.months")
        yield Told(self._say_counted)
        yield Told(self._say_months)
        for each in lessons("overcommitment"):
            yield lesson(each.id)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Go to where the day of a bill is named."""
        event.stop()
        undated = undated_bills(self.case)
        if undated:
            self.app.go_to_step("essentials" if undated[0].essential else "other_spending")

    @property
    def _judged(self) -> Verdict:
        return verdict(self.case, self.app.today())

    def may_leave(self) -> bool:
        """Going on against the verdict needs a deliberate yes."""
        if not self._waits_for_yes():
            return True
        self._was_held = True
        tick = self.query_one("#own-risk", Tick)
        tick.display = True
        tick.focus()
        self.call_after_refresh(tick.scroll_visible, animate=False)
        return False

    def asks_first(self, language: Language) -> str:
        """Where Next waits for the yes, that it does."""
        return language.say("check.tick_first") if self._was_held and self._waits_for_yes() else ""

    def _waits_for_yes(self) -> bool:
        return self._is_against_advice() and self.case.plan.own_risk is None

    def _is_against_advice(self) -> bool:
        return self._judged.level in {"over", "stretched"}

    def _keep_risk(self, yes: bool) -> None:
        judged = self._judged
        now = self.app.now().replace(microsecond=0)
        self.case.plan.own_risk = OwnRisk(at=now, verdict=judged.level, promised=judged.promised) if yes else None

    def _say_rules(self, language: Language) -> str:
        rules = self._judged.rules
        return "\n".join(rule_text(language, rule) for rule in rules) or language.say("check.nothing")

    def _say_recovery(self, language: Language) -> str:
        """That a better income to come is in none of the months: its day was told, and no amount."""
        ahead = recovery_ahead(self.case, self.app.today())
        if ahead is None or not self._judged.rules:
            return ""
        return language.say("check.recovery", day=language.day_or_month(ahead))

    def _say_largest(self, language: Language) -> str:
        judged, flow = self._judged, self._judged.flow
        found = judged.beside_behind or judged.largest
        if found is None or flow is None:
            return ""
        if found.amount:
            sentence = "behind" if judged.beside_behind is not None else "more"
        else:
            sentence = "at_once" if flow.at_once > 0 else "none"
        return language.say(
            f"check.largest.{sentence}",
            amount=language.money(found.amount),
            behind=language.money(flow.behind),
            at_once=language.money(flow.at_once),
        )

    def _explain_largest(self) -> list[Explanation | None]:
        found = self._judged.beside_behind or self._judged.largest
        return [explained_largest(found)] if found is not None else []

    def _say_stress(self, language: Language) -> str:
        return "\n".join(stress_told(language, self.case, self._judged.stress)) or language.say("check.nothing")

    def _say_days(self, language: Language) -> str:
        return days_told(language, self.case, self._judged.flow, self.app.today())

    def _explain_days(self) -> list[Explanation | None]:
        flow = self._judged.flow
        return [explained_days(flow)] if flow is not None else []

    def _has_undated(self) -> bool:
        return self._judged.flow is not None and bool(undated_bills(self.case))

    def _say_undated(self, language: Language) -> str:
        if not self._has_undated():
            return ""
        names = [each.label or language.named("spending", each.category) for each in undated_bills(self.case)]
        return language.say("check.undated", names=language.join(names))

    def _say_counted(self, language: Language) -> str:
        flow = self._judged.flow
        return language.say("check.counted", day=language.date(flow.start)) if flow is not None else ""

    def _say_months(self, language: Language) -> Content:
        flow = self._judged.flow
        return _table(language, months_ahead(flow) if flow is not None else [])


def _table(language: Language, months: list[MonthAhead]) -> Content:
    """Month, comes, goes, promised, there at the end: one line each, in columns of cells."""
    if not months:
        return Content(language.say("check.nothing"))
    rows = [
        f"{month.month:%Y-%m}"
        + "".join(
            f"{language.number(amount, decimals=True):>{COLUMN}}"
            for amount in (month.comes, month.goes, month.promised, month.balance)
        )
        for month in months
    ]
    return Content("\n".join([language.say("check.columns"), *rows]))
