"""The recommended channel with its reasons, a backup, and all four side by side."""

from textual.app import ComposeResult
from textual.content import Content

from debt_wizard.advice.channel import recommended_channel
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.choices import one
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import channel_name
from debt_wizard.widgets.told import Tell, Told
from debt_wizard_content.catalogues import Item, catalogue, item
from debt_wizard_content.guidance import lessons

ASPECTS = ("strengths", "weaknesses", "tips", "at_hand", "write_down")


class ChannelChoiceBody(StepBody):
    """The person decides; what is suggested is marked at first and can be changed."""

    step = "channel_choice"

    def compose(self) -> ComposeResult:
        recommended = recommended_channel(self.case, self.app.today())
        channel = self.case.channel
        is_open = channel.chosen is None or channel.chosen == channel.suggested
        if recommended is not None and is_open and not self.app.is_read_only:
            channel.chosen = channel.suggested = recommended.channel
            channel.backup = recommended.backup
        yield Told(self._say_recommended, classes="callout")
        yield Told(self._say_desk)
        ids = [each.id for each in catalogue("channels")]
        yield one(ids, channel_name, lambda: channel.chosen, self._keep, id="channel", about="field.channel.chosen")
        yield self.heading("channel.backup")
        yield one(
            ids, channel_name, lambda: channel.backup, self._keep_backup, id="backup", about="field.channel.backup"
        )
        for each in catalogue("channels"):
            yield Told(_compared(each))
        for taught in lessons("channel_choice"):
            yield lesson(taught.id)

    def _keep(self, channel: str) -> None:
        self.case.channel.chosen = channel
        self.case.channel.suggested = None

    def _keep_backup(self, channel: str) -> None:
        self.case.channel.backup = channel
        self.case.channel.suggested = None

    def _say_recommended(self, language: Language) -> str:
        recommended = recommended_channel(self.case, self.app.today())
        if recommended is None:
            return language.say("channel.unanswered")
        names = {key: channel_name(language, getattr(recommended, key)) for key in ("channel", "backup")}
        reasons = [language.text(reason) for reason in recommended.reasons]
        return "\n".join(
            [
                language.say("channel.recommended", **names),
                *(language.say("channel.because", reason=reason) for reason in reasons),
            ]
        )

    def _say_desk(self, language: Language) -> str:
        """Who usually answers at this stage: a usual practice, and called one."""
        stage = item("stages", self.case.situation.stage) if self.case.situation.stage is not None else None
        desk = stage.text("desk") if stage is not None else None
        if desk is None:
            return ""
        return language.say("channel.desk", label=language.say("facts.label.usual"), text=language.text(desk))


def _compared(channel: Item) -> Tell:
    def say(language: Language) -> Content:
        parts: list[str | tuple[str, str]] = [(language.text(channel.name), "bold")]
        when = channel.text("when")
        if when is not None:
            parts.append("\n" + language.text(when))
        best_time = channel.text("best_time")
        if best_time is not None:
            parts.append("\n" + language.say("channel.best_time", text=language.text(best_time)))
        for aspect in ASPECTS:
            between = "" if language.spoken == "zh" else " "
            text = between.join(language.text(each) for each in channel.texts(aspect))
            if text:
                parts.append("\n" + language.say(f"channel.{aspect}", text=text))
        return Content.assemble(*parts)

    return say
