"""The recommended channel with its reasons, all of them in one table, and what to do with the one that is chosen."""

from textual.app import ComposeResult
from textual.content import Content
from textual.widget import Widget

from debt_wizard.advice.channel import Recommendation, recommended_channel
from debt_wizard.advice.desk import desks
from debt_wizard.language import Language
from debt_wizard.screens.body import StepBody
from debt_wizard.screens.channel_table import ChannelTable
from debt_wizard.screens.choices import one
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.lesson import lesson
from debt_wizard.screens.option_names import channel_name
from debt_wizard.screens.sources import SourcesIfAny
from debt_wizard.widgets.told import Told
from debt_wizard_content.catalogues import Item, catalogue, item
from debt_wizard_content.guidance import lessons

ASPECTS = ("tips", "at_hand", "write_down")


class ChannelChoiceBody(StepBody):
    """The person decides; what is suggested is marked at first and can be changed."""

    step = "channel_choice"

    def __init__(self) -> None:
        super().__init__()
        self._taught: dict[str, Widget] = {}
        """What is taught, by the channel that it is about."""

    def compose(self) -> ComposeResult:
        recommended = self._recommended()
        channel = self.case.channel
        is_open = channel.chosen is None or channel.chosen == channel.suggested
        if recommended is not None and is_open and not self.app.is_read_only:
            channel.chosen = channel.suggested = recommended.channel
            channel.backup = recommended.backup
        yield Told(self._say_recommended, classes="callout")
        yield ChannelTable()
        yield Told(self._say_desk)
        ids = [each.id for each in catalogue("channels")]
        yield one(ids, channel_name, lambda: channel.chosen, self._keep, id="channel", about="field.channel.chosen")
        yield self.heading("channel.backup")
        yield one(
            ids, channel_name, lambda: channel.backup, self._keep_backup, id="backup", about="field.channel.backup"
        )
        yield Told(self._say_how, id="channel-how")
        yield SourcesIfAny("channels", _facts)
        for taught in lessons("channel_choice"):
            told = lesson(taught.id)
            self._taught[taught.id.removeprefix("lesson.")] = told
            yield told
        self._tell_chosen()

    def _recommended(self) -> Recommendation | None:
        return recommended_channel(self.case, self.app.today(), self.app.now().hour)

    def _keep(self, channel: str) -> None:
        self.case.channel.chosen = channel
        self.case.channel.suggested = None
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        """At length only the channel that is chosen: the table has told of the others."""
        for how in self.query("#channel-how").results(Told):
            how.retell()
        for channel, told in self._taught.items():
            told.display = item("channels", channel) is None or channel == self.case.channel.chosen

    def _keep_backup(self, channel: str) -> None:
        self.case.channel.backup = channel
        self.case.channel.suggested = None

    def _say_recommended(self, language: Language) -> str:
        recommended = self._recommended()
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
        """Who usually answers, for each debt that is late: a usual practice, and called one."""
        found = desks(self.case, self.app.today())
        label = language.say("facts.label.usual")
        lenders: dict[str, list[str]] = {}
        for each in found:
            named = debt_name(lambda: self.case)(language, each.debt.id) if each.debt is not None else ""
            lenders.setdefault(language.text(each.text), []).append(named)
        if len(lenders) == 1 and (found[0].debt is None or len(found) == len(self.case.debts_owed())):
            return language.say("channel.desk", label=label, text=next(iter(lenders)))
        said = [language.say("channel.desks", label=label)] if found else []
        for text, names in lenders.items():
            said.append(language.say("channel.desk_of", lender=language.join(names), text=text))
        return "\n".join(said)

    def _say_how(self, language: Language) -> Content:
        """How to go about it with the channel that is chosen."""
        channel = item("channels", self.case.channel.chosen) if self.case.channel.chosen is not None else None
        return _how(channel, language) if channel is not None else Content("")


def _facts() -> list[str]:
    """What is said of the channels, all of which are compared here, rests on these."""
    return [each for channel in catalogue("channels") for each in channel.ids("facts")]


def _how(channel: Item, language: Language) -> Content:
    parts: list[str | tuple[str, str]] = [(language.text(channel.name), "bold")]
    when, best_time = channel.text("when"), channel.text("best_time")
    if when is not None:
        parts.append("\n" + language.text(when))
    if best_time is not None:
        parts.append("\n" + language.say("channel.best_time", text=language.text(best_time)))
    between = "" if language.spoken == "zh" else " "
    for aspect in ASPECTS:
        text = between.join(language.text(each) for each in channel.texts(aspect))
        if text:
            parts.append("\n" + language.say(f"channel.{aspect}", text=text))
    return Content.assemble(*parts)
