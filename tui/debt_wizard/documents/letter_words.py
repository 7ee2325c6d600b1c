"""What is said of the letters of an export: a line each, and the page that comes first."""

from collections.abc import Iterable
from datetime import date

from debt_wizard.documents.gap import named_once
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.letter_list import ListedLetter
from debt_wizard.documents.page import Bullets, Heading, Page, Paragraph, Part
from debt_wizard.documents.summary import lender_name
from debt_wizard.language import Language
from debt_wizard_content.letters import intents

ABOUT_THE_LENDER = frozenset({"no_proposal", "nothing_due"})
"""Why nothing is written to a lender: no letter is named."""


def letter_name(wanted: Wanted, language: Language) -> str:
    """What a letter is for, how it goes, and to whom."""
    found = next((each for each in intents() if each.id == wanted.intent), None)
    purpose = language.text(found.for_product(wanted.debt.product).name) if found is not None else wanted.intent
    channel, lender = language.named("channels", wanted.channel), lender_name(wanted.debt, language)
    sentence = "name_about" if found is not None and found.to is not None else "name"
    return language.say(f"letter_list.{sentence}", intent=purpose, channel=channel, lender=lender)


def letter_line(letter: ListedLetter, language: Language) -> str:
    """A letter and how it stands."""
    is_named = letter.left_out not in ABOUT_THE_LENDER
    name = letter_name(letter.wanted, language) if is_named else lender_name(letter.wanted.debt, language)
    return language.say("letter_list.line", letter=name, state=_state(letter, language))


def letters_page(letters: Iterable[ListedLetter], language: Language, today: date) -> Page:
    """The first page of an export, for the person alone: what is in, held back or left out, and why."""
    inside = tuple(letter_line(each, language) for each in letters if each.left_out is None)
    waiting = tuple(letter_line(each, language) for each in letters if each.left_out == "open")
    outside = tuple(letter_line(each, language) for each in letters if each.left_out not in {None, "open"})
    parts: list[Part] = [
        Paragraph(language.say("letter_list.made", day=language.date(today))),
        Heading(language.say("letter_list.in")),
        Bullets(inside) if inside else Paragraph(language.say("letter_list.in_none")),
    ]
    if waiting:
        parts += [Heading(language.say("letter_list.held")), Bullets(waiting)]
    if outside:
        parts += [Heading(language.say("letter_list.out")), Bullets(outside)]
    return Page("letters", language.say("letter_list.title"), tuple(parts), private=True)


def _state(letter: ListedLetter, language: Language) -> str:
    if letter.left_out == "open":
        return _to_fill(letter, language)
    if letter.left_out is not None:
        return language.say(f"letter_list.left_out.{letter.left_out}")
    if letter.is_sheet or letter.is_fine:
        return language.say(f"letter_list.state.{'sheet' if letter.is_sheet else 'fine'}")
    said = [] if letter.is_seen else [language.say("letter_list.state.unseen")]
    if letter.places:
        said.append(_to_fill(letter, language))
    if letter.is_stale:
        said.append(language.say("letter_list.state.stale"))
    if letter.remarks:
        said.append(language.say("letter_list.state.remarks", count=letter.remarks))
    if letter.written_in is not None:
        other = language.say(f"letter_list.language.{letter.written_in}")
        said.append(language.say("letter_list.state.written_in", language=other))
    return language.say("letter_list.between").join(said)


def _to_fill(letter: ListedLetter, language: Language) -> str:
    """How much is still to be filled in, and what."""
    names = named_once(letter.open, language)
    return language.say("letter_list.state.places", count=len(names), places=language.join(names))
