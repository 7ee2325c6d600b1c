import pytest

from debt_wizard.advice.cards import card_name, cards, cards_meant
from debt_wizard_content.guidance import entries


def test_the_card_for_a_crisis_comes_first_and_no_card_is_left_out() -> None:
    assert cards()[0].id == "card.crisis"
    assert {card.id for card in cards()} == {card.id for card in entries("card")}


@pytest.mark.parametrize(
    ("typed", "card"),
    [
        ("法院", "court_papers"),
        ("起诉", "court_papers"),
        ("我被起诉了，怎么办", "court_papers"),
        ("支付令", "court_papers"),
        ("court", "court_papers"),
        ("Summons", "court_papers"),
        ("I was sued", "court_papers"),
        ("冻结", "account_frozen"),
        ("frozen", "account_frozen"),
        ("催收", "harassment"),
        ("collectors", "harassment"),
        ("他们威胁我", "harassment"),
        ("先交钱", "fee_demanded"),
        ("quota ends today", "pressed"),
        ("个人账户", "pressed"),
        ("private account", "pressed"),
        ("打给我单位了", "third_parties_contacted"),
        ("撑不住", "crisis"),
        ("不想活", "crisis"),
        ("SUICIDE", "crisis"),
        ("ｃｏｕｒｔ", "court_papers"),
        ("逾期", "missed_payment"),
        ("宽限", "payment_due_soon"),
    ],
)
def test_what_people_type_finds_the_card_they_need_in_either_language(typed: str, card: str) -> None:
    assert f"card.{card}" in [each.id for each in cards_meant(typed)]


@pytest.mark.parametrize("card", [each.id for each in entries("card")])
def test_every_card_is_found_by_its_own_name_in_each_language(card: str) -> None:
    named = card_name(next(each for each in cards() if each.id == card))
    for said in named.by_language.values():
        assert card in [each.id for each in cards_meant(said)]


def test_a_word_that_only_stands_on_the_cards_finds_those() -> None:
    assert "card.account_frozen" in [each.id for each in cards_meant("房租")]


@pytest.mark.parametrize("typed", ["", "   ", "kidnap", "火星"])
def test_what_no_card_has_finds_none(typed: str) -> None:
    assert cards_meant(typed) == ()


def test_a_latin_word_is_no_part_of_another_one() -> None:
    assert "card.fee_demanded" not in [each.id for each in cards_meant("coffee")]
