"""An answer that one question asks for again and again is worked out once, and forgotten with that question.

What terms begin with rests on the terms before them, these on those before, and each step asks in several places: asked
anew each time, five agreements one after another would take seconds. Nothing is kept longer than one question, because
the case may be written to between two.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from decimal import Decimal
from functools import wraps

from debt_wizard.case import Agreement, Case, Contact, Debt, Offer

_Asked = Callable[[Case, Debt, Offer | Agreement], Decimal | None]

_Known = dict[object, tuple[Decimal | None, object]]

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


def asked_once(ask: _Asked) -> _Asked:
    """The same function of a case, a debt and its terms, worked out once for each state of the debt in a question."""

    @wraps(ask)
    def answer(case: Case, debt: Debt, told: Offer | Agreement) -> Decimal | None:
        with one_question() as known:
            key, rests_on = _state(case, debt, told)
            if key not in known:
                known[key] = ask(case, debt, told), rests_on
            return known[key][0]

    return answer


def _state(case: Case, debt: Debt, told: Offer | Agreement) -> tuple[object, object]:
    """All that the answer rests on, as a key, and what has to stay alive for its identities to stay its own."""
    kinds: tuple[Sequence[Offer | Agreement | Contact], ...] = case.offer, case.agreement, case.contact
    made = [each for kind in kinds for each in kind if each.debt == debt.id]
    alive = (case.plan, debt, told, *made)
    paid = tuple(
        (each.due, each.amount, each.paid, each.paid_on, each.lender_balance)
        for each in case.payment
        if each.debt == debt.id
    )
    return (tuple(id(each) for each in alive), paid), alive
