"""How the role of a figure is read off the words around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Role = Literal[
    "monthly", "last_payment", "upfront", "total", "owed", "principal", "interest", "fees",
    "income", "spending", "left_over", "first", "last", "overdue_since",
]  # fmt: skip
"""What a figure is meant as."""

FAR = 160
"""Characters on either side of a figure that can tell its role; a longer sentence is not read to its end."""

_SENTENCE_END = re.compile(r"[。！？；;\n]|[.!?](?=\s|$)")
_CLAUSE_END = re.compile(r"[，：:“”（(]|,(?!\d)")


@dataclass(frozen=True)
class Around:
    """The sentence that a figure stands in, cut at the figure."""

    before: str
    after: str

    @property
    def sentence(self) -> str:
        """The sentence without the figure."""
        return f"{self.before} {self.after}"

    @property
    def clause(self) -> str:
        """What of the sentence stands between two marks, without the figure."""
        begins = max((match.end() for match in _CLAUSE_END.finditer(self.before)), default=0)
        stop = _CLAUSE_END.search(self.after)
        return f"{self.before[begins:]} {self.after[: stop.start() if stop else None]}"


def around(text: str, start: int, end: int) -> Around:
    """The sentence around text[start:end], as far as FAR on either side."""
    reach = text[max(0, start - FAR) : start]
    begins = max((match.end() for match in _SENTENCE_END.finditer(reach)), default=0)
    ahead = text[end : end + FAR]
    stop = _SENTENCE_END.search(ahead)
    return Around(reach[begins:], ahead[: stop.start() if stop else None])


@dataclass(frozen=True)
class Sign:
    """Words that give a figure its role. Each part that is there has to be found."""

    role: Role
    before: str = ""
    """What stands right before the figure."""
    after: str = ""
    """What stands right after it."""
    clause: tuple[str, ...] = ()
    """What its clause says somewhere."""
    unless: str = ""
    """What its clause must not say."""
    strict: bool = True
    """Whether only the figure of this role may stand there; else any that the case knows."""
    times: Fraction = Fraction(1)
    """How often a month it is paid, where it is a figure of a week or a day."""

    def fits(self, place: Around) -> bool:
        """Whether the words around a figure are these."""
        flags = re.IGNORECASE
        clause = place.clause
        return (
            bool(re.search(rf"(?:{self.before})$", place.before, flags))
            and bool(re.match(self.after, place.after, flags))
            and all(re.search(said, clause, flags) for said in self.clause)
            and not (self.unless and re.search(self.unless, clause, flags))
        )


def sign_of(signs: Sequence[Sign], place: Around) -> Sign | None:
    """The first sign that the words around a figure give; None where they give none."""
    return next((sign for sign in signs if sign.fits(place)), None)
