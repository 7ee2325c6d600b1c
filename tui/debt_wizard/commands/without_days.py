"""The debts whose payments were agreed and have no days yet: what is missing, as a line and as JSON."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from debt_wizard.advice.missing_for_days import Missing, missing_for_days
from debt_wizard.case import Debt
from debt_wizard.commands.reading import ReadSession
from debt_wizard.language import Language


@dataclass(frozen=True)
class WithoutDays:
    """A debt of which payments were agreed and fall due on no day, for something is missing."""

    session: ReadSession
    debt: Debt
    missing: Missing


def without_days(session: ReadSession, today: date) -> Iterator[WithoutDays]:
    """Every such debt of a session."""
    for debt in session.case.debts_owed():
        missing = missing_for_days(session.case, debt.id, today)
        if missing is not None:
            yield WithoutDays(session, debt, missing)


def missing_lines(language: Language, without: Sequence[WithoutDays], *, several: bool = False) -> Iterator[str]:
    """A line each; the session too where there are several."""
    for each in without:
        lender = each.debt.lender or language.say("plan.unnamed_lender")
        where = language.say("commands_due.where", title=each.session.label) if several else ""
        yield language.say(f"commands_due.no_{each.missing}", lender=lender) + where


def missing_json(without: WithoutDays) -> dict[str, str]:
    """One such debt, as a notice."""
    return {"session": without.session.name, "notice": f"no_{without.missing}", "debt": without.debt.id}
