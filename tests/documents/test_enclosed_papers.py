"""No letter names a paper as enclosed, or to be shown, that is not ticked for its debt."""

import re
from datetime import date
from itertools import product
from random import Random

import pytest

from debt_wizard.advice.paper_words import paper_words
from debt_wizard.case import EVIDENCE_STATUSES, PRODUCTS, Case, Debt, Evidence
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.remarks import remarks
from debt_wizard.language import Language
from debt_wizard_content.catalogues import catalogue
from debt_wizard_content.letters import intents

TODAY = date(2026, 11, 23)
KINDS = [each.id for each in catalogue("evidence")]
OF_A_DEBT = {
    "loan_contract", "statement", "collection_record", "correspondence", "payment_proof", "court_papers", "agreement",
}  # fmt: skip
ENCLOSES = re.compile(
    r"(?:随信附上|能提供的材料|我可以给您看|我可以发给您|还有)：(?P<zh>[^。]*)"
    r"|(?:Attached|Papers that I can send|I can show you papers if you like|I can send you papers if you like"
    r"|also(?=: (?!state))): "
    r"(?P<en>[^.]*)"
)
"""Where a letter names papers that are there."""

BY_STATEMENT = ("按手里的账单", "按手里的欠款明细", "According to your statement")


def _mixed(seed: int, language: str) -> Case:
    """The demo with three debts of any kind, and papers that are ticked, or not, for one of them or for none."""
    chance = Random(seed)
    case = sample_case(language, TODAY)
    case.debt = [*case.debt[:2], Debt(id="third", lender="丙", balance=case.debt[0].balance)]
    for debt in case.debt:
        debt.product = chance.choice([None, *PRODUCTS])
    ids = [None, *(debt.id for debt in case.debt)]
    case.evidence = [
        Evidence(kind=kind, debt=debt, status=chance.choice(EVIDENCE_STATUSES))
        for kind, debt in chance.sample(list(product(KINDS, ids)), 40)
    ]
    return case


def _ticked(case: Case, debt: Debt) -> set[str]:
    return {
        paper.kind
        for paper in case.evidence
        if paper.status == "have" and (paper.debt == debt.id or (paper.debt is None and paper.kind not in OF_A_DEBT))
    }


def _named(listing: str, debt: Debt, language: Language) -> set[str]:
    """The kinds of papers in a list; the longest names are taken out first."""
    found = set()
    rest = listing.lower()
    for kind in sorted(KINDS, key=lambda kind: -len(paper_words(kind, debt, language))):
        name = paper_words(kind, debt, language).lower()
        if re.search(rf"(?<![a-z]){re.escape(name)}(?![a-z])", rest):
            found.add(kind)
            rest = rest.replace(name, "")
    return found


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("seed", range(4))
def test_every_paper_that_a_letter_names_is_ticked_for_its_debt(seed: int, language: str) -> None:
    case, spoken = _mixed(seed, language), Language(language)
    lists = 0
    for debt in case.debt:
        ticked = _ticked(case, debt)
        for intent in intents():
            for channel in intent.channels:
                text = letter(case, Wanted(debt, intent.id, channel), spoken, TODAY)
                for found in ENCLOSES.finditer(text):
                    named = _named(found["zh"] or found["en"] or "", debt, spoken)
                    assert named <= ticked, (debt.id, intent.id, channel, found[0])
                    lists += bool(named)
                if any(words in text for words in BY_STATEMENT):
                    assert "statement" in ticked, (debt.id, intent.id, channel)
    assert lists > 20


def _two(*papers: Evidence) -> Case:
    case = sample_case("zh", TODAY)
    card, loan = case.debt[:2]
    card.product, loan.product = "credit_card", "consumer_loan"
    case.debt, case.evidence = [card, loan], list(papers)
    return case


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_contract_of_one_lender_is_not_enclosed_to_the_other(language: str) -> None:
    case = _two(Evidence(kind="loan_contract", debt="card", status="have"), Evidence(kind="identity", status="have"))
    to_card, to_loan = (
        letter(case, Wanted(debt, "first_proposal", "email"), Language(language), TODAY) for debt in case.debt
    )
    assert {"zh": "随信附上：领用合约、身份证。", "en": "Attached: card agreement and ID card."}[language] in to_card
    assert {"zh": "随信附上：身份证。", "en": "Attached: ID card."}[language] in to_loan


def test_a_contract_of_no_debt_is_enclosed_to_nobody_and_remarked_where_a_hand_writes_it() -> None:
    case = _two(Evidence(kind="loan_contract", status="have"))
    wanted = Wanted(case.debt[1], "first_proposal", "email")
    text = letter(case, wanted, Language("zh"), TODAY)
    assert "随信附上" not in text
    said = [
        each.words(Language("zh"))
        for each in remarks(f"{text}\n随信附上：借款合同。\n", case, wanted, Language("zh"), TODAY)
    ]
    assert any("借款合同" in each for each in said)


WANTED = {
    "change_date": {"zh": "随信附上：账单。", "en": "Attached: card statement."},
    "fee_not_agreed": {
        "zh": "随信附上：账单、还款协议、还款凭证。",
        "en": "Attached: card statement, the agreement, and proof of payment.",
    },
    "please_continue": {
        "zh": "随信附上：还款协议、还款凭证。",
        "en": "Attached: the agreement and proof of payment.",
    },
    "ask_why_refused": {"zh": "随信附上：账单。", "en": "Attached: card statement."},
}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("intent", WANTED)
def test_a_letter_about_one_thing_encloses_only_the_papers_that_show_it(intent: str, language: str) -> None:
    case = _two(*(Evidence(kind=kind, debt="card" if kind in OF_A_DEBT else None, status="have") for kind in KINDS))
    text = letter(case, Wanted(case.debt[0], intent, "email"), Language(language), TODAY)
    lists = [line for line in text.splitlines() if ENCLOSES.search(line)]
    assert lists == [WANTED[intent][language]]
    case.evidence.clear()
    assert not ENCLOSES.search(letter(case, Wanted(case.debt[0], intent, "email"), Language(language), TODAY))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("intent", ["change_date", "ask_why_refused", "please_continue"])
def test_nobody_shows_a_private_lender_papers_that_have_no_bearing(intent: str, language: str) -> None:
    case = _two(*(Evidence(kind=kind, debt="card" if kind in OF_A_DEBT else None, status="have") for kind in KINDS))
    case.debt[0].product = "private"
    spoken = Language(language)
    text = letter(case, Wanted(case.debt[0], intent, "email"), spoken, TODAY)
    for kind in ("identity", "bank_flow", "income_proof", "medical"):
        assert paper_words(kind, case.debt[0], spoken).lower() not in text.lower()
