"""Three-way merge of a draft by paragraphs: what the person edited stays, what they left follows the facts.

`base` is the text as the facts gave it when it was last brought in line, `mine` the text as the person left it,
`fresh` what the facts give at present.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from debt_wizard.documents.joined_by_hand import joined_by_hand
from debt_wizard.documents.paragraphs import joined, paragraphs_of

SIMILAR = 0.4
"""From this ratio of common text on, a paragraph is another version of one and not a new one."""


@dataclass(frozen=True)
class Piece:
    """One paragraph in its three versions; None where a version does not have it."""

    base: str | None
    mine: str | None
    fresh: str | None

    @property
    def is_stale(self) -> bool:
        """Whether it was edited by hand and the facts have changed it too: only the person can decide."""
        return self.mine is not None and self.base is not None and self.mine != self.base != self.fresh != self.mine


@dataclass(frozen=True)
class Merged:
    """A draft that has been brought in line, except for its stale paragraphs."""

    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """What the draft says: the person's words wherever they chose any."""
        return joined([piece.mine for piece in self.pieces if piece.mine is not None])

    @property
    def base(self) -> str:
        """What the next merge starts from. A stale paragraph keeps its old base, and so stays stale."""
        return joined([piece.base for piece in self.pieces if piece.base is not None])

    @property
    def stale(self) -> tuple[Piece, ...]:
        """The paragraphs that were edited by hand and no longer agree with the facts."""
        return tuple(piece for piece in self.pieces if piece.is_stale)

    def settle(self, stale: Piece, *, take_fresh: bool) -> "Merged":
        """Decide one stale paragraph: as the facts give it, or as the person wrote it."""
        mine = stale.fresh if take_fresh else stale.mine
        return Merged(
            tuple(
                Piece(stale.fresh, mine, stale.fresh) if piece is stale else piece
                for piece in self.pieces
                if not (piece is stale and mine is None and stale.fresh is None)
            )
        )


def merge(base: str, mine: str, fresh: str) -> Merged:
    """Bring a draft in line with the facts without touching what was edited by hand.

    A paragraph that the person deleted stays deleted; one that they added stays where it is; those that they made one
    are one.
    """
    old = paragraphs_of(base)
    edited, facts = _versions(old, paragraphs_of(mine)), _versions(old, paragraphs_of(fresh))
    pieces: list[Piece] = []
    for run in joined_by_hand(old, edited.became):
        for place in run:
            added = facts.before[place] if place == run.start else []
            pieces.extend(Piece(text, text, text) for text in added)
            pieces.extend(Piece(None, text, None) for text in edited.before[place] if text not in added)
        pieces.append(
            _piece(
                _as_one([old[place] for place in run]) or "",
                _as_one([edited.became[place] for place in run]),
                _as_one(_told_by_facts(facts, run)),
            )
        )
    added = facts.before[len(old)]
    pieces.extend(Piece(text, text, text) for text in added)
    pieces.extend(Piece(None, text, None) for text in edited.before[len(old)] if text not in added)
    return Merged(tuple(piece for piece in pieces if piece.base is not None or piece.mine is not None))


def _told_by_facts(facts: "_Versions", run: range) -> list[str | None]:
    told = [facts.became[run.start]]
    for place in run[1:]:
        told += [*facts.before[place], facts.became[place]]
    return told


def _as_one(paragraphs: Sequence[str | None]) -> str | None:
    there = [paragraph for paragraph in paragraphs if paragraph is not None]
    return "\n\n".join(there) if there else None


def _piece(base: str, mine: str | None, fresh: str | None) -> Piece:
    if mine in {base, fresh}:
        return Piece(fresh, fresh, fresh)
    if mine is None or fresh == base:
        return Piece(fresh, mine, fresh)
    return Piece(base, mine, fresh)


@dataclass(frozen=True)
class _Versions:
    """What another version makes of each old paragraph, and what it puts before it; one more place for the end."""

    became: list[str | None]
    before: list[list[str]]


def _versions(old: Sequence[str], new: Sequence[str]) -> _Versions:
    became: list[str | None] = [None] * len(old)
    before: list[list[str]] = [[] for _ in range(len(old) + 1)]
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            became[start:end] = old[start:end]
            continue
        replaced, rest = range(start, end), list(new[new_start:new_end])
        for place in replaced:
            match = 0 if len(rest) == end - place else _most_similar(old[place], rest)
            if match is None:
                continue
            before[place].extend(rest[:match])
            became[place] = rest[match]
            del rest[: match + 1]
        before[end].extend(rest)
    return _Versions(became, before)


def _most_similar(paragraph: str, candidates: Sequence[str]) -> int | None:
    ratios = [SequenceMatcher(None, paragraph, each, autojunk=False).ratio() for each in candidates]
    best = max(ratios, default=0.0)
    return ratios.index(best) if best >= SIMILAR else None
