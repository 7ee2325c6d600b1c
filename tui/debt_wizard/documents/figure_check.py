"""Hold the figures of an edited draft against the case: a promise that is too high, a figure that differs."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from debt_wizard.case import Case, Debt
from debt_wizard.documents.case_figures import CaseFigures, case_figures
from debt_wizard.documents.figure_finding import FigureFinding, FindingKind
from debt_wizard.documents.figure_roles import Around, Role, Sign, around, sign_of
from debt_wizard.documents.figure_words import FigureWords, figure_words
from debt_wizard.documents.figures_in_text import AmountSaid, DaySaid, amounts_in, days_in
from debt_wizard.documents.held_figures import HeldFigures, held_figures
from debt_wizard.documents.said_figures import a_month, said_number
from debt_wizard.language import Language


def check_figures(text: str, case: Case, debt: Debt, language: Language, today: date) -> list[FigureFinding]:
    """What in a draft to the lender of `debt`, written in `language`, does not agree with the case, in order.

    Amounts, days, totals and numbers of payments are looked at; telephone numbers, tickets, years and the like are
    not. A figure that the case does not know at all is marked without one that holds.
    """
    checked = _Draft(text, case, debt, figure_words(language.spoken), today)
    return sorted({*checked.amounts(), *checked.days(), *checked.counts(), *checked.days_of_month()})


def stretched_promise(text: str, case: Case, debt: Debt, language: Language, today: date) -> FigureFinding | None:
    """Where a draft first names the proposed payment, if the check calls it stretched: it agrees, and is at risk."""
    return _Draft(text, case, debt, figure_words(language.spoken), today).stretched()


class _Draft:
    """One draft with the figures that hold for it."""

    def __init__(self, text: str, case: Case, debt: Debt, words: FigureWords, today: date) -> None:
        self._text = text
        self._words = words
        self._today = today
        self._figures: CaseFigures = case_figures(case, debt, today)
        self._held: HeldFigures = held_figures(case, debt, self._figures, today)
        self._others = [each.lender for each in case.debt if each.id != debt.id and each.lender]

    def amounts(self) -> Iterator[FigureFinding]:
        """Each amount that is too high or differs."""
        for said in amounts_in(self._text):
            place = around(self._text, said.start, said.end)
            sign = None if self._is_told(place) else sign_of(self._words.amounts, place)
            if found := self._too_high(said, sign, place) or self._other_amount(said, sign, place):
                yield found

    def stretched(self) -> FigureFinding | None:
        """The first place of the proposed payment, where it is more than keeps every rule of the check."""
        monthly, most = self._figures.monthly, self._figures.most
        if monthly is None or most is None or monthly <= most or monthly not in self._figures.planned:
            return None
        for said in amounts_in(self._text):
            place = around(self._text, said.start, said.end)
            sign = None if self._is_told(place) else sign_of(self._words.amounts, place)
            if said.amount == monthly and sign is not None and sign.role == "monthly":
                sentence = "figure_check.stretched" if most else "figure_check.stretched_none"
                return _amount(said, "stretched", sentence, most)
        return None

    def days(self) -> Iterator[FigureFinding]:
        """Each day that differs or that no calendar has."""
        for said in days_in(self._text):
            place = around(self._text, said.start, said.end)
            sign = sign_of(self._words.days, place)
            holds = self._held.of[sign.role] if sign is not None else None
            if not said.exists:
                yield FigureFinding(said.start, said.end, "no_such_day", "figure_check.no_such_day")
            elif sign is not None and isinstance(holds, date) and not self._is_known(said, sign.role, holds, place):
                sentence = f"figure_check.differs.{sign.role}"
                yield FigureFinding(said.start, said.end, "differs", sentence, {"day": holds})

    def counts(self) -> Iterator[FigureFinding]:
        """Each number of payments that differs.

        Where the sentence says what the person pays each month, only the number of the plan holds; else any known one.
        """
        figures = self._figures
        told = {said_number(match) for text in figures.words for match in self._words.counts.finditer(text)}
        for match in self._words.counts.finditer(self._text):
            place = around(self._text, *match.span())
            is_plan = self._words.each_month.search(place.sentence) and not self._is_told(place)
            if match["years"] and not is_plan:
                continue  # a lender may be known for years
            known = figures.own_counts if is_plan else figures.counts | told
            number = said_number(match)
            if figures.months is not None and number is not None and number not in known:
                yield FigureFinding(*match.span(), "differs", "figure_check.differs.months", {"months": figures.months})

    def days_of_month(self) -> Iterator[FigureFinding]:
        """Each day of the month on which something is to be paid that is neither the plan's nor one the lender named.

        The due day of today or a pay day may be told of what was or is agreed, but no step pays on it.
        """
        planned = self._held.day_of_month
        for match in self._words.month_days.finditer(self._text):
            place = around(self._text, *match.span())
            pays = self._words.pays.search(place.sentence) and not self._is_told(place)
            allowed = {planned} | self._held.their_days if pays else self._figures.days_of_month
            number = said_number(match)
            if planned is not None and number is not None and number not in allowed:
                yield FigureFinding(*match.span(), "differs", "figure_check.differs.day", {"number": planned})

    def _is_told(self, place: Around) -> bool:
        """Whether the sentence tells of another lender, or of what somebody else said."""
        sentence = place.sentence
        return bool(self._words.quoted.search(place.before)) or any(lender in sentence for lender in self._others)

    def _too_high(self, said: AmountSaid, sign: Sign | None, place: Around) -> FigureFinding | None:
        figures = self._figures
        most = figures.capacity if self._is_of_all(place) else figures.most
        monthly = a_month(said, sign)
        is_planned = monthly in figures.planned
        if sign is not None and sign.role == "monthly" and most is not None and monthly > most and not is_planned:
            nothing = "none_holds" if self._held.is_anything_left else "nothing_left"
            sentence = f"figure_check.{'above_capacity' if most else nothing}"
            return _amount(said, "above_capacity", sentence, most)
        at_hand = figures.at_hand
        if sign is not None and sign.role == "upfront" and at_hand is not None and said.amount > at_hand:
            return _amount(said, "above_at_hand", "figure_check.above_at_hand", at_hand)
        return None

    def _other_amount(self, said: AmountSaid, sign: Sign | None, place: Around) -> FigureFinding | None:
        holds = self._held.of[sign.role] if sign is not None else None
        if (
            sign is not None
            and isinstance(holds, Decimal)
            and a_month(said, sign) not in self._allowed(sign, holds, place)
        ):
            return _amount(said, "differs", f"figure_check.differs.{sign.role}", holds)
        if said.amount in self._figures.amounts or (sign is not None and sign.times != 1):
            return None
        return FigureFinding(said.start, said.end, "not_in_case", "figure_check.not_in_case")

    def _allowed(self, sign: Sign, holds: Decimal, place: Around) -> frozenset[Decimal]:
        figures = self._figures
        own = frozenset({holds})
        if not sign.strict:
            return own | figures.amounts
        if sign.role == "total":
            return own | figures.totals
        if sign.role in {"owed", "principal"}:
            return own | figures.owed
        if sign.role == "monthly":
            of_all = self._is_of_all(place) or figures.most == figures.capacity
            return own | {each for each in (figures.last_payment, figures.capacity if of_all else None) if each}
        return own

    def _is_of_all(self, place: Around) -> bool:
        return bool(self._words.all_lenders.search(place.sentence))

    def _is_known(self, said: DaySaid, role: Role, holds: date, place: Around) -> bool:
        """Whether a day holds, or is the first one that the lender named, of the past, of others, or in own words."""
        if said.is_day(holds) or said in self._figures.said_days:
            return True
        if role == "first" and any(said.is_day(day) for day in self._held.their_firsts):
            return True
        known = [day for day in self._figures.days if said.is_day(day)]
        is_past = role == "last" and any(day <= self._today for day in known)
        return bool(known) and (is_past or self._is_told(place))


def _amount(said: AmountSaid, kind: FindingKind, sentence: str, amount: Decimal) -> FigureFinding:
    return FigureFinding(said.start, said.end, kind, sentence, {"amount": amount})
