"""The letters that the program came with: whole, in every form, and citing nothing that no fact holds."""

import re

import pytest

from debt_wizard.case import PRODUCTS, PROPOSAL_KINDS
from debt_wizard_content.catalogues import catalogue
from debt_wizard_content.checks.backing import check_backing
from debt_wizard_content.facts import facts
from debt_wizard_content.letters import SHARED, Intent, intents
from debt_wizard_content.records import Record, records
from debt_wizard_content.source import SHIPPED
from debt_wizard_content.text import is_text

WANTED = (
    "first_proposal hardship_deferral token_payment stop_interest reconsider ask_statement confirm_call change_date "
    "please_continue circumstances_changed late_payment object_term refuse_fee clearance_certificate "
    "fee_not_agreed accept_offer counter_offer ask_why_refused complaint "
    "ask_complaint_answer ask_regulator ask_mediation payment_on_account"
)

WITHOUT = {"refuse_fee": {"meeting"}, "ask_regulator": {"chat"}}
"""Forms that a letter does not have: an agent is not met, and no fact tells of a chat with the regulator."""

BEGGING_OR_THREAT = re.compile(
    r"求求|跪|走投无路|活不下去|否则|不然我|后果自负|曝光|\bbeg\b|\bor else\b|desperate|\bexpose\b"
)


def blocks() -> list[tuple[str, Record]]:
    return list(records(SHIPPED, "letters", "block"))


def told() -> list[tuple[str, Record, str]]:
    """Every wording of every block in each language, that for one kind of debt too."""
    variants = [(file, raw, each) for file, raw in blocks() for each in (raw, *filter(is_text, raw.values()))]
    return [(file, raw, each[code]) for file, raw, each in variants for code in ("zh", "en") if code in each]


def test_every_purpose_has_its_letter() -> None:
    assert {each.id for each in intents()} == set(WANTED.split())


@pytest.mark.parametrize("each", intents(), ids=lambda each: each.id)
def test_a_letter_says_when_to_use_it_and_has_its_forms(each: Intent) -> None:
    assert each.when is not None
    assert set(each.known.get("kinds", ())) <= set(PROPOSAL_KINDS)
    channels = {channel.id for channel in catalogue("channels")}
    assert each.channels == channels - WITHOUT.get(each.id, set())


@pytest.mark.parametrize("each", intents(), ids=lambda each: each.id)
def test_a_block_stands_once_in_a_letter(each: Intent) -> None:
    ids = [block.id for block in each.blocks]
    assert len(ids) == len(set(ids))


def test_every_shared_block_is_used() -> None:
    shared = {raw["id"] for file, raw in blocks() if SHARED in file}
    assert shared == {raw["shared"] for _, raw in blocks() if "shared" in raw}


def test_a_rule_and_a_hotline_in_a_letter_rest_on_a_fact_that_it_names() -> None:
    assert [flaw for flaw in check_backing(SHIPPED) if flaw.file.startswith("letters/")] == []


def test_every_fact_that_a_letter_names_is_there() -> None:
    known = {each.id for each in facts()}
    for each in intents():
        assert set(each.known.get("facts", ())) <= known
    for file, raw in blocks():
        assert set(raw.get("facts", ())) <= known, file


def test_no_letter_begs_or_threatens() -> None:
    for file, raw, text in told():
        assert not BEGGING_OR_THREAT.search(text), (file, raw["id"])


def test_a_block_has_no_empty_line() -> None:
    for file, raw, text in told():
        assert "\n\n" not in text, (file, raw["id"])


def test_wording_of_its_own_is_for_a_kind_of_debt_that_there_is() -> None:
    for file, raw in blocks():
        own = {key for key, value in raw.items() if is_text(value)} | set(raw.get("not_products", ()))
        assert own <= set(PRODUCTS), (file, raw["id"])
    for each in intents():
        assert set(each.known.get("not_products", ())) <= set(PRODUCTS)
