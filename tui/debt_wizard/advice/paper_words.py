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
    """The name of a kind of paper, as it is called where it is sent."""
    product = item("products", debt.product) if debt.product and kind == CONTRACT else None
    paper = item("evidence", kind)
    own = product.text("contract") if product is not None else paper.text_for("sent", debt.product) if paper else None
    return language.text(own) if own is not None else language.named("evidence", kind)


def within(name: str) -> str:
    """A name as it stands within an English sentence: a small first letter, unless it is an abbreviation."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
