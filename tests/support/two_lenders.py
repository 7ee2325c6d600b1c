"""A household with a card and a consumer loan, whose pay comes on the 10th."""

from debt_wizard.case import Case, Debt, Income, Spending
from support.household import money


def two_lenders(*, income: int, spending: int, loan: int, lender: str = "乙消费金融公司") -> Case:
    """24,000 on the card of 甲银行, and `loan` with another lender; `spending` is the housing of a month."""
    return Case(
        income=[Income(kind="salary", amount=money(income), day=10)],
        spending=[Spending(category="housing", amount=money(spending))],
        debt=[
            Debt(id="card", lender="甲银行", product="credit_card", balance=money(24000)),
            Debt(id="loan", lender=lender, product="consumer_loan", balance=money(loan)),
        ],
    )
