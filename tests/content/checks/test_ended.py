"""An entry that rests on a fact that ends tells its day, in both languages, in whichever of its texts."""

import pytest

from debt_wizard_content.checks.ended import check_ended
from debt_wizard_content.source import SHIPPED
from support.flaws import in_english

from .conftest import Copy

RESTS = ('facts = ["civil-543"]\ntitle', 'facts = ["civil-543", "subsidy-2026"]\ntitle')
IN_CHINESE = ("后面还有别的路。", "后面还有别的路。到2026年12月31日为止。")
IN_ENGLISH = ("There are other roads after it.", "There are other roads after it. Until 31 December 2026.")


def test_the_shipped_content_tells_every_end() -> None:
    assert in_english(check_ended(SHIPPED)) == []


@pytest.mark.parametrize(
    ("told", "lacking"), [([], 2), ([IN_CHINESE], 1), ([IN_ENGLISH], 1), ([IN_CHINESE, IN_ENGLISH], 0)]
)
def test_each_language_tells_until_when(copy: Copy, told: list[tuple[str, str]], lacking: int) -> None:
    found = in_english(check_ended(copy("guidance/start.toml", RESTS, *told)))
    assert len(found) == lacking
    assert all("subsidy-2026" in each for each in found)
