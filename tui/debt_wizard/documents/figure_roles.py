"""What a figure in a draft is meant as, by the words around it: a monthly payment, a total, a first day."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Role = Literal[
    "monthly", "last_payment", "upfront", "total", "owed", "income", "spending", "left_over",
    "first", "last", "overdue_since",
]  # fmt: skip

_SENTENCE_END = re.compile(r"[。！？；;\n]|[.!?](?=\s|$)")


@dataclass(frozen=True)
class Around:
    """The sentence that a figure stands in, cut at the figure."""

    before: str
    after: str

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Whether the sentence says it, on either side."""
        return bool(pattern.search(self.before) or pattern.search(self.after))


def around(text: str, start: int, end: int) -> Around:
    """The sentence around text[start:end]."""
    begins = max((match.end() for match in _SENTENCE_END.finditer(text, 0, start)), default=0)
    stop = _SENTENCE_END.search(text, end)
    return Around(text[begins:start], text[end : stop.start() if stop else len(text)])


@dataclass(frozen=True)
class Sign:
    """Words that give a figure its role: what stands right before it, right after it, and what rules it out."""

    role: Role
    before: str = ""
    after: str = ""
    unless: str = ""

    def fits(self, place: Around) -> bool:
        """Whether the words around a figure are these."""
        flags = re.IGNORECASE
        return (
            bool(re.search(rf"(?:{self.before})$", place.before, flags))
            and bool(re.match(self.after, place.after, flags))
            and not (self.unless and re.search(rf"(?:{self.unless})$", place.before, flags))
        )


_FILL = "[都能可以会先只最多再各固定约大概至少为是还付交转给承担拿出答应您你贵方：:“ ]*"
_IS = "[了为是约：: ]*"
_OF = r"[^.;\d]{0,12}"

AMOUNT_SIGNS: Mapping[str, tuple[Sign, ...]] = {
    "zh": (
        Sign("last_payment", f"最后一[期笔次][还付]?{_IS}"),
        Sign("monthly", f"(?:每个?月{_FILL}(?:还|付|交|转|承担|拿出|答应)|每期|月供){_FILL}"),
        Sign("monthly", f"(?:^|[，：“ ])我?每个?月{_FILL}", "[，,]?(?:分|共|还清|直到)"),
        Sign("monthly", f"[还付交转]{_IS}", r"\s*(?:/\s*月|一个月|每月)"),
        Sign("upfront", "(?:首付|首期|先|一次性?|马上|今天|立刻)(?:付|还|交|给|一次性?|再|就|您|贵方|款|：|为|是)*"),
        Sign("total", f"(?:合计|总共|总计|共计|一共还|共还){_IS}"),
        Sign("owed", f"(?:一共欠|总共欠|共欠|欠款(?:总额|余额)?|余额)(?:您|贵方)?{_IS}"),
        Sign("income", f"收入{_IS}"),
        Sign("spending", f"(?:支出|开支){_IS}"),
        Sign("left_over", f"(?:剩下?|结余){_IS}"),
    ),
    "en": (
        Sign("last_payment", r"last payment (?:is|of)\s*"),
        Sign(
            "monthly",
            "",
            r"\s*(?:(?:a|per|each|every)\s+month\b|monthly\b|/\s*month)",
            r"\b(?:incomes?|earn|salary|wages?|paid|interest|spending|costs?|rent|left|short)\b[^.;,]{0,25}",
        ),
        Sign("monthly", r"\b(?:each|every) month\b[^.;\d]{0,25}\b(?:pay|repay|transfer|send)\b" + _OF),
        Sign("monthly", r"(?:monthly (?:payment|instalment)s?|(?:payment|instalment)s) of\s*"),
        Sign("upfront", "", r"\s*(?:first|up front|upfront|at once)\b"),
        Sign("upfront", r"\b(?:one payment|deposit) of\s*"),
        Sign("owed", r"\bow(?:e|ed|ing)\b[^.;\d]{0,25}|\bbalance\b" + _OF),
        Sign("total", "", r"\s*(?:in all|in total|altogether)\b"),
        Sign("total", r"\btotal(?: of| is|:)?\s*"),
        Sign("income", r"\bincome\b" + _OF),
        Sign("spending", r"\bspending\b" + _OF),
        Sign("left_over", r"\bleft over\b" + _OF),
    ),
}

DAY_SIGNS: Mapping[str, tuple[Sign, ...]] = {
    "zh": (
        Sign("overdue_since", "", "起?(?:就|已经|开始)*逾期"),
        Sign("first", "[从自]", "(?:起|开始)?[，,]?(?:开始)?(?:每个?月|每期|先还|我?还|分期)"),
        Sign("last", "[到在于]", "(?:之?前|以前)?[，,]?就?全?部?(?:还清|结清|付清)"),
    ),
    "en": (
        Sign("overdue_since", r"\boverdue since\s*"),
        Sign("first", r"\bmonth(?:ly)?\b[^.;\d]{0,20}\b(?:from|starting(?: on)?|beginning(?: on)?)\s*"),
        Sign("first", r"\bfrom\s*", r"\s*on,?\s*¥?\d"),
        Sign("last", r"\b(?:paid off|cleared|settled)(?: on| by)?\s*"),
    ),
}

QUOTED: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile(
        r"(?:贵方|贵行|对方|银行|客服|您).{0,12}(?:提的|提出|给的|开的|要求|条件|说|答应)|条件|商定|约定|合同|原来|原先|谈好|记下|记录|安排"
    ),
    "en": re.compile(
        r"\b(?:you|they|your|their|bank|agent)\b[^.;]{0,20}\b(?:offer|propos|want|answer|said|asked)|\bterms\b|\bagreed\b"
        r"|\barrangement\b|\bcontract\b|\bnoted?\b|\bsaid\b",
        re.IGNORECASE,
    ),
}
"""The sentence tells what somebody else said, or what was agreed: its figures need only be in the case."""

ALL_LENDERS: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile("加起来|几家|要分给|总共能"),
    "en": re.compile(r"\ball lenders\b|\btogether\b|\bshared among\b", re.IGNORECASE),
}
"""The sentence speaks of all lenders at once."""

COUNTS: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile(r"(?:共|分成?|期限|为期)\s*(?P<count>\d+)\s*(?:个月|期)"),
    "en": re.compile(
        r"\bfor (?P<count>\d+) months|\b(?P<payments>\d+) (?:monthly )?(?:payments|instalments)\b", re.IGNORECASE
    ),
}

MONTH_DAYS: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile(r"每月(?P<day>\d{1,2})[日号](?=[^，。；\n]{0,3}(?:还|付|转|扣|自动))"),
    "en": re.compile(
        r"\bday (?P<day>\d{1,2}) of (?:each|every) month|\bthe (?P<nth>\d{1,2})(?:st|nd|rd|th) of (?:each|every) month",
        re.IGNORECASE,
    ),
}


def role_of(signs: tuple[Sign, ...], place: Around) -> Role | None:
    """The role that the words around a figure give it; None where they give none."""
    return next((sign.role for sign in signs if sign.fits(place)), None)
