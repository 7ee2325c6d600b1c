from dataclasses import replace
from datetime import date, timedelta

import pytest

from debt_wizard.language import Language
from debt_wizard.screens.fact_note import fact_words
from debt_wizard.screens.sources import SourcesButton
from debt_wizard_content.facts import fact, facts
from support.seen import Open, shown

KNOWN = fact("card-70-instalment")
CHECKED = KNOWN.checked


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_fact_says_how_far_it_binds_what_it_says_and_where_it_stands(language: str) -> None:
    said = fact_words(KNOWN, Language(language), CHECKED).splitlines()
    assert said[0] == {"zh": "规定，可以这样", "en": "Rule, may"}[language]
    assert said[1] == KNOWN.text.in_(language)
    assert "商业银行信用卡业务监督管理办法 银监会令2011年第2号 第70条第1款" in said[-1]
    assert Language(language).date(CHECKED) in said[-1]


def test_a_fact_past_its_review_says_so_and_where_to_look() -> None:
    said = fact_words(KNOWN, Language("zh"), KNOWN.review + timedelta(days=1))
    assert "该再核对了" in said
    assert KNOWN.issuer in said
    assert "该再核对了" not in fact_words(KNOWN, Language("zh"), KNOWN.review)


def test_a_fact_that_has_ended_is_shown_as_history() -> None:
    ended = replace(KNOWN, ends=date(2025, 12, 31))
    said = fact_words(ended, Language("zh"), date(2026, 11, 23)).splitlines()
    assert said[0] == "这条只管到2025年12月31日，现在只作历史"
    assert fact_words(ended, Language("zh"), date(2025, 12, 31)).splitlines()[0] == "规定，可以这样"


def test_a_fact_that_could_not_be_confirmed_says_so_with_its_caveat() -> None:
    unsure = next(each for each in facts() if each.confidence != "high" and each.caveat is not None)
    said = fact_words(unsure, Language("zh"), unsure.checked)
    assert "没能完全核实" in said
    assert unsure.caveat is not None
    assert unsure.caveat.in_("zh") in said


async def test_a_text_shows_its_sources_on_demand_and_follows_the_language(open_wizard: Open) -> None:
    async with open_wizard(step="cautions") as (app, pilot):
        app.screen.query(SourcesButton).first().focus()
        await pilot.press("enter")
        await pilot.pause()
        assert "核对日期" in shown(app)
        await pilot.press("f2")
        await pilot.pause()
        assert "Checked:" in shown(app)
        assert "核对日期" not in shown(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "Checked:" not in shown(app)
