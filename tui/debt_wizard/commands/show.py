"""Tell one session in short: debts, the month, proposals, the verdict, what comes next, what falls due.

`--json`: `name`, `path`, `title`, `saved` (a moment, or null), `settled` (the moment when it was closed as settled, or
null), `stage` (or null), `step`, `next_step`, `steps_done`, `steps`, `currency`; `debts`, a list of `id`, `lender`,
`product`, `balance` (as it was told), `owed` (today), `annual_rate` (a fraction), `contract_payment`, `due_day`,
`overdue_since`, `in_scope`, `settled_on` (a date, or null), `missing_for_days` ("first_day" or "balance": what is to
be told before payments that were agreed have days, else null); `month`: `income`, `essential`, `other`, `elsewhere`
(amounts, or null while nothing is known); `proposals`, a list of `debt`, `kind`, `monthly`, `months`, `upfront`,
`total`, `first_due`, `last_due`, `asks`; `verdict`, as `check` has it, or null where the end of the file may be
missing; `notices`, a list of codes of what weakens all this; `due`, as `due` has it, for the next 30 days.
Amounts are strings with two decimals, dates ISO 8601; what was not told is null.
"""

from datetime import date

from debt_wizard.advice.due import due
from debt_wizard.advice.ending import all_settled
from debt_wizard.commands.asked import Asked
from debt_wizard.commands.list import settled_text
from debt_wizard.commands.output import tell, tell_json
from debt_wizard.commands.reading import ReadSession
from debt_wizard.commands.show_json import case_json
from debt_wizard.commands.show_text import debt_lines, due_lines, month_lines, next_line, proposal_lines, verdict_lines
from debt_wizard.commands.told_session import told_session
from debt_wizard.language import Language


def run(asked: Asked) -> int:
    """Tell it.

    Raises:
        SessionError: it is not there or cannot be read.
    """
    session = told_session(asked, to_end=False)
    if asked.wants_json:
        tell_json(case_json(session, asked.today))
    else:
        tell(_text(asked.language.in_currency(session.case.about.currency), session, asked.today))
    return 0


def _text(language: Language, session: ReadSession, today: date) -> str:
    case = session.case
    head = [session.label]
    if case.about.updated is not None:
        head.append(language.say("commands_list.saved", moment=language.moment(case.about.updated)))
    if case.about.settled is not None:
        head.append(settled_text(language, case))
    sections = [
        ("debts", debt_lines(language, case, today)),
        ("month", month_lines(language, case)),
        *([] if all_settled(case) else [("proposals", proposal_lines(language, case, today))]),
        (
            "verdict",
            verdict_lines(language, case, today)
            if not session.lacks_end
            else [language.say("commands_show.not_judged")],
        ),
        *([("next", [next_line(language, case)])] if case.about.settled is None else []),
        ("due", due_lines(language, session, due(case, today), today)),
    ]
    parts = ["\n".join(head)]
    for heading, lines in sections:
        parts.append("\n".join([language.say(f"commands_show.heading.{heading}"), *(f"  {line}" for line in lines)]))
    return "\n\n".join(parts)
