"""What was rehearsed, as a call sheet takes it along: an answer that nothing speaks against, else the calm reply."""

from collections.abc import Iterator
from datetime import date

from debt_wizard.advice.rehearsal import questions
from debt_wizard.advice.rehearsal_runs import latest_answers
from debt_wizard.advice.tone import check
from debt_wizard.case import Case, Debt
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.gap import open_places
from debt_wizard.documents.paragraphs import one_line
from debt_wizard.documents.said_in import said_in
from debt_wizard.language import Language


def rehearsed(case: Case, debt: Debt, language: Language, today: date) -> list[str]:
    """A line for each question that was answered, after its name, in the order in which lenders ask.

    An answer that the tone check or the figure check has found something in is no line to read out. A calm reply that
    was taken as it is stands there in the language of the sheet, whichever it was taken in.
    """
    told = {question: one_line(answer) for question, answer in latest_answers(case, debt.id).items()}
    if not told:
        return []
    doubtful = _doubtful(told, case, debt, today) | _taken(told, case, debt, language, today)
    return [
        language.say(
            "documents.rehearsed",
            question=each.title,
            answer=each.reply if each.id in doubtful else told[each.id],
        )
        for each in questions(case, language, today, debt)
        if each.id in told
    ]


def _taken(told: dict[str, str], case: Case, debt: Debt, language: Language, today: date) -> set[str]:
    """The questions that were answered with the calm reply, in another language than that of the sheet."""
    others = {each.code: each for each in (said_in(answer, case) for answer in told.values())}
    others.pop(language.code, None)
    return {
        each.id
        for other in others.values()
        for each in questions(case, other, today, debt)
        if told.get(each.id) == one_line(each.reply)
    }


def _doubtful(told: dict[str, str], case: Case, debt: Debt, today: date) -> set[str]:
    """The questions whose answer holds a finding, each in the language in which it was said."""
    spoken = {question: said_in(answer, case) for question, answer in told.items()}
    doubtful: set[str] = set()
    for said in {each.code: each for each in spoken.values()}.values():
        answers = {question: answer for question, answer in told.items() if spoken[question].code == said.code}
        doubtful |= _doubtful_in(said, answers, case, debt, today)
    return doubtful


def _doubtful_in(written_in: Language, told: dict[str, str], case: Case, debt: Debt, today: date) -> set[str]:
    """The same of answers in one language. All are looked at in one text, since each look costs a whole case."""
    found = list(_places("\n".join(told.values()), written_in, case, debt, today))
    doubtful: set[str] = set()
    start = 0
    for question, answer in told.items():
        end = start + len(answer)
        if any(start <= place < end for place in found):
            doubtful.add(question)
        start = end + 1
    return doubtful


def _places(text: str, written_in: Language, case: Case, debt: Debt, today: date) -> Iterator[int]:
    """Where something was found. What a whole letter would lack, an answer need not say."""
    yield from (each.start for each in check(text, written_in.spoken) if each.category != "missing")
    yield from (each.start for each in check_figures(text, case, debt, written_in, today))
    yield from (each.start for each in open_places(text))
