"""The day on which the terms that stand began with all that was left: what fell due before is none of theirs."""

from datetime import date

from debt_wizard.advice.agreed import agreed_anew_on, agreed_day, told_in_force
from debt_wizard.advice.owed import terms_since
from debt_wizard.advice.terms_that_stood import took_a_place
from debt_wizard.case import Agreement, Case


def began_on(case: Case, debt_id: str) -> date | None:
    """The day before which nothing that was paid for is one of their payments; None where no day tells.

    Terms without others before them that came after their own first day have none: what is listed shortly before that
    day may be the first of them, on the working day before.
    """
    since = terms_since(case, debt_id)
    if since is None:
        return None
    anew = agreed_anew_on(case, debt_id)
    if anew is not None or took_a_place(case, debt_id):
        return anew or since
    came = agreed_day(case, debt_id)
    return since if came is not None and came <= since else None


def named_left_on(case: Case, debt_id: str) -> date | None:
    """The day since when nothing that fell due before is open: terms took the place of others, or a paper stands."""
    is_paper = isinstance(told_in_force(case, debt_id), Agreement)
    return began_on(case, debt_id) if is_paper or took_a_place(case, debt_id) else None
