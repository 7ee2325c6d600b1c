"""A Latin word, or a sentence of them, stands apart from the Chinese beside it."""

import pytest

from debt_wizard.documents.spacing import spaced


@pytest.mark.parametrize(
    ("text", "set_apart"),
    [
        ("我叫Ann。", "我叫 Ann。"),
        ("I borrowed to repay.我愿意还。", "I borrowed to repay. 我愿意还。"),
        ("I borrowed to repay. 我愿意还。", "I borrowed to repay. 我愿意还。"),
        ("每月1.5万元", "每月1.5万元"),
        ("合计3.85%算", "合计3.85%算"),
    ],
)
def test_latin_stands_apart(text: str, set_apart: str) -> None:
    assert spaced(text) == set_apart
