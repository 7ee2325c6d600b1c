"""What a catalogue knows of one of its options, in words."""

from textual.content import Content

from debt_wizard.language import Language
from debt_wizard_content.catalogues import Item

TELLS = ("note", "advice", "means", "honest", "about", "cost", "fits", "hint", "proof")
"""The texts of an option that explain it, in the order in which they are said."""

LABELLED = frozenset({"fits", "proof"})
"""Those that are no sentences of their own and need a word before them."""


def option_told(language: Language, option: Item) -> Content:
    """The name of the option, and below it what explains it; nothing where nothing does."""
    lines = [
        language.say(f"option.{key}", text=language.text(text)) if key in LABELLED else language.text(text)
        for key in TELLS
        if (text := option.text(key)) is not None
    ]
    if not lines:
        return Content("")
    return Content.assemble("\n", (language.text(option.name), "bold"), "\n", "\n".join(lines))
