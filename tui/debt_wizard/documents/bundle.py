"""Everything that a file format can write of one case, in one language."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from debt_wizard.case import Case
from debt_wizard.documents.agreement_checks import agreement_checks
from debt_wizard.documents.chronology import chronology
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.drafting import call_sheets, draft_for, drafts_to_send
from debt_wizard.documents.evidence_index import evidence_index
from debt_wizard.documents.gap import as_blanks
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
    letters: Iterable[ListedLetter] | None = None,
) -> Bundle:
    """The list of letters for the person, the summary, then drafts and call sheets, the dated plan, and the annexes.

    `letters` is how the letters stand, where that is known already: looking at each takes its time.

    Raises:
        KeyError: something that cannot be left out.
    """
    if LETTERS in leave_out:
        letters = ()
    letters = tuple(letter_list(case, language, now.date()) if letters is None else letters)
    case, today = redacted(case, leave_out, language) if leave_out else case, now.date()
    letters = tuple(_to_debts_of(case, letters))
    drafts = [] if LETTERS in leave_out else list(_drafts(case, language, today))
    annexes = (
        statement(case, language),
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


def _to_debts_of(case: Case, letters: Iterable[ListedLetter]) -> Iterator[ListedLetter]:
    """The letters to the debts as that case names them: a name that is left out is left out of their list too."""
    for each in letters:
        debt = case.debt_by_id(each.wanted.debt.id)
        yield each if debt is None else replace(each, wanted=replace(each.wanted, debt=debt))


def _drafts(case: Case, language: Language, today: date) -> Iterator[Page]:
    """Each letter to send, then the call sheets, with blanks for what is still open."""
    for wanted in drafts_to_send(case, today):
        yield _draft(wanted, draft_for(case, wanted, language, today).text, language)
    for wanted in call_sheets(case, today):
        yield _draft(wanted, as_blanks(draft_for(case, wanted, language, today).text), language)


def _draft(wanted: Wanted, text: str, language: Language) -> Page:
    name = f"{wanted.intent}-{wanted.channel}-{wanted.debt.id}".replace("_", "-")
    parts = tuple(Paragraph(paragraph) for paragraph in paragraphs_of(text))
    return Page(name, letter_name(wanted, language), parts, verbatim=True)
