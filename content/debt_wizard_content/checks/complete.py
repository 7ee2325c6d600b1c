"""Every record has what it cannot do without, so that no screen is the first to miss it."""

from collections.abc import Callable, Iterator
from functools import partial

from debt_wizard_content.catalogues import FOLDER, catalogue
from debt_wizard_content.checks.flaw import Flaw
from debt_wizard_content.checks.names import products
from debt_wizard_content.content_error import ContentError
from debt_wizard_content.rehearsal import lender_questions
from debt_wizard_content.source import ContentSource


def check_complete(source: ContentSource) -> Iterator[Flaw]:
    """What keeps a catalogue or the rehearsal from being read, also as it is for each kind of debt."""
    reads: list[Callable[[], object]] = [partial(catalogue, name, source) for name in source.names(FOLDER)]
    reads += [partial(lender_questions, source, product=product) for product in (None, *products(source))]
    for read in reads:
        try:
            read()
        except ContentError as error:
            yield Flaw(error.file, error.line, error.what)
