"""The list of payments, filled with the days and amounts that are agreed."""

from datetime import date

from debt_wizard.advice.agreed import agreed_day, has_agreement
from debt_wizard.advice.instalments import APART, Instalment, rows_in_force
from debt_wizard.advice.listed_days import lines_before
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


def _filled(case: Case, payments: list[Payment], debt_id: str, rows: list[Instalment], today: date) -> list[Payment]:
    by_day = {row.due: row for row in rows}
    kept = [each for each in payments if each.debt != debt_id or _stays(case, each, by_day, today)]
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
