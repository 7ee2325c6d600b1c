"""Say what falls due in every session: the overdue first, by date.

With `--quiet`, one line for each and nothing where nothing is due, as a shell prompt or a cron job wants it. What was
agreed and has no day yet has a line of its own, for it falls due all the same.

`--json`: `today`, `until` (ISO dates); `due`, a list by date, of `date`, `days` (until then, negative where overdue),
`session` (its name), `title`, `kind` ("instalment", "reply", "offer", "paper", "road" or "review"), `debt` (its id,
or null), `lender`, `step` (of "road": the step after a refusal or silence, else null), `amount` (what is still to be
paid, a string with two decimals, or null), `pay_by` (the last working day before, or null where `date` is one),
`day_off` (of "instalment": "weekend" or "holiday" where `date` falls on one, else null), `calendar_known` (of
"instalment": whether the holidays of its year are published, else null), `currency`; `unreadable`, a list of `session`
and `fault`; `notices`, a list of `session`, `notice` (a code of what weakens what is told of it, or of what is missing
before payments that were agreed have days: "no_first_day" or "no_balance") and `debt` (its id, or null).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from debt_wizard.advice.due import Due, due
from debt_wizard.advice.working_day import PayableDay, payable_day_of
from debt_wizard.commands.asked import Asked
from debt_wizard.commands.output import json_amount, json_day, tell, tell_fault, tell_json
from debt_wizard.commands.reading import ReadSession, every_session
from debt_wizard.commands.told_session import tell_notices
from debt_wizard.commands.without_days import WithoutDays, missing_json, missing_lines, without_days
from debt_wizard.documents.waiting_words import first_payment_told
from debt_wizard.documents.working_day_words import not_published
from debt_wizard.language import Language


@dataclass(frozen=True)
class DueThere:
    """One thing that falls due, and the session that it stands in."""

    session: ReadSession
    due: Due

    @property
    def lender(self) -> str:
        """The lender as the person named it; empty where they did not."""
        debt = self.session.case.debt_by_id(self.due.debt)
        return debt.lender if debt is not None else ""


def run(asked: Asked) -> int:
    """Look through all sessions.

    A file that cannot be read, or not to its end, is named first and hides none of the others; nothing is said not to
    be due then.
    """
    today = asked.today
    sessions = every_session(asked.home)
    found = [DueThere(session, each) for session in sessions for each in due(session.case, today, asked.days)]
    found.sort(key=lambda each: (each.due.day, each.session.name, each.due.kind))
    without = [each for session in sessions for each in without_days(session, today)]
    if asked.wants_json:
        _tell_json(found, without, sessions, today, asked.days)
        return 0
    language = asked.language
    in_part = [session.label for session in sessions if not session.is_whole]
    if in_part and not asked.is_quiet:
        tell(language.say("commands_due.in_part", count=len(in_part), names=language.join(in_part)))
    for session in sessions:
        if session.fault is not None:
            tell_fault(language.say("commands_due.unreadable", name=session.label))
        elif not (asked.is_quiet and session.is_whole):
            tell_notices(language, session)
    if not asked.is_quiet:
        nothing = "nothing_found" if in_part else "nothing_dated" if without else "nothing"
        tell(language.say(f"commands_due.{'heading' if found else nothing}", days=asked.days, count=len(found)))
    several = len(sessions) > 1
    lines = due_lines(language, found, today, several=several)
    for line in (*lines, *missing_lines(language, without, several=several)):
        tell(line if asked.is_quiet else f"  {line}")
    return 0


def due_lines(language: Language, found: Sequence[DueThere], today: date, *, several: bool = False) -> list[str]:
    """A line each; the first instalment in a year whose holidays are not published says so."""
    unpublished = next((each for each in found if _calendar_known(each) is False), None)
    lines: list[str] = []
    for each in found:
        line = due_line(language, each.due, each.session, today, several=several)
        if each is unpublished:
            line += language.say("commands_due.aside", what=not_published(language, each.due.day))
        lines.append(line)
    return lines


def _payable(found: DueThere) -> PayableDay | None:
    """By when to pay an instalment; None for what is no payment."""
    if found.due.kind != "instalment":
        return None
    return payable_day_of(found.session.case, found.due.day)


def _calendar_known(found: DueThere) -> bool | None:
    """Whether the holidays of the year of an instalment are published; None for what is no payment."""
    payable = _payable(found)
    return payable.calendar_known if payable is not None else None


def _day_off(found: DueThere) -> str | None:
    """What kind of day off an instalment falls on; None on a working day, and for what is no payment."""
    payable = _payable(found)
    return payable.why if payable is not None else None


def due_line(language: Language, item: Due, session: ReadSession, today: date, *, several: bool = False) -> str:
    """One line: the day, how far it is, to whom and how much; the session too where there are several."""
    there = DueThere(session, item)
    lender = there.lender or language.say("plan.unnamed_lender")
    if item.kind == "reply":
        what = language.say("commands_due.reply", lender=lender)
    elif item.kind == "offer":
        what = language.say("commands_due.offer", lender=lender)
    elif item.kind == "paper":
        what = language.say("commands_due.paper", lender=lender)
        first = first_payment_told(session.case, item.debt, language, today, iso=True)
        what += language.say("commands_due.aside", what=first) if first else ""
    elif item.kind == "road" and item.step is not None:
        from debt_wizard.advice.road import step_name  # most days have no road, and the command starts faster without

        what = language.say(
            "commands_due.road", lender=lender, what=step_name(session.case, item.debt, item.step, language)
        )
    elif item.kind == "review" and item.debt is not None:
        what = language.say("documents.rest_entry", lender=lender)
    elif item.kind == "review":
        what = language.say("commands_due.review")
    elif item.amount is None:
        what = language.say("commands_due.instalment_unknown", lender=lender)
    else:
        amount = language.in_currency(session.case.about.currency).money(item.amount)
        what = language.say("commands_due.instalment", lender=lender, amount=amount)
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


def due_json(item: Due, session: ReadSession, today: date) -> dict[str, object]:
    """One thing that falls due, as JSON."""
    return {
        "date": json_day(item.day),
        "days": item.days_from(today),
        "kind": item.kind,
        "debt": item.debt,
        "lender": DueThere(session, item).lender,
        "step": item.step,
        "amount": json_amount(item.amount),
        "pay_by": json_day(item.pay_by),
        "day_off": _day_off(DueThere(session, item)),
        "calendar_known": _calendar_known(DueThere(session, item)),
        "currency": session.case.about.currency,
    }


def _tell_json(
    found: list[DueThere], without: list[WithoutDays], sessions: list[ReadSession], today: date, days: int
) -> None:
    tell_json(
        {
            "today": json_day(today),
            "until": json_day(today + timedelta(days=days)),
            "due": [
                {
                    "session": each.session.name,
                    "title": each.session.case.about.title,
                    **due_json(each.due, each.session, today),
                }
                for each in found
            ],
            "unreadable": [
                {"session": each.name, "fault": each.fault.code} for each in sessions if each.fault is not None
            ],
            "notices": [
                *({"session": each.name, "notice": code, "debt": None} for each in sessions for code in each.notices),
                *map(missing_json, without),
            ],
        }
    )


def _when(language: Language, days: int) -> str:
    if days == 0:
        return language.say("commands_due.when.today")
    how = "overdue" if days < 0 else "ahead"
    number = "one" if abs(days) == 1 else "many"
    return language.say(f"commands_due.when.{how}.{number}", n=abs(days))
