"""What is left out of texts in a person's own words: a name, a phone or an account, in whatever way it is written."""

import re
from collections.abc import Iterable, Iterator

from debt_wizard.documents.given_name import given_name, is_ordinary

LONG = 11
"""Digits in a row from which they are the number of a phone, a card, an account or a person, and no amount."""

SHORT_NUMBER = 4
"""Fewer digits than these are left where they are: they are days and amounts more often than numbers of anything."""

_BETWEEN = r"[\s\-–—·]?"
_ANY_LONG = "|".join(
    (
        rf"(?<![\d.,])[0-9]{{{LONG},}}[Xx]?(?!\d)",
        r"(?<!\d)1[3-9][0-9][ -][0-9]{4}[ -][0-9]{4}(?!\d)",  # a mobile phone
        r"(?<!\d)[0-9]{4}(?:[ -][0-9]{4}){3}(?:[ -]?[0-9]{1,3})?(?!\d)",  # a card
    )
)
_ANY_ADDRESS = "|".join(
    (
        r"[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+",
        r"(?<=微信)号?[是为:：\s]*(?=[A-Za-z_-]*[0-9])[A-Za-z][\w-]{5,19}",
        r"(?i:(?<=wechat))(?:\s+(?i:id))?[:\s]*(?=[A-Za-z_-]*[0-9])[A-Za-z][\w-]{5,19}",
    )
)
"""An e-mail address, and the name of a WeChat account: one with a digit in it, for any other may be a word."""

_LAST_DIGITS = r"(?:尾号|[后末]四位|(?i:ending(?:\s+in)?|last\s+four(?:\s+digits)?))[\s是为:：]*"
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_NO_LETTER_BEFORE, _NO_LETTER_AFTER = r"(?<![A-Za-z])", r"(?![A-Za-z])"
_NO_DIGIT_BEFORE, _NO_AMOUNT_AFTER = r"(?<![\d.,])", r"(?![\d元块万]|[.,]\d)"
_POLITE = "先生|女士|小姐|经理|主管|主任|老师|组长|专员|律师"
_TITLES = f"{_POLITE}|总"
_CHINESE_NAME = re.compile("[\u4e00-\u9fff]{2,4}")
_APART = re.compile(r"[\s,，、;；:：/()（）]+")
_CHINESE_ROLES = (
    "客户经理", "客服", "坐席", "座席", "接线员", "话务员", "催收员", "信贷员", "柜员", "法务",
    "工号", "工单", "编号", "尾号", "专员", "经理", "主管", "主任", "组长",
)  # fmt: skip
_ROLES = frozenset({*_CHINESE_ROLES, "agent", "staff", "no", "id", "mr", "mrs", "ms"})
_ROLE_BEFORE = re.compile(f"^(?:{'|'.join(_CHINESE_ROLES)})+")
_TITLE_BEHIND = re.compile(f"(?:{_TITLES})$")
_SCRIPTS = re.compile("[\u4e00-\u9fff]+|[^\u4e00-\u9fff]+")


def hidden_words(hidden: Iterable[str]) -> re.Pattern[str]:
    """A pattern of everything that is to be left out: each text, however its digits are grouped, and every long number.

    With the number of an account go its last digits, where a text says that they are those; with a Chinese name the
    family name before a title, and the given name alone. A name of one sign goes only before a title: 李 alone is part
    of many words. What is an ordinary word as well goes only where it stands in the whole name.
    """
    parts = dict.fromkeys(part for each in hidden if each.strip() for part in _forms(each.strip()))
    return re.compile("|".join([*sorted(parts, key=len, reverse=True), _ANY_LONG, _ANY_ADDRESS]))


def _forms(text: str) -> Iterator[str]:
    if text.casefold() in _ROLES:
        return
    digits = re.sub(r"\D", "", text)
    if len(text) > 1 and len(digits) in {0, *range(SHORT_NUMBER, 99)}:
        yield _loosely(text)
    for part in dict.fromkeys(_parts(text)):
        if part.casefold() in _ROLES or _YEAR.fullmatch(part):
            continue
        if part.isdigit() and len(part) >= SHORT_NUMBER:
            yield f"{_NO_DIGIT_BEFORE}{_BETWEEN.join(part)}{_NO_AMOUNT_AFTER}"
            if len(part) > SHORT_NUMBER:
                yield f"{_LAST_DIGITS}{part[-SHORT_NUMBER:]}{_NO_AMOUNT_AFTER}"
        elif len(part) == 1 and "\u4e00" <= part <= "\u9fff":
            yield f"{part}(?:{_TITLES})"
        elif len(part) > 1 and not any(each.isdigit() for each in part) and not is_ordinary(part):
            yield _loosely(part)
            if _CHINESE_NAME.fullmatch(part):
                yield f"{part[0]}(?:{_POLITE})"
                given = "" if _TITLE_BEHIND.search(part) else given_name(part)
                yield from (given,) if given else ()


def _parts(text: str) -> Iterator[str]:
    """A text, its words, and of 坐席王芳0231 the name and the number alone."""
    yield text
    for word in _APART.split(text):
        yield word
        for each in _SCRIPTS.findall(word):
            yield each
            yield _TITLE_BEHIND.sub("", _ROLE_BEFORE.sub("", each))


def _loosely(text: str) -> str:
    """The text with any space, or none, where it has one, and any sign that parts numbers around its digits."""
    found = ""
    for at, each in enumerate(text):
        if each.isspace():
            found += "" if found.endswith(r"\s*") else r"\s*"
            continue
        if each in "-–—" and 0 < at < len(text) - 1:
            found += _BETWEEN
            continue
        between = (
            at and each.isdigit() and (text[at - 1].isdigit() or (text[at - 1].isascii() and text[at - 1].isalpha()))
        )
        found += (_BETWEEN if between else "") + re.escape(each)
    before = _NO_DIGIT_BEFORE if text[0].isdigit() else _NO_LETTER_BEFORE if text[0].isascii() else ""
    after = _NO_AMOUNT_AFTER if text[-1].isdigit() else _NO_LETTER_AFTER if text[-1].isascii() else ""
    return f"{before}{found}{after}"
