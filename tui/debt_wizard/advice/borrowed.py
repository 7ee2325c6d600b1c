"""Lines of income and of money at hand that are borrowed: a new debt is no means to pay an old one."""

from debt_wizard.advice.said_words import says_one_of
from debt_wizard.case import Asset, Case, Income

WORDS = "borrowing_words"
_OWED_TO_US = "receivable"


def borrowed_lines(case: Case) -> list[Asset | Income]:
    """The assets and incomes whose name says that they are borrowed, in the order of the case.

    What others owe to the person is none, whatever it is called.
    """
    lines: list[Asset | Income] = [asset for asset in case.asset if asset.kind != _OWED_TO_US]
    return [line for line in [*lines, *case.income] if says_borrowed(line.label)]


def says_borrowed(name: str) -> bool:
    """Whether a name that a person gave says that the money is borrowed, in any language of the content."""
    return says_one_of(WORDS, name)
