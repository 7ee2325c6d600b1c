"""What the program and saved sessions know by its id has to stay; what nothing names may go."""

import pytest

from debt_wizard_content.checks.kept_ids import check_kept_ids
from debt_wizard_content.source import SHIPPED
from support.flaws import in_english

from .conftest import Copy


def test_the_shipped_content_has_them_all() -> None:
    assert in_english(check_kept_ids(SHIPPED)) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("guidance/cards.toml", '"card.pressed"', '"lesson.x"', "“card.pressed” is missing"),
        (
            "guidance/prepare.toml",
            '"screen.goal"',
            '"screen.goals"',
            "“screen.goal” is gone, but here is",
        ),
        ("guidance/field_debt.toml", '"field.debt.fees"', '"field.debt.fee"', "“field.debt.fees” is gone"),
        ("catalogues/spending.toml", '"housing"', '"house"', "“housing” is gone, but here is “house”"),
        ("catalogues/asset_kinds.toml", 'id = "other"', 'id = "zzz"', "“other” is missing"),
    ],
)
def test_one_that_is_gone_is_told(copy: Copy, file: str, old: str, new: str, said: str) -> None:
    told = in_english(check_kept_ids(copy(file, (old, new))))
    assert any(each.startswith(file) and said in each for each in told), told


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("guidance/wording.toml", '"lesson.polite"', '"lesson.courteous"'),
        ("catalogues/cautions.toml", '"false_papers"', '"forged_papers"'),
        ("catalogues/pressure_words.toml", 'id = "', 'id = "my_'),
    ],
)
def test_what_nothing_names_may_go(copy: Copy, file: str, old: str, new: str) -> None:
    assert in_english(check_kept_ids(copy(file, (old, new)))) == []
