"""Four questions that lead to a channel."""

from collections.abc import Callable
from functools import partial

from textual.app import ComposeResult

from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.choices import one
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import Item, catalogue
from debt_wizard_content.guidance import lessons

YES_NO = {"yes": True, "no": False}


class ChannelQuestionsBody(StepBody):
    """The questions and their options are content; "yes" and "no" are kept as true and false."""

    step = "channel_questions"

    def compose(self) -> ComposeResult:
        for question in catalogue("channel_questions"):
            yield Told(_asked(question), classes="heading")
            yield one(
                [option.id for option in question.options()],
                _option_name(question),
                partial(self._chosen, question.id),
                partial(self._keep, question.id),
                id=f"question-{question.id}",
                about=f"field.channel.{question.id}",
            )
        for each in lessons("channel_questions"):
            yield lesson(each.id)

    def _chosen(self, question: str) -> str | None:
        answer: str | bool | None = getattr(self.case.channel.answers, question)
        if isinstance(answer, bool):
            return "yes" if answer else "no"
        return answer

    def _keep(self, question: str, option: str) -> None:
        setattr(self.case.channel.answers, question, YES_NO.get(option, option))


def _asked(question: Item) -> Callable[[Language], str]:
    text = question.text("question") or question.name
    return lambda language: language.text(text)


def _option_name(question: Item) -> Callable[[Language, str], str]:
    names = {option.id: option.name for option in question.options()}
    return lambda language, option: language.text(names[option])
