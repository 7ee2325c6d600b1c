"""What happened, since when, and what the person will do."""

from collections.abc import Callable
from typing import Any

from textual.app import ComposeResult

from debt_wizard.advice.recovery import recovery_ahead
from debt_wizard.case import REASONS, Proposal
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.choices import several
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import item_name
from debt_wizard.widgets.reading import DAY_OR_MONTH, STEPS, TEXT
from debt_wizard.widgets.told import Tell, Told
from debt_wizard_content.guidance import lessons


class ReasonBody(StepBody):
    """Facts for every draft: asked once, used in all of them."""

    step = "reason"

    def compose(self) -> ComposeResult:
        situation = self.case.situation
        yield several(
            REASONS,
            item_name("reasons"),
            lambda: list(situation.reasons),
            self._keep,
            id="reasons",
            about="field.situation.reasons",
        )
        yield self.field(lambda: situation, "since", DAY_OR_MONTH, "situation.since")
        yield self.field(lambda: situation, "recovers", DAY_OR_MONTH, "situation.recovers")
        yield Told(self._say_recovery_passed)
        yield self.field(lambda: situation, "story", TEXT, "situation.story")
        for proposal in self.case.plan.proposal:
            yield Told(self._lender_of(proposal), classes="heading")
            yield self.field(_same(proposal), "steps", STEPS, "proposal.steps", of=proposal.debt)
        yield self.field(lambda: self.case.person, "name", TEXT, "person.name")
        yield self.field(lambda: self.case.person, "phone", TEXT, "person.phone")
        for each in lessons("reason"):
            yield lesson(each.id)

    def _keep(self, reasons: list[Any]) -> None:
        self.case.situation.reasons = reasons

    def _say_recovery_passed(self, language: Language) -> str:
        """That what was expected lies in the past, so that no letter says it."""
        told = self.case.situation.recovers
        if told is None or recovery_ahead(self.case, self.app.today()) is not None:
            return ""
        return language.say("plan.recovery_passed", day=language.day_or_month(told))

    def _lender_of(self, proposal: Proposal) -> Tell:
        name = debt_name(lambda: self.case)
        return lambda language: name(language, proposal.debt)


def _same(proposal: Proposal) -> Callable[[], Proposal]:
    return lambda: proposal
