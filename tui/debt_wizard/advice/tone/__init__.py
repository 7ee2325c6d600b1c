"""The tone, risk and promise check of a text that goes to a lender."""

from debt_wizard.advice.tone.check import check
from debt_wizard.advice.tone.finding import CATEGORIES, SEVERITIES, Category, Finding, Severity
from debt_wizard.advice.tone.layer import LAYERS, Layer, layer_of
from debt_wizard.advice.tone.measures import measures

__all__ = [
    "CATEGORIES",
    "LAYERS",
    "SEVERITIES",
    "Category",
    "Finding",
    "Layer",
    "Severity",
    "check",
    "layer_of",
    "measures",
]
