from collections.abc import Callable

import pytest

from debt_wizard_content.checks.every import CHECKS
from debt_wizard_content.checks.tone_examples import check_tone_examples
from debt_wizard_content.source import SHIPPED, ContentSource
from debt_wizard_content.tone_rules import tone_languages
from support.flaws import in_english

Write = Callable[[str, str], ContentSource]

SHARED = """
[shared]
spaced = false
negators = ["不|没"]
reports = ["他们 ~4 说"]
[lists]
loud = "吵|闹"
[category.threat]
message = "甲。"
suggestion = "乙。"
[[rule]]
id = "zh.threat.loud"
category = "threat"
"""
GOOD = (
    'patterns = ["要|去 [大] <loud>"]\nfound = ["我要闹。", "我去吵。"]\nnot_found = ["我不要闹。", "他们说要闹。"]\n'
)


def test_a_rule_that_keeps_its_word_has_no_flaw(write: Write) -> None:
    assert list(check_tone_examples(write("tone/zh.toml", SHARED + GOOD))) == []


@pytest.mark.parametrize(
    ("pattern", "found", "not_found"),
    [
        ("吵 & 明天", ["明天我来吵。", "我要吵，就在明天。"], ["我要吵。明天再说。", "明天见。"]),
        ("吵 & !孩子|隔壁", ["我去吵。", "吵，就要吵。"], ["孩子吵。", "吵的是隔壁。"]),
        ("我 ~4!不没 吵", ["我就要吵。", "我吵。"], ["我可不吵。", "我没要吵。"]),
        (
            "吵 & 门口 ~4 你们 & !孩子",
            ["我到门口找你们吵。", "去吵，门口见你们。"],
            ["门口吵。", "孩子在门口跟你们吵。"],
        ),
    ],
)
def test_a_pattern_may_ask_for_more_in_the_same_sentence(
    write: Write, pattern: str, found: list[str], not_found: list[str]
) -> None:
    rule = f"patterns = {[pattern]}\nfound = {found}\nnot_found = {not_found}\n"
    assert list(check_tone_examples(write("tone/zh.toml", SHARED + rule))) == []


def test_beside_what_forbids_it_no_exception_of_a_sentence_counts(write: Write) -> None:
    shared = SHARED.replace('suggestion = "乙。"', 'suggestion = "乙。"\nno_exception = ["今晚 ~2 就"]')
    rule = (
        'unless_sentence = ["生日"]\npatterns = ["<loud>"]\n'
        'found = ["生日那天，今晚我就闹。", "我吵。"]\nnot_found = ["生日那天我要闹。", "今晚生日，闹。"]\n'
    )
    assert list(check_tone_examples(write("tone/zh.toml", shared + rule))) == []


CLAUSE = SHARED.replace(
    'suggestion = "乙。"', 'suggestion = "乙。"\nexceptions = "clause"\nunless_sentence = ["小声"]'
).replace("spaced = false", 'spaced = false\nnew_clause = ["因为"]')


