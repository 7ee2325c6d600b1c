"""Two sentences that follow each other, read as one: what is asked for in the first may be given in the second."""

import re
from collections.abc import Iterator
from dataclasses import replace

from debt_wizard_content.tone_text import ToneText

LONGEST_PAIR = 200
"""Characters; in what is longer, the one has little to do with the other."""

_BREAK = re.compile(r"[。！？!?\n]|\.(?=\s|$)|…")


def pairs(folded: ToneText, sought: re.Pattern[str]) -> Iterator[tuple[ToneText, int, int]]:
    """Each pair in which something stands that is sought: the text with its breaks made commas, its start and its end.

    Every character keeps its place. A text of one sentence is told alone, for the lines in it.
    """
    if not sought.search(folded.plain):
        return
    plain = _BREAK.sub(",", folded.plain)
    starts, ends = (0, *folded.ends[:-1]), folded.ends
    last = max(len(ends) - 1, 1)
    for number in range(last if ends else 0):
        start, end = starts[number], ends[min(number + 1, len(ends) - 1)]
        if end - start <= LONGEST_PAIR and sought.search(plain, start, end):
            yield replace(folded, plain=plain, ends=(*ends[:number], *ends[number + 1 :]) or ends), start, end
