"""What is said in the rehearsal: the question, the help, and what got better from one run to the next."""

from datetime import date

from debt_wizard.advice.rehearsal import Question
from debt_wizard.advice.rehearsal_runs import last_run
from debt_wizard.case import Case, Debt
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.remarks import remarks
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


def runs_told(language: Language, case: Case, debt: Debt, today: date) -> str:
    """How many answers there are, and what there was to say about them, in this run and the one before."""
    run = last_run(case, debt.id)
    count, found = _counted(case, debt, run, today)
    if not count:
        return ""
    said = language.say("rehearsal.run", run=run, count=count, found=found)
    if run == 1:
        return said
    before, found_before = _counted(case, debt, run - 1, today)
    better = "better" if found < found_before else "same" if found == found_before else "more"
    told = language.say(f"rehearsal.{better}", run=run - 1, count=before, found=found_before)
    return f"{said}\n{told}"


def _counted(case: Case, debt: Debt, run: int, today: date) -> tuple[int, int]:
    """How many answers a run has, and how many remarks there are about them."""
    told = [each for each in case.rehearsal if each.debt == debt.id and each.run == run and each.answer.strip()]
    wanted = Wanted(debt, "first_proposal", "phone")
    language = Language(case.about.letter_language, case.about.currency)
    return len(told), sum(len(remarks(each.answer, case, wanted, language, today)) for each in told)
