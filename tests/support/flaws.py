"""What the check of the content says, as the tests read it."""

from collections.abc import Iterable

from debt_wizard_content.checks.telling import told
from debt_wizard_content.flaw import Flaw


def in_english(flaws: Iterable[Flaw]) -> list[str]:
    """Each flaw as its line says it."""
    return [told(flaw, "en") for flaw in flaws]
