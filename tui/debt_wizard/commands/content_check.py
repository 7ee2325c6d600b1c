"""Check the content: the shipped one, or an edited copy of it in a folder.

Exit code: 0 where nothing is wrong, 1 where something is; each flaw is a line with its file and line.
"""

from pathlib import Path

from debt_wizard.commands.asked import Asked
from debt_wizard.commands.bad_use import BadUseError
from debt_wizard.commands.output import tell

FLAWED = 1


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
    flaws = every_flaw(source)
    for flaw in flaws:
        tell(str(flaw))
    language = asked.language
    tell(language.say("commands_content.flaws", count=len(flaws)) if flaws else language.say("commands_content.fine"))
    return FLAWED if flaws else 0
