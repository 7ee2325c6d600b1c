"""The agreement on one debt: the checklist, the figures of the paper, what does not agree, and the yes."""

from textual import getters
from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Button

from debt_wizard.advice.agreement_answer import agree, take_back, turned
from debt_wizard.advice.agreement_review import (
    AgreementReview,
    agreement_review,
    open_terms,
    stops,
    terms_to_check,
    trap_of,
)
from debt_wizard.advice.paper_in_hand import paper_in_hand
from debt_wizard.advice.pay_day import due_beside_pay
from debt_wizard.case import Agreement, Debt
from debt_wizard.language import Language
from debt_wizard.screens.agreement_figures import AgreementFiguresDialog
from debt_wizard.screens.agreement_told import agreement_told, asked_before_agreeing, pay_day_told
from debt_wizard.screens.card import CardDialog
from debt_wizard.screens.confirm import ConfirmDialog
from debt_wizard.screens.shown_button import ShownButton
from debt_wizard.screens.sources import SourcesIfAny
from debt_wizard.widgets.answer import AnswerChanged
from debt_wizard.widgets.button_row import ButtonRow
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.retold import retell_all
from debt_wizard.widgets.term_list import TermList
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import item

CARDS = {"no_upfront_fee": "card.fee_demanded", "payee_verified": "card.pressed"}
"""The card for each term that stops everything."""


class AgreementPart(Widget):
    """It joins the case with the first answer."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    AgreementPart { height: auto; layout: vertical; margin: 0 0 1 0; }
    AgreementPart > ButtonRow { margin: 0 0 1 0; }
    AgreementPart > .heading { text-style: bold; }
    """

    def __init__(self, debt: Debt) -> None:
        super().__init__(id=f"agreement-{debt.id}")
        self._debt = debt
        self.debt_id = debt.id

    def compose(self) -> ComposeResult:
        yield Told(self._say_head, classes="heading")
        yield TermList(
            [term.id for term in terms_to_check(self._debt)],
            self._say_term,
            answer=self._answer,
            turn=self._turn,
            id=f"terms-{self._debt.id}",
            about="field.agreement.checks",
        )
        yield SourcesIfAny(f"terms-{self._debt.id}", self._facts)
        yield Told(self._say_review, classes="callout")
        with ButtonRow():
            yield WordButton(lambda language: language.word("Type in the figures"), id="figures")
            yield WordButton(lambda language: language.word("Ask for changes"), id="object")
            yield WordButton(self._say_yes, id="agree")
            yield ShownButton(lambda language: language.word("A newer agreement"), self._may_begin, id="newer")

    def on_mount(self) -> None:
        """Nothing can be answered in a case that may only be looked at."""
        for button in ("figures", "agree"):
            self.query_one(f"#{button}").disabled = self.app.is_read_only

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Type in the figures, write, or agree."""
        event.stop()
        match event.button.id:
            case "figures":
                self._type_figures(self._made())
            case "object":
                self.app.draft_wished = (self._debt.id, "object_term")
                self.app.go_to_step("draft")
            case "agree":
                self._ask()
            case "newer":
                self.app.remember_for_undo()
                self.app.case.agreement.append(Agreement(debt=self._debt.id))
                self._changed()
            case _:
                pass

    @property
    def _agreement(self) -> Agreement | None:
        return paper_in_hand(self.app.case, self._debt.id)

    def _may_begin(self) -> bool:
        """Whether a paper that was agreed to is here, whose place another one can take."""
        agreement = self._agreement
        return agreement is not None and agreement.agreed_at is not None and not self.app.is_read_only

    def _made(self) -> Agreement:
        agreement = self._agreement
        if agreement is None:
            agreement = Agreement(debt=self._debt.id)
            self.app.case.agreement.append(agreement)
        return agreement

    def _answer(self, term: str) -> bool | None:
        agreement = self._agreement
        return agreement.checks.get(term) if agreement is not None else None

    def _turn(self, term: str) -> None:
        """Turn to the next answer; one that is a trap opens its card before anything else."""
        agreement = self._made()
        before = trap_of(agreement)
        agreement.checks = turned(agreement.checks, term)
        if trap_of(agreement) == term and before != term:
            self.app.push_screen(CardDialog(CARDS[term]))
        self.call_after_refresh(self._changed)

    def _type_figures(self, agreement: Agreement) -> None:
        """The figures of the paper; a payee who reads like a person opens the card as soon as the name is there."""
        before = self._review(agreement).payee

        def typed(_: None) -> None:
            self._changed()
            if self._review(agreement).payee == "person" != before:
                self.app.push_screen(CardDialog(CARDS["payee_verified"]))

        self.app.push_screen(AgreementFiguresDialog(agreement), typed)

    def _review(self, agreement: Agreement) -> AgreementReview:
        return agreement_review(self.app.case, agreement, self.app.today())

    def _changed(self) -> None:
        self.post_message(AnswerChanged())
        retell_all(self)

    def _ask(self) -> None:
        """A yes with all that is still open before the eyes, once; what was open is kept with it."""
        agreement = self._made()
        if agreement.agreed_at is not None:
            self.app.remember_for_undo()
            take_back(self.app.case, agreement)
            self._changed()
            return
        if stops(agreement, self._review(agreement)):
            self.app.push_screen(CardDialog(CARDS[trap_of(agreement) or "payee_verified"]))
            return

        def answered(yes: bool | None) -> None:
            if yes:
                now = self.app.now().replace(microsecond=0)
                self.app.remember_for_undo()
                agree(self.app.case, agreement, self._review(agreement), now)
                self.app.save_at_once()
                self._changed()

        self.app.push_screen(
            ConfirmDialog(
                lambda language: language.say("agreement_review.ask.title"),
                lambda language: asked_before_agreeing(language, self.app.case, agreement, self.app.today()),
                yes=lambda language: language.word("I agreed"),
                no=lambda language: language.word("Not yet"),
            ),
            answered,
        )

    def _say_term(self, language: Language, term: str) -> str:
        known = item("agreement_terms", term)
        if known is None:
            return term
        own = known.for_product(self._debt.product)
        texts = [own.text(key) for key in ("question", "why")]
        said = [language.text(text) for text in texts if text is not None]
        beside = due_beside_pay(self.app.case, self._debt.id, self._agreement) if term == "due_after_payday" else None
        return "\n".join([*said, *([pay_day_told(language, beside)] if beside is not None else [])])

    def _facts(self) -> list[str]:
        """What the terms rest on, as they are said for this kind of debt."""
        known = (term.for_product(self._debt.product) for term in terms_to_check(self._debt))
        return [fact for term in known for fact in term.ids("facts")]

    def _say_head(self, language: Language) -> str:
        known = terms_to_check(self._debt)
        met = len(known) - len(open_terms(self._debt, self._agreement))
        name = self._debt.lender or language.say("plan.unnamed_lender")
        return language.say("agreement.head", lender=name, met=met, of=len(known))

    def _say_review(self, language: Language) -> str:
        return agreement_told(language, self.app.case, self._agreement, self.app.today())

    def _say_yes(self, language: Language) -> str:
        agreement = self._agreement
        agreed = agreement is not None and agreement.agreed_at is not None
        return language.word("Withdraw my agreement" if agreed else "I agreed")
