"""The proposal to one lender: two or three terms, an own amount, a sum at once, the comparison, what is asked for."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.advice.explained_plan import explained_proposal
from debt_wizard.advice.offered_terms import offered_terms, term_of
from debt_wizard.advice.owed import owed
from debt_wizard.advice.proposal_choice import asked_of, follow_amount, follow_kind, follow_months, take_term
from debt_wizard.case import ASKS, PROPOSAL_KINDS, Debt, Proposal
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.choices import one, several
from debt_wizard.screens.compare import CompareDialog
from debt_wizard.screens.option_names import item_name
from debt_wizard.screens.proposal_told import proposal_told
from debt_wizard.widgets.answer import Answer, AnswerChanged, AnswerLeft
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.cell import Cell
from debt_wizard.widgets.field import Field, PickField
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.pick import Pick
from debt_wizard.widgets.reading import AMOUNT, MONTHS
from debt_wizard.widgets.told import Told

PARTS = {"grace_months": MONTHS, "months": MONTHS, "monthly": AMOUNT, "upfront": AMOUNT}
"""What may be typed, in the order of the screen; the kind decides which of it is asked."""


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
        self.debt_id = debt.id
        self._body = body
        self._proposals = proposals
        self._proposal = find(debt.id) or Proposal(debt=debt.id)
        self._looked_at = self._parts()
        """The kind, months and own amount when they were last looked at: what is new decides over the others."""

    def compose(self) -> ComposeResult:
        debt = self._debt
        yield Told(self._say_head, classes="heading")
        yield PickField(
            Answer(lambda: self._proposal, "kind"),
            PROPOSAL_KINDS,
            item_name("proposal_kinds"),
            "proposal.kind",
            id=f"kind-{debt.id}",
        )
        yield one(
            [str(term.months) for term in offered_terms(self._body.case, debt, self._body.app.today())],
            self._say_term,
            self._chosen_term,
            self._choose_term,
            id=f"terms-{debt.id}",
            about="field.proposal.months",
        )
        for part, reading in PARTS.items():
            yield Field(Answer(lambda: self._proposal, part), reading, f"proposal.{part}", id=f"{part}-{debt.id}")
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

    def on_mount(self) -> None:
        """Ask for what the kind of the proposal needs."""
        self._ask_of_kind()

    def on_answer_changed(self, message: AnswerChanged) -> None:
        """Bring the proposal into the case, and keep its parts in step."""
        self._settle()
        self._ask_of_kind()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Show the ways side by side."""
        event.stop()
        self.app.push_screen(CompareDialog(self._body.case, self._debt), self._take)

    def _take(self, way: Proposal | None) -> None:
        """Make the way that was chosen the proposal."""
        if way is None:
            return
        self._proposal.take_terms(way)
        self._looked_at = self._parts()
        self._settle()
        self._show_values()
        self._ask_of_kind()
        self.post_message(AnswerChanged())
        self.post_message(AnswerLeft())

    def _parts(self) -> tuple[str, int | None, Decimal | None]:
        proposal = self._proposal
        return proposal.kind, proposal.months, proposal.monthly

    def _settle(self) -> None:
        proposal = self._proposal
        kind, months, monthly = self._looked_at
        if proposal.kind != kind:
            follow_kind(proposal)
        elif proposal.monthly is not None and proposal.monthly != monthly:
            follow_amount(proposal)
        elif proposal.months is not None and proposal.months != months:
            follow_months(proposal)
        if self._parts() != self._looked_at:
            self._looked_at = self._parts()
            self._show_values()
        told = proposal.monthly or proposal.months or proposal.upfront or proposal.asks or proposal.unfinished
        told = told or proposal.grace_months or proposal.kind != "instalments"
        if told and not any(each is proposal for each in self._proposals):
            self._proposals.append(proposal)

    def _ask_of_kind(self) -> None:
        """Show the fields that the kind needs, and no others."""
        kind = self._proposal.kind
        for part in PARTS:
            self.query_one(f"#field-{part}-{self._debt.id}").display = part in asked_of(kind)
        self.query_one(f"#terms-{self._debt.id}").display = kind in {"instalments", "extension"}

    def _chosen_term(self) -> str | None:
        proposal = self._proposal
        is_term = proposal.monthly is None and proposal.kind in {"instalments", "extension"}
        return str(proposal.months) if is_term else None

    def _choose_term(self, months: str) -> None:
        take_term(self._proposal, int(months))
        self._looked_at = self._parts()
        self._settle()
        self._show_values()
        self._ask_of_kind()

    def _show_values(self) -> None:
        focused = self.screen.focused
        for cell in self.query(Cell):
            if cell is not focused:
                cell.show_value()
        self.query_one(Pick).retell()

    def _keep_asks(self, asks: list[Any]) -> None:
        self._proposal.asks = asks

    @property
    def _owed(self) -> Decimal:
        return owed(self._body.case, self._debt) or Decimal(0)

    def _say_head(self, language: Language) -> str:
        name = self._debt.lender or language.say("plan.unnamed_lender")
        return language.say("proposals.head", lender=name, balance=language.money(self._owed))

    def _say_term(self, language: Language, months: str) -> str:
        """A term with the asks as they are now ticked."""
        term = term_of(self._body.case, self._debt, int(months), self._body.app.today())
        if term is None:
            return language.months(int(months))
        return language.say(
            "plan.term",
            months=language.months(term.months),
            monthly=language.money(term.monthly),
            total=language.money(term.total),
            end=language.month(term.end),
        )

    def _say_proposal(self, language: Language) -> str:
        return proposal_told(language, self._body.case, self._debt, self._proposal, self._body.app.today())
