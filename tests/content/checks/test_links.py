"""Each name that refers to something leads to it: in an edited copy, one that is misspelt is found on its line."""

from collections.abc import Callable, Iterator

import pytest

from debt_wizard.commands.content_names import name_flaws
from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.checks.languages import check_languages
from debt_wizard_content.checks.links import check_links
from debt_wizard_content.checks.tone_examples import check_tone_examples
from debt_wizard_content.source import SHIPPED, ContentSource

from .conftest import Copy

NO_FEE = "letters/refuse_fee.toml"
ASKS = "rehearsal/questions.toml"


@pytest.mark.parametrize("check", [check_links, name_flaws, check_languages])
def test_the_shipped_content_names_what_is_there(check: Callable[[ContentSource], Iterator[Flaw]]) -> None:
    assert [str(flaw) for flaw in check(SHIPPED)] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (NO_FEE, 'channels = ["chat"]', 'channels = ["chatt"]', "the channel chatt, which is not there; alike: chat"),
        (NO_FEE, 'not_products = ["private"]', 'not_products = ["privat"]', "the kind of debt privat"),
        (NO_FEE, 'facts = ["fraud-agents"', 'facts = ["fraud-agentz"', "refuse_fee names the fact fraud-agentz"),
        ("letters/change_date.toml", "[block.private]", "[block.privat]", "the table privat, which is no kind of debt"),
        ("letters/token_payment.toml", 'kinds = ["token"]', 'kinds = ["tokens"]', "the kind of proposal tokens"),
        ("catalogues/goals.toml", '"waive_fees"', '"waive_fee"', "the request waive_fee"),
        ("catalogues/reasons.toml", '"income_proof"', '"income_prof"', "the paper income_prof"),
        ("catalogues/road.toml", 'letter = "reconsider"', 'letter = "reconsidr"', "the letter reconsidr"),
        ("catalogues/road.toml", 'from = ["ask_why"]', 'from = ["ask_wy"]', "the step of the road ask_wy"),
        ("catalogues/road.toml", "[item.private]", "[item.privat]", "the table privat"),
        ("catalogues/channels.toml", '"urgency.high"', '"urgency.hihg"', "the circumstance urgency.hihg"),
        ("catalogues/alarms.toml", '"card.court_papers"', '"card.court_paper"', "the entry card.court_paper"),
        ("catalogues/import_columns.toml", 'field = "paid_on"', 'field = "payed_on"', "the field payed_on"),
        (ASKS, 'not_products = ["private"]', 'not_products = ["privte"]', "the kind of debt privte"),
        ("sentences/road.toml", '"tel-12348"', '"tel-12349"', "why_not.old names the fact tel-12349"),
        ("sentences/commands_show.toml", "figures = [30]", 'figures = ["30"]', "which is no number"),
    ],
)
def test_a_misspelt_name_is_found_on_its_line(copy: Copy, file: str, old: str, new: str, said: str) -> None:
    source = copy(file, (old, new))
    found = [flaw for flaw in check_links(source) if said in flaw.what]
    assert {flaw.file for flaw in found} == {file}
    lines = source.root.joinpath(*file.split("/")).read_text("utf-8").splitlines()
    assert all(flaw.line is not None and new.strip("[]") in lines[flaw.line - 1] for flaw in found)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (NO_FEE, 'signals = ["fee_demanded"]', 'signals = ["fee_demandedx"]', "the signal fee_demandedx"),
        ("letters/accept_offer.toml", 'needs = ["', 'needs = ["x', "the need x"),
        (ASKS, 'fill = "debts"', 'fill = "debtz"', "the step debtz"),
        ("guidance/start.toml", 'screens = ["welcome"', 'screens = ["welcom"', "the step welcom"),
        ("guidance/start.toml", 'id = "screen.welcome"', 'id = "screen.welcom"', "screen.welcom is read nowhere"),
        ("catalogues/road.toml", 'for = ["silence"]', 'for = ["silent"]', "the beginning of a road silent"),
    ],
)
def test_a_name_that_the_program_does_not_know_is_found(copy: Copy, file: str, old: str, new: str, said: str) -> None:
    found = [str(flaw) for flaw in name_flaws(copy(file, (old, new)))]
    assert any(said in flaw and flaw.startswith(f"{file}:") for flaw in found)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "guidance/cards.toml",
            'zh = "催收越了界"',
            'zh = "Collectors go too far"',
            "zh: is not said in that language",
        ),
        (
            "guidance/cards.toml",
            'en = "Collectors go too far"',
            'en = "催收越了界"',
            "en: is not said in that language",
        ),
        (ASKS, "{name}，欠", "{nmae}，欠", "has the place {nmae}, which nothing fills"),
    ],
)
def test_a_text_in_another_language_is_found(copy: Copy, file: str, old: str, new: str, said: str) -> None:
    found = [str(flaw) for flaw in check_languages(copy(file, (old, new)))]
    assert any(said in flaw and flaw.startswith(f"{file}:") for flaw in found)


@pytest.mark.parametrize("said", ["PDF", "SHA-256", "Word", "debt-wizard", "1,000"])
def test_a_name_and_a_number_are_the_same_in_every_language(copy: Copy, said: str) -> None:
    assert list(check_languages(copy("guidance/cards.toml", ('zh = "催收越了界"', f'zh = "{said}"')))) == []


@pytest.mark.parametrize(("file", "old"), [("tone/zh.toml", "[category.vague]"), ("tone_signs/zh.toml", "[vague]")])
def test_a_misspelt_category_of_the_tone_is_found(copy: Copy, file: str, old: str) -> None:
    found = [str(flaw) for flaw in check_tone_examples(copy(file, (old, old.replace("vague", "vage"))))]
    assert any(flaw.startswith(f"{file}:") and "there is no category vage" in flaw for flaw in found)
