"""In which language a person said something: in a rehearsal nobody has to speak that of the letters."""

import re

from debt_wizard.case import Case
from debt_wizard.language import Language

_CHARACTER = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[A-Za-z]+")


def said_in(text: str, case: Case) -> Language:
    """Chinese where it has more Chinese characters than Latin words, English where it has fewer; else the letters'."""
    characters, words = len(_CHARACTER.findall(text)), len(_WORD.findall(text))
    code = case.about.letter_language
    if characters != words:
        code = "zh" if characters > words else "en"
    return Language(code, case.about.currency)
