"""What is saved is read back the same: every text cleaned, every amount exact."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.case import Case, Debt, Draft, Income, Situation, clean
from debt_wizard.storage.read import read_session
from debt_wizard.storage.write import content_of

HOSTILE = st.sampled_from(
    [
        '"""',
        "'''",
        "\\",
        "\r\n",
        "\r",
        "\t",
        "\0",
        "\x1b]0;x\x07",
        "\u202e",
        "\ud800",
        "👨‍👩‍👧",
        "#",
        "[x]",
        "=",
        "\ufeff",
    ]
)
TEXT = st.lists(st.one_of(st.text(max_size=12), HOSTILE), max_size=6).map("".join)
"""Any code points, lone surrogates among them, and what breaks writers of TOML."""

AMOUNT = st.integers(0, 10**15 - 1).map(lambda cents: Decimal(cents) / 100)


def _saved_and_opened(case: Case, scratch: Path) -> Case:
    scratch.write_bytes(content_of(case.model_dump(by_alias=True), scratch))
    loaded = read_session(scratch)
    assert (loaded.seal, loaded.notices) == ("whole", ())
    return loaded.case


@settings(max_examples=700, deadline=None)
@given(TEXT, TEXT)
def test_any_text_comes_back_cleaned_and_no_further_changed(scratch: Path, line: str, lines: str) -> None:
    case = Case(situation=Situation(story=lines), debt=[Debt(id="a", lender=line)], draft=[Draft(text=lines)])
    case.debt[0].keep_unfinished("balance", lines)
    again = _saved_and_opened(case, scratch)
    assert again.debt[0].lender == clean(line)
    assert again.draft[0].text == again.situation.story == clean(lines, multiline=True)
    assert again.debt[0].unfinished == {"balance": clean(lines, multiline=True)}
    assert again == _saved_and_opened(again, scratch)


@settings(max_examples=250, deadline=None)
@given(AMOUNT, st.decimals(0, 100, places=6), st.dates(), st.lists(AMOUNT, max_size=4))
def test_any_figure_and_date_comes_back_exactly(
    scratch: Path, amount: Decimal, rate: Decimal, day: date, history: list[Decimal]
) -> None:
    case = Case(
        debt=[Debt(id="a", balance=amount, annual_rate=rate, overdue_since=day)], income=[Income(history=history)]
    )
    again = _saved_and_opened(case, scratch)
    assert (again.debt[0].balance, again.debt[0].annual_rate) == (amount, rate)
    assert (again.debt[0].overdue_since, again.income[0].history) == (day, history)


@settings(max_examples=100, deadline=None)
@given(st.datetimes(), st.integers(-23 * 60, 23 * 60))
def test_any_moment_comes_back_exactly(scratch: Path, moment: datetime, minutes: int) -> None:
    case = Case()
    case.about.created = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert _saved_and_opened(case, scratch).about.created == case.about.created


def test_a_case_of_nothing_comes_back_as_nothing(scratch: Path) -> None:
    assert _saved_and_opened(Case(), scratch) == Case()
