"""What falls due, a line each."""

from collections.abc import Sequence
from datetime import date

from debt_wizard.commands.due_there import DueThere
from debt_wizard.documents.waiting_words import first_payment_told, paper_key
from debt_wizard.documents.working_day_words import not_published
from debt_wizard.language import Language


def due_lines(language: Language, found: Sequence[DueThere], today: date, *, several: bool = False) -> list[str]:
    """A line each; the first instalment in a year whose holidays are not published says so."""
    unpublished = next((each for each in found if each.calendar_known is False), None)
    lines: list[str] = []
    for each in found:
        line = _line(language, each, today, several=several)
        if each is unpublished:
            line += language.say("commands_due.aside", what=not_published(language, each.due.day))
        lines.append(line)
    return lines


def _line(language: Language, there: DueThere, today: date, *, several: bool) -> str:
    """The day, how far it is, to whom and how much; the session too where there are several."""
    item, session = there.due, there.session
    what = _what(language, there, today)
    if item.pay_by is not None and item.day >= today:
        which = "pay_by" if item.pay_by >= today else "pay_now"
        what += language.say(f"commands_due.{which}", day=item.pay_by.isoformat())
    where = language.say("commands_due.where", title=session.label) if several else ""
    return language.say(
        "commands_due.line",
        day=item.day.isoformat(),
        when=_when(language, item.days_from(today)),
        what=what,
        where=where,
    )


def _what(language: Language, there: DueThere, today: date) -> str:
    item, case = there.due, there.session.case
    lender = there.lender or language.say("plan.unnamed_lender")
    match item.kind:
        case "paper":
            first = first_payment_told(case, item.debt, language, today, iso=True)
            aside = language.say("commands_due.aside", what=first) if first else ""
            return language.say(f"commands_due.{paper_key(case, item.debt)}", lender=lender) + aside
        case "road" if item.step is not None:
            from debt_wizard.advice.road import step_name  # most days have no road: the command starts faster without

            step = step_name(case, item.debt, item.step, language)
            return language.say("commands_due.road", lender=lender, what=step)
        case "review" if item.debt is not None:
            return language.say("documents.rest_entry", lender=lender)
        case "review":
            return language.say("commands_due.review")
        case "reply" | "offer":
            return language.say(f"commands_due.{item.kind}", lender=lender)
    if item.amount is None:
        return language.say("commands_due.instalment_unknown", lender=lender)
    amount = language.in_currency(case.about.currency).money(item.amount)
    return language.say("commands_due.instalment", lender=lender, amount=amount)


def _when(language: Language, days: int) -> str:
    if days == 0:
        return language.say("commands_due.when.today")
    how = "overdue" if days < 0 else "ahead"
    number = "one" if abs(days) == 1 else "many"
    return language.say(f"commands_due.when.{how}.{number}", n=abs(days))
