"""The list of payments, filled with the days and amounts that are agreed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from debt_wizard.advice.agreed import agreed_day, has_agreement
from debt_wizard.advice.any_day import ANY_DAY
from debt_wizard.advice.instalments import APART, Instalment, rows_in_force
from debt_wizard.advice.listed_days import lines_before
from debt_wizard.advice.owed import terms_since
from debt_wizard.case import Case, Payment


def filled_payments(case: Case, today: date) -> list[Payment]:
    """The payments of a case with one line for each instalment that is agreed.

    What is only proposed gets no line, for a line of the list counts as due. Whatever says that something was paid, or
    carries a note or a proof, stays as it is. A line that says nothing yet gives way where the terms know its day no
    more and it is still to come, or fell due before they were agreed.
    """
    found = list(case.payment)
    for debt in case.debts_owed():
        is_agreed = has_agreement(case, debt.id)
        rows = rows_in_force(case, debt.id, today, named_only=False) if is_agreed else []
        if rows:
            found = _filled(case, found, debt.id, rows, today)
    return found


def is_filled(case: Case, today: date) -> bool:
    """Whether filling would bring nothing new."""
    return filled_payments(case, today) == case.payment


@contextmanager
def listed_anew(case: Case, debt_id: str) -> Iterator[None]:
    """Around a decision on a debt: what was listed of its terms alone follows the terms that stand after it.

    A line of which anything was told stays, and so does one that was moved to another day, or fell due before the new
    terms came. Where nothing was listed of the terms, or those that stand now name no first day, the list stays as it
    is.
    """
    days = {row.due: row.amount for row in rows_in_force(case, debt_id, ANY_DAY)}
    planned = [
        each
        for each in case.payment
        if each.debt == debt_id and each.due in days and each.amount == days[each.due] and not _says_something(each)
    ]
    yield
    rows = rows_in_force(case, debt_id, ANY_DAY) if planned and has_agreement(case, debt_id) else []
    if rows:
        ahead, since = {row.due for row in rows}, terms_since(case, debt_id) or date.min
        gone = {id(each) for each in planned if each.due is not None and each.due not in ahead and each.due >= since}
        kept = [each for each in case.payment if id(each) not in gone]
        case.payment = _completed(case, kept, debt_id, rows)


def _filled(case: Case, payments: list[Payment], debt_id: str, rows: list[Instalment], today: date) -> list[Payment]:
    by_day = {row.due: row for row in rows}
    kept = [each for each in payments if each.debt != debt_id or _stays(case, each, by_day, today)]
    return _completed(case, kept, debt_id, rows)


def _completed(case: Case, kept: list[Payment], debt_id: str, rows: list[Instalment]) -> list[Payment]:
    """The lines that are kept, with the amounts of the rows, and a line for each row that none of them stands for."""
    by_day = {row.due: row for row in rows}
    before = lines_before(case, debt_id)
    known = [each for each in kept if each.debt == debt_id and each.due is not None and id(each) not in before]
    for each in known:
        row = by_day.get(each.due or date.min)
        if row is not None and not _says_something(each) and each.amount != row.amount:
            kept = [each.model_copy(update={"amount": row.amount}) if other is each else other for other in kept]
    moved = [each.due for each in known if each.due is not None and each.due not in by_day]
    listed = {each.due for each in known}
    for row in rows:
        if row.due not in listed and not any(abs(day - row.due) <= APART for day in moved):
            kept.append(Payment(debt=debt_id, due=row.due, amount=row.amount))
    return kept


def _stays(case: Case, payment: Payment, by_day: dict[date, Instalment], today: date) -> bool:
    if payment.due is None or payment.due in by_day or _says_something(payment):
        return True
    agreed = agreed_day(case, payment.debt)
    return payment.due <= today and (agreed is None or payment.due >= agreed)


def _says_something(payment: Payment) -> bool:
    told = (payment.paid, payment.paid_on, payment.lender_balance, payment.way, payment.note, payment.file)
    return any(each not in (None, "") for each in told) or bool(payment.unfinished)
