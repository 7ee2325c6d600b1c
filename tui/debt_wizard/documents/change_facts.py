"""What a letter can say of the change that was told last: what it is, its figures, and the person's own line."""

from collections.abc import Mapping

from debt_wizard.advice.charged_by import is_of_unnamed_lender, told_fee
from debt_wizard.advice.comparison_of_facts import compared_facts
from debt_wizard.advice.income_parts import is_irregular
from debt_wizard.advice.settled_anew import came_after
from debt_wizard.case import Case, Change, Debt
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.documents.paragraphs import as_sentence, one_line
from debt_wizard.language import Language

SAID = ("income", "job", "illness", "new_bill")
"""The changes that are reasons in a letter; the others have letters, or words, of their own."""


def change_facts(case: Case, debt: Debt, language: Language) -> Mapping[str, Fact]:
    """The facts of a change in a letter to the lender of a debt, by the name that templates use.

    Figures that were known before the terms of that debt came are no news about them.
    """
    last = case.change[-1] if case.change else None
    kinds = [kind for kind in SAID if last is not None and kind in last.kinds]
    phrases = [language.say(f"documents.change.{kind}") for kind in kinds]
    story = last.story if last is not None else ""
    is_known = last is not None and last.at is not None and came_after(case, debt, last.at)
    newer = last if last is not None and last.finished and not is_known else None
    return {
        "change_what": ("，".join(phrases) if language.spoken == "zh" else language.join(phrases)) if phrases else "",
        "change_figures": _figures(case, newer, language) if newer is not None else "",
        "figures_are_same": newer is not None and _are_same(case, newer),
        "spending_cut": _spending_cut(case, last, language) if last is not None and last.finished else "",
        "change_story": as_sentence(story),
        "charged_fee": _fee(case, last, language),
    }


def _fee(case: Case, change: Change | None, language: Language) -> Fact:
    """The fee that was told; an open place where none was, or where several lenders may have charged it."""
    fee = one_line(told_fee(change)).rstrip("。.；;") if change is not None else ""
    if not fee or change is None:
        return Gap("charged_fee", language)
    return f"{fee}{Gap('charged_by', language)}" if is_of_unnamed_lender(case, change) else fee


def _spending_cut(case: Case, change: Change, language: Language) -> str:
    """What was taken off the spending of a month, as part of a sentence; empty where nothing was."""
    compared = compared_facts(case, change)
    if compared is None or not (compared.before.is_known and compared.after.is_known):
        return ""
    was, now = (month.total("essential") + month.total("other") for month in (compared.before, compared.after))
    if now >= was:
        return ""
    return language.say("documents.change.cut", before=language.money(was), after=language.money(now))


def _are_same(case: Case, change: Change) -> bool:
    """Whether income and spending of a month are known to be the same before the change and after it."""
    compared = compared_facts(case, change)
    if compared is None or not (compared.before.is_known and compared.after.is_known):
        return False
    before, after = compared.before, compared.after
    return (before.total("income"), before.amount) == (after.total("income"), after.amount)


def _figures(case: Case, change: Change, language: Language) -> str:
    """Income and spending of a month before the change and after it, in a sentence; empty where neither is known."""
    compared = compared_facts(case, change)
    if compared is None or not (compared.before.is_known and compared.after.is_known):
        return ""
    before, after = compared.before, compared.after
    is_average = any(is_irregular(each) for each in (*change.income, *case.income))
    sides = {
        "average_income" if is_average else "income": (before.total("income"), after.total("income")),
        "spending": (before.total("income") - before.amount, after.total("income") - after.amount),
    }
    told = [
        language.say(f"documents.change.from_to.{side}", before=language.money(was), after=language.money(now))
        for side, (was, now) in sides.items()
        if was != now
    ]
    if not told:
        return ""
    said = "，".join(told) if language.spoken == "zh" else language.join(told)
    return as_sentence(said[:1].upper() + said[1:])
