"""The proposal to one lender: two or three terms, an own amount, a sum at once, the comparison, what is asked for."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.advice.explained_plan import explained_proposal
from debt_wizard.advice.offered_terms import OfferedTerm, offered_terms
from debt_wizard.case import ASKS, Debt, Proposal
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.choices import one, several
from debt_wizard.screens.compare import CompareDialog
from debt_wizard.screens.option_names import item_name
from debt_wizard.screens.proposal_told import proposal_told
from debt_wizard.widgets.answer import Answer, AnswerChanged, AnswerLeft
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.field import Field
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.reading import AMOUNT
from debt_wizard.widgets.told import Told

TAKEN_OVER = ("kind", "months", "monthly", "grace_months", "upfront", "annual_rate", "asks")
"""What choosing a way brings into the proposal; its reason and steps stay."""


class DebtProposal(Widget):
    """The proposal to one lender. It joins the case with the first choice."""

    DEFAULT_CSS = """
    DebtProposal { height: auto; layout: vertical; margin: 0 0 1 0; }
    """

    def __init__(
        self, find: Callable[[str], Proposal | None], proposals: list[Proposal], debt: Debt, body: StepBody
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
            self._chosen_term,
            self._choose_term,
            id=f"terms-{debt.id}",
            about="field.proposal.months",
        )
        yield Field(Answer(lambda: self._proposal, "monthly"), AMOUNT, "proposal.monthly", id=f"monthly-{debt.id}")
        yield Field(Answer(lambda: self._proposal, "upfront"), AMOUNT, "proposal.upfront", id=f"upfront-{debt.id}")
        yield Figure(
            self._say_proposal,
            lambda: [explained_proposal(self._body.case, self._proposal, self._body.app.today())],
            id=f"figure-{debt.id}",
        )
        yield WordButton(
            lambda language: language.word("Compare the ways"),
            id=f"compare-{debt.id}",
            about="screen.proposals",
        )
        yield several(
            ASKS,
            item_name("asks"),
            lambda: list(self._proposal.asks),
            self._keep_asks,
            id=f"asks-{debt.id}",
            about="field.proposal.asks",
        )

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Bring the proposal into the case."""
        self._settle()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Show the ways side by side."""
        event.stop()
        self.app.push_screen(CompareDialog(self._body.case, self._debt), self._take)

    def _take(self, way: Proposal | None) -> None:
        """Make the way that was chosen the proposal."""
        if way is None:
            return
        for name in TAKEN_OVER:
            setattr(self._proposal, name, getattr(way, name))
            self._proposal.finish(name)
        self._monthly = self._proposal.monthly
        self._settle()
        self._show_values()
        self.post_message(AnswerChanged())
        self.post_message(AnswerLeft())

    def _settle(self) -> None:
        proposal = self._proposal
        if proposal.monthly is not None and proposal.monthly != self._monthly:
            proposal.months = None
            proposal.kind = "instalments"
        self._monthly = proposal.monthly
        told = proposal.monthly or proposal.months or proposal.upfront or proposal.asks or proposal.unfinished
        if told and not any(each is proposal for each in self._proposals):
            self._proposals.append(proposal)

    def _chosen_term(self) -> str | None:
        proposal = self._proposal
        is_term = proposal.monthly is None and proposal.kind in {"instalments", "extension"}
        return str(proposal.months) if is_term else None

    def _choose_term(self, months: str) -> None:
        proposal = self._proposal
        if proposal.kind == "lump_sum":
            proposal.upfront = None
        proposal.kind = "instalments"
        proposal.monthly = None
        proposal.finish("monthly")
        proposal.months = int(months)
        self._settle()
        self._show_values()

    def _show_values(self) -> None:
        for cell in self.query(Cell):
            cell.show_value()

    def _keep_asks(self, asks: list[Any]) -> None:
        self._proposal.asks = asks

    def _say_head(self, language: Language) -> str:
        name = self._debt.lender or language.say("plan.unnamed_lender")
        return language.say("proposals.head", lender=name, balance=language.money(self._debt.balance or Decimal(0)))

    def _say_proposal(self, language: Language) -> str:
        return proposal_told(language, self._body.case, self._debt, self._proposal, self._body.app.today())


def _say_term(language: Language, terms: list[OfferedTerm], months: str) -> str:
    term = next(each for each in terms if str(each.months) == months)
    return language.say(
        "plan.term",
        months=language.months(term.months),
        monthly=language.money(term.monthly),
        total=language.money(term.total),
        end=language.month(term.end),
    )
