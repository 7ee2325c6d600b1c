"""A buffer of one's own that is not named yet is not nought without a word."""

import pytest

from support.household import household, money
from support.seen import Open, shown

SAID = {
    "zh": ("先按结余的10%留着", "留300元缓冲"),
    "en": ("Until you name an amount of your own", "Buffer: ¥300."),
}


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_what_counts_until_then_is_said(open_wizard: Open, language: str) -> None:
    case = household(plan={"buffer": {"rule": "amount"}})
    async with open_wizard(case, step="buffer", language=language, size=(120, 40)) as (app, _):
        for said in SAID[language]:
            assert said in shown(app)


async def test_nought_counts_where_it_was_typed(open_wizard: Open) -> None:
    case = household(plan={"buffer": {"rule": "amount", "amount": money(0)}})
    async with open_wizard(case, step="buffer", language="en", size=(120, 40)) as (app, _):
        assert SAID["en"][0] not in shown(app)
        assert "Buffer: ¥0." in shown(app)
