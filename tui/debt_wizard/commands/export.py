"""Write the documents of a session to files in a folder."""

from collections.abc import Collection, Sequence
from pathlib import Path

from debt_wizard.case import Case
from debt_wizard.commands.asked import Asked
from debt_wizard.commands.bad_use import BadUseError
from debt_wizard.commands.export_told import Letters, letter_lines, tell_export_json
from debt_wizard.commands.output import tell, tell_fault
from debt_wizard.commands.reading import ReadSession
from debt_wizard.commands.syntax import BOTH
from debt_wizard.commands.told_session import told_session
from debt_wizard.documents.calendar_file import import_again
from debt_wizard.documents.export import NotReadyError, export
from debt_wizard.documents.formats import ALL_FORMATS, HOLD_DATES, PACK, USUAL, hold_drafts
from debt_wizard.documents.gone_files import files_told
from debt_wizard.documents.letter_list import letter_list
from debt_wizard.documents.readiness import Blocker
from debt_wizard.documents.redaction import REDACTIONS, hides_text
from debt_wizard.language import Language, language_of_tag
from debt_wizard.storage.error import code_of
from debt_wizard_content.text import LANGUAGES

NOT_READY = 5
"""Something has to be filled in first; as `check` says that answers are missing."""

AGAINST_ADVICE = 4
"""More is promised than can be kept; as `check` says it."""

CANNOT_WRITE = 2

_FAULTS = {"no_permission": "no_permission", "read_only_folder": "no_permission", "disk_full": "disk_full"}


def run(asked: Asked) -> int:
    """Write them, in the language of the letters unless another is named.

    Returns 0; 5 while something is missing, 4 against the check, 2 where nothing can be written.

    Raises:
        SessionError: the session is not there or cannot be read.
        BadUseError: a format, or something to leave out, that there is not.
    """
    formats, folder = _formats(asked), _folder(asked)
    session = told_session(asked)
    left_out = _left_out(asked)
    languages = _languages(asked, session.case)
    try:
        done = export(session.case, folder, formats, languages, asked.now, leave_out=left_out)
    except NotReadyError as refusal:
        return _not_ready(asked, session, folder, languages, refusal.blockers)
    except OSError as error:
        cause = _FAULTS.get(code_of(error), "other")
        tell_fault(asked.language.say(f"commands_export.fault.{cause}", path=str(folder)))
        return CANNOT_WRITE
    letters = done.letters if hold_drafts(formats, left_out) else ()
    if asked.wants_json:
        found = (done.gone, done.changed, done.not_packed)
        gone, changed, not_packed = ([each.part.file or "" for each in files] for files in found)
        tell_export_json(session.name, folder, done.paths, letters, gone=gone, changed=changed, not_packed=not_packed)
        return 0
    tell(asked.language.say("commands_export.done", count=len(done.paths)))
    for path in done.paths:
        tell(f"  {path}")
    for line in (
        *files_told(asked.language, session.case, "gone", done.gone),
        *files_told(asked.language, session.case, "changed", done.changed),
        *files_told(asked.language, session.case, "not_packed", done.not_packed),
        *letter_lines(letters, asked.language),
    ):
        tell(line)
    _tell_what_to_mind(asked.language, formats, left_out)
    return 0


def _not_ready(
    asked: Asked, session: ReadSession, folder: Path, languages: Sequence[Language], found: Sequence[Blocker]
) -> int:
    """Say why nothing was written, and how every letter stands; returns the exit code."""
    standing = [(each, letter_list(session.case, each, asked.today, languages)) for each in languages]
    if asked.wants_json:
        tell_export_json(session.name, folder, (), standing, found)
    else:
        _tell_not_ready(asked.language, session, found, standing)
    return AGAINST_ADVICE if all(blocker.kind == "against_verdict" for blocker in found) else NOT_READY


def _tell_what_to_mind(language: Language, formats: Collection[str], left_out: Collection[str]) -> None:
    """What to do with a calendar that was imported before, and with words that may still tell what was left out."""
    if not HOLD_DATES.isdisjoint(formats):
        tell(import_again(language))
    if hides_text(left_out):
        tell(language.say("export.read_once"))
    if hides_text(left_out) and PACK in formats:
        tell(language.say("export.files_left_out"))


def _tell_not_ready(language: Language, session: ReadSession, found: Sequence[Blocker], letters: Letters) -> None:
    """Say what comes first and how the letters stand, in the language of the screen, whichever the letters have."""
    tell_fault(language.say("commands_export.not_ready", name=session.name))
    for blocker in found:
        tell_fault(f"  {blocker.words(language)}")
    tell_fault(language.say("commands_export.without_drafts"))
    for line in letter_lines(letters, language, is_written=False):
        tell_fault(line)


def _folder(asked: Asked) -> Path:
    try:
        return Path(asked.options["--to"]).expanduser()
    except RuntimeError:  # the folder of a user that there is not
        raise BadUseError("bad_home", example="--to letters") from None


def _languages(asked: Asked, case: Case) -> list[Language]:
    """The language that was asked for, or both; else that of the letters."""
    wished = asked.options.get("--language", case.about.letter_language)
    if wished == BOTH:
        return [Language(code, case.about.currency) for code in LANGUAGES]
    return [Language(language_of_tag(wished) or asked.language.code, case.about.currency)]


def _left_out(asked: Asked) -> list[str]:
    """What is to be left out, each once."""
    wished = asked.options.get("--redact", "").lower().replace("，", ",")
    parts = list(dict.fromkeys(part.strip() for part in wished.split(",") if part.strip()))
    unknown = next((each for each in parts if each not in REDACTIONS), None)
    if unknown is not None:
        raise BadUseError("bad_redact", typed=unknown, example=f"--redact {','.join(REDACTIONS)}")
    return parts


def _formats(asked: Asked) -> list[str]:
    """The formats that were asked for, each once; Markdown and plain text where none was."""
    wished = asked.options.get("--format", ",".join(USUAL)).lower().replace("，", ",")
    formats = list(dict.fromkeys(part.strip() for part in wished.split(",") if part.strip()))
    unknown = next((each for each in formats if each not in ALL_FORMATS), None)
    if unknown is not None or not formats:
        raise BadUseError("bad_format", typed=unknown or wished, example=f"--format {','.join(ALL_FORMATS)}")
    return formats
