"""Everything that a file format can write of one case, in one language."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from debt_wizard.case import Case
from debt_wizard.documents.agreement_checks import agreement_checks
from debt_wizard.documents.chronology import chronology
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.drafting import draft_for
from debt_wizard.documents.evidence_index import evidence_index
from debt_wizard.documents.gap import as_blanks
from debt_wizard.documents.held_back import places_in
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.letter_list import ListedLetter, letter_list
from debt_wizard.documents.letter_words import letter_name, letters_page
from debt_wizard.documents.page import Page, Paragraph
from debt_wizard.documents.paragraphs import paragraphs_of
from debt_wizard.documents.payment_record import payment_record
from debt_wizard.documents.redaction import LETTERS, hides_text, redacted
from debt_wizard.documents.statement import statement
from debt_wizard.documents.summary import summary
from debt_wizard.language import Language


@dataclass(frozen=True)
class Bundle:
    """The case, its pages in their order, and the moment."""

    case: Case
    pages: tuple[Page, ...]
    language: Language
    now: datetime
    with_files: bool = True
    """Whether a pack takes the files of the person along; nothing inside them can be left out."""
    beside: tuple[Language, ...] = ()
    """The other languages that stand beside the first one on the same pages."""
    letters: tuple[ListedLetter, ...] = ()
    """How each letter stands, those too that are left out."""


def bundle(
    case: Case,
    language: Language,
    now: datetime,
    leave_out: Collection[str] = (),
    *,
    letters: Iterable[ListedLetter] | None = None,
    beside: Sequence[Language] = (),
) -> Bundle:
    """The list of letters for the person, the summary, then drafts and call sheets, the dated plan, and the annexes.

    `letters` is how the letters stand, where that is known already: looking at each takes its time. `beside` are the
    other languages that are written at once: all of them hold the same letters.

    Raises:
        KeyError: something that cannot be left out.
    """
    if LETTERS in leave_out:
        letters = ()
    letters = tuple(letter_list(case, language, now.date(), beside) if letters is None else letters)
    case, today = redacted(case, leave_out, language) if leave_out else case, now.date()
    letters = tuple(_as_in(case, letters, [language, *beside], today))
    drafts = list(_drafts(case, letters, language, today))
    annexes = (
        statement(case, language, today),
        chronology(case, language, today),
        payment_record(case, language, today),
        evidence_index(case, language, with_files=not hides_text(leave_out)),
        agreement_checks(case, language, today),
    )
    pages = (
        *([] if LETTERS in leave_out else [letters_page(letters, language, today)]),
        summary(case, language, today),
        *drafts,
        dated_plan(case, language, today),
        *annexes,
    )
    return Bundle(case, pages, language, now, with_files=not hides_text(leave_out), letters=letters)


def _as_in(
    case: Case, letters: Iterable[ListedLetter], languages: Sequence[Language], today: date
) -> Iterator[ListedLetter]:
    """The letters as that case tells of them: what is left out of it is left out of their list too."""
    for each in letters:
        debt = case.debt_by_id(each.wanted.debt.id)
        told = each if debt is None else replace(each, wanted=replace(each.wanted, debt=debt))
        yield replace(told, open=places_in(case, told.wanted, languages, today)) if told.open else told


def _drafts(case: Case, letters: Iterable[ListedLetter], language: Language, today: date) -> Iterator[Page]:
    """Each letter that goes, then the call sheets, with blanks for what is still open."""
    for each in letters:
        if each.left_out is None:
            text = draft_for(case, each.wanted, language, today).text
            yield _draft(each.wanted, as_blanks(text) if each.is_sheet else text, language)


def _draft(wanted: Wanted, text: str, language: Language) -> Page:
    name = f"{wanted.intent}-{wanted.channel}-{wanted.debt.id}".replace("_", "-")
    parts = tuple(Paragraph(paragraph) for paragraph in paragraphs_of(text))
    return Page(name, letter_name(wanted, language), parts, verbatim=True)
