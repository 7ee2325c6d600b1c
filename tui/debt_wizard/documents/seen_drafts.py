"""Which letters the person had before them: one that nobody looked at should not leave without a word."""

from datetime import date, timedelta

from debt_wizard.case import Case, SeenDraft
from debt_wizard.case.case import MOST_ENTRIES
from debt_wizard.documents.answer_time import DAYS_TO_ANSWER
from debt_wizard.documents.drafting import written_for
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.talk_facts import contacts_of


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


def was_sent(case: Case, wanted: Wanted, today: date) -> bool:
    """Whether the person turned to the lender since they last had a letter before them, and may still wait for it.

    What was sent is not noted: who turns to a lender with a letter at hand has sent it, or said what it says. Once the
    time to answer is over, it is no longer waited for.
    """
    seen = [each.on for each in case.seen_draft if _key(each)[:2] == (wanted.debt.id, wanted.intent) and each.on]
    if not seen:
        return False
    since = max(*seen, today - timedelta(days=DAYS_TO_ANSWER))
    turned = (each.at for each in contacts_of(case, wanted.debt) if each.direction == "out")
    return any(at is not None and since <= at.date() <= today for at in turned)


def _key(seen: SeenDraft) -> tuple[str, str, str, str]:
    return seen.debt, seen.intent, seen.channel, seen.language
