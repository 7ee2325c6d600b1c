"""Words of the content that are looked for in what a person typed, in any of its languages, and never shown."""

from debt_wizard_content.catalogues import Item, catalogue


def says_one_of(words: str, text: str) -> bool:
    """Whether a text says one of the words of a catalogue; what an item names as `not` says the opposite."""
    plain = text.casefold()
    return any(_says(plain, word) for word in catalogue(words))


def _says(text: str, word: Item) -> bool:
    for opposite in word.ids("not"):
        text = text.replace(opposite.casefold(), "")
    return any(word.name.in_(language).casefold() in text for language in ("zh", "en"))
