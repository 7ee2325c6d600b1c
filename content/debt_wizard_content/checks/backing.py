"""What sounds like a rule rests on a fact: every number, hotline, article and deadline, every "must"."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.checks.numbers import numbers_of
from debt_wizard_content.checks.said import Said, every_text
from debt_wizard_content.facts import Fact, facts
from debt_wizard_content.source import ContentSource

FOLDERS = ("guidance", "catalogues", "rehearsal")
"""Where a record names the facts that it rests on, and as `figures` the numbers that are ours."""

_MUST = re.compile(r"必须|(?<![等舍巴怪由])不得(?![不已])|严禁|\bmust\b|\bmay not\b|\bforbidden\b|\bbanned\b")
_LAW = re.compile(r"法律|依法|民法典|条例|规定|监管|\b(by|the) law\b|\bregulat|\blawful|\bunlawful")
_SPAN = re.compile(r"(?<!第)([二两三四五六七八九十百]+)(?:个)?(年|天|日|工作日|个月|倍|成)(?!常|子)")

_DIGITS = {**{digit: value for value, digit in enumerate("一二三四五六七八九", 1)}, "两": 2}


def check_backing(source: ContentSource) -> Iterator[Flaw]:
    """A number that no named fact holds, a "must" without a binding fact, a word of the law without any."""
    known = {each.id: each for each in facts(source=source)}
    for said in every_text(source):
        if said.folder in FOLDERS:
            named = [known[each] for each in _named(said.record) if each in known]
            yield from _unbacked(said, named)


def _unbacked(said: Said, named: list[Fact]) -> Iterator[Flaw]:
    held = {Decimal(str(figure)) for figure in said.record.get("figures", ())}
    for fact in named:
        held |= _numbers_of_fact(fact)
    for code, text in said.by_language.items():
        for number in sorted(numbers_of(text) - held):
            yield said.flaw(f"{code}: {number} stands in none of its facts, nor in its figures")
        for match in _SPAN.finditer(text):
            if _value(match[1]) not in held:
                yield said.flaw(f"{code}: {match[0]} stands in none of its facts, nor in its figures")
        if (must := _MUST.search(text)) and not any(fact.label == "must" for fact in named):
            yield said.flaw(f"{code}: “{must[0]}”, but none of its facts binds")
        if (law := _LAW.search(text)) and not named:
            yield said.flaw(f"{code}: “{law[0]}”, but it names no fact")


def _named(record: Mapping[str, Any]) -> Iterator[str]:
    yield from record.get("facts", ())


def _numbers_of_fact(fact: Fact) -> set[Decimal]:
    """Every number of a fact, in digits or in Chinese numerals."""
    told = " ".join((fact.text.in_("zh"), fact.text.in_("en"), fact.article, fact.doc_no, fact.effective))
    return numbers_of(told) | {_value(match[1]) for match in _SPAN.finditer(told)}


def _value(numeral: str) -> Decimal:
    """The value of a Chinese numeral below a hundred; a hundred stands for itself."""
    if "百" in numeral:
        return Decimal(100)
    tens, ten, ones = numeral.partition("十")
    if not ten:
        return Decimal(_DIGITS[numeral[-1]])
    return Decimal(_DIGITS.get(tens[-1:], 1) * 10 + _DIGITS.get(ones[-1:], 0))
