from collections.abc import Callable

import pytest

from debt_wizard_content.content_error import ContentError
from debt_wizard_content.letters import intent, intents
from debt_wizard_content.source import ContentSource

Write = Callable[[str, str], ContentSource]

LETTER = '''
[intent]
id = "token"
name = { zh = "象征性还款", en = "Token payment" }

[[block]]
id = "greeting"
channels = ["email", "phone"]
zh = """您好：{{ lender }}"""
en = """To {{ lender }},"""

[[block]]
id = "closing"
channels = ["email"]
zh = "谢谢。"
en = "Thank you."
'''


def test_an_intent_has_its_blocks_by_channel(write: Write) -> None:
    source = write("letters/token.toml", LETTER)
    token = intent("token", source)
    assert token.name.in_("en") == "Token payment"
    assert [block.id for block in token.blocks_for("email")] == ["greeting", "closing"]
    assert [block.id for block in token.blocks_for("phone")] == ["greeting"]
    assert token.blocks[0].text.in_("zh") == "您好：{{ lender }}"
    assert intents(source) == (token,)


def test_an_unknown_intent_is_a_key_error(write: Write) -> None:
    source = write("letters/token.toml", LETTER)
    with pytest.raises(KeyError):
        intent("other", source)


@pytest.mark.parametrize(
    ("broken", "line"),
    [
        (LETTER.replace('en = "Thank you."', ""), 13),
        (LETTER.replace('channels = ["email"]\n', ""), 13),
        (LETTER.replace('id = "token"', 'id = "other"'), 3),
        (LETTER.replace(', en = "Token payment"', ""), 4),
    ],
)
def test_a_broken_letter_is_named_with_its_line(write: Write, broken: str, line: int) -> None:
    source = write("letters/token.toml", broken)
    with pytest.raises(ContentError) as told:
        intent("token", source)
    assert (told.value.flaw.file, told.value.flaw.line) == ("letters/token.toml", line)


def test_a_letter_has_a_name_of_its_own_for_a_kind_of_debt_whose_table_says_so(write: Write) -> None:
    private = '[intent.private]\nname = { zh = "先还一点", en = "A little for now" }\n\n[[block]]'
    source = write("letters/token.toml", LETTER.replace("[[block]]", private, 1))
    token = intent("token", source)
    names = [token.for_product(product).name.in_("en") for product in ("private", "credit_card", None)]
    assert names == ["A little for now", "Token payment", "Token payment"]
