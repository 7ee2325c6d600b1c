"""List the sessions, the one saved last first.

`--json`: `sessions`, a list of `name`, `path`, `title`, `saved` (a moment, or null), `stage` (as in the session file,
or null), `step` (where it was left), `steps_done`, `steps`, `debts` (numbers), `settled` (the moment when it was closed
as settled, or null), `fault` (null; else the code of what is wrong, and all that the file would tell is null), `line`
(where the fault stands, or null), `notices` (codes of what weakens what is told of it: "cut_off", "not_sealed",
"changed_outside", "newer_schema").
"""

from debt_wizard.case import Case
from debt_wizard.commands.asked import Asked
from debt_wizard.commands.faults import fault_line
from debt_wizard.commands.output import json_day, tell, tell_json
from debt_wizard.commands.progress import progress
from debt_wizard.commands.reading import ReadSession, every_session
from debt_wizard.language import Language
from debt_wizard.steps import step


def run(asked: Asked) -> int:
    """Name every session with what can be said of it in two lines; the damaged ones say what is wrong."""
    sessions = every_session(asked.home)
    if asked.wants_json:
        tell_json({"sessions": [_json(session) for session in sessions]})
        return 0
    if not sessions:
        tell(asked.language.say("commands_list.none"))
        return 0
    for session in sessions:
        tell(_line(asked.language, session))
        tell(f"    {_about(asked.language, session)}")
    return 0


def _line(language: Language, session: ReadSession) -> str:
    mark = "" if session.fault is None else f"x {language.say('commands_list.damaged')}"
    for notice in session.notices[:1]:
        mark = f"! {language.say(f'commands_list.notice.{notice}')}"
    title = session.case.about.title
    return "  ".join(part for part in (session.name, title if title != session.name else "", mark) if part)


def _about(language: Language, session: ReadSession) -> str:
    if session.fault is not None:
        return fault_line(language, session.fault)
    case = session.case
    done, of = progress(case)
    stopped = language.say(f"steps.{step(case.about.step).id}.title")
    stage = case.situation.stage if case.about.settled is None else None
    parts = [
        settled_text(language, case),
        language.say("commands_list.saved", moment=language.moment(case.about.updated)) if case.about.updated else "",
        language.say("commands_list.stage", stage=language.named("stages", stage)) if stage else "",
        language.say("commands_list.step", step=stopped, done=done, of=of),
        language.say(f"commands_list.debts.{'one' if len(case.debt) == 1 else 'many'}", n=len(case.debt)),
    ]
    return language.say("commands_list.separator").join(part for part in parts if part)


def settled_text(language: Language, case: Case) -> str:
    """That a session is settled, and since when; empty where it is not."""
    settled = case.about.settled
    return language.say("commands_list.settled", day=language.date(settled.date())) if settled is not None else ""


def _json(session: ReadSession) -> dict[str, object]:
    case, fault = session.case, session.fault
    if fault is not None:
        empty = dict.fromkeys(("title", "saved", "stage", "step", "steps_done", "steps", "debts", "settled"))
        told: dict[str, object] = {"fault": fault.code, "line": fault.line, "notices": []}
        return {"name": session.name, "path": str(session.path), **empty, **told}
    done, of = progress(case)
    return {
        "name": session.name,
        "path": str(session.path),
        "title": case.about.title,
        "saved": json_day(case.about.updated),
        "stage": case.situation.stage,
        "step": case.about.step,
        "steps_done": done,
        "steps": of,
        "debts": len(case.debt),
        "settled": json_day(case.about.settled),
        "fault": None,
        "line": None,
        "notices": list(session.notices),
    }
