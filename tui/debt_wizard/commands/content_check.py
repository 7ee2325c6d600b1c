"""Check the content: the shipped one, or an edited copy of it in a folder.

Exit code: 0 where nothing is wrong, 1 where something is; each flaw is a line with its file and line.
"""

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from debt_wizard.commands.asked import Asked
from debt_wizard.commands.bad_use import BadUseError
from debt_wizard.commands.output import tell

if TYPE_CHECKING:
    from debt_wizard_content.flaw import Flaw
    from debt_wizard_content.source import ContentSource

FLAWED = 1

MINIMAL = {"schema": 1, "debt": [{"id": "debt-1"}]}
"""A case of somebody who has answered nothing but that there is a debt."""

PACKAGE = "debt_wizard_content"
"""What the folder of the content is called."""


def run(asked: Asked) -> int:
    """Name every flaw.

    Raises:
        BadUseError: the folder is not there, is none, or holds no content.
    """
    from debt_wizard_content.checks.every import form_flaws, in_order, is_in_the_way, word_flaws
    from debt_wizard_content.checks.telling import told
    from debt_wizard_content.source import SHIPPED, ContentSource

    source = SHIPPED if asked.name is None else ContentSource(_folder(asked, asked.name))
    flaws = form_flaws(source)
    is_unread = is_in_the_way(flaws)
    if not is_unread:
        flaws = in_order([*flaws, *word_flaws(source), *_names(source), *_letters(asked, source)])
    language = asked.language
    for flaw in flaws:
        tell(told(flaw, language.spoken))
    if is_unread:
        tell(language.say("commands_content.more_later"))
    tell(language.say("commands_content.flaws", count=len(flaws)) if flaws else language.say("commands_content.fine"))
    return FLAWED if flaws else 0


def _folder(asked: Asked, typed: str) -> Path:
    """The folder that was meant."""
    from debt_wizard_content.checks.files import FOLDERS

    folder = Path(typed)
    if folder.is_file():
        raise BadUseError("content_file", typed=typed, example=asked.command.example)
    if not folder.is_dir():
        raise BadUseError("no_content_folder", typed=typed, example=asked.command.example)
    if not any(folder.joinpath(each).is_dir() for each in FOLDERS):
        inside = folder / PACKAGE
        example = f"debt-wizard content check {inside}" if inside.is_dir() else asked.command.example
        raise BadUseError("no_content", typed=typed, example=example)
    return folder


def _names(source: "ContentSource") -> "list[Flaw]":
    """The names that the program does not know."""
    from debt_wizard.commands.content_names import name_flaws
    from debt_wizard_content.content_error import ContentError

    try:
        return list(name_flaws(source))
    except ContentError as error:
        return [error.flaw]


def _letters(asked: Asked, source: "ContentSource") -> "list[Flaw]":
    """The letters that cannot be written for the sample case and for one that is nearly empty, in every language."""
    from debt_wizard.case import Case
    from debt_wizard.commands.sample_case import sample_case
    from debt_wizard.documents.letter_flaws import letter_flaws
    from debt_wizard_content.source import content_from

    today = asked.today
    with content_from(source.root) if asked.name is not None else nullcontext():
        cases: dict[str, tuple[Case, Case]] = {}
        flaws: list[Flaw] = []
        for code in source.languages():
            try:
                cases[code] = (sample_case(code, today), Case.model_validate(MINIMAL))
            except (ValueError, ArithmeticError, LookupError, TypeError, AttributeError) as error:
                flaws.append(_sample_flaw(source, code, error))
        return [*dict.fromkeys(flaws), *letter_flaws(cases, today)]


def _sample_flaw(source: "ContentSource", code: str, error: Exception) -> "Flaw":
    """Where the sample of a language, or the English one for a language without its own, is none."""
    from pydantic import ValidationError

    from debt_wizard.commands.sample_case import sample_file
    from debt_wizard_content.flaw import Flaw

    file = sample_file(code)
    if not isinstance(error, ValidationError):
        return Flaw.of(file, None, "flaws_files.sample_odd")
    first = error.errors()[0]
    field, said = ".".join(map(str, first["loc"])), str(first["input"])
    return Flaw.of(file, source.line(file, first["loc"]), "flaws_files.sample", field=field, said=said)
