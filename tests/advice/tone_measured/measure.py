"""Precision and recall of the tone check, by category, with every error listed.

cd tests && python -m advice.tone_measured.measure
"""

from collections import Counter
from dataclasses import dataclass, field

from advice.tone_measured.measured_set import (
    LANGUAGES,
    SETS,
    TOLD_OTHERWISE,
    Sentence,
    faulty_letters,
    harmless,
    letters,
    secrets,
    sentences,
)
from debt_wizard.advice.tone import Finding, check

CATEGORIES = ("threat", "emotional", "vague", "overpromise", "blame", "admission", "secret", "untrue", "crisis")


@dataclass(slots=True)
class Table:
    """How often each category was wanted, found, given to a clean sentence, and given to another fault."""

    wanted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    beside: Counter[str] = field(default_factory=Counter)
    missed: list[Sentence] = field(default_factory=list)
    alarms: list[tuple[Sentence, str, str]] = field(default_factory=list)
    clean: int = 0

    def precision(self, category: str | None = None) -> float:
        """Share of the right ones among what was found rightly and the false alarms; 1 when nothing was found."""
        right = self.found[category] if category else self.found.total()
        wrong = self.false[category] if category else len({sentence.text for sentence, _, _ in self.alarms})
        return right / (right + wrong) if right + wrong else 1.0

    def recall(self, category: str | None = None) -> float:
        """Share of the wanted sentences that got their own category."""
        if category:
            return self.found[category] / self.wanted[category]
        return self.found.total() / self.wanted.total()


def faults(text: str, language: str) -> list[Finding]:
    """All findings but `missing`, which says what a whole letter lacks."""
    return [finding for finding in check(text, language) if finding.category != "missing"]


def measure(language: str, which: str) -> Table:
    """Hold the check against every labelled sentence of one language in one set."""
    table = Table()
    for sentence in sentences(language, which):
        given = faults(sentence.text, language)
        categories = {str(finding.category) for finding in given}
        if sentence.category == "clean":
            table.clean += 1
            table.false.update(categories)
            table.alarms += [(sentence, finding.rule, sentence.text[finding.start : finding.end]) for finding in given]
            continue
        table.wanted[sentence.category] += 1
        table.beside.update(categories - {sentence.category})
        if sentence.category in categories:
            table.found[sentence.category] += 1
        else:
            table.missed.append(sentence)
    return table


def harsh_on_letters(language: str) -> list[tuple[str, Finding]]:
    """Findings above a note in letters that deserve none."""
    return [
        (name, finding)
        for name, text in letters(language).items()
        for finding in faults(text, language)
        if finding.severity != "note"
    ]


def missed_inside_letters(language: str, which: str) -> list[str]:
    """Signs of self-harm that are not found where they stand in the middle of a clean letter, each in another one."""
    whole = list(letters(language).values())
    signs = [each.text for each in sentences(language, which) if each.category == "crisis"]
    return [sign for place, sign in enumerate(signs) if not _is_found_inside(whole[place % len(whole)], sign, language)]


def _is_found_inside(letter: str, sign: str, language: str) -> bool:
    """Whether a sign of self-harm is found as a paragraph of its own, as near the middle as there is one."""
    paragraphs = letter.split("\n")
    middle = (len(paragraphs) + 1) // 2
    before = "".join(f"{each}\n" for each in paragraphs[:middle])
    found = faults("\n".join((f"{before}{sign}", *paragraphs[middle:])), language)
    start, end = len(before), len(before) + len(sign)
    return any(each.category == "crisis" and each.start < end and each.end > start for each in found)


def missed_letters(language: str) -> list[Sentence]:
    """Letters whose one fault is not found."""
    return [
        each
        for each in faulty_letters(language)
        if each.category not in {found.category for found in faults(each.text, language)}
    ]


def missed_secrets(file: str = "secrets.toml") -> list[str]:
    """Sentences whose secret no finding of that category touches."""
    return [entry.text for entry in secrets(file) if not marked(entry.text, entry.part, entry.language)]


def blamed_digits(file: str = "secrets.toml") -> list[str]:
    """Sentences with harmless digits that were called a secret."""
    return [
        entry.text
        for entry in harmless(file)
        if any(f.category == "secret" for f in faults(entry.text, entry.language))
    ]


def marked(text: str, part: str, language: str) -> bool:
    """Whether a finding of category `secret` overlaps that part of the text."""
    start = text.index(part)
    end = start + len(part)
    return any(f.category == "secret" and f.start < end and f.end > start for f in faults(text, language))


def lines(title: str, table: Table) -> list[str]:
    """The table as text, one category a line, then the errors."""
    rows = [
        f"{category:<12}{table.wanted[category]:>7}{table.found[category]:>7}{table.false[category]:>7}"
        f"{table.beside[category]:>7}{table.precision(category):>11.2f}{table.recall(category):>8.2f}"
        for category in CATEGORIES
    ]
    whole = f"{'all':<12}{table.wanted.total():>7}{table.found.total():>7}{table.false.total():>7}"
    return [
        f"{title}: {table.wanted.total()} faults, {table.clean} clean",
        f"{'category':<12}{'wanted':>7}{'found':>7}{'false':>7}{'beside':>7}{'precision':>11}{'recall':>8}",
        *rows,
        f"{whole}{table.beside.total():>7}{table.precision():>11.2f}{table.recall():>8.2f}",
        *(f"missed {sentence.category}: {sentence.text}" for sentence in table.missed),
        *(f"false {rule} [{part}]: {sentence.text}" for sentence, rule, part in table.alarms),
    ]


def main() -> None:
    """Print everything that is measured."""
    for language in LANGUAGES:
        for which in SETS:
            print(*lines(f"{language}, {which} set", measure(language, which)), sep="\n")
        harsh = harsh_on_letters(language)
        print(*(f"letter {name}: {finding.rule} {finding.severity}" for name, finding in harsh), sep="\n")
        print(*(f"missed {each.category} in a letter: {each.text[:40]}" for each in missed_letters(language)), sep="\n")
    for file in ("secrets.toml", TOLD_OTHERWISE):
        missed, blamed = missed_secrets(file), blamed_digits(file)
        print(f"{file}: {len(secrets(file)) - len(missed)} of {len(secrets(file))} found", *missed, sep="\n  ")
        print(f"{file}: {len(blamed)} of {len(harmless(file))} harmless strings flagged", *blamed, sep="\n  ")


if __name__ == "__main__":
    main()
