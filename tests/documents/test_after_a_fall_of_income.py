"""Two agreed debts in the days after an income fell: what letters and the first page say before anything is settled."""

from datetime import date

import pytest

from debt_wizard.case import Case, Change, Income, Offer, Payment, Proposal
from debt_wizard.documents.drafting import draft_for
from debt_wizard.documents.gap import Gap, open_places
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.summary import summary
from debt_wizard.language import Language
from support.household import money
from support.lived_year import at
from support.two_lenders import two_lenders

FELL, TODAY = date(2026, 6, 18), date(2026, 6, 19)


def _fallen(*, proposed: int = 1000, kinds: tuple[str, ...] = ("income",), fee: str = "", fell: date = FELL) -> Case:
    """24 payments of 1,000 to a bank, 12 of 800 to another lender; 7,500 a month became 6,000, with 4,500 to spend."""
    case = two_lenders(income=6000, spending=4500, loan=9600)
    for debt, months, monthly in (("card", 24, 1000), ("loan", 12, 800)):
        case.offer.append(
            Offer(
                debt=debt, at=at(2025, 12, 28), months=months, monthly=money(monthly), decision="accepted",
                first_due=date(2026, 1, 15), proposed_monthly=money(monthly), proposed_months=months,
            )
        )  # fmt: skip
        case.plan.proposal.append(Proposal(debt=debt, monthly=money(monthly), months=months))
    case.plan.proposal[0].monthly, case.plan.proposal[0].months = money(proposed), None
    case.change = [
        Change.model_validate(
            {"at": fell, "kinds": list(kinds), "fee": fee, "finished": True,
             "income": [Income(kind="salary", amount=money(7500), day=10)], "spending": case.spending}
        )
    ]  # fmt: skip
    return case


def _letter(case: Case, intent: str, code: str, debt: int = 0, today: date = TODAY) -> str:
    return draft_for(case, Wanted(case.debt[debt], intent, "email"), Language(code), today).text


@pytest.mark.parametrize("code", ["zh", "en"])
@pytest.mark.parametrize(("proposed", "is_open"), [(1000, True), (1200, True), (460, False)])
def test_an_amount_that_is_no_less_than_the_agreed_one_is_a_place_to_fill(
    proposed: int, code: str, *, is_open: bool
) -> None:
    case = _fallen(proposed=proposed)
    found = [place.gap for place in open_places(_letter(case, "circumstances_changed", code))]
    assert ("proposal" in found) is is_open
    page = plain_text(summary(case, Language(code), TODAY), Language(code))
    title = Language(code).say("documents.summary.proposed")
    assert (title in page) is not is_open


@pytest.mark.parametrize("code", ["zh", "en"])
def test_a_fee_of_one_of_two_lenders_asks_whose_it_was(code: str) -> None:
    unnamed, named = (
        _fallen(kinds=("fee_not_agreed",), fee=fee) for fee in ("6月15日收了50元", "甲银行6月15日收了50元")
    )
    whose = str(Gap("charged_by", Language(code)))
    assert whose in _letter(unnamed, "fee_not_agreed", code)
    assert whose in _letter(unnamed, "fee_not_agreed", code, debt=1)
    assert not open_places(_letter(named, "fee_not_agreed", code).replace(str(Gap("name", Language(code))), ""))


@pytest.mark.parametrize("code", ["zh", "en"])
@pytest.mark.parametrize(("fell", "is_news"), [(FELL, True), (date(2025, 12, 28), False), (date(2025, 11, 1), False)])
def test_a_fall_from_before_the_agreement_is_no_news_in_the_yearly_letter(
    fell: date, code: str, *, is_news: bool
) -> None:
    text = _letter(_fallen(fell=fell), "please_continue", code, today=date(2026, 12, 28))
    assert ("7,500" in text) is is_news


@pytest.mark.parametrize("code", ["zh", "en"])
def test_a_debt_on_which_nothing_is_owed_is_late_since_no_day(code: str) -> None:
    case, language = _fallen(), Language(code)
    for debt in case.debt:
        debt.overdue_since = date(2025, 11, 20)
    case.payment = [Payment(debt="loan", paid=money(9600), paid_on=TODAY)]
    page = plain_text(summary(case, language, TODAY), language)
    assert page.count(language.date(date(2025, 11, 20))) == 1
