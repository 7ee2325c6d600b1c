"""A text as paragraphs: what stands between empty lines."""

import re

_EMPTY_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a text, without the empty lines between them."""
    return [part for part in _EMPTY_LINES.split(text.strip("\n")) if part.strip()]


def spans_of(text: str) -> list[tuple[int, int]]:
    """Where each of these paragraphs stands, in code points, the end exclusive."""
    found: list[tuple[int, int]] = []
    for part in paragraphs_of(text):
        start = text.index(part, found[-1][1] if found else 0)
        found.append((start, start + len(part)))
    return found


def one_paragraph(text: str) -> str:
    """A text without empty lines, so that what a person typed stays within its paragraph."""
    return _EMPTY_LINES.sub("\n", text.strip())


def one_line(text: str) -> str:
    """What a person noted, to be quoted within a sentence: on one line and without the stop at its end."""
    return " ".join(text.split()).rstrip("。.；;")


def as_sentence(text: str) -> str:
    """What a person wrote, in one paragraph that ends with a stop, so that more can follow it."""
    told = one_paragraph(text)
    if not told or told[-1] in "。！？；….!?;”":
        return told
    return told + ("." if told[-1].isascii() else "。")


def joined(paragraphs: list[str]) -> str:
    """Paragraphs as one text that ends with a line feed; empty where there is none."""
    return "\n\n".join(paragraphs) + "\n" if paragraphs else ""
