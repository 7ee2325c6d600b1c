"""Where one is in the rehearsal: with whom, in which run, at which question, and what was answered there."""

from collections.abc import Callable
from datetime import date, datetime

from debt_wizard.advice.rehearsal import Question, questions
from debt_wizard.advice.rehearsal_runs import answer, answered, last_run
from debt_wizard.case import Case, Debt, Part, Rehearsed
from debt_wizard.language import Language


class With(Part):
    """With whom it is rehearsed; no part of the case."""

    debt: str = ""


class Rehearsing:
    """A place in a run. A new run begins empty, and joins the case with its first answer."""

    def __init__(self, case: Callable[[], Case], today: Callable[[], date]) -> None:
        """Both are asked each time: the case may be another one after an undo, and a day may end meanwhile."""
        self._case = case
        self._today = today
        self.chosen = With()
        self._heard = ""
        self._place = 0
        self._new_run: int | None = None

    @property
    def debts(self) -> list[Debt]:
        """The debts whose lenders may ask: those that are owed still, else all of the talk."""
        return self._case().debts_owed() or self._case().debts_in_scope()

    @property
    def debt(self) -> Debt:
        """The debt whose lender asks."""
        debts = self.debts
        return next((debt for debt in debts if debt.id == self.chosen.debt), debts[0])

    @property
    def run(self) -> int:
        """Which run it is, from 1."""
        return self._new_run or last_run(self._case(), self.debt.id)

    @property
    def number(self) -> int:
        """Which question it is, from 1."""
        return self._place + 1

    def count(self, language: Language) -> int:
        """How many questions this lender asks."""
        return len(self._questions(language))

    def question(self, language: Language) -> Question:
        """The question that is asked."""
        return self._questions(language)[self._place]

    def begin(self) -> None:
        """Stand at the first question of the debt that comes first."""
        self.chosen.debt = self._heard = self.debt.id

    def hears_another(self) -> bool:
        """Whether another lender was chosen since this was last asked: then one stands at its first question."""
        if self._heard == self.debt.id:
            return False
        self._heard, self._place, self._new_run = self.debt.id, 0, None
        return True

    def go(self, by: int, language: Language) -> None:
        """Go to another question, and not past the ends."""
        self._place = min(max(self._place + by, 0), self.count(language) - 1)

    def begin_again(self) -> None:
        """Begin a new run, at its first question."""
        self._new_run, self._place = last_run(self._case(), self.debt.id) + 1, 0

    def kept(self, language: Language, *, run: int | None = None) -> str:
        """What was answered here in a run, this one where none is named; empty where nothing was."""
        told = answered(self._case(), self.debt.id, self.question(language).id, self.run if run is None else run)
        return told.answer if told is not None else ""

    def write(self, text: str, language: Language, now: datetime) -> None:
        """Keep an answer."""
        told = Rehearsed(debt=self.debt.id, question=self.question(language).id, run=self.run)
        answer(self._case(), told, text, now)

    def _questions(self, language: Language) -> list[Question]:
        return list(questions(self._case(), language, self._today(), self.debt))
