"""What `export` says of the letters: how each stands, which are left out and why, and what comes first.

`--json`: `name`; `folder`; `files`, a list of paths, empty where something comes first; `gone`, a list of the files
that the session names and that were not found; `changed`, those that are not what was noted of them; `not_packed`,
those that the pack goes without, because they cannot be read or are too large; `letters`, a list of `language` (of the
file), `debt` (its id), `lender`, `intent`, `channel`, `left_out` (null where it is in, else "open", "outdated",
"settled", "not_in_talk", "not_taken", "no_proposal" or "nothing_due"), `is_sheet` (there to be read from), `seen`,
`remarks`, `open_places` (how many of each), `to_fill` (what is open, by its id), `stale` (something written in it no
longer agrees with the answers) and `written_in` (the other language, where it was edited in that one alone, else
null); `blockers`, a list of `kind` ("open", "verdict_unknown" or "against_verdict"), `step`, `debt`, `intent`,
`channel`, `open_places` and `missing`, as `check` has it.
"""

from collections.abc import Sequence
from pathlib import Path

from debt_wizard.commands.output import tell_json
from debt_wizard.documents.letter_list import ListedLetter
from debt_wizard.documents.letter_words import letter_line
from debt_wizard.documents.readiness import Blocker
from debt_wizard.language import Language

Letters = Sequence[tuple[Language, Sequence[ListedLetter]]]
"""How every letter stands, for each language that is written."""


def letter_lines(letters: Letters, language: Language, *, is_written: bool = True) -> list[str]:
    """What is said of the letters, in the language of the screen; each language of theirs under its own name.

    While something comes first, nothing `is_written`, and no letter is said to be in.
    """
    said: list[str] = []
    for written, listed in letters:
        if len(letters) > 1:
            said.append(language.say("commands_export.written_in", language=written.say("annexes.language")))
        for heading in ("in", "held", "out"):
            lines = [f"  {letter_line(each, language)}" for each in listed if _heading(each) == heading]
            if lines:
                told = heading if is_written or heading != "in" else "would"
                said += [language.say(f"commands_export.letters.{told}"), *lines]
    return said


def _heading(letter: ListedLetter) -> str:
    """Under which heading a letter is told."""
    if letter.left_out is None:
        return "in"
    return "held" if letter.left_out == "open" else "out"


def tell_export_json(
    name: str,
    folder: Path,
    files: Sequence[Path],
    letters: Letters,
    blockers: Sequence[Blocker] = (),
    *,
    gone: Sequence[str] = (),
    changed: Sequence[str] = (),
    not_packed: Sequence[str] = (),
) -> None:
    """Write the answer as JSON."""
    tell_json(
        {
            "name": name,
            "folder": str(folder),
            "files": [str(path) for path in files],
            "gone": list(dict.fromkeys(gone)),
            "changed": list(dict.fromkeys(changed)),
            "not_packed": list(dict.fromkeys(not_packed)),
            "letters": [_letter(written, each) for written, listed in letters for each in listed],
            "blockers": [_blocker(each) for each in blockers],
        }
    )


def _letter(written: Language, letter: ListedLetter) -> dict[str, object]:
    wanted = letter.wanted
    about_lender = letter.left_out in {"no_proposal", "nothing_due"}
    return {
        "language": written.code,
        "debt": wanted.debt.id,
        "lender": wanted.debt.lender,
        "intent": None if about_lender else wanted.intent,
        "channel": None if about_lender else wanted.channel,
        "left_out": letter.left_out,
        "is_sheet": letter.is_sheet,
        "seen": letter.is_seen,
        "remarks": letter.remarks,
        "open_places": letter.places,
        "to_fill": list(dict.fromkeys(place.gap or place.what for place in letter.open)),
        "stale": letter.is_stale,
        "written_in": letter.written_in,
    }


def _blocker(blocker: Blocker) -> dict[str, object]:
    wanted = blocker.wanted
    return {
        "kind": blocker.kind,
        "step": blocker.step,
        "debt": wanted.debt.id if wanted is not None else None,
        "intent": wanted.intent if wanted is not None else None,
        "channel": wanted.channel if wanted is not None else None,
        "open_places": len({place.what for place in blocker.places}),
        "missing": list(blocker.verdict.missing) if blocker.verdict is not None else [],
    }
