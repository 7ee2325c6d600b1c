"""Find what stands in a draft in another language than the draft's own."""

import re
from collections.abc import Iterator
from functools import partial

from debt_wizard.case import Case
from debt_wizard.documents.remark import Remark
from debt_wizard.language import Language

LEAST_WORDS = 3
"""English words in small letters that make a sentence of their own; the name of a bank has few."""

LEAST_CHARACTERS = 8
"""Chinese characters, beside the names in the case, that make a sentence of their own."""

_ENGLISH = re.compile(r"[A-Za-z][A-Za-z'’-]*(?:[ ,;:.]+[A-Za-z0-9'’-]+){4,}")
_SMALL = re.compile(r"\b[a-z][a-z'’-]*")
_CHINESE = re.compile(r"[\u4e00-\u9fff][\u4e00-\u9fff0-9，、；：“”（）]*")
_CHARACTER = re.compile(r"[\u4e00-\u9fff]")


def other_language(text: str, case: Case, written_in: Language) -> Iterator[Remark]:
    """A remark for each stretch of English in a Chinese draft, and of Chinese in an English one; names are none."""
    if written_in.spoken == "zh":
        for match in _ENGLISH.finditer(text):
            if len(_SMALL.findall(match[0])) >= LEAST_WORDS:
                yield Remark("exact", *match.span(), partial(_said, "english"))
    elif written_in.spoken == "en":
        names = _names(case)
        for match in _CHINESE.finditer(text):
            bare = match[0]
            for name in names:
                bare = bare.replace(name, "")
            if len(_CHARACTER.findall(bare)) >= LEAST_CHARACTERS:
                yield Remark("exact", *match.span(), partial(_said, "chinese"))


def _names(case: Case) -> list[str]:
    """The names that the person typed, the longest first."""
    named = [case.person.name, *(debt.lender for debt in case.debt), *(each.payee for each in case.agreement)]
    return sorted(filter(None, named), key=len, reverse=True)


def _said(which: str, language: Language) -> str:
    return language.say(f"draft.remark.{which}")
