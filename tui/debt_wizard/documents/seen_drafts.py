"""Which letters the person had before them: one that nobody looked at should not leave without a word."""

from datetime import date

from debt_wizard.case import Case, SeenDraft
from debt_wizard.case.case import MOST_ENTRIES
from debt_wizard.documents.drafting import written_for
from debt_wizard.documents.letter import Wanted


def note_seen(case: Case, wanted: Wanted, language: str, today: date) -> bool:
    """Note that a letter is before the person today; tells whether that was new."""
    key = (wanted.debt.id, wanted.intent, wanted.channel, language)
    seen = next((each for each in case.seen_draft if _key(each) == key), None)
    if seen is None and len(case.seen_draft) < MOST_ENTRIES:
        seen = SeenDraft(debt=wanted.debt.id, intent=wanted.intent, channel=wanted.channel, language=language)
        case.seen_draft.append(seen)
    if seen is None or seen.on == today:
        return False
    seen.on = today
    return True


def is_seen(case: Case, wanted: Wanted) -> bool:
    """Whether the person had a letter before them, in any language, or wrote in it."""
    if (wanted.intent, wanted.channel) in written_for(case, wanted.debt.id):
        return True
    key = (wanted.debt.id, wanted.intent, wanted.channel)
    return any(_key(each)[:3] == key for each in case.seen_draft)


def _key(seen: SeenDraft) -> tuple[str, str, str, str]:
    return seen.debt, seen.intent, seen.channel, seen.language
