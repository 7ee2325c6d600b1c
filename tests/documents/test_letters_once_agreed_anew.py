"""Which letters of a change are left to write once one of the lenders has agreed to other terms."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.letters_of_change import is_written
from debt_wizard.advice.standing_terms import is_proposed
from debt_wizard.case import (
    Agreement,
    Case,
    Change,
    Contact,
    Draft,
    Offer,
    Payment,
    Proposal,
    SeenDraft,
)
from debt_wizard.documents.drafting import drafts_to_send
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.what_next import what_next
from debt_wizard.language import Language
from support.clock import CHINA
from support.household import money
from support.two_lenders import two_lenders

TODAY = date(2026, 8, 3)


def _paper(debt: str, at: datetime, monthly: int, months: int, first: date) -> Agreement:
    return Agreement(debt=debt, agreed_at=at, monthly=money(monthly), months=months, first_due=first)


@pytest.fixture
def case() -> Case:
    """Of 1,100 that are left over since July, 1,500 are promised; half of it is proposed to each lender."""
    began, first = datetime(2026, 1, 12, 10, tzinfo=CHINA), date(2026, 2, 15)
    found = two_lenders(income=5000, spending=3900, loan=12000, lender="乙公司")
    found.agreement = [_paper("card", began, 1000, 24, first), _paper("loan", began, 500, 24, first)]
    found.change = [Change(kinds=["income"], at=date(2026, 7, 22), finished=True)]
    found.plan.proposal = [Proposal(debt="card", monthly=money(500)), Proposal(debt="loan", monthly=money(250))]
    return found


def _to_send(case: Case) -> list[tuple[str, str]]:
    return [(each.debt.id, each.intent) for each in drafts_to_send(case, TODAY)]


def test_both_lenders_are_written_to_before_either_has_agreed(case: Case) -> None:
    assert _to_send(case) == [("card", "circumstances_changed"), ("loan", "circumstances_changed")]


@pytest.mark.parametrize("is_begun", [True, False])
def test_a_lender_who_signed_other_terms_is_not_asked_for_them_again(case: Case, *, is_begun: bool) -> None:
    if is_begun:
        case.draft = [Draft(debt=debt, intent="circumstances_changed", text="您好。") for debt in ("card", "loan")]
    case.agreement.append(_paper("card", datetime(2026, 8, 2, 10, tzinfo=CHINA), 500, 36, date(2026, 8, 15)))
    assert _to_send(case) == [("loan", "circumstances_changed")]
    assert not is_written(case, case.debt[0], "circumstances_changed", TODAY)
    assert is_written(case, case.debt[1], "circumstances_changed", TODAY)


def test_other_terms_that_wait_for_their_paper_are_not_asked_for_again(case: Case) -> None:
    at = datetime(2026, 7, 31, 10, tzinfo=CHINA)
    case.draft = [Draft(debt="card", intent="circumstances_changed", text="您好。")]
    case.offer = [Offer(debt="card", at=at, decision="accepted", monthly=money(500), months=36)]
    assert ("card", "circumstances_changed") not in _to_send(case)


def test_new_terms_that_are_too_much_themselves_may_be_talked_about_again(case: Case) -> None:
    case.agreement.append(_paper("card", datetime(2026, 8, 2, 10, tzinfo=CHINA), 1200, 15, date(2026, 8, 15)))
    assert ("card", "circumstances_changed") in _to_send(case)


def test_a_change_after_the_new_terms_is_told_to_both(case: Case) -> None:
    case.agreement.append(_paper("card", datetime(2026, 7, 30, 10, tzinfo=CHINA), 500, 36, date(2026, 8, 15)))
    case.change.append(Change(kinds=["illness"], at=date(2026, 8, 1), finished=True))
    assert len(_to_send(case)) == 2


@pytest.mark.parametrize(
    ("contact", "is_left"),
    [
        (Contact(debt="card", at=datetime(2026, 8, 2, 9, tzinfo=CHINA), channel="email"), False),
        (Contact(debt="card", at=datetime(2026, 8, 2, 9, tzinfo=CHINA), channel="phone", outcome="no_answer"), True),
        (Contact(debt="card", at=datetime(2026, 8, 2, 9, tzinfo=CHINA), channel="phone", direction="in"), True),
        (Contact(debt="loan", at=datetime(2026, 8, 2, 9, tzinfo=CHINA), channel="email"), True),
        (Contact(debt="card", at=datetime(2026, 7, 30, 9, tzinfo=CHINA), channel="email"), True),
    ],
)
def test_a_letter_that_went_out_is_not_among_what_comes_next(case: Case, contact: Contact, *, is_left: bool) -> None:
    case.seen_draft = [SeenDraft(debt="card", intent="circumstances_changed", channel="email", on=date(2026, 8, 1))]
    case.contact = [contact]
    told = what_next(case, Language("zh"), TODAY)
    assert any("写给甲银行的稿子" in each for each in told) is is_left
    assert any("写给乙公司的稿子" in each for each in told)


def test_a_letter_that_is_not_answered_in_its_time_comes_next_again(case: Case) -> None:
    case.seen_draft = [SeenDraft(debt="card", intent="circumstances_changed", channel="email", on=date(2026, 8, 1))]
    case.contact = [Contact(debt="card", at=datetime(2026, 8, 2, 9, tzinfo=CHINA), channel="email")]
    assert any("写给甲银行的稿子" in each for each in what_next(case, Language("zh"), date(2026, 8, 20)))


@pytest.mark.parametrize("channel", ["email", "chat", "phone", "meeting"])
def test_a_yes_to_terms_that_are_not_decided_on_does_not_name_the_terms_that_stand(case: Case, channel: str) -> None:
    at = datetime(2026, 7, 30, 10, tzinfo=CHINA)
    case.offer = [Offer(debt="card", at=at, monthly=money(500), months=36)]
    wanted = Wanted(case.debt[0], "accept_offer", channel)
    assert "每期1,000元" not in letter(case, wanted, Language("zh"), TODAY)
    case.offer[0].decision = "accepted"
    told = letter(case, wanted, Language("zh"), TODAY)
    assert "每期500元" in told
    assert "每期1,000元" not in told


def test_a_lender_whose_terms_are_paid_shares_in_nothing_and_has_nothing_proposed(case: Case) -> None:
    first = date(2026, 7, 15)
    case.agreement[1].monthly, case.agreement[1].months, case.agreement[1].first_due = money(12000), 1, first
    case.payment = [Payment(debt="loan", due=first, amount=money(12000), paid=money(12000), paid_on=first)]
    wanted = Wanted(case.debt[0], "circumstances_changed", "email")
    assert "这些钱要分给2家" not in letter(case, wanted, Language("zh"), TODAY)
    assert "2 lenders" not in letter(case, wanted, Language("en"), TODAY)
    assert is_proposed(case, case.debt[0], TODAY)
    assert not is_proposed(case, case.debt[1], TODAY)
