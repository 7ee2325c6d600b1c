"""The verdict as one line, the same on every screen."""

from datetime import date

from debt_wizard.advice.at_hand import is_old, told_on
from debt_wizard.advice.comparison_of_facts import still_awaited
from debt_wizard.advice.ending import all_settled
from debt_wizard.advice.left_over import left_over
from debt_wizard.advice.paid_off import all_paid_off
from debt_wizard.advice.verdict import Verdict, verdict
from debt_wizard.case import Case, open_change
from debt_wizard.language import Language


def standing_text(case: Case, language: Language, today: date) -> str:
    """The verdict on what is promised; once all is paid or settled, that, for nothing is promised any more.

    Where the last new figure is in, what is still to do. Where it is too much, and the money at hand was not told, or
    long ago, also that: with what is there now it may be another.
    """
    if all_settled(case):
        return language.say("verdict_line.settled")
    if all_paid_off(case):
        return language.say("verdict_line.paid_off")
    judged = verdict(case, today)
    if judged.missing == ("new_figures",) and _are_all_in(case):
        return language.say("verdict_line.to_confirm")
    return _with_money(language, case, judged, today)


def _with_money(language: Language, case: Case, judged: Verdict, today: date) -> str:
    """The verdict, and where it is too much, what the money at hand has to do with it: untold, or told long ago."""
    said, told, flow = verdict_text(language, judged), told_on(case), judged.flow
    if judged.level not in {"stretched", "over"} or flow is None or _is_by_the_month(judged):
        return said
    if not flow.opening_is_told:
        return language.say("verdict_line.untold_money", verdict=said)
    if told is None or not is_old(case, today):
        return said
    return language.say("verdict_line.old_money", verdict=said, day=language.date(told))


def _is_by_the_month(judged: Verdict) -> bool:
    """Whether it is too much by what a month leaves alone, so that no money at hand makes it less, or the most more."""
    if judged.left_over <= 0:
        return True
    is_settled = judged.level == "stretched" or judged.promised > judged.left_over
    is_all = judged.beside_behind is None and judged.most == judged.capacity
    return is_settled and is_all and judged.capacity < judged.promised


def _are_all_in(case: Case) -> bool:
    """Whether each line that is asked anew has its new amount."""
    change = open_change(case)
    return change is not None and left_over(case).is_known and not still_awaited(case, change)


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
        behind=language.money(judged.flow.behind) if judged.flow is not None else "",
        at_once=language.money(judged.flow.at_once) if judged.flow is not None else "",
    )


def _why(judged: Verdict) -> str:
    """Which of the lines of a level it is: whether nothing is left over, no amount keeps every rule all the same, alone
    or beside what is paid at once, or what is behind makes it too much."""
    if judged.level == "over" and judged.left_over <= 0:
        return ".nothing_left"
    if judged.beside_behind is not None and judged.most:
        return ".behind"
    if judged.level not in {"stretched", "over"} or judged.most:
        return ""
    return ".at_once" if judged.flow is not None and judged.flow.at_once > 0 else ".none"
