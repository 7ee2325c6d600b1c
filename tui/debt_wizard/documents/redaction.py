"""Leaving sensitive lines out of what leaves the program."""

import re
from collections.abc import Collection
from copy import deepcopy
from typing import get_args, get_type_hints

from debt_wizard.case import Case, Part
from debt_wizard.case.kinds import Letter, Name, Story
from debt_wizard.documents.hidden_words import hidden_words
from debt_wizard.language import Language

LETTERS = "letters"
"""Every draft and call sheet: what remains tells what is and was, and promises nothing."""

REDACTIONS = ("names", "accounts", LETTERS)
"""What can be left out: the names of people, of private lenders too, and their phones; account and ticket numbers; and
the letters."""

TYPED = (Name, Story, Letter)
"""The kinds of text in which a person may have typed what is left out."""


def hides_text(what: Collection[str]) -> bool:
    """Whether something inside texts is left out, which cannot be covered in a file of the person's own."""
    return bool(set(what) - {LETTERS})


def redacted(case: Case, what: Collection[str], language: Language) -> Case:
    """A copy of the case in which the chosen lines say that they were left out, in the drafts too.

    Raises:
        KeyError: something that cannot be left out.
    """
    unknown = set(what) - set(REDACTIONS)
    if unknown:
        raise KeyError(min(unknown))
    copy = deepcopy(case)
    left_out = language.say("annexes.left_out")
    hidden: list[str] = []
    if "names" in what:
        hidden += [copy.person.name, copy.person.phone, *(contact.person for contact in copy.contact)]
        copy.person.name = left_out if copy.person.name else ""
        copy.person.phone = ""
        for debt in copy.debt:
            if debt.product == "private" and debt.lender:
                hidden.append(debt.lender)
                debt.lender = left_out
        for contact in copy.contact:
            contact.person = left_out if contact.person else ""
    if "accounts" in what:
        hidden += [debt.account for debt in copy.debt] + [contact.ticket for contact in copy.contact]
        for debt in copy.debt:
            debt.account = left_out if debt.account else ""
        for contact in copy.contact:
            contact.ticket = left_out if contact.ticket else ""
    if hides_text(what):
        _leave_out_of_texts(copy, hidden_words(hidden), left_out)
    return copy


def _leave_out_of_texts(part: Part, hidden: re.Pattern[str], left_out: str) -> None:
    """Put `left_out` in the place of each hidden text, wherever a person typed it."""
    for name, kind in get_type_hints(type(part), include_extras=True).items():
        value = getattr(part, name, None)
        if isinstance(value, str) and _is_typed(kind):
            setattr(part, name, hidden.sub(lambda _: left_out, value))
        elif isinstance(value, list) and _is_typed(kind):
            setattr(part, name, [hidden.sub(lambda _: left_out, each) for each in value])
        for each in value if isinstance(value, list) else (value,):
            if isinstance(each, Part):
                _leave_out_of_texts(each, hidden, left_out)


def _is_typed(kind: object) -> bool:
    """Whether a field holds text in a person's own words, not a key that others refer to."""
    return kind in TYPED or any(_is_typed(inner) for inner in get_args(kind))
