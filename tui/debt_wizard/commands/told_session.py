"""The session that a command names, with what has to be said before anything is told of it."""

from debt_wizard.case import clean
from debt_wizard.commands.asked import Asked
from debt_wizard.commands.output import tell_fault
from debt_wizard.commands.reading import ReadSession, one_session


def told_session(asked: Asked) -> ReadSession:
    """Read it; say on standard error what weakens everything that follows.

    Raises:
        SessionError: it is not there or cannot be read.
    """
    session = one_session(asked.home, asked.name or "")
    for notice in session.notices:
        tell_fault(asked.language.say(f"commands_faults.notice.{notice}", path=clean(str(session.path))))
    return session
