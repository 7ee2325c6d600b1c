"""After two late payments another day is asked of the lender whose payments came late, and of no other."""

from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.case import Case, Contact, Debt, Payment, Proposal, finish_change
from debt_wizard.screens.change_known import LetterButton
from support.changed import agreed_household, asked
from support.clock import NOW
from support.household import money
from support.seen import Open

TODAY = NOW.date()


def _case() -> Case:
    """The card was paid six days late twice, the friend on the day; the money of the month is enough for both."""
    case = agreed_household()
    case.asset[0].value = money(20000)
    case.debt.append(Debt(id="friend", lender="李四", product="private", balance=Decimal(3000)))
    case.plan.proposal.append(Proposal(debt="friend", monthly=money(100)))
    case.contact.append(Contact(debt="friend", at=NOW, outcome="accepted"))
    days = [date(2026, month, 15) for month in (9, 10)]
    late = timedelta(days=6)
    case.payment = [
        *(Payment(debt="card", due=day, amount=money(600), paid=money(600), paid_on=day + late) for day in days),
        *(Payment(debt="friend", due=day, amount=money(100), paid=money(100), paid_on=day) for day in days),
    ]
    asked(case, "late_payments")
    case.income = [each.model_copy() for each in case.change[0].income]
    case.spending = [each.model_copy() for each in case.change[0].spending]
    finish_change(case, TODAY)
    return case


async def test_only_the_lender_who_was_paid_late_is_asked_for_another_day(open_wizard: Open) -> None:
    async with open_wizard(_case(), step="changed") as (app, _):
        letters = [(button.intent_id, button.debt_id) for button in app.screen.query(LetterButton)]
        assert [debt for intent, debt in letters if intent == "change_date"] == ["card"]
