"""The numbers of the sections of a call sheet or an agenda: 一、 二、 or 1. 2."""

from debt_wizard.language import Language

_CHINESE = "一二三四五六七八九十"


class Sections:
    """Gives the next number each time that a template asks for one, so that a section left out leaves no gap."""

    def __init__(self, language: Language) -> None:
        self._chinese = language.spoken == "zh"
        self._count = 0

    def __call__(self) -> str:
        """The next number with its mark."""
        self._count += 1
        if self._chinese and self._count <= len(_CHINESE):
            return f"{_CHINESE[self._count - 1]}、"
        return f"{self._count}. "
