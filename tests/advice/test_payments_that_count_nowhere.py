"""A payment that lowers nothing of what is agreed is asked about, and takes nothing off what was agreed."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.owed import owed
from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case, Debt, Payment
from debt_wizard.documents.payment_doubt_words import doubts_told
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import money

OLD_DUE, CAME, TODAY = date(2026, 6, 15), date(2026, 6, 20), date(2026, 7, 1)


def _agreed(on: date, balance: int, monthly: int, first: date) -> Agreement:
    return Agreement(
        debt="loan",
        balance=money(balance),
        monthly=money(monthly),
        months=balance // monthly,
        first_due=first,
        agreed_at=datetime(on.year, on.month, on.day, 10, tzinfo=CHINA),
    )


@pytest.fixture
def case() -> Case:
    """12,000 by 1,000 from February on; agreed anew on 20 June: 8,000 by 800 from 15 July on."""
    found = Case(debt=[Debt(id="loan", lender="乙公司", balance=money(12000))])
    found.agreement = [_agreed(date(2026, 1, 26), 12000, 1000, date(2026, 2, 15))]
    found.agreement.append(_agreed(CAME, 8000, 800, date(2026, 7, 15)))
    return found


def _codes(case: Case) -> list[str]:
    return [each.code for each in payment_doubts(case, "loan", TODAY)]


def test_one_that_was_made_after_new_terms_for_a_day_before_them_is_asked_about(case: Case) -> None:
    line = Payment(debt="loan", due=OLD_DUE, amount=money(1000), paid=money(1000), paid_on=date(2026, 6, 25))
    case.payment = [line]
    assert (_codes(case), owed(case, case.debt[0])) == (["for_replaced"], money(8000))
    line.due = None  # what the question asks for, where it counts
    assert (_codes(case), owed(case, case.debt[0])) == ([], money(7000))


def test_one_that_was_made_before_new_terms_is_not(case: Case) -> None:
    case.payment = [Payment(debt="loan", due=OLD_DUE, amount=money(1000), paid=money(1000), paid_on=CAME)]
    assert _codes(case) == []


def test_one_without_any_figure_shortens_no_agreed_total_and_is_asked_about(case: Case) -> None:
    del case.agreement[1]
    case.payment = [Payment(debt="loan", due=date(2026, 2, 15), paid_on=date(2026, 2, 15))]
    log = payment_log(case, "loan", TODAY)
    assert (log.start, log.remains, owed(case, case.debt[0])) == (money(12000), money(12000), money(12000))
    assert _codes(case) == ["no_amount"]
    case.payment[0].paid = money(1000)
    assert (payment_log(case, "loan", TODAY).remains, _codes(case)) == (money(11000), [])


def test_one_without_a_due_day_and_a_figure_is_asked_about_too(case: Case) -> None:
    case.payment = [Payment(debt="loan", paid_on=date(2026, 6, 25))]
    assert _codes(case) == ["no_amount"]


@pytest.mark.parametrize(
    ("code", "told"),
    [("zh", "2026年6月25日还给乙公司的一笔没填数目"), ("en", "A payment to 乙公司 on 25 June 2026 has no amount")],
)
def test_the_question_is_put_in_both_languages(case: Case, code: str, told: str) -> None:
    case.payment = [Payment(debt="loan", paid_on=date(2026, 6, 25))]
    said = " ".join(doubts_told(Language(code), payment_doubts(case, "loan", TODAY), "乙公司"))
    assert said.startswith(told)
