"""The check asks for the day of a bill that leaves the account at once."""

from decimal import Decimal

import pytest

from debt_wizard.advice.undated_bills import undated_bills
from debt_wizard.case import Case, Spending
from support.household import household, money, promising
from support.seen import Open, shown

SAID = {
    "zh": ("房租一般一次付，还没写是几号", "去写日子"),
    "en": ("leaves the account on one day", "Name the day"),
}


def _with(*bills: Spending) -> Case:
    case = promising(household(), 1000)
    case.spending += bills
    return case


def _rent(**told: object) -> Spending:
    return Spending.model_validate({"category": "housing", "label": "房租", "amount": money(800), **told})


@pytest.mark.parametrize(
    "bill",
    [
        _rent(day=5),
        _rent(every="year"),
        _rent(amount=None),
        _rent(share=Decimal(0)),
        Spending(category="food", amount=money(800)),
        Spending(category="of_another_version", amount=money(800)),
    ],
)
def test_what_has_a_day_or_goes_out_bit_by_bit_is_not_asked_about(bill: Spending) -> None:
    assert undated_bills(_with(bill)) == []


def test_a_monthly_bill_without_a_day_is_asked_about() -> None:
    rent = _rent()
    assert undated_bills(_with(rent)) == [rent]


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_check_names_the_bill_and_leads_to_its_line(open_wizard: Open, language: str) -> None:
    async with open_wizard(_with(_rent()), step="overcommitment", language=language, size=(120, 60)) as (app, pilot):
        said, button = SAID[language]
        assert said in shown(app).replace("\n", "")
        assert button in shown(app)
        await pilot.click("#name-day")
        await pilot.pause()
        assert app.case.about.step == "essentials"


async def test_nothing_is_asked_where_every_day_is_known(open_wizard: Open) -> None:
    async with open_wizard(_with(_rent(day=5)), step="overcommitment", language="en", size=(120, 60)) as (app, _):
        assert SAID["en"][1] not in shown(app)
