"""Sessions on disk: find, lock, read, save, back up. Never half a file, never a lost answer."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from debt_wizard.storage.autosave import Autosave, SaveState
    from debt_wizard.storage.backups import Version
    from debt_wizard.storage.error import Code, SessionError
    from debt_wizard.storage.home import Home, default_home
    from debt_wizard.storage.listed import Listed
    from debt_wizard.storage.lock import Holder
    from debt_wizard.storage.names import new_name, safe_name
    from debt_wizard.storage.notice import Notice, NoticeCode
    from debt_wizard.storage.opening import create_session, newest_good, open_session, recover_session
    from debt_wizard.storage.outgoing import write_private_file
    from debt_wizard.storage.session import Session
    from debt_wizard.storage.sessions import Sessions
    from debt_wizard.storage.settings import Settings, load_settings, save_settings

__all__ = [
    "Autosave",
    "Code",
    "Holder",
    "Home",
    "Listed",
    "Notice",
    "NoticeCode",
    "SaveState",
    "Session",
    "SessionError",
    "Sessions",
    "Settings",
    "Version",
    "create_session",
    "default_home",
    "load_settings",
    "new_name",
    "newest_good",
    "open_session",
    "recover_session",
    "safe_name",
    "save_settings",
    "write_private_file",
]

_HOMES = {
    "autosave": ("Autosave", "SaveState"),
    "backups": ("Version",),
    "error": ("Code", "SessionError"),
    "home": ("Home", "default_home"),
    "listed": ("Listed",),
    "lock": ("Holder",),
    "names": ("new_name", "safe_name"),
    "notice": ("Notice", "NoticeCode"),
    "opening": ("create_session", "newest_good", "open_session", "recover_session"),
    "outgoing": ("write_private_file",),
    "session": ("Session",),
    "sessions": ("Sessions",),
    "settings": ("Settings", "load_settings", "save_settings"),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

if not TYPE_CHECKING:  # a checker would take any name for one of ours

    def __getattr__(name: str) -> object:
        """Import a name when it is first asked for: most commands, and the first frame, need few of them."""
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found: object = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
        globals()[name] = found
        return found
