"""The runs of a rehearsal: the answers of each, kept in the case."""

from datetime import datetime

from debt_wizard.case import Case, Rehearsed


def last_run(case: Case, debt_id: str) -> int:
    """The number of the run that is under way, from 1."""
    return max((each.run for each in case.rehearsal if each.debt == debt_id), default=1)


def answered(case: Case, debt_id: str, question: str, run: int) -> Rehearsed | None:
    """The answer to a question in a run; None where none was given."""
    told = (each for each in case.rehearsal if each.debt == debt_id and each.run == run)
    return next((each for each in told if each.question == question), None)


def answer(case: Case, told: Rehearsed, text: str, now: datetime) -> None:
    """Keep an answer, or take it out where it was emptied. `told` says debt, question and run."""
    kept = answered(case, told.debt, told.question, told.run)
    if not text.strip():
        case.rehearsal[:] = [each for each in case.rehearsal if each is not kept]
        return
    if kept is None:
        kept = told.model_copy()
        case.rehearsal.append(kept)
    kept.answer, kept.at = text, now


def answers_of(case: Case, debt_id: str, run: int) -> dict[str, str]:
    """The answers of one run, by question; empty ones left out."""
    told = [each for each in case.rehearsal if each.debt == debt_id and each.run == run]
    return {each.question: each.answer for each in told if each.answer.strip()}


def latest_answers(case: Case, debt_id: str) -> dict[str, str]:
    """The newest answer to each question of a debt, by question."""
    told = sorted((each for each in case.rehearsal if each.debt == debt_id), key=lambda each: each.run)
    return {each.question: each.answer for each in told if each.answer.strip()}
