"""All channels in one table: what each is good and bad at, how soon an answer comes, and what stays of it."""

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Grid
from textual.content import Content

from debt_wizard.language import Language
from debt_wizard.widgets.told import Tell, Told
from debt_wizard_content.catalogues import Item, catalogue

COLUMNS = ("name", "strengths", "weaknesses", "speed", "record")


class ChannelTable(Grid):
    """A row for each channel; a long cell is broken within its column."""

    DEFAULT_CSS = """
    ChannelTable { grid-size: 5; grid-columns: 8 1fr 1fr 8 10; grid-rows: auto; grid-gutter: 0 1; height: auto;
                   margin: 0 0 1 0; }
    ChannelTable .head { text-style: bold; color: $text-muted; }
    """

    def __init__(self) -> None:
        super().__init__(id="channel-table")

    def compose(self) -> ComposeResult:
        for column in COLUMNS:
            yield Told(_head(column), classes="head")
        for channel in catalogue("channels"):
            yield Told(_name(channel))
            for column in COLUMNS[1:]:
                yield Told(_cell(channel, column))


def _head(column: str) -> Callable[[Language], str]:
    return lambda language: language.say(f"channel.head.{column}")


def _name(channel: Item) -> Tell:
    return lambda language: Content.styled(language.text(channel.name), "bold")


def _cell(channel: Item, column: str) -> Callable[[Language], str]:
    def say(language: Language) -> str:
        text = channel.text(column) or next(iter(channel.texts(column)), None)
        return language.text(text) if text is not None else ""

    return say
