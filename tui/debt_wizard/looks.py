"""How the application speaks and looks: the language, the contrast, and figures hidden from eyes nearby."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from textual import events
from textual.app import SystemCommand
from textual.screen import Screen

from debt_wizard.contrast import HIGH_CONTRAST, PLAIN
from debt_wizard.language import Language, language_after
from debt_wizard.language.blurred import BlurredLanguage
from debt_wizard.storage import Home, load_settings, save_settings
from debt_wizard.widgets.blur import AmountsBlurred
from debt_wizard.widgets.host import Host
from debt_wizard.widgets.retold import retell_all


class Looks(Host):
    """What a person chooses once for the whole program; it is remembered in the home."""

    def __init__(self, home: Home, *, language: str, incognito: bool, contrast: bool) -> None:
        self._home = home
        self.hides_figures = incognito
        self.language = self._spoken(language)
        super().__init__()
        self.register_theme(HIGH_CONTRAST)
        self._in_contrast = contrast
        if contrast or self.no_color:
            self.theme = HIGH_CONTRAST.name
        self._blurring = AmountsBlurred(enabled=incognito)
        self._filters.append(self._blurring)

    def action_switch_language(self) -> None:
        """Say everything that is shown in the next language; nothing typed is touched."""
        self.speak(language_after(self.language.code))

    def speak(self, code: str) -> None:
        """Say everything that is shown in that language."""
        self.language = self._spoken(code).in_currency(self.language.currency)
        for screen in self.screen_stack:
            retell_all(screen)
            screen.refresh_bindings()
        self.call_after_refresh(self._remember, language=self.language.code)

    def action_contrast(self) -> None:
        """High contrast, or the usual colours again; remembered."""
        self._in_contrast = not self._in_contrast
        self.theme = HIGH_CONTRAST.name if self._in_contrast or self.no_color else PLAIN
        self.call_after_refresh(self._remember, contrast=self._in_contrast)

    def _remember(self, **chosen: Any) -> None:
        save_settings(self._home, replace(load_settings(self._home), **chosen))

    def _spoken(self, code: str) -> Language:
        return BlurredLanguage(code) if self.hides_figures else Language(code)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Who writes a letter sees what they write; every other figure stays hidden."""
        from textual.widgets import TextArea

        self._blurring.enabled = self.hides_figures and not isinstance(event.widget, TextArea)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """None of the library's own: they speak one language only."""
        return ()
