"""What a paper is called and where it is had: a card has no loan contract, and of several debts the lender is named."""

from debt_wizard.advice.freshness import paper_item
from debt_wizard.advice.paper_words import CONTRACT
from debt_wizard.advice.papers import debt_of, is_undecided
from debt_wizard.case import Case, Debt, Evidence
from debt_wizard.documents.paper_names import listed
from debt_wizard.documents.summary import lender_name
from debt_wizard.language import Language
from debt_wizard_content.catalogues import item


def paper_name(language: Language, case: Case, paper: Evidence) -> str:
    """The name of a paper, with the lender where it belongs to one of several debts."""
    about = debt_of(case, paper)
    if about is not None and len(case.debt) > 1:
        return language.say(
            "evidence.of", paper=kind_name(language, [about], paper.kind), lender=lender_name(about, language)
        )
    name = kind_name(language, [about] if about is not None else case.debts_owed(), paper.kind)
    return language.say("evidence.undecided", paper=name) if is_undecided(case, paper) else name


def kind_name(language: Language, debts: list[Debt], kind: str) -> str:
    """The name of a kind of paper; of the contract, one name for each kind of debt among these."""
    known = paper_item(debts, kind)
    usual = language.text(known.name) if known is not None else kind
    return listed(_by_product(language, debts, "contract", usual), language) if kind == CONTRACT else usual


def paper_source(language: Language, debts: list[Debt], kind: str) -> str:
    """Where to get a paper; of the contract, for each kind of debt among these. Empty where nothing is known."""
    paper = paper_item(debts, kind)
    told = paper.text("get") if paper is not None else None
    usual = language.text(told) if told is not None else ""
    return language.sentences(_by_product(language, debts, "contract_get", usual)) if kind == CONTRACT else usual


def _by_product(language: Language, debts: list[Debt], key: str, usual: str) -> list[str]:
    """What the products of the debts say under a key, each once; what is usual where a product says nothing."""
    products = [item("products", debt.product) if debt.product else None for debt in debts]
    said = [product.text(key) if product is not None else None for product in products]
    return list(dict.fromkeys(language.text(each) if each is not None else usual for each in said)) or [usual]
