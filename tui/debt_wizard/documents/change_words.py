"""The changes of a case and the ends of its debts, as the documents tell them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from debt_wizard.advice.comparison_of_facts import FactsCompared, compared_facts
from debt_wizard.advice.road import step_name
from debt_wizard.case import Case, Change, ChangeKind
from debt_wizard.language import Language
from debt_wizard_content.catalogues import item


@dataclass(frozen=True)
class ToldChange:
    """One change that is finished. What is left over is a month's, unrounded; None where it is not known."""

    day: date | None
    what: str
    before: Decimal | None
    after: Decimal | None


def told_changes(case: Case, language: Language) -> list[ToldChange]:
    """Every change whose facts are complete, in their order."""
    return [_told(case, change, language) for change in case.change if change.finished]


def change_words(told: ToldChange, language: Language) -> str:
    """One change in a line, with what was left over before and after it."""
    if told.before is None or told.after is None:
        return language.say("annexes.chronology.change", what=told.what)
    before, after = language.money(told.before), language.money(told.after)
    if before == after:
        return language.say("annexes.chronology.change_same", what=told.what, after=after)
    return language.say("annexes.chronology.change_left", what=told.what, before=before, after=after)


def ended(case: Case, language: Language) -> list[tuple[date, str | None, str]]:
    """Day, debt and words of every step after a refusal and every last thing that was done, and of what is settled."""
    found: list[tuple[date, str | None, str]] = [
        (each.done_on, each.debt, language.named("ending", each.step, case.product_of(each.debt)))
        for each in case.road
        if each.done_on is not None and item("ending", each.step) is not None
    ]
    found += [
        (
            each.done_on,
            each.debt,
            language.say("documents.happened.step", value=step_name(case, each.debt, each.step, language)),
        )
        for each in case.road
        if each.done_on is not None and item("road", each.step) is not None
    ]
    found += [
        (debt.settled_on, debt.id, language.say("annexes.chronology.settled"))
        for debt in case.debt
        if debt.settled_on is not None
    ]
    if case.about.settled is not None:
        found.append((case.about.settled.date(), None, language.say("annexes.chronology.closed")))
    return found


def kinds_told(change: Change, language: Language, compared: FactsCompared | None = None) -> str:
    """What has changed, in the words of the choices; they hold commas of their own.

    Of an income that went down or up, where both months are known, which of the two it was.
    """
    between = "；" if language.spoken == "zh" else "; "
    return between.join(_kind_told(kind, language, compared) for kind in change.kinds)


def _kind_told(kind: ChangeKind, language: Language, compared: FactsCompared | None) -> str:
    if kind != "income" or compared is None:
        return language.choice("change", kind)
    difference = compared.after.total("income") - compared.before.total("income")
    way = "less" if difference < 0 else "more" if difference > 0 else "other"
    return language.say(f"annexes.chronology.income.{way}")


def _told(case: Case, change: Change, language: Language) -> ToldChange:
    compared = compared_facts(case, change)
    what = kinds_told(change, language, compared)
    lines = [" ".join(line.split()).rstrip("。.；;") for line in (change.story, change.fee)]
    story = language.say("documents.happened.between").join(filter(None, lines))
    if story:
        what = language.say("annexes.chronology.change_story", what=what, story=story) if what else story
    if compared is None:
        return ToldChange(change.at, what, None, None)
    before, after = (each.amount if each.is_known else None for each in (compared.before, compared.after))
    return ToldChange(change.at, what, before, after)
