"""The day since when a debt is late, in drafts after a second agreement."""

from datetime import UTC, date, datetime

from debt_wizard.case import Agreement, Case, Debt, Payment
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.language import Language
from support.household import money

MARCH = date(2026, 3, 1)


def _paid(month: int) -> Payment:
    day = date(2026, month, 15)
    return Payment(debt="card", due=day, amount=money(600), paid=money(600), paid_on=day)


def _case(*months: int) -> Case:
    """Late since March, agreed in each of the months over four payments from the 15th, the first of each paid."""
    case = Case(debt=[Debt(id="card", lender="甲银行", balance=money(2400), overdue_since=MARCH)])
    for month in months:
        at, first = datetime(2026, month, 1, tzinfo=UTC), date(2026, month, 15)
        case.agreement.append(
            Agreement(debt="card", agreed_at=at, monthly=money(600), months=4, first_due=first, balance=money(2400))
        )
        case.payment.append(_paid(month))
    return case


def test_a_draft_is_held_against_the_day_of_the_present_lateness() -> None:
    case = _case(4, 7)
    for told, is_right in (("2026年8月15日", True), ("2026年3月1日", False)):
        text = f"从{told}起逾期。"
        found = check_figures(text, case, case.debt[0], Language("zh"), date(2026, 9, 20))
        assert (found == []) is is_right
