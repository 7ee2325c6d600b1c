"""Leaving sensitive lines out of what leaves the program."""

from collections.abc import Collection
from copy import deepcopy

from debt_wizard.case import Case
from debt_wizard.language import Language

REDACTIONS = ("names", "accounts")
"""What can be left out: the names and phone of people, and account and ticket numbers."""


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
        for contact in copy.contact:
            contact.person = left_out if contact.person else ""
    if "accounts" in what:
        hidden += [debt.account for debt in copy.debt] + [contact.ticket for contact in copy.contact]
        for debt in copy.debt:
            debt.account = left_out if debt.account else ""
        for contact in copy.contact:
            contact.ticket = left_out if contact.ticket else ""
    _leave_out_of_texts(copy, [text for text in hidden if text], left_out)
    return copy


def _leave_out_of_texts(case: Case, hidden: list[str], left_out: str) -> None:
    for text in sorted(hidden, key=len, reverse=True):
        case.situation.story = case.situation.story.replace(text, left_out)
        for change in case.change:
            change.story = change.story.replace(text, left_out)
        for draft in case.draft:
            draft.text = draft.text.replace(text, left_out)
            draft.base = draft.base.replace(text, left_out) if draft.base is not None else None
        for contact in case.contact:
            contact.said = contact.said.replace(text, left_out)
            contact.promised = contact.promised.replace(text, left_out)
