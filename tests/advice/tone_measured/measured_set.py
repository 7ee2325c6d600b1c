"""The sentences, letters and digit strings that the tone check is measured on."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
LANGUAGES = ("zh", "en")
SETS = ("first", "second", "third", "fourth", "fifth")
"""Five hands wrote one each, without knowing of each other's, of the rules or of what signs are fitted to."""

LETTERS = ("letters", "more_letters", "further_letters")

TOLD_OTHERWISE = "secrets_told_otherwise.toml"
"""A second list of secrets and harmless digits, by another hand: in two sentences, over lines, figure by figure."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What somebody wrote, and what a reader should be told about it: a category, or `clean`."""

    text: str
    category: str


@dataclass(frozen=True, slots=True)
class Digits:
    """A short sentence in `language`, with the `part` of it that is a secret, or that is harmless."""

    language: str
    kind: str
    text: str
    part: str


def entries(file: str, table: str) -> list[dict[str, str]]:
    """All entries of one array of tables in a file of this folder."""
    loaded: dict[str, list[dict[str, str]]] = tomllib.loads((HERE / file).read_text(encoding="utf-8"))
    return loaded[table]


def sentences(language: str, which: str) -> list[Sentence]:
    """The labelled sentences of one language in one of the sets."""
    return [Sentence(entry["text"], entry["category"]) for entry in entries(f"{which}_{language}.toml", "sentence")]


def letters(language: str) -> dict[str, str]:
    """The clean letters of one language, by name; four hands wrote them."""
    found = [entry for file in LETTERS for entry in entries(f"{file}_{language}.toml", "letter")]
    return {entry["id"]: entry["text"].strip() for entry in found}


def faulty_letters(language: str) -> list[Sentence]:
    """Whole letters of one language, each with one fault in its middle."""
    return [
        Sentence(entry["text"].strip(), entry["category"])
        for entry in entries(f"faulty_letters_{language}.toml", "letter")
    ]


def secrets(file: str = "secrets.toml") -> list[Digits]:
    """Strings that must never leave in a letter."""
    return [digits(entry, "secret") for entry in entries(file, "secret")]


def harmless(file: str = "secrets.toml") -> list[Digits]:
    """Digit strings that may stand in any letter."""
    return [digits(entry, "digits") for entry in entries(file, "harmless")]


def digits(entry: dict[str, str], part: str) -> Digits:
    """One entry of the list of digit strings."""
    return Digits(entry["language"], entry["kind"], entry["text"], entry[part])
