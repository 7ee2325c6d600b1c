"""Questions with options: one answer, or several, kept in the case as ids."""

from collections.abc import Callable, Sequence

from debt_wizard.language import Language
from debt_wizard.widgets.choice_list import ChoiceList


def several(
    options: Sequence[str],
    name: Callable[[Language, str], str],
    chosen: Callable[[], list[str]],
    keep: Callable[[list[str]], None],
    *,
    id: str,
    about: str,
) -> ChoiceList:
    """Options of which any number may be marked; a second choice takes the mark away again."""

    def choose(option: str) -> None:
        marked = chosen()
        keep([each for each in marked if each != option] if option in marked else [*marked, option])

    return ChoiceList(
        options, name, is_chosen=lambda option: option in chosen(), choose=choose, id=id, about=about, several=True
    )


def one(
    options: Sequence[str],
    name: Callable[[Language, str], str],
    chosen: Callable[[], str | None],
    keep: Callable[[str], None],
    *,
    id: str,
    about: str,
) -> ChoiceList:
    """Options of which one is marked."""
    return ChoiceList(options, name, is_chosen=lambda option: option == chosen(), choose=keep, id=id, about=about)
