"""What a change has come to: before and now, the verdict on what is promised, and what can be done."""

from collections.abc import Sequence
from functools import cached_property

from textual import getters
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widget import Widget

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.change_road import ChangeRoad, asks_for_facts, change_road
from debt_wizard.advice.charged_by import FEE
from debt_wizard.advice.comparison_of_facts import FactsCompared, compared_facts
from debt_wizard.advice.letters_of_change import concerns, is_written
from debt_wizard.advice.renegotiation import has_terms_beside_proposals, verdict_on_proposals
from debt_wizard.advice.verdict import Verdict, verdict
from debt_wizard.case import Change
from debt_wizard.documents.change_words import kinds_told
from debt_wizard.documents.verdict_line import verdict_text
from debt_wizard.language import Language
from debt_wizard.screens.change_told import compared_rows, left_told
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.draft_picks import intent_name
from debt_wizard.widgets.answer import Answer
from debt_wizard.widgets.buttons import WordButton
from debt_wizard.widgets.drawing import Drawing
from debt_wizard.widgets.field import Field
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.reading import TEXT
from debt_wizard.widgets.told import Told


class LetterButton(WordButton):
    """Opens the draft of one letter to one lender."""

    def __init__(self, intent_id: str, debt_id: str) -> None:
        self.intent_id = intent_id
        self.debt_id = debt_id
        super().__init__(self._say_letter, id=f"letter-{intent_id}-{debt_id}")

    def _say_letter(self, language: Language) -> str:
        lender = debt_name(lambda: self.app.case)(language, self.debt_id)
        name = intent_name(language, self.intent_id, self.app.case.product_of(self.debt_id))
        return language.say("changed.write_to", intent=name, lender=lender)


class ChangeKnown(Widget):
    """Everything follows from the change and the case as they are now."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    ChangeKnown { height: auto; layout: vertical; }
    ChangeKnown > Told { margin: 0; }
    ChangeKnown > .figure { margin: 0 0 1 0; }
    ChangeKnown > LetterButton { margin: 0; }
    """

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._known = change

    def compose(self) -> ComposeResult:
        road = self._road
        yield Told(self._say_told, classes="heading")
        yield Told(self._say_left)
        if self._compared is not None:
            yield Told(lambda language: language.say("changed.verdict"))
            yield Told(lambda language: verdict_text(language, self._judged), classes="figure")
        if FEE in self._known.kinds:  # a letter quotes it, and may be what shows that it is missing
            yield Field(Answer(lambda: self._known, "fee"), TEXT, "change.fee", id="known-fee")
        yield Told(self._say_road)
        yield Told(self._say_proposed, id="proposed-verdict")
        with Horizontal(classes="buttons"):
            if road.needs_proposal:  # hidden, it would take the focus and show nothing of it
                yield WordButton(lambda language: language.say("changed.rework"), id="rework-proposal")
            yield from self._buttons()
        letters = [(intent, debt) for intent in road.letters for debt in road.debts if self._writes(intent, debt)]
        if letters:
            yield Told(lambda language: language.say("changed.write"))
        yield from (LetterButton(intent, debt) for intent, debt in letters)
        yield Told(self._say_asked, id="ask-in-words")
        if self._compared is not None:
            yield Told(lambda language: language.say("changed.lines"), classes="heading")
        yield Drawing(self._draw, id="compared")

    def _buttons(self) -> ComposeResult:
        again = WordButton(lambda language: language.say("changed.look_again"), id="look-again")
        again.display = self._compared is not None
        another = WordButton(lambda language: language.say("changed.another"), id="another")
        for button in (again, another):
            button.disabled = self.app.is_read_only
            yield button

    def _writes(self, intent_id: str, debt_id: str) -> bool:
        debt = self.app.case.debt_by_id(debt_id)
        return debt is not None and is_written(self.app.case, debt, intent_id, self.app.today())

    @property
    def _judged(self) -> Verdict:
        return verdict(self.app.case, self.app.today())

    @cached_property
    def _compared(self) -> FactsCompared | None:
        return compared_facts(self.app.case, self._known)

    @cached_property
    def _road(self) -> ChangeRoad:
        return change_road(self.app.case, self._known, self._judged.level)

    def _say_told(self, language: Language) -> str:
        day = language.date(self._known.at) if self._known.at is not None else ""
        return language.say("changed.told", day=day, kinds=kinds_told(self._known, language, self._compared))

    def _say_left(self, language: Language) -> str:
        return left_told(language, self._compared) if self._compared is not None else ""

    def _say_road(self, language: Language) -> str:
        case = self.app.case
        is_agreed = any(has_agreement(case, debt.id) for debt in case.debts_owed())
        if self._road.needs_proposal:
            return language.say("changed.proposal_first" if is_agreed else "changed.no_agreement")
        fits = self._judged.level == "within" and asks_for_facts(self._known) and bool(case.debts_owed())
        return language.say("changed.still_fits") if fits else ""

    def _say_asked(self, language: Language) -> str:
        """What to say of a fee to lenders whom no letter about one is written to."""
        if FEE not in self._road.letters:
            return ""
        case, today = self.app.case, self.app.today()
        road = [debt for debt in case.debts_owed() if debt.id in self._road.debts and concerns(case, debt, FEE, today)]
        unwritten = [debt_name(lambda: case)(language, debt.id) for debt in road if not self._writes(FEE, debt.id)]
        return language.say("changed.ask_in_words", lenders=language.join(unwritten)) if unwritten else ""

    def _say_proposed(self, language: Language) -> str:
        """The verdict on the new proposal, where older terms are in force and too much."""
        case, today = self.app.case, self.app.today()
        if not self._road.needs_proposal or not has_terms_beside_proposals(case):
            return ""
        judged = verdict_on_proposals(case, today)
        return language.say("changed.proposed", verdict=verdict_text(language, judged))

    def _draw(self, language: Language, width: int) -> Sequence[str]:
        return compared_rows(language, self._compared, width) if self._compared is not None else []
