"""The debts in figures: what each is and since when it is late, and what its balance is made of."""

from datetime import date

from debt_wizard.advice.late_since import late_since
from debt_wizard.advice.owed import owed
from debt_wizard.case import Case, Debt
from debt_wizard.documents.page import Table
from debt_wizard.documents.summary import balance_of, lender_name
from debt_wizard.documents.told import told_amount, told_day
from debt_wizard.language import Language


def debts_table(case: Case, language: Language, today: date) -> Table:
    """Each debt with its product, yearly rate, the payment of its contract, and the day since when it is late."""
    heads = ("lender", "product", "annual_rate", "contract_payment", "overdue_since")
    rows = tuple(
        (
            lender_name(debt, language),
            language.named("products", debt.product) if debt.product else "",
            "" if debt.annual_rate is None else language.percent(debt.annual_rate),
            told_amount(debt.contract_payment, language),
            told_day(late_since(case, debt, today), language),
        )
        for debt in case.debt
    )
    return Table(_heads(heads, language), rows, frozenset({2, 3}))


def balances_table(case: Case, language: Language) -> Table:
    """Each debt with what is owed today and, as far as they are known, the principal, interest and fees in it.

    Where the parts were told of another sum than that of today, they stand in a row of their own beside that sum.
    """
    heads = ("lender", "balance", "principal", "interest", "fees")
    rows = tuple(row for debt in case.debt for row in _balances(case, debt, language))
    return Table(_heads(heads, language), rows, frozenset({1, 2, 3, 4}))


def _balances(case: Case, debt: Debt, language: Language) -> list[tuple[str, ...]]:
    name, balance = lender_name(debt, language), balance_of(case, debt, language)
    parts = tuple(told_amount(part, language) for part in (debt.principal, debt.interest, debt.fees))
    if not any(parts) or (debt.settled_on is None and owed(case, debt) == debt.balance):
        return [(name, balance, *parts)]
    at = debt.balance_at
    when = "told" if at is None else "told_on"
    as_told = language.say(
        f"annexes.statement.debt.{when}", lender=name, day="" if at is None else language.date(at.date())
    )
    return [(name, balance, "", "", ""), (as_told, told_amount(debt.balance, language), *parts)]


def _heads(heads: tuple[str, ...], language: Language) -> tuple[str, ...]:
    return tuple(language.say(f"annexes.statement.debt.{head}") for head in heads)