@pytest.mark.parametrize(
    ("keys", "found", "not_found"),
    [
        ('patterns = ["我 ~4 <loud>"]', ["我去吵，小声。", "小声，我去吵。"], ["我小声吵。", "我去小声吵，就吵。"]),
        (
            'unless_sentence = ["生日 ~6 闹"]\npatterns = ["<loud>"]',
            ["生日，我要闹。", "生日那天吵。"],
            ["生日要闹。", "我生日闹。"],
        ),
        (
            'unless_sentence = ["闹 ~6 生日"]\npatterns = ["<loud>"]',
            ["吵，生日。", "生日闹。"],
            ["我闹，过生日。", "闹生日。"],
        ),
        ('patterns = ["<loud> & !孩子"]', ["孩子在，我去吵。", "我去闹因为孩子在。"], ["孩子吵。", "他在，孩子要闹。"]),
    ],
)
def test_by_clause_what_is_said_about_something_else_cancels_nothing(
    write: Write, keys: str, found: list[str], not_found: list[str]
) -> None:
    rule = f"{keys}\nfound = {found}\nnot_found = {not_found}\n"
    assert list(check_tone_examples(write("tone/zh.toml", CLAUSE + rule))) == []


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ("我去吵。", "我去唱。", "tone/zh.toml:15: zh.threat.loud: this has to be found and is not: “我去唱。”"),
        (
            "我不要闹。",
            "我要闹了。",
            "tone/zh.toml:16: zh.threat.loud: this is not to be found, but “要闹” is: “我要闹了。”",
        ),
        (', "我去吵。"', "", "tone/zh.toml:15: zh.threat.loud: “found” has too few examples; it needs at least 2"),
        (
            ', "他们说要闹。"',
            "",
            "tone/zh.toml:16: zh.threat.loud: “not_found” has too few examples; it needs at least 2",
        ),
        ("<loud>", "<quiet>", "tone/zh.toml:14: zh.threat.loud: there is no list “quiet”"),
        ("[大]", "~99", "tone/zh.toml:14: zh.threat.loud: the gap after a tilde is a number from 1 to 40"),
        ("<loud>", "闹.*", "tone/zh.toml:14: zh.threat.loud: “闹.*” in “闹.*” is no plain word"),
        ("要|去 [大] <loud>", "[要]", "tone/zh.toml:14: zh.threat.loud: every word in"),
        ("<loud>", "<loud> & <quiet>", "tone/zh.toml:14: zh.threat.loud: there is no list “quiet”"),
        ("<loud>", "<loud> & ![去]", "tone/zh.toml:14: zh.threat.loud: every word in"),
        ("[大]", "~4!(", "tone/zh.toml:14: zh.threat.loud: a gap cannot leave out “(”"),
        ("<loud>", "<loud> &", "tone/zh.toml:14: zh.threat.loud: “&” in “&” is no plain word"),
        ("patterns", 'unless_sentence = ["不 & 好"]\npatterns', "tone/zh.toml:14: zh.threat.loud: “不 & 好” has an &"),
        ('"乙。"', '"乙。"\nno_exception = ["<quiet>"]', "tone/zh.toml:11: zh.threat.loud: there is no list “quiet”"),
        (
            '"乙。"',
            '"乙。"\nexceptions = "here"',
            "tone/zh.toml:11: threat: “exceptions” cannot be “here”, only one of these: sentence, clause",
        ),
        ("<loud>", "@colour", "tone/zh.toml:14: zh.threat.loud: there is no shape “@colour”"),
        ("patterns", 'negation = "no"\npatterns', "tone/zh.toml:14: zh.threat.loud: “negation” must be true or false"),
        (
            "patterns",
            'quoted = "never"\npatterns',
            "tone/zh.toml:14: zh.threat.loud: “quoted” cannot be “never”, only one of these: skip, keep",
        ),
        ("patterns", 'severity = "loud"\npatterns', "tone/zh.toml:14: zh.threat.loud: “severity” cannot be “loud”"),
        ("patterns =", "pattern =", "zh.threat.loud: “patterns” is missing"),
    ],
)
def test_a_flaw_of_a_rule_is_told_with_its_line(write: Write, before: str, after: str, what: str) -> None:
    source = write("tone/zh.toml", (SHARED + GOOD).replace(before, after))
    found = in_english(check_tone_examples(source))
    assert any(what in flaw for flaw in found), found


def test_a_bad_file_of_one_language_does_not_hide_another(write: Write) -> None:
    write("tone/zh.toml", SHARED + GOOD.replace("<loud>", "<quiet>"))
    source = write("tone/en.toml", SHARED.replace("zh.", "en.") + GOOD.replace("我去吵。", "我去唱。"))
    assert {flaw.file for flaw in check_tone_examples(source)} == {"tone/zh.toml", "tone/en.toml"}


def test_every_chinese_rule_keeps_its_word() -> None:
    assert "zh" in tone_languages()
    assert [flaw for flaw in check_tone_examples(SHIPPED) if flaw.file == "tone/zh.toml"] == []


def test_it_is_among_all_checks() -> None:
    assert check_tone_examples in CHECKS
