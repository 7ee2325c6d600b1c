"""Why a session cannot be opened or saved, in the language in force."""

from debt_wizard.language import Language
from debt_wizard.storage import Code, SessionError

SHORT: dict[Code, Code] = {
    code: code for code in ("disk_full", "read_only_folder", "folder_gone", "no_permission", "input_output")
}
SHORT["not_found"] = "folder_gone"  # what is not found while saving is the folder


def fault_text(language: Language, fault: SessionError) -> str:
    """What is wrong with a session, and what to do; the path as it may be shown."""
    return language.say(f"session_faults.{fault.code}", path=fault.place, line=fault.line or 1, detail=fault.detail)


def why_not_saved(language: Language, fault: SessionError) -> str:
    """Why a save failed, in few words where there are any: the person knows which session is open."""
    short = SHORT.get(fault.code)
    return language.say(f"saving.why.{short}") if short is not None else fault_text(language, fault)
