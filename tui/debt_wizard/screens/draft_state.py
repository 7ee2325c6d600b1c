"""How a draft stands, in one or two lines above it."""

from collections.abc import Sequence

from debt_wizard.documents.gap import named_once
from debt_wizard.documents.open_draft import OpenDraft
from debt_wizard.documents.remark import Remark
from debt_wizard.language import Language


def is_crisis(remarks: Sequence[Remark]) -> bool:
    """Whether a sentence of the draft points at self-harm."""
    return any(remark.layer == "crisis" for remark in remarks)


def draft_state(draft: OpenDraft | None, remarks: Sequence[Remark], language: Language, *, is_checked: bool) -> str:
    """What comes first: the person, then what no longer agrees, what is open, what is worth another look.

    That nothing was found is said of a draft that was looked at, and of no other.
    """
    if draft is None:
        return ""
    if is_crisis(remarks):
        return language.say("draft.crisis")
    said: list[str] = []
    if draft.stale:
        fresh = draft.stale[0].fresh
        said.append(language.say("draft.stale", fresh=fresh) if fresh else language.say("draft.gone"))
    places = named_once(draft.places, language)
    if places:
        said.append(language.say("draft.open", count=len(places), places=language.join(places)))
    elif remarks:
        said.append(language.say("draft.remarks", count=len(remarks)))
    return "\n".join(said) or language.say("draft.whole" if is_checked else "draft.looking")
