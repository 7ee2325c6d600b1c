"""All checks, one after the other: first whether every file can be read, then what it says."""

from collections.abc import Callable, Iterable, Iterator

from debt_wizard_content.checks.backing import check_backing
from debt_wizard_content.checks.braces import check_braces
from debt_wizard_content.checks.cards import check_cards
from debt_wizard_content.checks.claims import check_claims
from debt_wizard_content.checks.ended import check_ended
from debt_wizard_content.checks.files import check_files
from debt_wizard_content.checks.form import check_form
from debt_wizard_content.checks.further import check_further
from debt_wizard_content.checks.kept import check_kept
from debt_wizard_content.checks.kept_ids import check_kept_ids
from debt_wizard_content.checks.languages import check_languages
from debt_wizard_content.checks.lengths import check_lengths
from debt_wizard_content.checks.links import check_links
from debt_wizard_content.checks.never_said import check_never_said
from debt_wizard_content.checks.numbers import check_numbers
from debt_wizard_content.checks.pairs import check_pairs
from debt_wizard_content.checks.readability import check_readability
from debt_wizard_content.checks.reviews import check_reviews
from debt_wizard_content.checks.script import check_script
from debt_wizard_content.checks.sources import check_sources
from debt_wizard_content.checks.tone_everywhere import check_tone_everywhere
from debt_wizard_content.checks.tone_examples import check_tone_examples
from debt_wizard_content.checks.typography import check_typography
from debt_wizard_content.checks.words import check_words
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import ContentSource

Check = Callable[[ContentSource], Iterator[Flaw]]

OF_FORM: tuple[Check, ...] = (check_files, check_form)
"""Whether every file is there and has the form that it needs to be read."""

OF_WORDS: tuple[Check, ...] = (
    check_kept,
    check_kept_ids,
    check_languages,
    check_further,
    check_words,
    check_typography,
    check_script,
    check_pairs,
    check_numbers,
    check_lengths,
    check_readability,
    check_never_said,
    check_backing,
    check_claims,
    check_cards,
    check_sources,
    check_reviews,
    check_ended,
    check_braces,
    check_links,
    check_tone_examples,
    check_tone_everywhere,
)
"""What the files say, as far as it can be judged once they can be read."""

CHECKS = OF_FORM + OF_WORDS

IN_THE_WAY = frozenset({"flaws_files", "flaws_toml", "flaws_form"})
"""The kinds of flaw that keep a file from being read as it was meant."""


def every_flaw(source: ContentSource) -> list[Flaw]:
    """What is wrong with a content folder, by file and line.

    While a file cannot be read, nothing else is looked at: what is wrong for that reason alone would hide the reason.
    """
    found = form_flaws(source)
    return in_order(found if is_in_the_way(found) else [*found, *word_flaws(source)])


def form_flaws(source: ContentSource) -> list[Flaw]:
    """What is wrong with the form of the files."""
    return in_order(_found(OF_FORM, source))


def word_flaws(source: ContentSource) -> list[Flaw]:
    """What is wrong with what the files say; for files that can be read."""
    return in_order(_found(OF_WORDS, source))


def is_in_the_way(flaws: Iterable[Flaw]) -> bool:
    """Whether one of these flaws of form keeps a file from being read, so that nothing else can be looked at."""
    return any(flaw.kind in IN_THE_WAY for flaw in flaws)


def in_order(flaws: Iterable[Flaw]) -> list[Flaw]:
    """Each flaw once, by file and line."""
    return sorted(dict.fromkeys(flaws), key=lambda flaw: (flaw.file, flaw.line or 0))


def _found(checks: Iterable[Check], source: ContentSource) -> Iterator[Flaw]:
    for check in checks:
        try:
            yield from check(source)
        except ContentError as error:
            yield error.flaw
