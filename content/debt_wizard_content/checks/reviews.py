"""A fact wants to be checked again after the day on which it was checked, and ends after it began."""

from collections.abc import Iterator

from debt_wizard_content.facts import FOLDER, fact
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.records import records, way_of
from debt_wizard_content.source import ContentSource


def check_reviews(source: ContentSource) -> Iterator[Flaw]:
    """A day of review that lies before the check: the fact would be called overdue from the first day on.

    Or an end before the day from which it holds, or of the issue: it would be history from the first day on.
    """
    for file, raw in records(source, FOLDER, "fact"):
        known = fact(raw["id"], source)
        if known.review <= known.checked:
            line = source.line(file, (*way_of(source, file, raw), "review"))
            yield Flaw.of(file, line, "flaws_facts.review_first", id=raw["id"], checked=known.checked.isoformat())
        begins = known.effective or known.issued
        if known.ends is not None and known.ends.isoformat() < begins[: len("2026-11-23")]:
            line = source.line(file, (*way_of(source, file, raw), "ends"))
            yield Flaw.of(file, line, "flaws_facts.ends_first", id=raw["id"], begins=begins)
