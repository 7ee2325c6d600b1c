"""Which draft is shown: to whom, what for, through which channel, in which language."""

from collections.abc import Callable, Sequence
from datetime import date

from textual import getters
from textual.app import ComposeResult
from textual.containers import Horizontal

from debt_wizard.case import Case, Part
from debt_wizard.documents.drafting import chosen_channel, to_begin_with
from debt_wizard.documents.fitting import fitting_channel, fitting_intents
from debt_wizard.documents.letter import Wanted
from debt_wizard.language import Language
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.option_names import channel_name
from debt_wizard.screens.written_in import written_in
from debt_wizard.widgets.answer import Answer
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.pick import Apart, Pick
from debt_wizard_content.catalogues import catalogue
from debt_wizard_content.letters import intents
from debt_wizard_content.text import LANGUAGES


class Shown(Part):
    """Which draft is on the screen; no part of the case."""

    debt: str
    intent: str
    channel: str
    language: str

    def wanted(self, case: Case) -> Wanted:
        """The letter that is meant; its channel is one that it has a form for."""
        debt = case.debt_by_id(self.debt) or case.debts_in_scope()[0]
        return Wanted(debt, self.intent, fitting_channel(self.intent, self.channel))


class DraftPicks(Horizontal):
    """Four choices in a line."""

    app = getters.app(Host)

    DEFAULT_CSS = """
    DraftPicks { height: 1; }
    DraftPicks Pick { margin: 0 1 0 0; }
    """

    def __init__(self, shown: Shown, offered: tuple[Sequence[str], int]) -> None:
        super().__init__()
        self._shown = shown
        self._intents, self._fitting = offered

    def compose(self) -> ComposeResult:
        case = self.app.case
        debts = [debt.id for debt in case.debts_in_scope()]
        yield self._pick("debt", debts, debt_name(lambda: self.app.case))
        yield self._pick("intent", self._intents, self._say_intent, Apart(self._fitting, "draft.other_letters"))
        yield self._pick("channel", [each.id for each in catalogue("channels")], channel_name)
        yield self._pick("language", LANGUAGES, written_in)

    def offer(self, offered: tuple[Sequence[str], int]) -> None:
        """Offer other letters from now on, as another debt wants them."""
        self._intents, self._fitting = offered
        self.query_one("#draft-intent", Pick).offer(self._intents, Apart(self._fitting, "draft.other_letters"))

    def _say_intent(self, language: Language, intent_id: str) -> str:
        return intent_name(language, intent_id, self.app.case.product_of(self._shown.debt))

    def _pick(
        self, field: str, options: Sequence[str], name: Callable[[Language, str], str], apart: Apart | None = None
    ) -> Pick:
        answer = Answer(lambda: self._shown, field)
        return Pick(answer, options, name, id=f"draft-{field}", about=f"draft.{field}", apart=apart)


def first_shown(
    case: Case,
    today: date,
    wished: tuple[str, ...] | None = None,
    left: tuple[str, str, str, str] | None = None,
) -> Shown:
    """The draft to begin with: the letter wished for, by debt, intent and maybe channel, else the one that was `left`.

    Without either, for the first debt of the talk, the last that was written, else what fits best.
    """
    scope = {debt.id: debt for debt in case.debts_in_scope()}
    if wished is not None and wished[0] in scope:
        channel = wished[2] if len(wished) > 2 else chosen_channel(case)
        begin = Wanted(scope[wished[0]], wished[1], fitting_channel(wished[1], channel))
    elif left is not None and left[0] == case.about.name and left[1] in scope:
        begin = Wanted(scope[left[1]], left[2], fitting_channel(left[2], left[3]))
    else:
        begin = to_begin_with(case, next(iter(scope.values())), today)
    language = case.about.letter_language
    return Shown(
        debt=begin.debt.id,
        intent=begin.intent,
        channel=begin.channel,
        language=language if language in LANGUAGES else LANGUAGES[0],
    )


def for_its_debt(case: Case, shown: Shown, today: date) -> str:
    """The letter to show once another debt is chosen: the same where it makes sense, else the one to begin with."""
    debt = case.debt_by_id(shown.debt) or case.debts_in_scope()[0]
    same = next((each.suits(debt.product) for each in intents() if each.id == shown.intent), False)
    return shown.intent if same else to_begin_with(case, debt, today).intent


def offered_intents(case: Case, shown: Shown, today: date) -> tuple[list[str], int]:
    """Every letter that makes sense for the debt, and how many of them fit it now.

    Those come first, the rest in the order of a talk. The letter that is shown stands among them whatever it is.
    """
    debt = case.debt_by_id(shown.debt) or case.debts_in_scope()[0]
    fitting = fitting_intents(case, debt, today)
    others = [each for each in intents() if each.id not in fitting]
    sensible = [each for each in others if each.suits(debt.product) or each.id == shown.intent]
    rest = sorted(sensible, key=lambda each: (each.place, each.id))
    return [*fitting, *(each.id for each in rest)], len(fitting)


def intent_name(language: Language, intent_id: str, product: str | None = None) -> str:
    """The name of an intent, as it is for a debt of that kind."""
    names = (each.for_product(product).name for each in intents() if each.id == intent_id)
    return next((language.text(name) for name in names), intent_id)
