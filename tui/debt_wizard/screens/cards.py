"""All advice cards by their names, from anywhere: the one for a crisis first, the others found by what is typed."""

from collections.abc import Sequence

from debt_wizard.advice.cards import card_name, cards, cards_meant
from debt_wizard.language import Language
from debt_wizard.widgets.searched import Row, SearchedDialog


class CardsDialog(SearchedDialog):
    """Closes with the id of the card that was chosen. Where no card has what was typed, all stay in the list."""

    list_id = "cards"

    def say_title(self, language: Language) -> str:
        return language.say("cards.list")

    def say_search(self, language: Language) -> str:
        return language.say("cards.search")

    def rows(self, language: Language) -> Sequence[Row]:
        return [Row(card.id, language.text(card_name(card))) for card in cards_meant(self.typed) or cards()]

    def say_none(self, language: Language) -> str:
        return "" if cards_meant(self.typed) else language.say("cards.not_found")
