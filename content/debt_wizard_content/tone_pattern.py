"""The small language in which the phrases of a tone rule are written, made into regular expressions.

A pattern is a row of parts with spaces between them:

    a|b|c     one of these; `_` is a space inside a phrase, `*` after a Latin word any ending of it
    <name>    one of a named list of the same file; may stand among alternatives: a|<name>
    [a|b]     the same, but it may be left out; not the first part
    ~4        a gap of at most 4 characters in Chinese, 4 words in a language with spaces; not across sentences
    ~4!我你   the same, and none of these characters is in it (Chinese); `，` may be one, for a gap within a clause
    !a|b      what must not follow here; as the first part, what must not stand right before (Chinese)
    @code     a shape: @digits, @money, @code, @pin, @six (six figures), @word, @spoken (figures said one by one)
    a & b     b stands anywhere in the same sentence, before or after; what is marked is a
    a & !b    b stands nowhere in the same sentence, or clause, as the category of the rule says

Where a language has spaces, "don't", "I'm", "I've" and the like also stand for "dont", "im" and "ive".

`a` and `b` beside an `&` are rows of parts of their own. Nothing else repeats, so that no pattern can take long, and
every pattern names words that must be there: only a sentence that holds one of them is looked at closely.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from debt_wizard_content.flaw import Value

MOST_GAP = 40

_ENGLISH_FIGURE = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|(?:double|triple|treble) [a-z]{2,5})"
SHAPES: Mapping[str, str] = {
    "digits": r"\d[\d,.]{0,20}",
    "money": r"[¥$€£] ?\d[\d,.]{0,20}",
    "pin": r"(?<![\d*])\d(?:[ -]?\d){2,9}(?![\d*])",
    "six": r"(?<![\d*.,])\d(?:[ -]?\d){5}(?![\d*]|[.,]\d| ?\d)",
    "code": r"(?<![a-z0-9_*])(?=[a-z_@#$%^&.!-]{0,30}\d)[a-z0-9][a-z0-9_@#$%^&.!-]{2,30}(?![a-z0-9_*])",
    "word": r"[\w@#$%^&.!-]{4,30}",
    "spoken": r"(?:[零〇一二两三四五六七八九幺]{3,10}(?![万千百十月日号年期个元块])"
    r"|[三四五六七八]个[零〇一二三四五六七八九幺\d](?!月)"
    rf"|\b{_ENGLISH_FIGURE}(?:[ ,-]{{1,2}}{_ENGLISH_FIGURE}){{2,9}}\b)",
}
_PART = re.compile(r"\[([^\]]+)\]|~(\d*)(?:!(\S+))?|!(\S+)|@([a-z]+)|(\S+)")
_AND = re.compile(r"\s+&\s+")
_NAME = re.compile(r"<([a-z_]+)>")
_APOSTROPHE = re.compile(
    r"(?<=n)'(?=t\b)|(?<=\bi)'(?=m\b)|(?<=\w)'(?=ve\b)|(?<=\b(?:that|what))'(?=s\b)|(?<=\bthere)'(?=s\b)"
)
_COMMA = "，"
_SPACE = r"[^\w\s]{0,3}\s[\"'“(]{0,2}"


class BadPattern(ValueError):
    """A pattern, or a list that it names, that cannot be understood: the id of the sentence that says why."""

    def __init__(self, code: str, /, **values: Value) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True)
class TonePattern:
    """One pattern, ready to match."""

    told: str
    """As the file has it."""
    regex: str
    parts: tuple[tuple[str, ...], ...]
    """For each part that must be there, in this row or in one beside it, the phrases of which one is there."""
    beside: tuple[str, ...] = ()
    """Expressions of which each must match somewhere in the same sentence."""
    absent: tuple[str, ...] = ()
    """Expressions of which none may match in the same sentence."""


@dataclass(frozen=True)
class Spelling:
    """The lists of a file and whether its language puts spaces between words."""

    lists: Mapping[str, str]
    spaced: bool

    def words(self, told: str) -> tuple[str, ...]:
        """The alternatives of one part, every named list in its place.

        Raises:
            BadPattern: there is no list of that name, or the lists name each other in a circle.
        """
        return tuple(dict.fromkeys(self._words(told, ())))

    def _words(self, told: str, above: tuple[str, ...]) -> Iterator[str]:
        for word in told.split("|"):
            name = _NAME.fullmatch(word.strip())
            if name is None:
                if not word or word == "&" or set(word) & set("<>()[]{}\\^$+?."):
                    raise BadPattern("flaws_tone.no_word", word=word, pattern=told)
                yield word.strip().replace("_", " ").lower()
            elif name[1] not in self.lists or name[1] in above:
                raise BadPattern("flaws_tone.no_list", name=name[1])
            else:
                yield from self._words(self.lists[name[1]], (*above, name[1]))


def tone_pattern(told: str, spelling: Spelling) -> TonePattern:
    """A pattern ready to match.

    Raises:
        BadPattern: it cannot be understood, or no word must be in what it matches.
    """
    first, *others = _AND.split(told)
    regex, parts = _row(first, spelling)
    if not parts:
        raise BadPattern("flaws_tone.no_needed_word", pattern=told)
    beside: list[str] = []
    absent: list[str] = []
    for row in others:
        other, needed = _row(row.removeprefix("!"), spelling)
        if (not needed and not row.startswith("!")) or re.fullmatch(other, ""):
            raise BadPattern("flaws_tone.no_needed_word", pattern=row)
        if row.startswith("!"):
            absent.append(other)
        else:
            beside.append(other)
            parts += needed
    return TonePattern(told, regex, tuple(parts), tuple(beside), tuple(absent))


def telling_words(patterns: Iterable[TonePattern], spelling: Spelling) -> re.Pattern[str] | None:
    """What finds quickly where any of these patterns may match: of each, the part with the most words."""
    words = dict.fromkeys(word for pattern in patterns for word in max(pattern.parts, key=len))
    return re.compile(_one_of(tuple(words), spelling.spaced)) if words else None


def tone_exception(told: str, spelling: Spelling) -> str:
    """The expression of an exception: one row, which may be a shape alone.

    Raises:
        BadPattern: it cannot be understood, or has several rows.
    """
    if _AND.search(told):
        raise BadPattern("flaws_tone.one_row", pattern=told)
    return _row(told, spelling)[0]


def _row(told: str, spelling: Spelling) -> tuple[str, list[tuple[str, ...]]]:
    """The expression of a row of parts, and the phrases of each part that must be there."""
    built: list[str] = []
    parts: list[tuple[str, ...]] = []
    joint = ""
    for part in _PART.finditer(told):
        optional, gap, without, never, shape, one = part.groups()
        if gap is not None:
            joint = _gap(int(gap or 6), without or "", spelling.spaced)
            continue
        between = joint or (_SPACE if spelling.spaced and built else "")
        if never is not None:
            built.append(_never(spelling.words(never), spelling.spaced, first=not built))
        elif shape is not None:
            if shape not in SHAPES:
                raise BadPattern("flaws_tone.no_shape", name=shape, allowed=tuple(SHAPES))
            built.append(between + SHAPES[shape])
            joint = ""
        else:
            words = spelling.words(optional or one)
            said = between + _one_of(words, spelling.spaced)
            built.append(f"(?:{said})?" if optional else said)
            joint = "" if not optional else joint
            if not optional:
                parts.append(words)
    return "".join(built), parts


def _gap(most: int, without: str, spaced: bool) -> str:
    if not 0 < most <= MOST_GAP:
        raise BadPattern("flaws_tone.gap", most=MOST_GAP)
    if without and (spaced or any(not sign.isalnum() and sign != _COMMA for sign in without)):
        raise BadPattern("flaws_tone.gap_without", signs=without)
    return (
        rf"{_SPACE}(?:\S{{1,40}}\s){{0,{most}}}?[\"'“(]{{0,2}}" if spaced else rf"[^。！？!?\n{without}]{{0,{most}}}?"
    )


def _never(words: tuple[str, ...], spaced: bool, *, first: bool) -> str:
    if first:
        return "".join(rf"(?<!{_spelled(word, spaced)})" for word in words)
    return rf"(?!{_SPACE}{_one_of(words, spaced)})" if spaced else rf"(?!{_one_of(words, spaced)})"


def _one_of(words: tuple[str, ...], spaced: bool) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    either = "|".join(_spelled(word, spaced) for word in longest_first)
    return rf"\b(?:{either})(?!\w)" if spaced else f"(?:{either})"


def _spelled(word: str, spaced: bool) -> str:
    said = re.escape(word).replace(r"\*", r"\w{0,12}")
    if not spaced:
        return said
    said = _APOSTROPHE.sub("'?", said)
    return said.replace(r"\ ", r"[^\w\s]?\s").replace(r"\-", "[- ]?")
