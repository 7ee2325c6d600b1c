import pytest

from debt_wizard_content.checks.complete import check_complete
from debt_wizard_content.source import SHIPPED

from .conftest import Copy

REST = 'name = { zh = "搬家", en = "Moving" }\nask = { zh = "搬吗？", en = "Moving?" }\n'


def test_the_shipped_content_is_complete() -> None:
    assert list(check_complete(SHIPPED)) == []


@pytest.mark.parametrize(
    ("file", "last", "added", "said"),
    [
        ("catalogues/spending.toml", "# Kinds of spending.", 'id = "scouting"', "scouting needs name in zh and en"),
        ("catalogues/spending.toml", "# Kinds of spending.", "essential = true", "a [[item]] has no id"),
        ("rehearsal/questions.toml", "# What lenders ask", f'id = "moving"\n{REST}', "moving needs why in zh and en"),
    ],
)
def test_a_record_that_lacks_something_is_found_where_it_begins(
    copy: Copy, file: str, last: str, added: str, said: str
) -> None:
    source = copy(file, (last, f"[[item]]\n{added}\n\n{last}"))
    (flaw,) = check_complete(source) if file.startswith("catalogues") else [next(check_complete(source))]
    assert (flaw.file, flaw.what) == (file, said)
    assert flaw.line in {1, 2}


def test_a_record_without_an_id_is_named_with_its_own_line(copy: Copy) -> None:
    source = copy("catalogues/spending.toml", ('id = "food"\n', ""))
    (flaw,) = check_complete(source)
    lines = source.root.joinpath("catalogues", "spending.toml").read_text("utf-8").splitlines()
    assert flaw.line is not None
    assert lines[flaw.line].startswith('name = { zh = "吃饭"')
