"""The checklist before signing speaks to each kind of debt of its own rules, and names the sources of those alone."""

import re
from datetime import date

import pytest

from debt_wizard.advice.agreement_review import terms_to_check
from debt_wizard.case import Agreement, Debt
from debt_wizard.case.debt import PRODUCTS, Product
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from debt_wizard_content.catalogues import Item
from debt_wizard_content.facts import fact

TODAY = date(2026, 11, 23)
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


def test_the_promise_to_apply_for_no_card_is_for_cards_alone() -> None:
    assert "no_new_card" in _terms("credit_card")
    for product in NO_CARD:
        assert "no_new_card" not in _terms(product)


@pytest.mark.parametrize("key", ["question", "ask"])
def test_the_currency_of_what_is_owed_is_asked_for_on_a_card_alone(key: str) -> None:
    for product in PRODUCTS:
        text = _terms(product)["balance_stated"].text(key)
        assert text is not None
        assert ("哪种货币" in text.in_("zh")) is ("currency" in text.in_("en")) is (product == "credit_card")


def test_the_promise_to_apply_for_no_card_is_told_as_what_the_rule_says_it_is() -> None:
    (source,) = _terms("credit_card")["no_new_card"].ids("facts")
    found = fact(source)
    assert (found.label, found.article) == ("must", "第70条第2款第（四）项")


@pytest.mark.parametrize("channel", ["email", "phone", "meeting"])
def test_a_promise_that_is_left_open_is_asked_about_before_signing(channel: str) -> None:
    case = sample_case("zh", TODAY)
    card, loan = case.debt[:2]
    case.agreement = [Agreement(debt=debt.id, checks={"written": True}) for debt in (card, loan)]
    promise, currency = "不申请新卡的承诺到还清为止", "是哪种货币"
    written = {debt.id: letter(case, Wanted(debt, "object_term", channel), Language("zh"), TODAY) for debt in case.debt}
    assert promise in written[card.id]
    assert currency in written[card.id]
    assert promise not in written[loan.id]
    assert currency not in written[loan.id]
    case.agreement[0].checks |= {"no_new_card": True}
    assert promise not in letter(case, Wanted(card, "object_term", channel), Language("zh"), TODAY)


@pytest.mark.parametrize("product", [None, *PRODUCTS])
def test_no_name_of_a_term_reads_as_two_in_a_list(product: Product | None) -> None:
    for term in _terms(product).values():
        assert "、" not in term.name.in_("zh")
        assert "," not in term.name.in_("en")
