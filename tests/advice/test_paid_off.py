"""Once all that was agreed is paid, nothing is promised any more, on the screen and on the command line."""

from datetime import UTC, date, datetime

import pytest

from debt_wizard.advice.paid_off import all_paid_off, is_paid_off
from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.advice.promised import promised
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Agreement, Case, Debt, Payment, Proposal
from debt_wizard.documents.verdict_line import standing_text
from debt_wizard.language import Language
from support.household import household, money

TODAY = date(2026, 11, 27)
DAYS = [date(2026, month, 15) for month in (8, 9, 10, 11)]


def _agreed(paid: int) -> Case:
    """4,000 in four months, of which the first ones are paid."""
    case = household(savings=9000)
    case.debt = [Debt(id="card", lender="甲银行", balance=money(4000))]
    case.agreement = [
        Agreement(
            debt="card", agreed_at=datetime(2026, 8, 1, tzinfo=UTC), balance=money(4000), monthly=money(1000), months=4,
            first_due=DAYS[0],
        )
    ]  # fmt: skip
    case.payment = [
        Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day) for day in DAYS[:paid]
    ]
    return case


@pytest.mark.parametrize(("paid", "is_off"), [(0, False), (3, False), (4, True)])
def test_only_what_is_paid_to_the_end_is_paid_off(paid: int, *, is_off: bool) -> None:
    case = _agreed(paid)
    assert is_paid_off(case, case.debt[0]) is is_off
    assert promised(case) == money(0 if is_off else 1000)


def test_a_debt_that_is_paid_off_leaves_room_for_the_other() -> None:
    case = _agreed(4)
    case.debt.append(Debt(id="loan", lender="乙", balance=money(12000)))
    case.plan.proposal = [Proposal(debt="loan", monthly=money(500))]
    judged = verdict(case, TODAY)
    assert judged.promised == money(500)
    assert not all_paid_off(case)


@pytest.mark.parametrize(("code", "told"), [("zh", "谈好的都还完了。"), ("en", "All that was agreed is paid.")])
def test_where_nothing_is_left_to_pay_every_screen_says_so(code: str, told: str) -> None:
    assert standing_text(_agreed(4), Language(code), TODAY).startswith(told)
    assert not standing_text(_agreed(3), Language(code), TODAY).startswith(told)


def test_what_is_paid_off_is_within_ones_means_and_wants_no_proposal() -> None:
    judged = verdict(_agreed(4), TODAY)
    assert (judged.level, judged.missing, judged.promised) == ("within", (), money(0))


def test_nothing_is_paid_off_without_terms_or_payments() -> None:
    case = _agreed(4)
    case.agreement = []
    assert not is_paid_off(case, case.debt[0])


def test_what_was_paid_twice_is_no_doubt_once_a_newer_agreement_names_what_is_left() -> None:
    case = _agreed(2)
    case.payment.append(case.payment[1].model_copy())
    assert [each.code for each in payment_doubts(case, "card", TODAY)] == ["double"]
    case.agreement.append(
        Agreement(
            debt="card", agreed_at=datetime(2026, 10, 1, tzinfo=UTC), balance=money(1500), monthly=money(500), months=3,
            first_due=DAYS[3],
        )
    )  # fmt: skip
    assert payment_doubts(case, "card", TODAY) == []
