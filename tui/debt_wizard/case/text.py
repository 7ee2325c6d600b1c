"""The boundary that every text passes before it becomes an answer: typed, pasted, loaded or an argument."""

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\u0085|\u000b|\u000c")
_SURROGATES = re.compile("[\ud800-\udfff]")
_NEVER_SHOWN = re.compile(
    "["
    "\u0000-\u0009\u000b-\u001f"  # C0 controls except the line feed
    "\u007f-\u009f"  # DEL and C1 controls
    "\u00ad"  # soft hyphen
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks that turn the reading direction
    "\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff"  # characters without width
    "\ufff9-\ufffb\ufffe\uffff"  # interlinear annotation, and what is no character
    "\U000e0000-\U000e007f"  # tags
    "]"
)
_MAY_COMBINE = re.compile(
    "["
    "^\u0000-\u02ff\u2000-\u20cf\u2100-\u2adb\u2add-\u2bff\u2e80-\u3029\u3030-\u3098\u309b-\ua66e"
    "\uac00-\ud7a3\uf900-\ufb1c\ufe30-\uffff"
    "]"
)
"""What may stand on the character before it; Latin, Chinese and Korean texts have nothing of the kind."""

MOST_MARKS = 30
"""Marks on one character, as in the stream-safe format of Unicode Standard Annex 15."""

_PAIRS_OF_MARKS = "\u0f73\u0f75\u0f81"
"""Tibetan vowels that count as letters and come apart into two marks."""

_JOINERS = re.compile("[\u200c\u200d\ufe00-\ufe0f]")


def _is_emoji_part(char: str) -> bool:
    return char != "" and (unicodedata.category(char) in {"So", "Sk"} or char in "\ufe0f\u200d\u20e3")


def _drop_stray_joiners(text: str) -> str:
    """Keep joiners and variation selectors only where they hold an emoji together."""
    kept: list[str] = []
    for index, char in enumerate(text):
        if _JOINERS.match(char):
            before = kept[-1] if kept else ""
            after = text[index + 1] if index + 1 < len(text) else ""
            keycap = char == "\ufe0f" and before != "" and before in "#*0123456789" and after == "\u20e3"
            joins = char == "\u200d" and _is_emoji_part(before) and _is_emoji_part(after)
            selects = char == "\ufe0f" and _is_emoji_part(before)
            if not (keycap or joins or selects):
                continue
        kept.append(char)
    return "".join(kept)


def _limit_marks(text: str) -> str:
    """Let no character carry more marks than any language has: sorting thousands of them takes minutes."""
    kept: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if unicodedata.combining(char) or char in _PAIRS_OF_MARKS else 0
        if marks <= MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def clean(text: str, *, multiline: bool = False) -> str:
    """Return `text` without anything that could act on a terminal, hide in a line or break a save.

    NFC; line ends become a line feed (a space where `multiline` is false); tabs become spaces; surrogates,
    control characters, characters that turn the reading direction and characters without width are dropped.
    Applying it twice changes nothing.
    """
    text = _SURROGATES.sub("", text)
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    if not multiline:
        text = text.replace("\n", " ")
    text = _NEVER_SHOWN.sub("", text)
    if _JOINERS.search(text):
        text = _drop_stray_joiners(text)
    if not _MAY_COMBINE.search(text):
        return unicodedata.normalize("NFC", text)
    # twice, because some marks are written as two
    return _limit_marks(unicodedata.normalize("NFC", _limit_marks(text)))


def hidden_characters(text: str) -> int:
    """Count the characters of `text` that `clean` takes away because nobody could see them."""
    return len(_SURROGATES.findall(text)) + len(_NEVER_SHOWN.findall(text.replace("\t", " ")))
