"""The money of a month before a change and after it: line by line, and what is left over."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from debt_wizard.advice.left_over import LeftOver, Side, left_over, monthly_income, monthly_spending
from debt_wizard.case import Case, Change, Debt, Income, Spending

T = TypeVar("T", bound=Income | Spending)


@dataclass(frozen=True)
class FactsLine:
    """One line of a month before and after. Amounts a month, unrounded; None where the line is not there."""

    side: Side
    part: Income | Spending
    """The line as it is now; as it was, where it is gone."""
    before: Decimal | None
    after: Decimal | None

    @property
    def difference(self) -> Decimal:
        """What has become more; negative where it has become less."""
        return (self.after or Decimal(0)) - (self.before or Decimal(0))


@dataclass(frozen=True)
class FactsCompared:
    """Both months: every line with an amount, and the two sums."""

    lines: tuple[FactsLine, ...]
    before: LeftOver
    after: LeftOver


def compared_facts(case: Case, change: Change) -> FactsCompared | None:
    """Hold the lines that a change put away against those that followed it; None where it put none away.

    Those that followed are the lines of the case, or the ones that the next change put away. Lines belong together by
    kind or category and by name, then by kind or category alone. Payments on debts outside this talk count in both
    months as they were when the new facts were complete, so that the difference is the difference of the lines and
    stays what it was; until then, and where that was not noted, as they are now.
    """
    if not (change.income or change.spending):
        return None
    after = _case_after(case, change)
    pairs: list[tuple[Income | Spending | None, Income | Spending | None]] = [
        *_paired(change.income, after.income),
        *_paired(change.spending, after.spending),
    ]
    lines = [line for old, new in pairs if (line := _line(old, new)) is not None]
    before = _with(case, change.income, change.spending)
    return FactsCompared(tuple(lines), *(left_over(_beside(each, change.elsewhere)) for each in (before, after)))


def still_awaited(case: Case, change: Change) -> list[Income | Spending]:
    """The lines that the change put away and that have no new amount yet, in their order."""
    told = [line for line in case.income if _amount(line) is not None]
    spent = [line for line in case.spending if _amount(line) is not None]
    pairs = [*_paired(change.income, told), *_paired(change.spending, spent)]
    return [old for old, new in pairs if old is not None and new is None]


def _case_after(case: Case, change: Change) -> Case:
    place = next(at for at, each in enumerate(case.change) if each is change)
    later = next((each for each in case.change[place + 1 :] if each.income or each.spending), None)
    return case if later is None else _with(case, later.income, later.spending)


def _beside(case: Case, elsewhere: Decimal | None) -> Case:
    """The case with so much to pay on debts outside this talk in a month; as it is where that was not noted."""
    if elsewhere is None:
        return case
    outside = Debt(id="elsewhere", in_scope=False, contract_payment=elsewhere or None)
    return case.model_copy(update={"debt": [*case.debts_in_scope(), outside]})


def _with(case: Case, income: list[Income], spending: list[Spending]) -> Case:
    return case.model_copy(update={"income": income, "spending": spending})


def _paired(old: Sequence[T], new: Sequence[T]) -> list[tuple[T | None, T | None]]:
    """Old and new lines that belong together, in the old order; then the new lines that had none before."""
    partner: dict[int, int] = {}
    free = set(range(len(new)))
    for exact in (True, False):
        for at, line in enumerate(old):
            if at in partner:
                continue
            match = next((place for place in sorted(free) if _key(new[place], exact) == _key(line, exact)), None)
            if match is not None:
                partner[at] = match
                free.discard(match)
    pairs: list[tuple[T | None, T | None]] = [
        (line, new[partner[at]] if at in partner else None) for at, line in enumerate(old)
    ]
    return [*pairs, *((None, new[place]) for place in sorted(free))]


def _key(line: Income | Spending, exact: bool) -> Hashable:
    kind = line.kind if isinstance(line, Income) else line.category
    return (kind, line.label.strip()) if exact else kind


def _line(old: Income | Spending | None, new: Income | Spending | None) -> FactsLine | None:
    before, after = (_amount(each) if each is not None else None for each in (old, new))
    part = new if after is not None else old if before is not None else None
    if part is None:
        return None
    side: Side = "income" if isinstance(part, Income) else "essential" if part.essential else "other"
    return FactsLine(side, part, before, after)


def _amount(line: Income | Spending) -> Decimal | None:
    return monthly_income(line) if isinstance(line, Income) else monthly_spending(line)
