"""All checks, one after the other."""

from collections.abc import Callable, Iterator

from debt_wizard_content.checks.backing import check_backing
from debt_wizard_content.checks.claims import check_claims
from debt_wizard_content.checks.complete import check_complete
from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.checks.languages import check_languages
from debt_wizard_content.checks.lengths import check_lengths
from debt_wizard_content.checks.links import check_links
from debt_wizard_content.checks.never_said import check_never_said
from debt_wizard_content.checks.numbers import check_numbers
from debt_wizard_content.checks.readability import check_readability
from debt_wizard_content.checks.tone_examples import check_tone_examples
from debt_wizard_content.checks.typography import check_typography
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.source import ContentSource

CHECKS: tuple[Callable[[ContentSource], Iterator[Flaw]], ...] = (
    check_complete,
    check_languages,
    check_typography,
    check_numbers,
    check_lengths,
    check_readability,
    check_never_said,
    check_backing,
    check_claims,
    check_links,
    check_tone_examples,
)


def every_flaw(source: ContentSource) -> list[Flaw]:
    """What is wrong with a content folder, by file and line; a file that cannot be read is one flaw."""
    found: set[Flaw] = set()
    for check in CHECKS:
        try:
            found.update(check(source))
        except ContentError as error:
            found.add(Flaw(error.file, error.line, error.what))
    return sorted(found, key=lambda flaw: (flaw.file, flaw.line or 0, flaw.what))
