"""What was asked for on the command line."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from debt_wizard.commands.opening import Opening
from debt_wizard.language import Language, choose_language
from debt_wizard.storage import default_home, load_settings


def parse(arguments: Sequence[str]) -> Opening:
    """Read the command line. Bad use ends the program with exit code 2 and one line."""
    parser = argparse.ArgumentParser(
        prog="debt-wizard", description="Negotiate repayment, step by step. / 一步步协商还款。"
    )
    parser.add_argument("command", nargs="?", choices=["resume"])
    parser.add_argument("session", nargs="?", help="a session's name, or a .toml file / 记录的名字或文件")
    parser.add_argument("--lang", choices=["zh", "en"])
    parser.add_argument("--home", type=Path)
    parser.add_argument("--no-mouse", action="store_true")
    parser.add_argument("--read-only", action="store_true")
    asked = parser.parse_args(arguments)
    home = default_home(asked.home)
    language = choose_language(asked.lang, load_settings(home).language)
    return Opening(
        home=home,
        language=Language(language),
        resume=asked.command == "resume",
        session=asked.session,
        mouse=not asked.no_mouse,
        read_only=asked.read_only,
    )
