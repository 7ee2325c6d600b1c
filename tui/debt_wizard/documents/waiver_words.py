"""What is waived, in words: an amount where one was named, else the share."""

from debt_wizard.case import Offer, Proposal
from debt_wizard.language import Language


def waiver_told(language: Language, told: Offer | Proposal) -> str:
    """How much is waived: 30%, ¥1,130; empty where nothing is."""
    if told.waived:
        return language.money(told.waived)
    return language.share(told.discount) if told.discount else ""
