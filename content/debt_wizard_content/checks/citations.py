"""What a text cites: articles of a law, numbers of a document, hotlines, web addresses.

An article in Chinese numerals counts where it has several characters or stands behind a title, as in 《民法典》第三条:
else 第三条 may be the third of anything.
"""

import re
from collections.abc import Iterator

from debt_wizard_content.checks.numerals import CHINESE, value_of

Cited = tuple[str, re.Match[str]]
"""What is cited, as it is compared, and where it stands."""

_NUMERAL = rf"[{CHINESE}]{{2,}}|(?<=[》法典定释办约例]第)[{CHINESE}]"
_ARTICLE = re.compile(
    rf"第((?:\d+|{_NUMERAL})(?:(?:、|，|和|及|至|到)第?\d+)*)条(?:第(\d+)款)?"
    r"|\barticles? (\d+(?:(?:, and |, | and | or | to )\d+)*)",
    re.IGNORECASE,
)
_NUMBER = re.compile(rf"\d+|[{CHINESE}]+")
_FROM_TO = re.compile(r"(\d+)(?:至|到| to )第?(\d+)")
_DOCUMENT = re.compile(
    r"〔(?P<y1>\d{4})〕第?(?P<n1>\d+)号|(?P<y2>\d{4})年第(?P<n2>\d+)号|第(?P<n3>\d+)号"
    r"|\bNo\. ?(?P<n4>\d+)(?:(?: of | ?\()(?P<y4>\d{4}))?|(?P<standard>\bGB(?:/T)? ?\d+)"
)
_HOTLINE = re.compile(r"(?<![\d.,:-])(?:(?:12|95|96)\d{3}|110|119|120|122)(?![\d.,:-]*\d|[年月日天元次%])")

_ADDRESS = re.compile(
    r"(?<![\w.@-])(?:https?://)?(?:[a-z0-9-]+\.)+(?:com|cn|net|org|gov|edu|info|top|vip|cc|io|app)(?![\w-])",
    re.IGNORECASE,
)


def articles(text: str) -> Iterator[Cited]:
    """Each article: "70", with a paragraph "70/2"; every one of "第201至203条"."""
    for match in _ARTICLE.finditer(text):
        told = match[1] or match[3]
        for each in _NUMBER.findall(told):
            yield str(value_of(each)), match
        for first, last in _FROM_TO.findall(told):
            for each in range(int(first) + 1, int(last)):
                yield str(each), match
        if match[2]:
            yield f"{told}/{match[2]}", match


def documents(text: str) -> Iterator[Cited]:
    """The number of each document: "2017-22" for 〔2017〕22号 or No. 22 of 2017, "631" for 第631号, and standards."""
    for match in _DOCUMENT.finditer(text):
        found = match.groupdict()
        if found["standard"]:
            yield found["standard"].replace(" ", ""), match
        else:
            number = next(found[key] for key in ("n1", "n2", "n3", "n4") if found[key])
            year = next((found[key] for key in ("y1", "y2", "y4") if found[key]), None)
            yield (f"{year}-{number}" if year else number), match


def hotlines(text: str) -> Iterator[Cited]:
    """Each number that has the shape of a public line: 12348, 96110, 95588, 110."""
    for match in _HOTLINE.finditer(text):
        yield match[0], match


def addresses(text: str) -> Iterator[Cited]:
    """The site of each web address, without what stands before it: "pbccrc.org.cn" for https://www.pbccrc.org.cn."""
    for match in _ADDRESS.finditer(text):
        yield match[0].lower().rpartition("//")[2].removeprefix("www."), match
