"""A proposal for each lender, and what all of them do to the debts over time."""

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult

from debt_wizard.advice.explained_sums import explained_shares, explained_spare
from debt_wizard.advice.owed import owed
from debt_wizard.advice.plan import capacity
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.case import Debt
from debt_wizard.finance import Schedule
from debt_wizard.language import Language
from debt_wizard.screens.balance_chart import SIGNS, draw_schedules
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.debt_proposal import DebtProposal
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.choice_list import ChoiceList
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.reading import DAY, DAY_OF_MONTH
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons


class ProposalsBody(StepBody):
    """For each debt: the terms that fit, an own amount, and what is asked for."""

    step = "proposals"

    def compose(self) -> ComposeResult:
        debts = [debt for debt in self.case.debts_owed() if owed(self.case, debt)]
        if not debts:
            yield self.say("plan.no_debts")
        elif not capacity(self.case).amount:
            yield self.say("plan.no_capacity")
        for debt in debts:
            yield DebtProposal(self.case.proposal_for, self.case.plan.proposal, debt, self)
        plan = self.case.plan
        yield self.field(lambda: plan, "first_payment", DAY, "plan.first_payment")
        yield self.field(lambda: plan, "day", DAY_OF_MONTH, "plan.day")
        yield Figure(
            self._say_spare,
            lambda: [explained_spare(self.case), explained_shares(self.case)],
            id="spare",
            classes=None,
        )
        yield Told(lambda language: language.say("chart.balance.heading") if self._drawn() else "", classes="heading")
        yield Drawing(self._draw, id="balance-chart")
        yield Told(self._say_chart)
        for each in lessons("proposals"):
            yield lesson(each.id)

    def focus_first(self) -> None:
        """Go to the terms, which most people choose from; where a proposal is of another kind, to what comes first."""
        first = next((each for each in self.query(ChoiceList) if each.focusable), None)
        if first is not None and (first.id or "").startswith("terms-"):
            self.screen.set_focus(first, scroll_visible=False)
        else:
            super().focus_first()

    def _say_spare(self, language: Language) -> str:
        spare = spare_money(self.case)
        if not spare.at_hand:
            return ""
        return language.say(
            "proposals.spare",
            amount=language.money(spare.amount),
            at_hand=language.money(spare.at_hand),
            kept=language.money(spare.kept),
            borrowed=language.money(spare.borrowed),
        )

    def _drawn(self) -> list[tuple[Debt, Schedule]]:
        """The debts with a whole proposal, as many as there are signs for."""
        return list(self._schedules())[: len(SIGNS)]

    def _schedules(self) -> Iterator[tuple[Debt, Schedule]]:
        for debt in self.case.debts_owed():
            proposal = self.case.proposal_for(debt.id)
            schedule = proposed_schedule(self.case, proposal, self.app.today()) if proposal is not None else None
            if schedule is not None:
                yield debt, schedule

    def _draw(self, language: Language, width: int) -> Sequence[str]:
        return draw_schedules(language, [schedule for _, schedule in self._drawn()], width)

    def _say_chart(self, language: Language) -> str:
        return "\n".join(
            language.say(
                "chart.balance.legend",
                sign=sign,
                lender=debt.lender or language.say("plan.unnamed_lender"),
                balance=language.money(schedule.opening),
                end=language.month(schedule.last_due),
                left=language.money(schedule.left),
            )
            for sign, (debt, schedule) in zip(SIGNS, self._drawn(), strict=False)
        )
