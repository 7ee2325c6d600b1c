"""Typed text in one alphabet, so that full-width and half-width forms are read alike."""

import unicodedata


def plain(text: str) -> str:
    """Full-width letters, digits and spaces become half-width ones, in small letters, none at either end."""
    return unicodedata.normalize("NFKC", text).strip().lower()
