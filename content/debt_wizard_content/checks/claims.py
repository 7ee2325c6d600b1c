"""Every claim that the wizard teaches is covered by an entry of the guidance."""

from collections.abc import Iterator

from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.guidance import entries
from debt_wizard_content.records import records
from debt_wizard_content.source import ContentSource

FILE = "claims/claims.toml"


def claim_ids(source: ContentSource) -> tuple[str, ...]:
    """The id of every claim."""
    return tuple(each["id"] for each in source.table("claims", "claims")["claim"])


def check_claims(source: ContentSource) -> Iterator[Flaw]:
    """A claim that no entry covers, and a record that covers a claim that does not exist."""
    known = claim_ids(source)
    covered = {claim for entry in entries(source=source) for claim in entry.claims}
    for claim in known:
        if claim not in covered:
            yield Flaw(FILE, source.line_of(FILE, f'"{claim}"'), f"{claim}: no entry of the guidance covers it")
    for folder, heading in (("guidance", "entry"), ("catalogues", "item")):
        for file, raw in records(source, folder, heading):
            for claim in raw.get("claims", ()):
                if claim not in known:
                    line = source.line_of(file, f'id = "{raw["id"]}"')
                    yield Flaw(file, line, f"{raw['id']} covers {claim}, which is no claim")
