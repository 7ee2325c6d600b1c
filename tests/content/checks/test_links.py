"""Each name that refers to something leads to it: in an edited copy, one that is misspelt is found on its line."""

from collections.abc import Callable, Iterator

import pytest

from debt_wizard.commands.content_names import name_flaws
from debt_wizard_content.checks.languages import check_languages
from debt_wizard_content.checks.links import check_links
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import SHIPPED, ContentSource
from support.flaws import in_english

from .conftest import Copy

NO_FEE = "letters/refuse_fee.toml"
ASKS = "rehearsal/questions.toml"


@pytest.mark.parametrize("check", [check_links, name_flaws, check_languages])
def test_the_shipped_content_names_what_is_there(check: Callable[[ContentSource], Iterator[Flaw]]) -> None:
    assert in_english(check(SHIPPED)) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (NO_FEE, 'channels = ["chat"]', 'channels = ["chatt"]', "there is no channel “chatt”. Did you mean “chat”?"),
        (NO_FEE, 'not_products = ["private"]', 'not_products = ["privat"]', "there is no kind of debt “privat”"),
        (NO_FEE, 'facts = ["fraud-agents"', 'facts = ["fraud-agentz"', "refuse_fee: there is no fact “fraud-agentz”"),
        ("letters/token_payment.toml", 'kinds = ["token"]', 'kinds = ["tokens"]', "no kind of proposal “tokens”"),
        ("catalogues/goals.toml", '"waive_fees"', '"waive_fee"', "no request “waive_fee”"),
        ("catalogues/reasons.toml", '"income_proof"', '"income_prof"', "no paper “income_prof”"),
        ("catalogues/road.toml", 'letter = "reconsider"', 'letter = "reconsidr"', "no letter “reconsidr”"),
        ("catalogues/road.toml", 'from = ["ask_why"]', 'from = ["ask_wy"]', "no step of the road “ask_wy”"),
        ("catalogues/channels.toml", '"urgency.high"', '"urgency.hihg"', "no circumstance “urgency.hihg”"),
        (
            "catalogues/alarms.toml",
            '"card.court_papers"',
            '"card.court_paper"',
            "no entry of the guidance “card.court_paper”",
        ),
        ("catalogues/import_columns.toml", 'field = "paid_on"', 'field = "payed_on"', "no field “payed_on”"),
        (ASKS, 'not_products = ["private"]', 'not_products = ["privte"]', "no kind of debt “privte”"),
        ("sentences/road.toml", '"tel-12348"', '"tel-12349"', "why_not.old: there is no fact “tel-12349”"),
    ],
)
def test_a_misspelt_name_is_found_on_its_line(copy: Copy, file: str, old: str, new: str, said: str) -> None:
    source = copy(file, (old, new))
    found = [flaw for flaw in check_links(source) if said in in_english([flaw])[0]]
    assert {flaw.file for flaw in found} == {file}
    lines = source.root.joinpath(*file.split("/")).read_text("utf-8").splitlines()
    assert all(flaw.line is not None and new.strip("[]") in lines[flaw.line - 1] for flaw in found)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (NO_FEE, 'signals = ["fee_demanded"]', 'signals = ["fee_demandedx"]', "no signal “fee_demandedx”"),
        ("letters/accept_offer.toml", 'needs = ["', 'needs = ["x', "no need “x"),
        (ASKS, 'fill = "debts"', 'fill = "debtz"', "no step “debtz”"),
        ("guidance/start.toml", 'screens = ["welcome"', 'screens = ["welcom"', "no step “welcom”"),
        ("guidance/start.toml", 'id = "screen.welcome"', 'id = "screen.welcom"', "screen.welcom: nothing reads it"),
        ("catalogues/road.toml", 'for = ["silence"]', 'for = ["silent"]', "no beginning of a road “silent”"),
    ],
)
def test_a_name_that_the_program_does_not_know_is_found(copy: Copy, file: str, old: str, new: str, said: str) -> None:
    found = in_english(name_flaws(copy(file, (old, new))))
    assert any(said in flaw and flaw.startswith(f"{file}:") for flaw in found)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "guidance/cards.toml",
            'zh = "催收越了界"',
            'zh = "Collectors go too far"',
            "the text for Chinese is written in the other language",
        ),
        (
            "guidance/cards.toml",
            'en = "Collectors go too far"',
            'en = "催收越了界"',
            "the text for English is written in the other language",
        ),
        (
            ASKS,
            "{name}，欠",
            "{nmae}，欠",
            "nothing fills the place {nmae}. Please check its spelling. Did you mean “{name}”?",
        ),
    ],
)
def test_a_text_in_another_language_is_found(copy: Copy, file: str, old: str, new: str, said: str) -> None:
    found = in_english(check_languages(copy(file, (old, new))))
    assert any(said in flaw and flaw.startswith(f"{file}:") for flaw in found)


@pytest.mark.parametrize("said", ["PDF", "SHA-256", "Word", "debt-wizard", "1,000"])
def test_a_name_and_a_number_are_the_same_in_every_language(copy: Copy, said: str) -> None:
    assert list(check_languages(copy("guidance/cards.toml", ('zh = "催收越了界"', f'zh = "{said}"')))) == []
