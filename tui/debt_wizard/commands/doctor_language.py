"""Which language is in force, and what chose it."""

import os
from collections.abc import Mapping

from debt_wizard.commands.finding import Finding
from debt_wizard.language import choose_language, language_of_tag
from debt_wizard.storage import Home, load_settings

SYSTEM_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_findings(argument: str | None, home: Home, environment: Mapping[str, str] | None = None) -> list[Finding]:
    """The language, its source, and a wish that could not be met."""
    env = os.environ if environment is None else environment
    saved = load_settings(home).language
    language = choose_language(argument, saved, env)
    found = [Finding(f"language.{_source(argument, saved, env)}", values={"language": language})]
    wish = env.get("DEBT_WIZARD_LANG")
    if wish and language_of_tag(wish) is None:
        found.append(Finding("language.unknown_wish", is_problem=True, values={"wish": wish[:40]}))
    return found


def _source(argument: str | None, saved: str, env: Mapping[str, str]) -> str:
    """The first that names a language that there is, in the order in which they are asked."""
    wishes = (("argument", argument), ("environment", env.get("DEBT_WIZARD_LANG")), ("saved", saved))
    named = next((source for source, wish in wishes if wish and language_of_tag(wish)), None)
    if named is not None:
        return named
    locale = next((env[name] for name in SYSTEM_VARIABLES if env.get(name)), "")
    wished = (
        [*env.get("LANGUAGE", "").split(":"), locale] if locale.split(".")[0] not in {"C", "POSIX", ""} else [locale]
    )
    return "system" if any(language_of_tag(wish) for wish in wished) else "fallback"
