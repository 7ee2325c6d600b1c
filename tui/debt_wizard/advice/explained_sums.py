"""Where the sums of a month come from: what is left over, a monthly amount, the buffer, the shares, what is spare."""

from debt_wizard.advice.division import shares
from debt_wizard.advice.explanation import Explanation, Given
from debt_wizard.advice.left_over import ENOUGH_HISTORY, Line, left_over
from debt_wizard.advice.owed import owed
from debt_wizard.advice.plan import buffer_rule, capacity
from debt_wizard.advice.spare_money import spare_money
from debt_wizard.case import Case, Debt, Income, Spending


def explained_left_over(case: Case) -> Explanation | None:
    """What is left over in a month; None while it is not known."""
    left = left_over(case)
    if not left.is_known:
        return None
    return Explanation(
        "left_over",
        tuple(Given(side, left.total(side)) for side in ("income", "essential", "other", "debt")),
        ("left_over",),
        (Given("left_over", left.amount),),
        sources=("own",),
    )


def explained_month(line: Line) -> Explanation:
    """How one line became a monthly amount."""
    part = line.part
    name = part.lender if isinstance(part, Debt) else part.label
    result = (Given("a_month", line.amount),)
    if isinstance(part, Debt):
        return Explanation("month", (Given("contract_payment", line.amount),), ("as_it_is",), result, subject=name)
    if isinstance(part, Income) and part.history:
        history = tuple(Given("month_of_history", amount) for amount in part.history)
        formula = "average" if len(part.history) >= ENOUGH_HISTORY else "lowest_month"
        return Explanation("month", history, (formula,), result, sources=("own",), subject=name)
    given = [Given("amount", part.amount or 0), Given("every", part.every, "period")]
    formulas = [f"every_{part.every}"]
    if isinstance(part, Spending) and part.share != 1:
        given.append(Given("share", part.share, "percent"))
        formulas.append("times_share")
    return Explanation("month", tuple(given), tuple(formulas), result, sources=("budget_forms",), subject=name)


def explained_capacity(case: Case) -> Explanation | None:
    """What can be promised; None while what is left over is not known."""
    can = capacity(case)
    if not can.left.is_known:
        return None
    rule = buffer_rule(case)
    given = [Given("left_over", can.left_over), Given("rule", f"explain.buffer_rule.{rule.rule}", "rule")]
    if rule.rule == "ten_percent" and rule.cap is not None:
        given.append(Given("cap", rule.cap))
    if rule.rule == "amount" and rule.amount is not None:
        given.append(Given("own_amount", rule.amount))
    sources = {"ten_percent": "financial_statement", "half": "own", "amount": "own"}
    return Explanation(
        "capacity",
        tuple(given),
        (f"buffer_{rule.rule}", "capacity"),
        (Given("held_back", can.held_back), Given("capacity", can.amount)),
        sources=(sources[rule.rule],),
    )


def explained_shares(case: Case) -> Explanation | None:
    """How what can be promised is divided; None while there is nothing to divide."""
    parts = shares(case)
    if not parts:
        return None
    debts = [debt for debt in case.debts_in_scope() if debt.id in parts]
    by_contract = case.plan.split == "contract_payment" and all(debt.contract_payment for debt in debts)
    weights = tuple(
        Given("contract_payment", debt.contract_payment or 0, name=debt.lender)
        if by_contract
        else Given("balance", owed(case, debt) or 0, name=debt.lender)
        for debt in debts
    )
    formulas = ["split_contract" if by_contract else "split_balance"]
    formulas += ["split_priority"] if any(debt.priority and debt.contract_payment for debt in debts) else []
    formulas += ["split_floor"] if case.plan.floor else []
    return Explanation(
        "shares",
        (Given("capacity", capacity(case).amount), *weights),
        (*formulas, "split_rest"),
        tuple(Given("share_of_lender", parts[debt.id], name=debt.lender) for debt in debts),
        sources=("largest_remainder",),
    )


def explained_spare(case: Case) -> Explanation:
    """What could be paid at once."""
    spare = spare_money(case)
    return Explanation(
        "spare",
        (Given("at_hand", spare.at_hand), Given("borrowed", spare.borrowed), Given("kept", spare.kept)),
        ("spare",),
        (Given("spare", spare.amount),),
        sources=("own",),
    )
