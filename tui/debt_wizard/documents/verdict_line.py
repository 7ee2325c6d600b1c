"""The verdict as one line, the same on every screen."""

from debt_wizard.advice.verdict import Verdict
from debt_wizard.language import Language


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
