"""Why a session cannot be opened or saved, in the language in force."""

from debt_wizard.language import Language
from debt_wizard.storage import SessionError


def fault_text(language: Language, fault: SessionError) -> str:
    """What is wrong with a session, and what to do; the path as it may be shown."""
    return language.say(f"session_faults.{fault.code}", path=fault.place, line=fault.line or 1, detail=fault.detail)
