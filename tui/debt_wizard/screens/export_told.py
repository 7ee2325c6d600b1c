"""What is said of the files: which there will be, and where they were written."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from debt_wizard.case import Case
from debt_wizard.documents.bundle import bundle
from debt_wizard.documents.export import Exported
from debt_wizard.documents.gone_files import files_told
from debt_wizard.documents.letter_list import ListedLetter, to_look_at
from debt_wizard.documents.redaction import LETTERS
from debt_wizard.language import Language


def will_be_made(
    language: Language, case: Case, letters: Sequence[ListedLetter], now: datetime, *, with_drafts: bool
) -> str:
    """Each page with the name of its file, and that all of it is private."""
    made = bundle(case, language, now, () if with_drafts else (LETTERS,), letters=letters)
    names = [f"  {page.title} ({page.name})" for page in made.pages]
    return "\n".join([language.say("export.made"), *names, language.say("export.private")])


def was_written(language: Language, case: Case, exported: Exported, *, with_drafts: bool) -> str:
    """How many files were written, where, how many letters were held back, which files of the case are gone,
    changed or not packed, and how many letters are to be looked at once more."""
    written = language.say("documents.written", count=len(exported.paths), folder=str(exported.folder))
    held = next((count for _, letters in exported.letters if (count := count_held(letters))), 0)
    waiting = [language.say("export.held", count=held)] if held and with_drafts else []
    done = "\n".join(
        [
            written,
            *waiting,
            *files_told(language, case, "gone", exported.gone),
            *files_told(language, case, "changed", exported.changed),
            *files_told(language, case, "not_packed", exported.not_packed),
        ]
    )
    looks = [each for _, letters in exported.letters for each in letters if to_look_at(each)]
    again = {(each.wanted.debt.id, each.wanted.intent, each.wanted.channel) for each in looks}
    if not again or not with_drafts:
        return done
    return f"{done}\n{language.say('export.look_again', count=len(again))}"


def count_held(letters: Sequence[ListedLetter]) -> int:
    """How many letters wait for an answer while the others go."""
    return sum(1 for each in letters if each.left_out == "open")


def was_not_written(language: Language, folder: str) -> str:
    """That nothing could be written there, with a folder that would do."""
    return language.say("documents.not_written", path=folder, example=str(Path.home()))
