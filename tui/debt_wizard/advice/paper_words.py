"""What a paper is called for one debt: a card has an agreement, a friend a note, the rest a loan contract."""

from debt_wizard.case import Debt
from debt_wizard.language import Language
from debt_wizard_content.catalogues import item

CONTRACT = "loan_contract"
"""The paper whose name depends on what kind of debt it is; the names stand with the products."""


def contract_words(debt: Debt, language: Language) -> str:
    """The name of the contract; the plain word where the kind of debt is not told or none of the known ones."""
    if debt.product in {None, "other"}:
        return language.say("documents.contract")
    return paper_words(CONTRACT, debt, language)


def paper_words(kind: str, debt: Debt, language: Language) -> str:
    """The name of a kind of paper."""
    product = item("products", debt.product) if debt.product and kind == CONTRACT else None
    own = product.text("contract") if product is not None else None
    return language.text(own) if own is not None else language.named("evidence", kind)
