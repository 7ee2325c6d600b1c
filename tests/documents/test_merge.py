import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.documents.merge import merge
from debt_wizard.documents.paragraphs import joined, paragraphs_of

BASE = "Hello.\n\nI owe 38,000.\n\nI pay 1,000 a month.\n\nThank you.\n"
FRESH = BASE.replace("1,000 a month", "900 a month")

paragraphs = st.lists(st.text("abc ", min_size=1).map(str.strip).filter(bool), max_size=6)


def test_an_untouched_draft_follows_the_facts() -> None:
    merged = merge(BASE, BASE, FRESH)
    assert merged.text == FRESH
    assert merged.base == FRESH
    assert merged.stale == ()


def test_an_edited_paragraph_stays_while_another_follows_the_facts() -> None:
    mine = BASE.replace("Hello.", "Good morning.")
    merged = merge(BASE, mine, FRESH)
    assert merged.text == FRESH.replace("Hello.", "Good morning.")
    assert merged.stale == ()


def test_a_paragraph_that_both_changed_is_kept_and_marked() -> None:
    mine = BASE.replace("I pay 1,000 a month.", "I can pay 1,000 a month, from my wages.")
    merged = merge(BASE, mine, FRESH)
    assert merged.text == mine
    assert [(piece.mine, piece.fresh) for piece in merged.stale] == [
        ("I can pay 1,000 a month, from my wages.", "I pay 900 a month.")
    ]


def test_a_stale_paragraph_stays_stale_until_it_is_decided() -> None:
    mine = BASE.replace("I pay 1,000 a month.", "I can pay 1,000 a month, from my wages.")
    first = merge(BASE, mine, FRESH)
    again = merge(first.base, first.text, FRESH)
    assert len(again.stale) == 1


@pytest.mark.parametrize(("take_fresh", "kept"), [(True, "I pay 900 a month."), (False, "I can pay 1,000.")])
def test_a_decided_paragraph_is_not_asked_about_again(take_fresh: bool, kept: str) -> None:
    mine = BASE.replace("I pay 1,000 a month.", "I can pay 1,000.")
    merged = merge(BASE, mine, FRESH)
    settled = merged.settle(merged.stale[0], take_fresh=take_fresh)
    assert kept in settled.text
    assert merge(settled.base, settled.text, FRESH).stale == ()


def test_a_deleted_paragraph_stays_deleted_when_the_facts_change_it() -> None:
    mine = BASE.replace("I pay 1,000 a month.\n\n", "")
    merged = merge(BASE, mine, FRESH)
    assert merged.text == mine
    assert merge(merged.base, merged.text, FRESH.replace("900", "800")).text == mine


@pytest.mark.parametrize("between", ["\n", "\nPlease.\n", " "])
def test_two_paragraphs_that_were_made_one_are_asked_about_together(between: str) -> None:
    mine = BASE.replace("Hello.\n\nI owe", f"Hello.{between}I owe")
    fresh = BASE.replace("38,000", "36,000")
    merged = merge(BASE, mine, fresh)
    assert merged.text == mine
    assert [piece.fresh for piece in merged.stale] == ["Hello.\n\nI owe 36,000."]
    assert merged.settle(merged.stale[0], take_fresh=True).text == fresh


def test_a_paragraph_joined_to_a_longer_one_is_not_lost() -> None:
    mine = BASE.replace("a month.\n\nThank you.", "a month.\nThank you.")
    merged = merge(BASE, mine, FRESH)
    assert merged.settle(merged.stale[0], take_fresh=True).text == FRESH


def test_paragraphs_made_one_stay_so_while_another_follows_the_facts() -> None:
    mine = BASE.replace("Hello.\n\nI owe", "Hello.\nI owe")
    merged = merge(BASE, mine, FRESH)
    assert merged.text == mine.replace("1,000", "900")
    assert merge(merged.base, merged.text, FRESH).text == merged.text
    assert merged.stale == ()


def test_a_paragraph_deleted_beside_an_edited_one_stays_deleted() -> None:
    mine = BASE.replace("Hello.\n\nI owe 38,000.", "I still owe 38,000.")
    merged = merge(BASE, mine, BASE.replace("Hello.", "Good morning."))
    assert merged.text == mine


def test_an_added_paragraph_stays_where_it_was_put() -> None:
    mine = BASE.replace("Thank you.", "My wife agrees.\n\nThank you.")
    merged = merge(BASE, mine, FRESH)
    assert merged.text == FRESH.replace("Thank you.", "My wife agrees.\n\nThank you.")


def test_a_paragraph_that_the_facts_add_appears_and_one_they_drop_goes() -> None:
    fresh = "Hello.\n\nI owe 38,000.\n\nIt is late.\n\nThank you.\n"
    merged = merge(BASE, BASE, fresh)
    assert merged.text == fresh


def test_a_paragraph_that_was_edited_and_that_the_facts_drop_is_asked_about() -> None:
    mine = BASE.replace("I owe 38,000.", "I owe 38,000 and regret it.")
    fresh = BASE.replace("I owe 38,000.\n\n", "")
    merged = merge(BASE, mine, fresh)
    assert [piece.fresh for piece in merged.stale] == [None]
    assert merged.settle(merged.stale[0], take_fresh=True).text == fresh


@given(paragraphs, paragraphs)
def test_without_an_edit_the_facts_win_whatever_changed(base: list[str], fresh: list[str]) -> None:
    assert merge(joined(base), joined(base), joined(fresh)).text == joined(fresh)


@given(paragraphs, paragraphs)
def test_without_a_change_of_facts_the_edits_win_whatever_was_edited(base: list[str], mine: list[str]) -> None:
    merged = merge(joined(base), joined(mine), joined(base))
    assert merged.text == joined(mine)
    assert merged.stale == ()


@given(paragraphs, paragraphs, paragraphs)
def test_nothing_that_the_person_wrote_is_lost(base: list[str], mine: list[str], fresh: list[str]) -> None:
    merged = merge(joined(base), joined(mine), joined(fresh))
    own = [paragraph for paragraph in mine if paragraph not in base]
    assert all(paragraph in paragraphs_of(merged.text) for paragraph in own)
