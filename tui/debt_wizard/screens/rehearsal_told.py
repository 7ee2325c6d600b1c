"""What is said in the rehearsal: the question, the help, and what got better from one run to the next."""

from collections.abc import Mapping
from datetime import date

from debt_wizard.advice.rehearsal import Question
from debt_wizard.advice.rehearsal_runs import answers_of
from debt_wizard.case import Case, Debt
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.remarks import remarks
from debt_wizard.documents.said_in import said_in
from debt_wizard.language import Language


def question_told(language: Language, question: Question, number: int, of: int) -> str:
    """Where one is, how the lender says it, and why it is asked."""
    said = [
        language.say("rehearsal.head", number=number, of=of, title=question.title),
        language.say("rehearsal.ask", ask=question.ask),
        language.say("rehearsal.why", why=question.why),
    ]
    if question.own is not None:
        said.append(language.say("rehearsal.own", own=question.own))
    return "\n".join(said)


def help_told(language: Language, question: Question) -> str:
    """A calm reply and the usual traps."""
    said = [language.say("rehearsal.reply", reply=question.reply)]
    said += [language.say("rehearsal.trap", trap=trap) for trap in question.traps]
    return "\n".join(said)


def runs_told(language: Language, case: Case, debt: Debt, run: int, today: date) -> str:
    """How many answers a run has and what there is to say about them; against the run before, where both answered."""
    told = answers_of(case, debt.id, run)
    before = answers_of(case, debt.id, run - 1)
    if not told:
        return language.say("rehearsal.begun", run=run) if before else ""
    said = [language.say("rehearsal.run", run=run, count=len(told), found=_found(told, case, debt, today))]
    both = told.keys() & before.keys()
    if both:
        now = _found({each: told[each] for each in both}, case, debt, today)
        then = _found({each: before[each] for each in both}, case, debt, today)
        said.append(language.say(f"rehearsal.{_better(then, now)}", count=len(both), before=then, found=now))
    return "\n".join(said)


def _better(then: int, now: int) -> str:
    """Which sentence tells of two runs."""
    if not now:
        return "none_left" if then else "none_again"
    return "better" if now < then else "same" if now == then else "more"


def _found(answers: Mapping[str, str], case: Case, debt: Debt, today: date) -> int:
    """How many remarks there are about some answers."""
    wanted = Wanted(debt, "first_proposal", "phone")
    return sum(len(remarks(each, case, wanted, said_in(each, case), today)) for each in answers.values())
