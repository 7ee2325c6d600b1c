"""Quotation marks and brackets come in pairs."""

import pytest

from debt_wizard_content.checks.pairs import check_pairs, odd_mark
from debt_wizard_content.source import SHIPPED
from support.flaws import in_english

from .conftest import Copy


def test_the_shipped_content_has_pairs_alone() -> None:
    assert in_english(check_pairs(SHIPPED)) == []


@pytest.mark.parametrize("text", ["", "请“先看”，再说。", "（见《民法典》）", "“他说（小声）好”", "a (b) [c]"])
def test_pairs_are_right(text: str) -> None:
    assert odd_mark(text) == ""


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("请“先看，再说。", "“先看，再说。"),
        ("先看”，再说。", "先看”"),
        ("（见《民法典）》", "（见《民法典）"),
        ("a (b", "(b"),
    ],
)
def test_a_mark_that_stands_alone_is_found(text: str, odd: str) -> None:
    assert odd_mark(text) == odd


def test_it_is_told_with_its_language_and_line(copy: Copy) -> None:
    [found] = in_english(check_pairs(copy("catalogues/spending.toml", ('en = "Food"', 'en = "Food (daily"'))))
    assert found.startswith("catalogues/spending.toml:")
    assert "in the English has no partner" in found
