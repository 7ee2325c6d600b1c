"""One choice, or several, out of a few: options under each other, each with its own words."""

from collections.abc import Callable, Sequence

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from debt_wizard.language import Language
from debt_wizard.widgets.answer import AnswerChanged, AnswerLeft
from debt_wizard.widgets.option_rows import OptionRows


class ChoiceList(OptionRows):
    """Options in the flow of the screen. What is chosen goes into the case as an id; the name is only shown."""

    BINDINGS = [
        Binding("space", "select", show=False),
        # the options are as high as they are: what has pages is the screen that they stand on
        Binding("pagedown", "screen.scroll(1, True)", show=False),
        Binding("pageup", "screen.scroll(-1, True)", show=False),
    ]

    DEFAULT_CSS = """
    ChoiceList { width: 1fr; height: auto; max-height: 1000; border: none; background: transparent; padding: 0;
                 margin: 0 0 1 0; }
    ChoiceList:focus { border: none; background: transparent; }
    ChoiceList:blur > .option-list--option-highlighted { background: transparent; }
    """

    def __init__(
        self,
        options: Sequence[str],
        name: Callable[[Language, str], str],
        *,
        is_chosen: Callable[[str], bool],
        choose: Callable[[str], None],
        id: str,
        about: str,
        several: bool = False,
    ) -> None:
        self._ids = list(options)
        self._named = name
        self._is_chosen = is_chosen
        self._choose = choose
        self._marks = ("[x] ", "[ ] ") if several else ("(x) ", "( ) ")
        self.about = about
        """The help entry of this question."""
        super().__init__(*(Option(Content(""), id=option) for option in options), id=id, markup=False)

    def on_mount(self) -> None:
        """Say the options once the language is known, and stand on the one that is chosen."""
        self.disabled = self.app.is_read_only
        self.retell()
        chosen = next((place for place, option in enumerate(self._ids) if self._is_chosen(option)), 0)
        self.highlighted = chosen if self._ids else None

    def on_resize(self, event: events.Resize) -> None:
        """Break the options again to the new width."""
        self.retell()

    @property
    def standing_on(self) -> str | None:
        """The option where the cursor is."""
        return self._ids[self.highlighted] if self.highlighted is not None else None

    def retell(self) -> None:
        """Say the options again, marking what the case holds."""
        for place, option in enumerate(self._ids):
            mark = self._marks[0] if self._is_chosen(option) else self._marks[1]
            self.say_row(place, self.below_itself(mark, self._named(self.language, option)))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Write the choice into the case."""
        event.stop()
        self._choose(self._ids[event.option_index])
        self.retell()
        self.post_message(AnswerChanged())
        self.post_message(AnswerLeft())
