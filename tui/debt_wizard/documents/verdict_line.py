"""The verdict as one line, the same on every screen."""

from datetime import date

from debt_wizard.advice.at_hand import is_old, told_on
from debt_wizard.advice.ending import all_settled
from debt_wizard.advice.paid_off import all_paid_off
from debt_wizard.advice.verdict import Verdict, verdict
from debt_wizard.case import Case
from debt_wizard.language import Language


def standing_text(case: Case, language: Language, today: date) -> str:
    """The verdict on what is promised; once all is paid or settled, that, for nothing is promised any more.

    Where it speaks against what is promised, and rests on money at hand that was told long ago, that is said too: the
    money of an earlier month, carried on, says little of today's.
    """
    if all_settled(case):
        return language.say("verdict_line.settled")
    if all_paid_off(case):
        return language.say("verdict_line.paid_off")
    judged, told = verdict(case, today), told_on(case)
    text = verdict_text(language, judged)
    if judged.level in {"over", "stretched"} and told is not None and is_old(case, today):
        return language.say("verdict_line.old_money", verdict=text, day=language.date(told))
    return text


def verdict_text(language: Language, judged: Verdict) -> str:
    """The most that can be promised with every rule kept, what is promised, and what follows from it."""
    if judged.level == "unknown":
        missing = language.join([language.say(f"verdict_line.missing.{each}") for each in judged.missing])
        return language.say("verdict_line.unknown", missing=missing)
    return language.say(
        f"verdict_line.{judged.level}{_why(judged)}",
        left=language.money(judged.left_over),
        most=language.money(judged.most),
        promised=language.money(judged.promised),
    )


def _why(judged: Verdict) -> str:
    """Which of the lines of a level it is: whether nothing is left over, or no amount keeps every rule all the same."""
    if judged.level == "over" and judged.left_over <= 0:
        return ".nothing_left"
    return ".none" if judged.level in {"stretched", "over"} and not judged.most else ""
