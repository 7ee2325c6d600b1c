"""What is said of a due date on a weekend or a holiday, and of the calendar behind it."""

from collections.abc import Iterable, Sequence
from datetime import date

from debt_wizard.advice.working_day import CHINA, PayableDay, first_unpublished, payable_day_of, unpublished_years
from debt_wizard.case import Case
from debt_wizard.language import Language


def pay_by(language: Language, found: PayableDay, today: date, *, short: bool = False) -> str:
    """By when to pay, in a few words; empty where the due day is a working day, or over. `short` writes 2026-09-30."""
    if found.why is None or found.due < today:
        return ""
    if found.day < today:
        return language.say(f"working_day.now.{found.why}")
    return language.say(f"working_day.{found.why}", day=found.day.isoformat() if short else language.date(found.day))


def days_off_told(
    language: Language, case: Case, dues: Sequence[date], today: date, *, short: bool = False
) -> list[str]:
    """For each due date by when to pay; beside the first in a year whose holidays are not published, that too."""
    unpublished = first_unpublished(case, dues)
    found: list[str] = []
    for due in dues:
        said = [pay_by(language, payable_day_of(case, due), today, short=short)]
        if due == unpublished:
            said.append(not_published(language, due))
            unpublished = None
        found.append(language.say("working_day.between").join(filter(None, said)))
    return found


def not_published(language: Language, due: date) -> str:
    """That nobody knows yet whether that day is a holiday, in a few words."""
    return language.say("working_day.not_published", year=due.year)


def pay_by_told(language: Language, found: PayableDay, today: date) -> str:
    """The same as sentences, the due day too; empty likewise."""
    if found.why is None or found.due < today:
        return ""
    if found.day < today:
        return language.say(f"working_day.told_now.{found.why}", due=language.date(found.due))
    return language.say(f"working_day.told.{found.why}", due=language.date(found.due), day=language.date(found.day))


def calendar_notes(language: Language, case: Case, dues: Iterable[date]) -> list[str]:
    """Which years of the Chinese calendar the due dates were held against, and for which there is none yet."""
    if case.about.jurisdiction != CHINA:
        return []
    asked = list(dues)
    unknown = unpublished_years(case, asked)
    known = sorted({due.year for due in asked} - set(unknown))
    notes = []
    if known:
        years = language.join([language.say("working_day.year", year=year) for year in known])
        notes.append(language.say("working_day.known", years=years))
    if unknown:
        sentence = "unknown" if len(unknown) == 1 else "unknown_from"
        notes.append(language.say(f"working_day.{sentence}", years=language.say("working_day.year", year=unknown[0])))
    return notes
