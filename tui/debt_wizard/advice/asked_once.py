"""An answer that one question asks for again and again is worked out once, and forgotten with that question.

What terms begin with rests on the terms before them, these on those before, and each step asks in several places: asked
anew each time, five agreements one after another would take seconds. Nothing is kept longer than one question, because
the case may be written to between two.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, TypeVar, TypeVarTuple

from debt_wizard.case import Agreement, Case, Contact, Offer

More = TypeVarTuple("More")
Answer = TypeVar("Answer")

_Known = dict[object, tuple[Any, object]]

_known: ContextVar[_Known | None] = ContextVar("known", default=None)


@contextmanager
def one_question() -> Iterator[_Known]:
    """What is known by now within one question to a case, to which nothing is written meanwhile. They may be nested."""
    known = _known.get()
    if known is not None:
        yield known
        return
    reset = _known.set(known := {})
    try:
        yield known
    finally:
        _known.reset(reset)


def asked_once(ask: Callable[[Case, *More], Answer]) -> Callable[[Case, *More], Answer]:
    """The same function, worked out once for each state of a debt in a question.

    It is one of a case and, last of all, of terms on that debt.
    """

    @wraps(ask)
    def answer(case: Case, *more: *More) -> Answer:
        with one_question() as known:
            key, rests_on = _state(case, more)
            if (ask, key) not in known:
                known[ask, key] = ask(case, *more), rests_on
            found: Answer = known[ask, key][0]
            return found

    return answer


def _state(case: Case, more: tuple[Any, ...]) -> tuple[object, object]:
    """All that the answer rests on, as a key, and what has to stay alive for its identities to stay its own."""
    debt = more[-1].debt if more[-1] is not None else None
    kinds: tuple[Sequence[Offer | Agreement | Contact], ...] = case.offer, case.agreement, case.contact
    made = [each for kind in kinds for each in kind if each.debt == debt]
    alive = (case.plan, case.debt_by_id(debt), *more, *made)
    paid = tuple(
        (each.due, each.amount, each.paid, each.paid_on, each.lender_balance)
        for each in case.payment
        if each.debt == debt
    )
    return (tuple(id(each) for each in alive), paid), alive
