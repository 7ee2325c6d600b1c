"""The commands. Nothing heavy is imported before a command needs it."""

import sys
from collections.abc import Sequence

from debt_wizard import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; 2 for any bad use or bad file."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--version"]:
        print(f"debt-wizard {__version__}")
        return 0
    from debt_wizard.commands.parsing import parse

    return parse(arguments).run()
