"""The three layers in which findings are shown apart: what is certain, what words suggest, what is only counted."""

from typing import Literal, get_args

from debt_wizard.advice.tone.finding import Finding

Layer = Literal["exact", "phrase", "measure"]
LAYERS: tuple[Layer, ...] = get_args(Layer)

EXACT = "number."
"""How the ids of rules begin that tell by check digits and not by words."""
MEASURE = "measure."
"""How the ids of what is counted begin."""


def layer_of(finding: Finding) -> Layer:
    """The layer of a finding, by the id of its rule."""
    if finding.rule.startswith(EXACT):
        return "exact"
    return "measure" if finding.rule.startswith(MEASURE) else "phrase"
