"""Which language to begin with: what the person said first, then what the system says."""

import os
import sys
from collections.abc import Iterator, Mapping

from debt_wizard_content.source import current

PSEUDO = "en_XA"
"""A language for tests: every text from the catalogue stands between ⟦ and ⟧, whatever does not was forgotten."""

FALLBACK = "en"

_SYSTEM_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def languages() -> tuple[str, ...]:
    """Every language that the content speaks: those that it must speak, then those of further folders."""
    return current().languages()


def language_after(code: str) -> str:
    """The language that follows, the first one after the last."""
    spoken = languages()
    return spoken[(spoken.index(code) + 1) % len(spoken)] if code in spoken else spoken[0]


def language_of_tag(tag: str) -> str | None:
    """The language for a tag such as `zh_CN.UTF-8`, `zh-Hant-TW` or `en`; None where the tag says nothing.

    Every kind of Chinese gets the simplified text: for its readers it is closer than English.
    """
    plain = tag.strip().split(".")[0].split("@")[0].replace("_", "-").lower()
    if plain == PSEUDO.replace("_", "-").lower():
        return PSEUDO
    first = plain.split("-")[0]
    if first in {"zh", "cmn", "yue"}:
        return "zh"
    return first if first in languages() else None


def choose_language(argument: str | None, saved: str | None, environment: Mapping[str, str] | None = None) -> str:
    """The language to start in: `--lang`, DEBT_WIZARD_LANG, the saved choice, the system's, English."""
    env = os.environ if environment is None else environment
    for tag in _wishes(argument, saved, env):
        language = language_of_tag(tag)
        if language is not None:
            return language
    return FALLBACK


def _wishes(argument: str | None, saved: str | None, env: Mapping[str, str]) -> Iterator[str]:
    yield from filter(None, (argument, env.get("DEBT_WIZARD_LANG"), saved))
    locale = next((env[name] for name in _SYSTEM_VARIABLES if env.get(name)), "")
    if locale.split(".")[0] not in {"C", "POSIX", ""}:
        yield from filter(None, env.get("LANGUAGE", "").split(":"))
    yield locale
    yield from _platform_languages()


def _platform_languages() -> Iterator[str]:
    """What Windows and macOS say, where no variable does."""
    if sys.platform == "win32":
        import ctypes

        size = ctypes.c_ulong(0)
        number = ctypes.c_ulong(0)
        ask = ctypes.windll.kernel32.GetUserPreferredUILanguages
        if ask(0x8, ctypes.byref(number), None, ctypes.byref(size)):
            buffer = ctypes.create_unicode_buffer(size.value)
            if ask(0x8, ctypes.byref(number), buffer, ctypes.byref(size)):
                yield from filter(None, buffer[: size.value].split("\0"))
    elif sys.platform == "darwin":
        import subprocess

        try:
            told = subprocess.run(
                ["/usr/bin/defaults", "read", "-g", "AppleLanguages"],
                capture_output=True,
                text=True,
                timeout=1,
                check=False,
            ).stdout
        except (OSError, subprocess.SubprocessError):
            return
        yield from (line.strip(' ",') for line in told.splitlines() if line.strip(' ",()'))
    yield from ()
