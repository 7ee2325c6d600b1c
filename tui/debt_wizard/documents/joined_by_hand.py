"""Paragraphs that a person made one, by writing on the empty line between them or by taking it out."""

from collections.abc import Sequence
from difflib import SequenceMatcher


def joined_by_hand(old: Sequence[str], became: Sequence[str | None]) -> list[range]:
    """Which old paragraphs belong together; one that was left for itself is a range of its own.

    A paragraph that seems to be deleted was joined to its neighbour if the two together are nearer to what became of
    the neighbour than the neighbour alone is.
    """
    runs: list[range] = []
    place = 0
    while place < len(old):
        run = range(place, place + 1)
        kept = became[place]
        if kept is None:
            while run.stop < len(old) and became[run.stop] is None:
                run = range(run.start, run.stop + 1)
            kept = became[run.stop] if run.stop < len(old) else None
            if kept is None or not _stands_in(kept, old[run.stop], "\n".join(old[run.start : run.stop + 1])):
                runs.extend(range(each, each + 1) for each in run)
                place = run.stop
                continue
            run = range(run.start, run.stop + 1)
        while run.stop < len(old) and became[run.stop] is None:
            so_far = "\n".join(old[run.start : run.stop])
            if not _stands_in(kept, so_far, so_far + "\n" + old[run.stop]):
                break
            run = range(run.start, run.stop + 1)
        runs.append(run)
        place = run.stop
    return runs


def _stands_in(text: str, alone: str, together: str) -> bool:
    return _ratio(text, together) > _ratio(text, alone)


def _ratio(text: str, other: str) -> float:
    return SequenceMatcher(None, text, other, autojunk=False).ratio()
