"""What the options of a question are called in the language in force."""

from collections.abc import Callable

from debt_wizard.language import Language


def item_name(catalogue: str) -> Callable[[Language, str], str]:
    """The names of a catalogue; an id that this version does not know is shown as it is."""
    return lambda language, option: language.named(catalogue, option)


def choice_name(group: str) -> Callable[[Language, str], str]:
    """The names of a group of choices."""
    return lambda language, option: language.choice(group, option)


channel_name = item_name("channels")
category_name = item_name("spending")
