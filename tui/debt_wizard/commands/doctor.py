"""Look at what the program stands on: versions, terminal, language, folders; say what to do about each problem.

Exit code: 0 where all is well, 1 where something wants a look. It writes nothing and needs no terminal.
"""

import platform
from importlib.metadata import PackageNotFoundError, version

from debt_wizard import __version__
from debt_wizard.commands.asked import Asked
from debt_wizard.commands.doctor_folders import folder_findings
from debt_wizard.commands.doctor_language import language_findings
from debt_wizard.commands.doctor_terminal import terminal_findings, width_findings
from debt_wizard.commands.finding import Finding
from debt_wizard.commands.output import tell
from debt_wizard.language import Language

WANTS_A_LOOK = 1
NOT_THERE = "-"
LIBRARIES = ("textual", "pydantic", "babel")


def run(asked: Asked) -> int:
    """Say everything, part by part."""
    parts = {
        "versions": version_findings(),
        "terminal": terminal_findings(),
        "widths": width_findings(),
        "language": language_findings(asked.options.get("--lang"), asked.home),
        "folders": folder_findings(asked.home, asked.options.get("--home")),
    }
    language = asked.language
    for part, findings in parts.items():
        tell(language.say(f"commands_doctor.part.{part}"))
        for finding in findings:
            tell(_line(language, finding))
        tell()
    wrong = sum(finding.is_problem for findings in parts.values() for finding in findings)
    tell(language.say("commands_doctor.look", count=wrong) if wrong else language.say("commands_doctor.well"))
    return WANTS_A_LOOK if wrong else 0


def version_findings() -> list[Finding]:
    """The program, Python, the system and the libraries that matter; none of them is loaded for it."""
    found = {name: _version(name) for name in LIBRARIES}
    libraries = ", ".join(f"{name} {version}" for name, version in found.items())
    return [
        Finding("program", values={"version": __version__}),
        Finding("python", values={"version": platform.python_version(), "system": platform.platform(terse=True)}),
        Finding("libraries", values={"libraries": libraries}, is_problem=NOT_THERE in found.values()),
    ]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return NOT_THERE


def _line(language: Language, finding: Finding) -> str:
    said = language.say(f"commands_doctor.{finding.code}", **finding.values)
    mark = "x" if finding.is_problem else "✓"
    return f"  {mark} {said}"
