"""The catalogue of short interface texts, as gettext reads it."""

import gettext
from functools import lru_cache
from importlib.resources import as_file, files
from io import BytesIO
from pathlib import Path

DOMAIN = "debt_wizard"


@lru_cache
def catalogue(language: str) -> gettext.NullTranslations:
    """The compiled catalogue of a language; English is its own, because the messages are English.

    An editable install compiles once: where the source catalogue is newer, it is read instead.
    """
    if language == "en":
        return gettext.NullTranslations()
    folder = files("debt_wizard_content").joinpath("locales", language, "LC_MESSAGES")
    with as_file(folder) as path:
        compiled, source = path / f"{DOMAIN}.mo", path / f"{DOMAIN}.po"
        if source.is_file() and _is_newer(source, compiled):
            return _compiled_now(source)
        if not compiled.is_file():
            return gettext.NullTranslations()
        with compiled.open("rb") as stream:
            return gettext.GNUTranslations(stream)


def _is_newer(source: Path, compiled: Path) -> bool:
    return not compiled.is_file() or source.stat().st_mtime_ns > compiled.stat().st_mtime_ns


def _compiled_now(source: Path) -> gettext.GNUTranslations:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    buffer = BytesIO()
    with source.open("rb") as stream:
        write_mo(buffer, read_po(stream))
    buffer.seek(0)
    return gettext.GNUTranslations(buffer)
