"""The debt that somebody has before them: of the line, the button or the part of the page where the focus is."""

from textual.widget import Widget

from debt_wizard.case import Debt
from debt_wizard.widgets.entry_line import EntryLine


def debt_in_view(focused: Widget | None) -> str | None:
    """Its id; None where what has the focus is about no single debt."""
    if focused is None:
        return None
    for node in focused.ancestors_with_self:
        about = _of_line(node) if isinstance(node, EntryLine) else getattr(node, "debt_id", None)
        if isinstance(about, str):
            return about
    return None


def _of_line(line: EntryLine) -> object:
    return line.entry.id if isinstance(line.entry, Debt) else getattr(line.entry, "debt", None)
