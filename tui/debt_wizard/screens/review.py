"""Check your answers: every step with what was answered there, and the way back to it."""

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from debt_wizard.advice.left_over import left_over
from debt_wizard.case import Case
from debt_wizard.documents.change_words import kinds_told
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.option_names import channel_name, item_name
from debt_wizard.steps import state, steps_for
from debt_wizard.widgets.option_rows import OptionRows
from debt_wizard.widgets.rail import MARKS


class ReviewBody(StepBody):
    """A line for each step; Enter goes there."""

    step = "review"

    def compose(self) -> ComposeResult:
        yield Answers(self.case)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the step."""
        if event.option_id is not None:
            self.app.go_to_step(event.option_id)


class Answers(OptionRows):
    """The steps with their answers, in short."""

    DEFAULT_CSS = """
    Answers { height: auto; max-height: 1000; border: none; background: transparent; padding: 0; }
    Answers:focus { border: none; }
    """

    def __init__(self, case: Case) -> None:
        self._case = case
        self._steps = [each for each in steps_for(case) if each.id not in {"review", "export"}]
        super().__init__(*(Option(Content(""), id=each.id) for each in self._steps), id="answers", markup=False)

    def on_mount(self) -> None:
        """Say the answers once the language is known."""
        self.retell()
        self.highlighted = 0

    def retell(self) -> None:
        """Say the answers again."""
        for place, each in enumerate(self._steps):
            title = self.language.say(f"steps.{each.id}.title")
            answer = answer_of(self.language, self._case, each.id)
            mark = MARKS[state(self._case, each)]
            self.replace_option_prompt_at_index(place, Content(f"{mark} {title}{f'  {answer}' if answer else ''}"))


def answer_of(language: Language, case: Case, step: str) -> str:
    """What was answered at a step, in a few words; empty where a few words say nothing."""
    names: list[str] = []
    match step:
        case "debts":
            names = [
                f"{debt.lender or language.say('plan.unnamed_lender')} {language.money(debt.balance)}"
                for debt in case.debt
                if debt.balance is not None
            ]
        case "goal":
            names = [item_name("goals")(language, goal) for goal in case.situation.goals]
        case "income":
            names = [language.money(left_over(case).total("income"))] if case.income else []
        case "essentials" | "other_spending":
            total = left_over(case).total("essential" if step == "essentials" else "other")
            names = [language.money(total)] if total else []
        case "left_over":
            left = left_over(case)
            names = [language.money(left.amount)] if left.is_known else []
        case "channel_choice":
            names = [channel_name(language, case.channel.chosen)] if case.channel.chosen else []
        case "reason":
            names = [item_name("reasons")(language, reason) for reason in case.situation.reasons]
        case "changed":
            names = [kinds_told(change, language) for change in case.change[-1:] if change.kinds]
        case "settled":
            names = [debt.lender or language.say("plan.unnamed_lender") for debt in case.debt if debt.settled_on]
        case _:
            pass
    return language.join(names)
