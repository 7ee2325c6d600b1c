"""The catalogue of short interface texts, as gettext reads it."""

import gettext
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from debt_wizard_content.source import ContentSource, current

DOMAIN = "debt_wizard"


def catalogue(language: str) -> gettext.NullTranslations:
    """The compiled catalogue of a language; English is its own, because the messages are English.

    An editable install compiles once: where the source catalogue is newer, it is read instead.
    """
    return gettext.NullTranslations() if language == "en" else _catalogue(language, current())


@lru_cache
def _catalogue(language: str, source: ContentSource) -> gettext.NullTranslations:
    folder = source.root / "locales" / language / "LC_MESSAGES"
    compiled, written = folder / f"{DOMAIN}.mo", folder / f"{DOMAIN}.po"
    if written.is_file() and _is_newer(written, compiled):
        return _compiled_now(written)
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
