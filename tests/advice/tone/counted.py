"""How often the tone check finds in a file of sentences what they show."""

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from debt_wizard.advice.tone import check


@dataclass(frozen=True)
class Counted:
    """By category."""

    shown: Counter[str]
    """The sentences that show it; clean ones under `clean`."""
    found: Counter[str]
    """Those of them in which it was found."""
    wrong: Counter[str]
    """Clean sentences in which it was found."""

    def recall(self, category: str) -> float:
        """The share of the sentences that show a category in which it was found."""
        return self.found[category] / self.shown[category]

    def precision(self, category: str) -> float:
        """The share of those that show a category among the sentences in which it was found."""
        return self.found[category] / (self.found[category] + self.wrong[category])


@lru_cache
def counted(file: str, language: str) -> Counted:
    """The check held against a file of this folder: a category, a tab and a sentence on each line."""
    shown: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for line in (Path(__file__).parent / file).read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        category, text = line.split("\t")
        seen = {each.category for each in check(text, language)}
        shown[category] += 1
        if category == "clean":
            wrong.update(seen)
        else:
            found[category] += category in seen
    return Counted(shown, found, wrong)
