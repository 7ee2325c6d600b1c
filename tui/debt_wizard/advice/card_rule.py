"""The longest plan that the rule on credit cards allows."""

from debt_wizard.case import Debt

FACT = "card-70-instalment"
"""The fact that says so, with its source."""

MOST_MONTHS = 60
"""Five years: 商业银行信用卡业务监督管理办法, article 70."""


def is_too_long_for_a_card(debt: Debt, months: int) -> bool:
    """Whether a plan of so many months, a pause included, is longer than a bank may agree for a card."""
    return debt.product == "credit_card" and months > MOST_MONTHS
