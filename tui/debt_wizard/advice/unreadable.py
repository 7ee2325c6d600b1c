"""The fields of an entry that hold something which cannot be read yet."""

from collections.abc import Collection

from debt_wizard.case import Offer, Part

NO_FIGURES = frozenset({"at", "answer_by"})
"""What of an offer changes nothing of what it comes to: when it was named, and by when an answer is wanted."""


def unreadable(part: Part, among: Collection[str] | None = None) -> tuple[str, ...]:
    """Their names, in the order in which they were typed; `among` narrows them to those that a question rests on.

    A name that this version does not know stands for nothing that it reads.
    """
    known = among if among is not None else type(part).model_fields
    return tuple(name for name in part.unfinished if name in known)


def unreadable_terms(offer: Offer) -> tuple[str, ...]:
    """Those of an offer without which it would be worked out as another one."""
    return unreadable(offer, type(offer).model_fields.keys() - NO_FIGURES)
