"""Whether the checklist of an agreement says that there is a paper."""

from debt_wizard.case import Agreement

WRITTEN = ("written", "signed_by_both")
"""The terms of the checklist that only a paper meets."""


def is_written(agreement: Agreement) -> bool:
    """Whether the checklist says that there is a paper."""
    return any(agreement.checks.get(term) for term in WRITTEN)
