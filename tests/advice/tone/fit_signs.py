"""Fit the points of the signs anew and write them down.

cd tests && python -m advice.tone.fit_signs [LANGUAGE ...]

It learns from the sentences of signs_LANGUAGE.txt and sentences_LANGUAGE.txt, each of which was written for one
category or as a clean one, and from what the program itself says, which is all clean. For each category a logistic
regression tells its sentences from all others.
"""

import sys
from collections.abc import Iterator

from advice.tone.learn_signs import Seen, fit, kept_signs
from advice.tone.signs_languages import CHINESE, CONTENT, ENGLISH, Language

SCALE = 6
"""Points that one unit of the fit makes."""
HEADER = """# How many small signs together point at a fault; what the numbers mean is told in tone_signs.py.
# Written by tests/advice/tone/fit_signs.py from sentences of tests/advice/tone: do not edit points by hand.
"""


def told(language: Language, learned: list[Seen]) -> Iterator[str]:
    """The lines of the file."""
    first = next(iter(language.enough))
    for category, enough in language.enough.items():
        weights, base = fit(learned, category, language.pace)
        points: dict[int, list[str]] = {}
        for sign, weight in sorted(weights.items()):
            points.setdefault(round(weight * SCALE), []).append(sign)
        yield f"\n[{category}]\nbase = {round(base * SCALE)}\nenough = {enough}"
        if category in language.doubt:
            yield f"doubt = {language.doubt[category]}"
        yield f"[{category}.points]"
        for count in sorted(points, reverse=True):
            if count or category == first:
                yield f'"{count}" = "{"|".join(points[count])}"'


def write(language: Language) -> None:
    """Fit the signs of a language and write its file."""
    learned = language.rows()
    kept = kept_signs(learned, language.enough, language.pace, language.signs)
    lines = told(language, [(label, known & kept) for label, known in learned])
    head = {"idle": language.idle, "denying": language.denying}
    told_first = "".join(f'\n{key} = "{words}"\n' for key, words in head.items() if words)
    told_first += f"\nletter = {language.letter}\n" if language.letter else ""
    (CONTENT / "tone_signs" / f"{language.name}.toml").write_text(
        HEADER + told_first + "\n".join(lines) + "\n", encoding="utf-8"
    )


def main() -> None:
    """Write the files of the languages that are named, or of all."""
    for language in (CHINESE, ENGLISH):
        if language.name in sys.argv[1:] or not sys.argv[1:]:
            write(language)


if __name__ == "__main__":
    main()
