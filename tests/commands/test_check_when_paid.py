"""`check` of a session in which all that was agreed is paid."""

import json
from datetime import UTC, date, datetime

from debt_wizard.case import Agreement, Case, Debt, Payment
from support.household import household, money

from .conftest import Keep, Say


def _paid() -> Case:
    case = household(savings=9000)
    day = date(2026, 10, 15)
    case.debt = [Debt(id="card", lender="Bank A", balance=money(1000))]
    case.agreement = [
        Agreement(
            debt="card", agreed_at=datetime(2026, 9, 1, tzinfo=UTC), balance=money(1000), monthly=money(1000), months=1,
            first_due=day,
        )
    ]  # fmt: skip
    case.payment = [Payment(debt="card", due=day, amount=money(1000), paid=money(1000), paid_on=day)]
    return case


def test_check_says_that_all_is_paid_and_ends_well(say: Say, keep: Keep) -> None:
    name = keep("done", case=_paid()).stem
    said = say("check", name)
    assert (said.code, said.out.splitlines()[1]) == (
        0, "All that was agreed is paid. “When it is paid” has the last things to do",
    )  # fmt: skip
    told = json.loads(say("check", name, "--json").out)
    assert (told["level"], told["missing"], told["promised"]) == ("within", [], "0.00")
