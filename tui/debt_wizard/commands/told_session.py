"""The session that a command names, with what has to be said before anything is told of it."""

from debt_wizard.case import clean
from debt_wizard.commands.asked import Asked
from debt_wizard.commands.output import tell_fault
from debt_wizard.commands.reading import ReadSession, ask_for_end, one_session
from debt_wizard.language import Language


def told_session(asked: Asked, *, to_end: bool = True) -> ReadSession:
    """Read it; say on standard error what weakens everything that follows. `to_end` refuses one without its end.

    Raises:
        SessionError: it is not there, cannot be read, or its end may be missing.
    """
    session = one_session(asked.home, asked.name or "")
    if to_end:
        ask_for_end(session)
    tell_notices(asked.language, session)
    return session


def tell_notices(language: Language, session: ReadSession) -> None:
    """Say on standard error what weakens everything that is told of a session."""
    for notice in session.notices:
        tell_fault(language.say(f"commands_faults.notice.{notice}", path=clean(str(session.path))))
