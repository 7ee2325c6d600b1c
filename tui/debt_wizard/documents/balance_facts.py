"""What a letter can say of the balance: how much, by whose word, how it is made up, and where two words differ."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.owed import newest_word, owed
from debt_wizard.advice.papers import papers_for
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.advice.terms_in_force import terms_in_force
from debt_wizard.advice.two_balances import two_balances
from debt_wizard.case import Case, Debt
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.documents.paper_names import listed
from debt_wizard.finance import round_money
from debt_wizard.language import Language

PRIVATE = "private"
CARD = "credit_card"


def balance_facts(case: Case, debt: Debt, language: Language, today: date) -> Mapping[str, Fact]:
    """The facts of the balance, by the name that templates use.

    `balance_basis` says by whose word it is, to the lender; `balance_basis_told` says the same to somebody else.
    """
    balance = owed(case, debt)
    # how a balance was made up when it was told says nothing of what has been paid down since
    as_told = balance == debt.balance
    parts = {name: getattr(debt, name) if as_told else None for name in ("principal", "interest", "fees")}
    told = [
        language.say(f"documents.breakdown.{part}", amount=language.money(amount))
        for part, amount in parts.items()
        if amount is not None
    ]
    return {
        "balance": _money(language, balance) or Gap("balance", language),
        "breakdown": listed(told, language),
        **{part: _money(language, amount) for part, amount in parts.items()},
        "monthly_interest": _monthly_interest(case, debt, language),
        "balance_basis": _basis(case, debt, language, "private" if debt.product == PRIVATE else "lender"),
        "balance_basis_told": _basis(case, debt, language, "told"),
        **_two(case, debt, language, today),
    }


def _basis(case: Case, debt: Debt, language: Language, to: str) -> str:
    """By whose word the balance is: the lender's own after a payment, its statement, else our records.

    Where the terms that stand waive a part, that is gone from the balance, and no record has said so yet.
    """
    word = newest_word(case, debt) if debt.settled_on is None else None
    has_statement = debt.product != PRIVATE and any(paper.kind == "statement" for paper in papers_for(case, debt))
    if word is not None and word.whose == "lender" and word.day is not None:
        said = language.say(f"documents.basis.lender.{to}", day=language.date(word.day))
    elif has_statement and (word is None or word.whose == "person"):
        paper = "card_statement" if debt.product == CARD else "statement"
        said = language.say(f"documents.basis.{paper}.{to}")
    elif word is not None and word.whose == "terms" and _is_less_a_waiver(case, debt):
        said = language.say("documents.basis.waived")
    else:
        return language.say("documents.basis.own")
    return language.say("documents.basis.paid_since", basis=said) if word is not None and word.is_lowered else said


def _is_less_a_waiver(case: Case, debt: Debt) -> bool:
    """Whether the terms that stand begin with less than was owed; a lump sum settles all, and waives with it alone."""
    terms = terms_in_force(case, debt.id, ANY_DAY)
    return terms is not None and terms.kind != "lump_sum" and terms.waived > 0


def _two(case: Case, debt: Debt, language: Language, today: date) -> dict[str, Fact]:
    """Both balances, where the lender counts more: that it counts less is nothing to hold against it."""
    two = two_balances(case, debt, today)
    if two is None or two.gap <= 0:
        return dict.fromkeys(("own_balance", "balance_gap"), "")
    return {"own_balance": language.money(two.ours), "balance_gap": language.money(two.gap)}


def _monthly_interest(case: Case, debt: Debt, language: Language) -> str:
    """What a month of interest on the principal comes to, about, at the rate that counts now; empty where not known."""
    balance = owed(case, debt)
    bears = debt.principal if debt.principal is not None and balance == debt.balance else balance
    rate = rate_in_force(case, debt)
    if not rate or not bears:
        return ""
    return language.money(round_money(bears * rate / 12))


def _money(language: Language, amount: Decimal | None) -> str:
    return "" if amount is None else language.money(amount)
