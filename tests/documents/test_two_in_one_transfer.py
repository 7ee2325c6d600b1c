"""One transfer for two instalments, noted on the line of the first: what is said of it at once, and a month later."""

from datetime import date

import pytest

from debt_wizard.advice.payment_doubts import payment_doubts
from debt_wizard.case import Case
from debt_wizard.documents.dated_plan import dated_plan
from debt_wizard.documents.fitting import is_called_for, still_fits
from debt_wizard.documents.payment_doubt_words import doubts_told
from debt_wizard.documents.plain_text import plain_text
from debt_wizard.documents.what_next import what_next
from debt_wizard.language import Language
from support.household import money
from support.six_payments import NOV, OCT, SEP, case_of, listed, renegotiated

NEXT_DAY, AFTER_NOVEMBER = date(2026, 10, 16), date(2026, 11, 16)


def _doubts(case: Case, today: date) -> list[tuple[str, int]]:
    return [(each.code, int(each.amount)) for each in payment_doubts(case, "card", today)]


@pytest.mark.parametrize(("paid", "told"), [(1000, [("over_one", 500)]), (990, []), (500, [])])
def test_so_much_more_that_the_next_may_be_paid_with_it_is_asked_about_at_once(
    paid: int, told: list[tuple[str, int]]
) -> None:
    assert _doubts(case_of(listed(SEP, on=SEP), listed(OCT, paid, on=OCT)), NEXT_DAY) == told


def test_once_the_next_is_paid_as_well_it_is_asked_about_no_more() -> None:
    paid = listed(SEP, on=SEP), listed(OCT, 1000, on=OCT), listed(NOV, on=NOV)
    assert _doubts(case_of(*paid), AFTER_NOVEMBER) == []


def test_noted_by_the_instalment_it_raises_no_doubt_and_the_next_is_paid() -> None:
    case = case_of(listed(SEP, on=SEP), listed(OCT, on=OCT), listed(NOV, on=OCT))
    assert _doubts(case, AFTER_NOVEMBER) == []
    assert not any("500" in told for told in what_next(case, Language("en"), AFTER_NOVEMBER))


def test_under_terms_that_others_took_the_place_of_it_is_asked_about_no_more() -> None:
    case = renegotiated(case_of(listed(SEP, 1000, on=SEP)), date(2026, 10, 1), OCT, 250, 8)
    assert _doubts(case, date(2026, 10, 2)) == []


@pytest.mark.parametrize("code", ["zh", "en"])
def test_screen_and_plan_name_the_day_and_the_amount(code: str) -> None:
    case, language = case_of(listed(SEP, on=SEP), listed(OCT, 1000, on=OCT)), Language(code)
    told = "".join(doubts_told(language, payment_doubts(case, "card", NEXT_DAY), "甲银行"))
    for text in (told, plain_text(dated_plan(case, language, NEXT_DAY), language)):
        flat = "".join(text.split())
        assert "".join(language.date(OCT).split()) in flat
        assert "".join(language.money(money(500)).split()) in flat


@pytest.mark.parametrize(("code", "wait"), [("zh", "别急着再打钱"), ("en", "before you pay again")])
@pytest.mark.parametrize(("paid", "is_covered"), [(1000, True), (700, False)])
def test_what_would_cover_what_is_behind_is_counted_before_anything_is_paid_again(
    code: str, wait: str, paid: int, *, is_covered: bool
) -> None:
    case = case_of(listed(SEP, on=SEP), listed(OCT, paid, on=OCT))
    [told] = [each for each in what_next(case, Language(code), AFTER_NOVEMBER) if "500" in each]
    assert (wait in told) is is_covered


@pytest.mark.parametrize(("paid", "is_covered"), [(1000, True), (700, False)])
def test_no_letter_is_called_for_that_says_it_was_not_paid_while_it_may_be_covered(
    paid: int, *, is_covered: bool
) -> None:
    case = case_of(listed(SEP, on=SEP), listed(OCT, paid, on=OCT))
    assert is_called_for(case, case.debt[0], "late_payment", AFTER_NOVEMBER) is not is_covered
    assert still_fits(case, case.debt[0], "late_payment", AFTER_NOVEMBER)
