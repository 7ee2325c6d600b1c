"""The checklist before signing, for each debt of this talk."""

from collections.abc import Callable
from functools import partial

from textual.app import ComposeResult

from debt_wizard.case import Agreement, Debt
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.choice_list import ChoiceList
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import catalogue, item
from debt_wizard_content.guidance import lessons


class BeforeSigningBody(StepBody):
    """Each term as a question, with why it matters."""

    step = "before_signing"

    def compose(self) -> ComposeResult:
        for debt in self.case.debts_in_scope():
            yield Told(partial(self._say_head, debt), classes="heading")
            yield ChoiceList(
                [term.id for term in catalogue("agreement_terms")],
                _question,
                is_chosen=self._is_met(debt),
                choose=self._turn(debt),
                id=f"terms-{debt.id}",
                about="field.agreement.checks",
                several=True,
            )
        for each in lessons("before_signing"):
            yield lesson(each.id)

    def _agreement(self, debt: Debt) -> Agreement | None:
        return next((each for each in self.case.agreement if each.debt == debt.id), None)

    def _is_met(self, debt: Debt) -> Callable[[str], bool]:
        def is_met(term: str) -> bool:
            agreement = self._agreement(debt)
            return agreement is not None and agreement.checks.get(term, False)

        return is_met

    def _turn(self, debt: Debt) -> Callable[[str], None]:
        def turn(term: str) -> None:
            agreement = self._agreement(debt)
            if agreement is None:
                agreement = Agreement(debt=debt.id)
                self.case.agreement.append(agreement)
            agreement.checks = {**agreement.checks, term: not agreement.checks.get(term, False)}

        return turn

    def _say_head(self, debt: Debt, language: Language) -> str:
        agreement = self._agreement(debt)
        met = sum(agreement.checks.values()) if agreement is not None else 0
        name = debt.lender or language.say("plan.unnamed_lender")
        return language.say("agreement.head", lender=name, met=met, of=len(catalogue("agreement_terms")))


def _question(language: Language, term: str) -> str:
    known = item("agreement_terms", term)
    if known is None:
        return term
    texts = [known.text(key) for key in ("question", "why")]
    return "\n".join(language.text(text) for text in texts if text is not None)
