"""Start: the language, what this is, and that nothing leaves the machine."""

from textual.app import ComposeResult

from debt_wizard.language import Language, languages
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.lesson import lesson
from debt_wizard.widgets.choice_list import ChoiceList
from debt_wizard.widgets.reading import TEXT
from debt_wizard.widgets.told import Told
from debt_wizard_content.guidance import lessons


class WelcomeBody(StepBody):
    """The language comes first: whoever cannot read the rest must be able to read that."""

    step = "welcome"

    def compose(self) -> ComposeResult:
        yield ChoiceList(
            languages(),
            lambda language, code: Language(code).say("keys.itself"),
            is_chosen=lambda code: self.app.language.spoken == code,
            choose=self._choose,
            id="language",
            about="field.session.language",
        )
        yield lesson("screen.welcome")
        yield Told(self._say_privacy, classes="callout")
        yield self.field(lambda: self.case.about, "title", TEXT, "about.title")
        for each in lessons("welcome"):
            yield lesson(each.id)

    def _choose(self, code: str) -> None:
        if self.app.language.spoken != code:
            self.app.call_later(self.app.speak, code)

    def _say_privacy(self, language: Language) -> str:
        return language.say("welcome.privacy")
