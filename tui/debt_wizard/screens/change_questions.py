"""The two questions of a change: whether lines are gone, and whether the old figures are to come back."""

from collections.abc import Sequence

from debt_wizard.case import Income, Spending
from debt_wizard.language import Language
from debt_wizard.screens.change_told import names_of
from debt_wizard.screens.confirm import ConfirmDialog


def are_gone(lines: Sequence[Income | Spending]) -> ConfirmDialog:
    """These lines have no new amount: are they gone?"""
    return ConfirmDialog(
        lambda language: language.say("changed.complete"),
        lambda language: language.say("changed.ask_complete", names=names_of(language, lines)),
        yes=lambda language: language.say("changed.they_are_gone"),
        no=lambda language: language.say("changed.fill_them_in"),
    )


def may_be_put_back() -> ConfirmDialog:
    """What was typed anew goes: are the old figures to come back?"""
    return ConfirmDialog(
        _say_put_back,
        lambda language: language.say("changed.ask_put_back"),
        yes=_say_put_back,
        no=lambda language: language.say("changed.keep_new"),
    )


def _say_put_back(language: Language) -> str:
    return language.say("changed.put_back")
