"""The checklist before signing speaks to each kind of debt of its own rules, and names the sources of those alone."""

import re

import pytest

from debt_wizard.advice.agreement_review import terms_to_check
from debt_wizard.case import Debt
from debt_wizard.case.debt import PRODUCTS, Product
from debt_wizard_content.catalogues import Item

OF_CARDS = re.compile(r"信用卡|\bcards?\b", re.IGNORECASE)
NO_CARD: list[Product | None] = [None, *(product for product in PRODUCTS if product != "credit_card")]


def _terms(product: Product | None) -> dict[str, Item]:
    return {term.id: term for term in terms_to_check(Debt(id="one", product=product))}


def _told(term: Item) -> str:
    texts = (term.name, *(term.text(key) for key in ("question", "why", "ask")))
    return "\n".join(text.in_(code) for text in texts if text is not None for code in ("zh", "en"))


@pytest.mark.parametrize("product", NO_CARD)
def test_a_debt_that_is_no_credit_card_hears_nothing_of_cards_and_their_rules(product: Product | None) -> None:
    for term in _terms(product).values():
        assert not OF_CARDS.search(_told(term)), term.id
        assert not [fact for fact in term.ids("facts") if fact.startswith("card")], term.id


@pytest.mark.parametrize("term", ["balance_stated", "interest_stated", "dates_stated", "collection_stops"])
def test_the_rule_on_cards_is_told_for_a_card_with_its_source(term: str) -> None:
    found = _terms("credit_card")[term]
    assert re.search("信用卡的分期.*(必须|应停止)", _told(found))
    assert any(fact.startswith("card-70") for fact in found.ids("facts"))


@pytest.mark.parametrize("product", [None, *PRODUCTS])
def test_the_term_on_interest_asks_from_which_day(product: Product | None) -> None:
    term = _terms(product)["interest_stated"]
    for key in ("question", "ask"):
        text = term.text(key)
        assert text is not None
        assert "从哪天起" in text.in_("zh")
        assert "from which day" in text.in_("en")
