"""The names in the content that only the program knows: signals, needs, steps, and what a road begins with."""

from collections.abc import Iterator
from typing import get_args

from debt_wizard.advice.refusal import CauseKind
from debt_wizard.documents.signals import NEEDS, SIGNALS
from debt_wizard.steps import STEPS
from debt_wizard_content.alike import alike
from debt_wizard_content.checks.links import unknown_names
from debt_wizard_content.checks.names import Reference
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.guidance import FOLDER
from debt_wizard_content.records import records, way_of
from debt_wizard_content.source import ContentSource

KINDS = ("screen", "field", "card", "lesson")
"""What the id of an entry of the guidance begins with."""

BESIDE = ("split", "steps_offered")
"""What has guidance like a step and is none."""

PLACES = (*(step.id for step in STEPS), *BESIDE)

REFERENCES = (
    Reference("signals", "signal", lambda source: SIGNALS, "letters/"),
    Reference("needs", "need", lambda source: NEEDS, "letters/"),
    Reference("screens", "step", lambda source: PLACES, "guidance/"),
    Reference("fill", "step", lambda source: PLACES, "rehearsal/"),
    Reference("for", "cause", lambda source: get_args(CauseKind), "catalogues/road"),
)


def name_flaws(source: ContentSource) -> Iterator[Flaw]:
    """Each name that the program does not know, by file and line."""
    yield from unknown_names(source, REFERENCES)
    for file, raw in records(source, FOLDER, "entry"):
        kind, _, rest = raw["id"].partition(".")
        if kind not in KINDS or (kind == "screen" and rest not in PLACES):
            line = source.line(file, (*way_of(source, file, raw), "id"))
            told = alike(raw["id"], (f"{kind}.{place}" for place in PLACES))
            yield Flaw.of(file, line, "flaws_names.read_nowhere", id=raw["id"], kinds=KINDS, alike=told)
