"""What points at self-harm, told of others, denied or long over, beside the same said of oneself."""

import pytest

from debt_wizard.advice.tone import check

HARMLESS = (
    ("zh", "催收员在电话里对我说：“你不如死了算了，死了就不用还了”，录音我保留了。"),
    ("zh", "贵司委托的人骂我“活着浪费粮食”，请核查。"),
    ("zh", "我没有轻生的念头，请不要再派人上门。"),
    ("zh", "我不是要死要活，只是请您把利息停三个月。"),
    ("zh", "那年我想不开过一回，都是二十多年前的事了。"),
    ("zh", "我叔叔前年跳江走了，债还没有理清。"),
    ("en", "I attempted suicide in 2015, and I have been stable for eight years."),
    ("en", "I have no suicidal thoughts, your welfare check can stop."),
    ("en", "My counsellor says that I'm no longer at risk."),
)
DANGER = (
    ("zh", "催收员说“你去死吧”，他说得对，我今晚就去跳。"),
    ("zh", "我跟客服说：“我不想活了。”"),
    ("zh", "三年前我自杀过一次，好多了一阵，现在那个念头又来了。"),
    ("zh", "我不是想不开，我是真不想活了。"),
    ("zh", "我叔叔前年跳江走了，我也想去跳。"),
    ("en", "I attempted suicide in 2015, I was stable for years, and now I think about it again."),
    ("en", "My counsellor says that I'm no longer at risk, but I want to die."),
)


def _is_crisis(text: str, language: str) -> bool:
    return any(found.category == "crisis" for found in check(text, language))


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_what_others_said_or_what_is_denied_or_over_opens_no_crisis_card(language: str, text: str) -> None:
    assert not _is_crisis(text, language)


@pytest.mark.parametrize(("language", "text"), DANGER)
def test_the_same_words_hide_nothing_that_the_writer_says_of_themselves(language: str, text: str) -> None:
    assert _is_crisis(text, language)
