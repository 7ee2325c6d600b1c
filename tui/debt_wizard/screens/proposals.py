"""A proposal for each lender: two or three terms, or an own amount, each with what it means."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from textual.app import ComposeResult
from textual.widget import Widget

from debt_wizard.advice.offered_terms import OfferedTerm, offered_terms
from debt_wizard.advice.division import shares
from debt_wizard.advice.plan import capacity
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.case import ASKS, Debt, Proposal
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.choices import one, several
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import item_name
from debt_wizard.widgets.answer import Answer, AnswerChanged
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.field import Field
from debt_wizard.widgets.reading import AMOUNT, DAY, DAY_OF_MONTH
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons


class ProposalsBody(StepBody):
    """For each debt: the terms that fit, an own amount, and what is asked for."""

    step = "proposals"

    def compose(self) -> ComposeResult:
        debts = [debt for debt in self.case.debts_in_scope() if debt.balance]
        if not debts:
            yield self.say("plan.no_debts")
        elif not capacity(self.case).amount:
            yield self.say("plan.no_capacity")
        for debt in debts:
            yield DebtProposal(self.case.proposal_for, self.case.plan.proposal, debt, self)
        plan = self.case.plan
        yield self.field(lambda: plan, "first_payment", DAY, "plan.first_payment")
        yield self.field(lambda: plan, "day", DAY_OF_MONTH, "plan.day")
        for each in lessons("proposals"):
            yield lesson(each.id)


class DebtProposal(Widget):
    """The proposal to one lender. It joins the case with the first choice."""

    DEFAULT_CSS = """
    DebtProposal { height: auto; layout: vertical; margin: 0 0 1 0; }
    """

    def __init__(
        self,
        find: Callable[[str], Proposal | None],
        proposals: list[Proposal],
        debt: Debt,
        body: StepBody,
    ) -> None:
        super().__init__(id=f"proposal-{debt.id}")
        self._debt = debt
        self._body = body
        self._proposals = proposals
        self._proposal = find(debt.id) or Proposal(debt=debt.id)
        self._monthly = self._proposal.monthly
        """The own amount when it was last looked at: a new one takes the place of a term."""

    def compose(self) -> ComposeResult:
        debt = self._debt
        yield Told(self._say_head, classes="heading")
        terms = offered_terms(self._body.case, debt, self._body.app.today())
        yield one(
            [str(term.months) for term in terms],
            lambda language, months: _say_term(language, terms, months),
            lambda: str(self._proposal.months) if self._proposal.monthly is None else None,
            self._choose_term,
            id=f"terms-{debt.id}",
            about="field.proposal.months",
        )
        yield Field(Answer(self._join, "monthly"), AMOUNT, "proposal.monthly", id=f"monthly-{debt.id}")
        yield Told(self._say_proposal, classes="figure")
        yield several(
            ASKS,
            item_name("asks"),
            lambda: list(self._proposal.asks),
            self._keep_asks,
            id=f"asks-{debt.id}",
            about="field.proposal.asks",
        )

    def _join(self) -> Proposal:
        """The proposal, which is in the case once something is written to it."""
        return self._proposal

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Bring the proposal into the case."""
        self._settle()

    def _settle(self) -> None:
        proposal = self._proposal
        if proposal.monthly is not None and proposal.monthly != self._monthly:
            proposal.months = None
        self._monthly = proposal.monthly
        told = proposal.monthly is not None or proposal.months is not None or proposal.asks or proposal.unfinished
        if told and not any(each is proposal for each in self._proposals):
            self._proposals.append(proposal)

    def _choose_term(self, months: str) -> None:
        self._proposal.monthly = None
        self._proposal.finish("monthly")
        self._proposal.months = int(months)
        self._settle()
        for cell in self.query(Cell):
            cell.show_value()

    def _keep_asks(self, asks: list[Any]) -> None:
        self._proposal.asks = asks

    def _say_head(self, language: Language) -> str:
        name = self._debt.lender or language.say("plan.unnamed_lender")
        return language.say("proposals.head", lender=name, balance=language.money(self._debt.balance or Decimal(0)))

    def _say_proposal(self, language: Language) -> str:
        case = self._body.case
        proposal = self._proposal
        if proposal.monthly is None and proposal.months is None:
            return language.say("plan.none")
        schedule = proposed_schedule(case, proposal, self._body.app.today())
        if schedule is None:
            return language.say("plan.never")
        told = [
            language.say(
                "plan.proposal",
                monthly=language.money(schedule.payment),
                months=language.months(schedule.months),
                total=language.money(schedule.total_paid),
                end=language.date(schedule.last_due),
            )
        ]
        share = shares(case).get(self._debt.id, Decimal(0))
        if share and schedule.payment > share:
            more = language.money(schedule.payment - share)
            told.append(language.say("plan.above_share", share=language.money(share), more=more))
        return "\n".join(told)


def _say_term(language: Language, terms: list[OfferedTerm], months: str) -> str:
    term = next(each for each in terms if str(each.months) == months)
    return language.say(
        "plan.term",
        months=language.months(term.months),
        monthly=language.money(term.monthly),
        total=language.money(term.total),
        end=language.month(term.end),
    )
