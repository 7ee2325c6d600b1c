"""Check the content: the shipped one, or an edited copy of it in a folder.

Exit code: 0 where nothing is wrong, 1 where something is; each flaw is a line with its file and line.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from debt_wizard.commands.asked import Asked
from debt_wizard.commands.bad_use import BadUseError
from debt_wizard.commands.output import tell

if TYPE_CHECKING:
    from debt_wizard_content.checks.flaw import Flaw
    from debt_wizard_content.source import ContentSource

FLAWED = 1

MINIMAL = {"schema": 1, "debt": [{"id": "debt-1"}]}
"""A case of somebody who has answered nothing but that there is a debt."""


def run(asked: Asked) -> int:
    """Name every flaw.

    Raises:
        BadUseError: the folder is not there, or holds no content.
    """
    from debt_wizard_content.checks.every import every_flaw
    from debt_wizard_content.source import SHIPPED, ContentSource

    source = SHIPPED
    if asked.name is not None:
        folder = Path(asked.name)
        if not (folder / "sentences").is_dir():
            raise BadUseError("no_content", typed=asked.name, example=asked.command.example)
        source = ContentSource(folder)
    flaws = list(dict.fromkeys((*every_flaw(source), *_names(source), *_letters(asked))))
    for flaw in flaws:
        tell(str(flaw))
    language = asked.language
    tell(language.say("commands_content.flaws", count=len(flaws)) if flaws else language.say("commands_content.fine"))
    return FLAWED if flaws else 0


def _names(source: "ContentSource") -> "list[Flaw]":
    """The names that the program does not know; none where a file cannot be read, which is a flaw of its own."""
    from debt_wizard.commands.content_names import name_flaws
    from debt_wizard_content.content_error import ContentError

    try:
        return list(name_flaws(source))
    except ContentError:
        return []


def _letters(asked: Asked) -> "list[Flaw]":
    """The letters that cannot be written for the sample case and for one that is nearly empty."""
    from debt_wizard.case import Case
    from debt_wizard.commands.sample_case import LANGUAGES, sample_case
    from debt_wizard.documents.letter_flaws import letter_flaws
    from debt_wizard_content.source import content_from

    today = asked.today
    cases = {code: (sample_case(code, today), Case.model_validate(MINIMAL)) for code in LANGUAGES}
    if asked.name is None:
        return letter_flaws(cases, today)
    with content_from(Path(asked.name)):
        return letter_flaws(cases, today)
