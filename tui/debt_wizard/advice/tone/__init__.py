"""The tone, risk and promise check of a text that goes to a lender."""

from debt_wizard.advice.tone.check import check
from debt_wizard.advice.tone.finding import CATEGORIES, SEVERITIES, Category, Finding, Severity

__all__ = ["CATEGORIES", "SEVERITIES", "Category", "Finding", "Severity", "check"]
