"""The verdict as one line, the same on every screen."""

from datetime import date

from debt_wizard.advice.ending import all_settled
from debt_wizard.advice.verdict import Verdict, verdict
from debt_wizard.case import Case
from debt_wizard.language import Language


def standing_text(case: Case, language: Language, today: date) -> str:
    """The verdict on what is promised; once every debt is settled, that, for nothing is promised any more."""
    if all_settled(case):
        return language.say("verdict_line.settled")
    return verdict_text(language, verdict(case, today))


def verdict_text(language: Language, judged: Verdict) -> str:
    """What can be promised, what is promised, and what follows from it."""
    if judged.level == "unknown":
        missing = language.join([language.say(f"verdict_line.missing.{each}") for each in judged.missing])
        return language.say("verdict_line.unknown", missing=missing)
    return language.say(
        f"verdict_line.{judged.level}",
        left=language.money(judged.left_over),
        capacity=language.money(judged.capacity),
        promised=language.money(judged.promised),
    )
