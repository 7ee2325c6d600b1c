"""Every letter of a case as it stands for an export: which are in and how each stands, which are left out and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from debt_wizard.advice.standing_terms import has_terms
from debt_wizard.case import Case, Debt
from debt_wizard.documents.drafting import (
    call_sheets,
    chosen_channel,
    draft_for,
    drafts_to_send,
    find_draft,
    fits_today,
    written_for,
)
from debt_wizard.documents.fitting import fitting_channel, fitting_intents
from debt_wizard.documents.gap import OpenPlace, open_places
from debt_wizard.documents.held_back import held_back, key_of
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.remarks import remarks
from debt_wizard.documents.seen_drafts import is_seen
from debt_wizard.language import Language
from debt_wizard_content.text import LANGUAGES

LeftOut = Literal["open", "outdated", "settled", "not_in_talk", "not_taken", "no_proposal", "nothing_due"]

STEP_OF = {"settled": "settled", "not_in_talk": "debts", "no_proposal": "proposals"}
"""Where something can be done about a letter that is left out; about the others, at the draft."""


@dataclass(frozen=True)
class ListedLetter:
    """One letter, and how it stands."""

    wanted: Wanted
    left_out: LeftOut | None = None
    """Why it is not in; None where it is."""
    is_sheet: bool = False
    """Whether it is there to be read from, and goes to nobody."""
    is_seen: bool = True
    remarks: int = 0
    """How many remarks there are on it, beside the open places."""
    open: tuple[OpenPlace, ...] = ()
    """The places that are still to be filled in."""
    is_stale: bool = False
    """Whether something was written in it that no longer agrees with the answers."""
    written_in: str | None = None
    """The other language, where it was written in that one alone: here it is as the answers give it."""

    @property
    def places(self) -> int:
        """How many things are still to be filled in, each counted once."""
        return len({place.gap or place.what for place in self.open})

    @property
    def is_fine(self) -> bool:
        """Whether it can go as it is."""
        return self.is_seen and not (self.remarks or self.places or self.is_stale or self.written_in)

    @property
    def step(self) -> str:
        """Where something can be done about it."""
        return STEP_OF.get(self.left_out or "", "draft")


def to_look_at(letter: ListedLetter) -> bool:
    """Whether a letter is in that the person should look at before it goes anywhere."""
    return letter.left_out is None and not letter.is_sheet and not letter.is_fine


def letter_list(case: Case, language: Language, today: date, beside: Sequence[Language] = ()) -> list[ListedLetter]:
    """The letters in the order of the export, then the call sheets, then what is held back, then what is left out.

    `beside` are the other languages that are written at once: a letter that is open in one of them waits in all.
    """
    sending, sheets = drafts_to_send(case, today), call_sheets(case, today)
    held = held_back(case, [language, *beside], today)
    looked = {key_of(wanted): _listed(case, wanted, language, today) for wanted in sending}
    listed = [each for key, each in looked.items() if key not in held]
    waiting = {(debt, intent) for debt, intent, _ in held}
    spoken = [wanted for wanted in sheets if (wanted.debt.id, wanted.intent) not in waiting]
    listed += [ListedLetter(wanted, is_sheet=True) for wanted in spoken]
    listed += [replace(each, left_out="open", open=held[key]) for key, each in looked.items() if key in held]
    return [*listed, *_left_out(case, [*sending, *sheets], today)]


def _listed(case: Case, wanted: Wanted, language: Language, today: date) -> ListedLetter:
    """A letter that is written, looked at as on its own screen."""
    merged = draft_for(case, wanted, language, today)
    places = open_places(merged.text)
    others = [code for code in LANGUAGES if code != language.spoken and find_draft(case, wanted, code) is not None]
    is_own = find_draft(case, wanted, language.spoken) is not None
    return ListedLetter(
        wanted,
        is_seen=is_seen(case, wanted),
        remarks=len(remarks(merged.text, case, wanted, language, today)) - len(places),
        open=tuple(places),
        is_stale=bool(merged.stale),
        written_in=others[0] if others and not is_own else None,
    )


def _left_out(case: Case, within: list[Wanted], today: date) -> Iterator[ListedLetter]:
    """What was made ready or looked at and is not in; and each debt that nothing is written to."""
    told = {wanted.debt.id for wanted in within}
    for debt in case.debt:
        written = written_for(case, debt.id)
        there = {(wanted.intent, wanted.channel) for wanted in within if wanted.debt.id == debt.id}
        intents = {intent for intent, _ in (*there, *written)}
        out = [ListedLetter(Wanted(debt, *each), _why(debt)) for each in written if each not in there]
        looked_at = _looked_at(case, debt, today).items()
        out += [ListedLetter(Wanted(debt, *each), "not_taken") for each in looked_at if each[0] not in intents]
        if debt.id not in told and not out and debt.in_scope and debt.settled_on is None:
            best = fitting_intents(case, debt, today)[0]
            waits = case.proposal_for(debt.id) is None and not has_terms(case, debt)
            wanted = Wanted(debt, best, fitting_channel(best, chosen_channel(case)))
            out.append(ListedLetter(wanted, "no_proposal" if waits else "nothing_due"))
        yield from out


def _why(debt: Debt) -> LeftOut:
    if not debt.in_scope:
        return "not_in_talk"
    return "settled" if debt.settled_on is not None else "outdated"


def _looked_at(case: Case, debt: Debt, today: date) -> dict[str, str]:
    """The letters that fit a debt and were looked at, each with the channel of the last time."""
    seen = {each.intent: each.channel for each in case.seen_draft if each.debt == debt.id}
    if not seen or not debt.in_scope or debt.settled_on is not None:
        return {}
    fitting = fitting_intents(case, debt, today)
    return {intent: seen[intent] for intent in seen if intent in fitting and fits_today(case, debt, intent, today)}
