"""To whom a letter about a fee that was not agreed is written, and what a private person is asked instead."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from debt_wizard.case import Agreement, Change, ChangeKind, Debt
from debt_wizard.screens.change_known import LetterButton
from support.changed import agreed_household
from support.clock import NOW
from support.seen import Open, shown, type_text
from support.until import until


@pytest.mark.parametrize(
    ("language", "promised", "said"),
    [("zh", "信已经起好了", "李四那边，问一句就好"), ("en", "A letter is ready", "For 李四, asking is enough")],
)
@pytest.mark.parametrize("is_private", [True, False])
async def test_a_letter_is_promised_only_where_there_is_one(
    open_wizard: Open, language: str, promised: str, said: str, is_private: bool
) -> None:
    case = agreed_household()
    case.debt[0].lender = "李四"
    if is_private:
        case.debt[0].product = "private"
    case.change = [Change(kinds=["fee_not_agreed"], at=NOW.date(), finished=True)]
    async with open_wizard(case, step="changed", language=language) as (app, pilot):
        await pilot.pause()
        text = shown(app)
        assert (promised in text) == bool(app.screen.query(LetterButton)) == (not is_private)
        assert (said in text) == is_private


async def test_a_letter_goes_only_to_the_lender_whose_fee_was_told(open_wizard: Open) -> None:
    case = agreed_household()
    case.debt[0].lender = "李四消费金融"
    case.debt.append(Debt(id="platform", lender="丙小贷", balance=Decimal(3000)))
    agreed_at = datetime(2026, 6, 1, 10, tzinfo=UTC)
    case.agreement.append(Agreement(debt="platform", agreed_at=agreed_at, monthly=Decimal(100), months=30))
    story = "丙小贷11月10日扣了58元服务费"
    case.change = [Change(kinds=["fee_not_agreed"], at=NOW.date(), finished=True, story=story)]
    async with open_wizard(case, step="changed") as (app, _):
        assert [button.debt_id for button in app.screen.query(LetterButton)] == ["platform"]
        assert "李四消费金融那边，问一句就好" not in shown(app)


async def test_a_fee_told_with_another_change_has_a_line_of_its_own(open_wizard: Open) -> None:
    case = agreed_household()
    case.change = [Change(kinds=["income", "fee_not_agreed"])]
    async with open_wizard(case, step="changed") as (app, pilot):
        assert [app.screen.query_one(each).display for each in ("#field-change-story", "#field-change-fee")] == [
            True,
            True,
        ]
        app.screen.query_one("#change-fee").focus()
        await type_text(pilot, "58")
        assert (app.case.change[0].story, app.case.change[0].fee) == ("", "58")


@pytest.mark.parametrize(
    ("kind", "story", "shown_fields"),
    [
        ("income", "", (True, False)),
        ("fee_not_agreed", "", (False, True)),
        ("fee_not_agreed", "每周少上两天班", (True, True)),
    ],
)
async def test_one_line_is_asked_for_of_one_change_and_what_was_told_stays_in_sight(
    open_wizard: Open, kind: ChangeKind, story: str, shown_fields: tuple[bool, bool]
) -> None:
    case = agreed_household()
    case.change = [Change(kinds=[kind], story=story)]
    async with open_wizard(case, step="changed") as (app, _):
        found = tuple(app.screen.query_one(each).display for each in ("#field-change-story", "#field-change-fee"))
        assert found == shown_fields


async def test_the_fee_can_be_told_where_its_letter_asks_for_it(open_wizard: Open) -> None:
    case = agreed_household()
    case.change = [Change(kinds=["fee_not_agreed"], at=NOW.date(), finished=True)]
    async with open_wizard(case, step="draft") as (app, pilot):
        app.go_to_step("changed", ("change.fee", None))
        await until(pilot, lambda: getattr(app.focused, "about", "") == "field.change.fee", "the field of the fee")
        await type_text(pilot, "58")
        assert app.case.change[0].fee == "58"
