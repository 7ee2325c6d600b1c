"""The yearly letter asks for another year, or until a last payment that comes sooner; what is in force is counted."""

from datetime import date

import pytest

from debt_wizard.case import Case
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from support.six_payments import DEC, NOV, OCT, SEP, case_of, listed, renegotiated

A_YEAR = {"zh": "接下来一年，", "en": "for another year"}
CHANNELS = ("email", "chat", "phone", "meeting")


def _text(case: Case, intent: str, channel: str, language: str, today: date) -> str:
    return letter(case, Wanted(case.debt[0], intent, channel), Language(language), today)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("product", ["credit_card", "private"])
@pytest.mark.parametrize(
    ("language", "until"),
    [("zh", "到2027年2月15日最后一笔还完为止，"), ("en", "until the last payment on 15 February 2027")],
)
def test_terms_that_end_within_a_year_go_on_until_their_end(
    channel: str, product: str, language: str, until: str
) -> None:
    case = case_of(listed(SEP, on=SEP), listed(OCT, on=OCT), listed(NOV, on=NOV))
    case.debt[0].product = product  # type: ignore[assignment]
    text = _text(case, "please_continue", channel, language, date(2026, 12, 1))
    assert until in text
    assert A_YEAR[language] not in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_terms_that_run_longer_go_on_for_a_year(language: str) -> None:
    case = case_of(listed(SEP, on=SEP), months=36)
    assert A_YEAR[language] in _text(case, "please_continue", "email", language, date(2026, 12, 1))


@pytest.mark.parametrize("intent", ["please_continue", "late_payment"])
@pytest.mark.parametrize(("language", "told"), [("zh", "2笔，一共600元"), ("en", "2 payments, ¥600 in all")])
def test_only_payments_on_the_terms_in_force_are_counted_beside_them(intent: str, language: str, told: str) -> None:
    case = case_of(listed(SEP, on=SEP), listed(OCT, on=OCT))
    case = renegotiated(case, on=date(2026, 11, 1), first=NOV, monthly=300, months=24)
    case.payment += [listed(NOV, 300, NOV, 300), listed(DEC, 300, DEC, 300)]
    assert told in _text(case, intent, "email", language, date(2026, 12, 20))


@pytest.mark.parametrize("product", ["credit_card", "private"])
@pytest.mark.parametrize(("language", "so_far", "under"), [("zh", "在这以前", "照现在"), ("en", "So far", "present a")])
def test_a_late_letter_after_new_terms_does_not_call_their_payments_all_that_were_made(
    product: str, language: str, so_far: str, under: str
) -> None:
    case = case_of(listed(SEP, on=SEP), listed(OCT, on=OCT))
    case.debt[0].product = product  # type: ignore[assignment]
    before = _text(case, "late_payment", "email", language, date(2026, 12, 20))
    assert (so_far in before, under in before) == (True, False)
    case = renegotiated(case, on=date(2026, 11, 1), first=NOV, monthly=300, months=24)
    case.payment += [listed(NOV, 300, NOV, 300), listed(DEC, 300, DEC, 300)]
    after = _text(case, "late_payment", "email", language, date(2026, 12, 20))
    assert (so_far in after, under in after) == (False, True)
