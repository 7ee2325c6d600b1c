"""The source of a fact can be found again: its address is one, and every title of a source fits a fact."""

import pytest

from debt_wizard_content.checks.sources import check_sources
from debt_wizard_content.source import SHIPPED
from support.flaws import in_english

from .conftest import Copy

TITLE = 'title = "中华人民共和国民法典"'
FIRST_ADDRESS = 'url = "https://www.'


def test_the_shipped_sources_can_be_found() -> None:
    assert in_english(check_sources(SHIPPED)) == []


@pytest.mark.parametrize(
    "instead",
    ['url = "www.', 'url = "htps://www.', 'url = "https:/www.', 'url = "https://www .', 'url = "https://www。'],
)
def test_an_address_that_leads_nowhere_is_told_with_file_and_line(copy: Copy, instead: str) -> None:
    found = in_english(check_sources(copy("facts/cn.toml", (FIRST_ADDRESS, instead))))
    assert found
    assert all(each.startswith("facts/cn.toml:") and "must be a whole web address" in each for each in found)


def test_a_title_that_no_fact_has_is_told_with_the_one_that_was_meant(copy: Copy) -> None:
    [found] = in_english(check_sources(copy("facts/sources.toml", (TITLE, 'title = "中华人民共和国民法"'))))
    assert found.startswith("facts/sources.toml:")
    assert "no fact has the source_title “中华人民共和国民法”" in found
    assert "Did you mean “中华人民共和国民法典”?" in found


def test_a_title_that_was_named_before_is_told(copy: Copy) -> None:
    twice = f'{TITLE}\ntitle_en = "Civil Code"\n\n[[source]]\nid = "again"\n{TITLE}'
    [found] = in_english(check_sources(copy("facts/sources.toml", (TITLE, twice))))
    assert "again" in found
    assert "stands in civil-code already" in found
