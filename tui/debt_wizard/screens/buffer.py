"""The buffer, and how the rest is divided."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from textual.app import ComposeResult

from debt_wizard.advice.division import floor_fits, shares
from debt_wizard.advice.explained_sums import explained_capacity, explained_shares
from debt_wizard.advice.plan import buffer_rule, capacity
from debt_wizard.case import BUFFER_KINDS, SPLIT_KINDS
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.choices import one
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import choice_name
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.reading import AMOUNT
from debt_wizard_content.catalogues import item
from debt_wizard_content.guidance import lessons

FLOOR = replace(AMOUNT, blank=Decimal(0))
"""The least for each lender: an empty field is nought."""


class BufferBody(StepBody):
    """What is held back, what can be promised, and who would get how much of it."""

    step = "buffer"

    def compose(self) -> ComposeResult:
        plan = self.case.plan
        yield one(
            BUFFER_KINDS, _rule, lambda: plan.buffer.rule, self._keep_rule, id="buffer-rule", about="field.plan.buffer"
        )
        yield self.field(lambda: plan.buffer, "amount", AMOUNT, "plan.buffer.amount")
        yield self.field(lambda: plan.buffer, "cap", AMOUNT, "plan.buffer.cap")
        yield Figure(self._say_capacity, lambda: [explained_capacity(self.case)], id="capacity")
        yield self.heading("fields.plan.split.label")
        yield one(
            SPLIT_KINDS,
            choice_name("split"),
            lambda: plan.split,
            self._keep_split,
            id="split",
            about="field.plan.split",
        )
        yield self.field(lambda: plan, "floor", FLOOR, "plan.floor")
        yield Figure(self._say_shares, lambda: [explained_shares(self.case)], id="shares", classes=None)
        for each in lessons("buffer"):
            yield lesson(each.id)

    def _keep_rule(self, rule: Any) -> None:
        self.case.plan.buffer.rule = rule

    def _keep_split(self, kind: Any) -> None:
        self.case.plan.split = kind

    def _say_capacity(self, language: Language) -> str:
        can = capacity(self.case)
        if not can.left.is_known:
            return language.say("left_over.unknown")
        said = language.say(
            "plan.capacity",
            left=language.money(can.left.amount),
            buffer=language.money(can.held_back),
            capacity=language.money(can.amount),
        )
        if buffer_rule(self.case) is self.case.plan.buffer:
            return said
        return f"{language.say('plan.buffer.not_named')}\n{said}"

    def _say_shares(self, language: Language) -> str:
        parts = shares(self.case)
        if not parts or not capacity(self.case).amount:
            return ""
        told = [language.say("plan.shares")]
        for debt in self.case.debts_in_scope():
            if debt.id in parts:
                name = debt.lender or language.say("plan.unnamed_lender")
                told.append(language.say("plan.share", lender=name, amount=language.money(parts[debt.id])))
        if not floor_fits(self.case):
            told.append(language.say("plan.floor_too_high", floor=language.money(self.case.plan.floor)))
        return "\n".join(told)


def _rule(language: Language, rule: str) -> str:
    known = item("buffer_rules", rule)
    if known is None:
        return rule
    about = known.text("about")
    return f"{language.text(known.name)}\n{language.text(about)}" if about is not None else rule
