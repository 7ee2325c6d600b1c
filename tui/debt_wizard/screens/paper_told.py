"""What a kind of paper is called and where it is had, for the debts of a case: a card has no loan contract."""

from debt_wizard.advice.paper_words import CONTRACT
from debt_wizard.case import Case
from debt_wizard.documents.paper_names import listed
from debt_wizard.language import Language
from debt_wizard_content.catalogues import item


def paper_name(language: Language, case: Case, kind: str) -> str:
    """The name of a kind of paper; of the contract, one name for each kind of debt that is owed."""
    usual = language.named("evidence", kind)
    return listed(_by_product(language, case, "contract", usual), language) if kind == CONTRACT else usual


def paper_source(language: Language, case: Case, kind: str) -> str:
    """Where to get a paper; of the contract, for each kind of debt that is owed. Empty where nothing is known."""
    paper = item("evidence", kind)
    told = paper.text("get") if paper is not None else None
    usual = language.text(told) if told is not None else ""
    return language.sentences(_by_product(language, case, "contract_get", usual)) if kind == CONTRACT else usual


def _by_product(language: Language, case: Case, key: str, usual: str) -> list[str]:
    """What the products of the debts say under a key, each once; what is usual where a product says nothing."""
    products = [item("products", debt.product) if debt.product else None for debt in case.debts_owed()]
    said = [product.text(key) if product is not None else None for product in products]
    return list(dict.fromkeys(language.text(each) if each is not None else usual for each in said)) or [usual]
