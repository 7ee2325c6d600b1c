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

from debt_wizard.advice.by_contract import by_contract
from debt_wizard.advice.due import due
from debt_wizard.case import Debt
from debt_wizard.commands.asked import Asked
from debt_wizard.commands.due_json import all_due_json
from debt_wizard.commands.due_lines import due_lines
from debt_wizard.commands.due_there import DueThere
from debt_wizard.commands.output import tell, tell_fault, tell_json
from debt_wizard.commands.reading import every_session
from debt_wizard.commands.told_session import tell_notices
from debt_wizard.commands.without_days import missing_lines, without_days
from debt_wizard.language import Language


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
        tell_json(all_due_json(found, without, sessions, today, asked.days))
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
    beside = [debt for session in sessions for debt in by_contract(session.case, today)]
    if beside and not (found or asked.is_quiet):
        tell(_not_listed(language, beside))
    return 0


def _not_listed(language: Language, debts: Sequence[Debt]) -> str:
    """Whose contracts go on beside what is said not to be due."""
    unnamed = language.say("plan.unnamed_lender")
    lenders = dict.fromkeys(debt.lender or unnamed for debt in debts)
    return language.say("commands_due.by_contract", lenders=language.join(list(lenders)))
