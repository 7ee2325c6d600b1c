"""Every claim that the wizard teaches is covered by an entry of the guidance."""

from collections.abc import Iterator

from debt_wizard_content.alike import alike
from debt_wizard_content.flaw import Flaw, Phrase, Value
from debt_wizard_content.guidance import entries
from debt_wizard_content.records import records, way_of
from debt_wizard_content.source import ContentSource

FILE = "claims/claims.toml"


def claim_ids(source: ContentSource) -> tuple[str, ...]:
    """The id of every claim."""
    return tuple(each["id"] for each in source.table("claims", "claims")["claim"])


def check_claims(source: ContentSource) -> Iterator[Flaw]:
    """A claim that no entry covers, and a record that covers a claim that does not exist."""
    known = claim_ids(source)
    covered = {claim for entry in entries(source=source) for claim in entry.claims}
    for place, claim in enumerate(known):
        if claim not in covered:
            yield Flaw.of(FILE, source.line(FILE, ("claim", place, "id")), "flaws_facts.claim_not_covered", name=claim)
    for folder, heading in (("guidance", "entry"), ("catalogues", "item")):
        for file, raw in records(source, folder, heading):
            for place, claim in enumerate(raw.get("claims", ())):
                if claim not in known:
                    line = source.line(file, (*way_of(source, file, raw), "claims", place))
                    told: dict[str, Value] = {
                        "id": raw["id"],
                        "what": Phrase.of("flaws_names.what.claim"),
                        "name": claim,
                    }
                    yield Flaw.of(file, line, "flaws_names.unknown", **told, alike=alike(claim, known))
