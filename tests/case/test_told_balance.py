"""A balance that is told anew: when it was, and what the terms made before it rested on."""

from datetime import datetime, timedelta, timezone

from debt_wizard.case import Agreement, Case, Debt, Offer
from debt_wizard.case.told_balance import ToldBalances
from support.household import money

SHANGHAI = timezone(timedelta(hours=8))
BEFORE, TERMS, NOW = (datetime(2026, month, 1, 10, tzinfo=SHANGHAI) for month in (8, 9, 11))


def _case() -> Case:
    return Case(
        debt=[Debt(id="card", balance=money(38000), balance_at=BEFORE), Debt(id="loan")],
        offer=[Offer(debt="card", at=TERMS, months=36), Offer(debt="loan", at=TERMS, months=12)],
        agreement=[Agreement(debt="card", agreed_at=TERMS, months=36)],
    )


def test_a_new_balance_is_noted_with_its_moment_and_terms_keep_the_old_one() -> None:
    case = _case()
    told = ToldBalances(case)
    told.note(case, NOW)
    assert (case.debt[0].balance_at, case.agreement[0].owed) == (BEFORE, None)
    case.debt[0].balance = money(36000)
    told.note(case, NOW)
    assert (case.debt[0].balance_at, case.agreement[0].owed) == (NOW, money(38000))
    assert [each.owed for each in case.offer] == [money(38000), None]


def test_the_first_letters_of_a_balance_are_no_balance_that_terms_rested_on() -> None:
    case = _case()
    told = ToldBalances(case)
    for typed in (3, 36, 360, 3600):
        case.debt[1].balance = money(typed)
        told.note(case, NOW)
    assert (case.debt[1].balance_at, case.offer[1].owed) == (NOW, None)


def test_terms_that_came_after_the_balance_was_told_anew_rest_on_the_new_one() -> None:
    case = _case()
    told = ToldBalances(case)
    case.debt[0].balance = money(36000)
    told.note(case, NOW)
    later = Agreement(debt="card", agreed_at=NOW + timedelta(days=9), months=30)
    case.agreement.append(later)
    told.note(case, NOW + timedelta(days=9))
    assert later.owed is None
    case.debt[0].balance = money(35000)
    told.note(case, NOW + timedelta(days=60))
    assert [each.owed for each in case.agreement] == [money(38000), money(36000)]


def test_a_balance_that_was_deleted_has_no_moment_and_one_that_is_undone_keeps_its_own() -> None:
    case = _case()
    told = ToldBalances(case)
    before = case.model_copy(deep=True)
    case.debt[0].balance = None
    told.note(case, NOW)
    assert case.debt[0].balance_at is None
    told.note(before, NOW)
    assert (before.debt[0].balance, before.debt[0].balance_at, before.agreement[0].owed) == (
        money(38000), BEFORE, None,
    )  # fmt: skip
