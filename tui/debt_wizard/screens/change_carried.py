"""What came along from the old lines while the figures are asked anew, and is not in sight on a line, in words."""

from collections.abc import Iterator

from debt_wizard.advice.asked_lines import carried_income, carried_spending
from debt_wizard.case import Case, Income, Spending
from debt_wizard.language import Language
from debt_wizard.screens.change_told import line_name


def carried_income_told(language: Language, case: Case) -> str:
    """Of each income its pay day and whether it is certain; empty where nothing came along."""
    return _said(language, [_line(language, line, _of_income(language, line)) for line in carried_income(case)])


def carried_spending_told(language: Language, case: Case, *, essential: bool) -> str:
    """Of the spending of one side the day, the month and the share; empty where nothing of that came along."""
    carried = carried_spending(case, essential=essential)
    return _said(language, [_line(language, line, _of_spending(language, line)) for line in carried])


def _said(language: Language, lines: list[str]) -> str:
    return language.say("changed.carried.lines", lines=language.join(lines)) if lines else ""


def _line(language: Language, line: Income | Spending, parts: Iterator[str]) -> str:
    told = language.say("changed.carried.comma").join(parts)
    return language.say("changed.carried.line", name=line_name(language, line), told=told)


def _of_income(language: Language, line: Income) -> Iterator[str]:
    if line.day is None:
        yield language.say("changed.carried.no_pay_day")
    else:
        yield language.say("changed.carried.pay_day", day=language.each_month(line.day))
    yield language.say("changed.carried.certain" if line.certain else "changed.carried.uncertain")


def _of_spending(language: Language, line: Spending) -> Iterator[str]:
    if line.day is not None:
        yield language.say("changed.carried.day", day=language.each_month(line.day))
    if line.month is not None:
        yield language.say("changed.carried.month", month=language.say("counts.month_of_year", n=line.month))
    if line.share != 1:
        yield language.say("changed.carried.share", share=language.share(line.share))
