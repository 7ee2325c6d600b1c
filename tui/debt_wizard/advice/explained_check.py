"""Where the figures of the check come from: the tightest day, the verdict, and the estimate of what may come."""

from debt_wizard.advice.case_cash_flow import CaseCashFlow
from debt_wizard.advice.explanation import Explanation, Given
from debt_wizard.advice.futures import FUTURES, Futures
from debt_wizard.advice.largest_promise import LargestPromise
from debt_wizard.advice.verdict import Verdict


def explained_days(flow: CaseCashFlow) -> Explanation:
    """The tightest day of the term."""
    day, lowest = flow.lowest
    before = [move for move in flow.promised.movements if move.day <= day]
    comes = sum(move.amount for move in before if move.amount > 0)
    lives = -sum(move.amount for move in before if move.amount < 0 and move.kind != "payment")
    pays = -sum(move.amount for move in before if move.amount < 0 and move.kind == "payment")
    return Explanation(
        "days",
        (
            Given("counted_from", flow.start, "date"),
            Given("at_hand", flow.household.opening),
            Given("came_by_then", comes),
            Given("went_by_then", lives),
            Given("paid_by_then", pays),
        ),
        (
            "days",
            "days_without_a_day",
            *(() if flow.opening_is_told else ("opening_unknown",)),
            *(("behind",) if flow.behind else ()),
        ),
        (Given("tightest_day", day, "date"), Given("in_hand_then", lowest)),
        sources=("own",),
    )


def explained_verdict(judged: Verdict) -> Explanation | None:
    """The verdict with what went into it; None while nothing can be said."""
    if not judged.rules:
        return None
    given = [
        Given("left_over", judged.left_over),
        Given("held_back", judged.held_back),
        Given("capacity", judged.capacity),
        Given("promised", judged.promised),
    ]
    for rule in judged.rules:
        if rule.value is None:
            continue
        if rule.id in {"share", "debt_ratio"}:
            given.append(Given(rule.id, rule.value, "percent"))
        elif rule.id == "stress":
            given.append(Given("survived", int(rule.value), "count"))
            given.append(Given("tried", int(rule.limit or 0), "count"))
        elif rule.id in {"cash_flow", "income_fall"}:
            given.append(Given(rule.id, rule.value))
    return Explanation(
        "verdict",
        tuple(given),
        ("verdict_over", "verdict_stretched", "verdict_household", "verdict_within", "verdict_reference"),
        (Given("verdict", f"explain.level.{judged.level}", "rule"),),
        sources=("own",),
    )


def explained_largest(found: LargestPromise) -> Explanation:
    """The most that keeps every rule."""
    return Explanation(
        "largest",
        (
            Given("promised", found.promised),
            Given("most_by_buffer", found.by_buffer),
            Given("most_each_day", found.each_day),
            Given("most_with_less_income", found.with_less_income),
            Given("most_of_half", found.of_half),
        ),
        ("largest",),
        (Given("largest", found.amount),),
        sources=("own",),
    )


def explained_futures(found: Futures) -> Explanation:
    """The estimate, and what it rests on."""
    return Explanation(
        "futures",
        (
            Given("history_months", found.history_months, "months"),
            Given("futures", FUTURES, "count"),
            Given("term", len(found.months), "months"),
            Given("promised", found.promised),
        ),
        ("futures", "largest_kept", "futures_limits"),
        (Given("keep", int(found.keep * FUTURES + 0.5), "count"), Given("largest_kept", found.largest)),
        sources=("bootstrap",),
    )
