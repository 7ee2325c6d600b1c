"""The names of papers as a letter lists them, and of files as an annex does."""

from pathlib import PureWindowsPath

from debt_wizard.advice.paper_words import paper_words, within
from debt_wizard.case import Debt
from debt_wizard.language import Language

ALWAYS_BROUGHT = frozenset({"identity", "loan_contract", "statement"})
"""The papers that an agenda names by itself."""


def paper_names(kinds: list[str], debt: Debt, language: Language) -> str:
    """The names of kinds of papers for a debt, each once, as a list within a sentence."""
    names = dict.fromkeys(paper_words(kind, debt, language) for kind in kinds)
    return listed([within(name) for name in names], language)


def listed(parts: list[str], language: Language) -> str:
    """A list of names or figures; in Chinese with 、 throughout, since the parts have an "and" of their own."""
    return "、".join(parts) if language.spoken == "zh" else language.join(parts)


def file_name(path: str | None) -> str:
    """The name of a file without its folders, which are nobody else's business."""
    return PureWindowsPath(path).name if path else ""
