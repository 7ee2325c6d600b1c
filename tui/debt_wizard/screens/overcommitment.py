"""The check: living costs, buffer, month by month, an income that falls by a quarter; and a deliberate yes."""

from textual.app import ComposeResult
from textual.content import Content

from debt_wizard.advice.months_ahead import FALL, FALL_MONTHS, MonthAhead, months_ahead
from debt_wizard.advice.verdict import RuleKept, verdict
from debt_wizard.case import OwnRisk
from debt_wizard.documents.verdict_line import verdict_text
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.buttons import Tick
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons

COLUMN = 13
"""Cells of a column of figures."""


class OvercommitmentBody(StepBody):
    """The verdict in words, each rule beside it, and every month of the term."""

    step = "overcommitment"

    def compose(self) -> ComposeResult:
        yield Told(self._say_verdict, classes="figure")
        yield Told(self._say_rules)
        risk = Tick(
            lambda language: language.say("check.own_risk"),
            id="own-risk",
            ticked=lambda: self.case.plan.own_risk is not None,
            tick=self._keep_risk,
            about="screen.overcommitment",
        )
        risk.display = self._is_against_advice()
        yield risk
        yield self.heading("check.months")
        yield Told(lambda language: _table(language, months_ahead(self.case, self.app.today())))
        yield self.heading("check.fall")
        yield Told(self._say_fall)
        for each in lessons("overcommitment"):
            yield lesson(each.id)

    def may_leave(self) -> bool:
        """Going on against the verdict needs a deliberate yes."""
        if self._is_against_advice() and self.case.plan.own_risk is None:
            tick = self.query_one("#own-risk", Tick)
            tick.display = True
            tick.focus()
            return False
        return True

    def _is_against_advice(self) -> bool:
        return verdict(self.case, self.app.today()).level in {"over", "stretched"}

    def _keep_risk(self, yes: bool) -> None:
        judged = verdict(self.case, self.app.today())
        plan = self.case.plan
        now = self.app.now().replace(microsecond=0)
        plan.own_risk = OwnRisk(at=now, verdict=judged.level, promised=judged.promised) if yes else None

    def _say_verdict(self, language: Language) -> str:
        return verdict_text(language, verdict(self.case, self.app.today()))

    def _say_rules(self, language: Language) -> str:
        return "\n".join(_rule(language, rule) for rule in verdict(self.case, self.app.today()).rules)

    def _say_fall(self, language: Language) -> str:
        months = months_ahead(self.case, self.app.today(), fall=FALL, fall_months=FALL_MONTHS)
        broken = next((month for month in months if month.balance < 0), None)
        if not months:
            return language.say("check.nothing")
        if broken is None:
            lowest = min(month.balance for month in months)
            return language.say("check.fall_kept", lowest=language.money(lowest))
        missing = language.money(-broken.balance)
        return language.say("check.fall_broken", month=language.month(broken.month), missing=missing)


def _rule(language: Language, rule: RuleKept) -> str:
    said = language.say(f"check.rule.{rule.id}.text")
    how = "kept" if rule.kept else "broken"
    return language.say(f"check.{how}", rule=said, margin=language.money(abs(rule.margin)))


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
