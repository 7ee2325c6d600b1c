"""A waiver that a lender names as an amount counts to the cent."""

from datetime import timedelta

import pytest

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.offer_answer import accept, answer_with, reopen
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.case import Agreement, Case
from debt_wizard.documents.offer_words import offer_words
from debt_wizard.documents.proposal_words import proposal_words
from debt_wizard.language import Language
from support.clock import NOW
from support.offered import TODAY, case_with_room, money, offered

EN, ZH = Language("en"), Language("zh")


def _platform_loan() -> Case:
    """9,000 with 820 of interest and 310 of penalty on top."""
    case = case_with_room()
    case.debt[0].balance = money(10130)
    return case


def test_what_is_waived_as_an_amount_explains_the_rest() -> None:
    review = offer_review(_platform_loan(), offered(monthly=money(500), months=18, waived=money(1130)), TODAY)
    assert (review.advice, review.total, review.nominal) == ("accept", money(9000), money(0))
    assert not {"rest_unclear", "two_waivers"} & {reason.id for reason in review.reasons}


def test_payments_of_which_only_the_number_is_named_are_worked_out_on_what_remains() -> None:
    offer = offered(months=18, waived=money(1130), annual_rate=money(0))
    review = offer_review(_platform_loan(), offer, TODAY)
    assert review.schedule is not None
    assert (review.schedule.payment, review.total) == (money(500), money(9000))


def test_a_lump_sum_is_what_the_amount_waived_leaves() -> None:
    case = _platform_loan()
    offer = offered(kind="lump_sum", waived=money(1130))
    case.offer.append(offer)
    review = offer_review(case, offer, TODAY)
    assert review.total == money(9000)
    accept(case, offer, review, NOW)
    assert payment_log(case, "card", TODAY).remains == money(9000)


def test_a_share_that_comes_to_another_amount_is_told() -> None:
    case = _platform_loan()
    told = {"monthly": money(500), "months": 18, "waived": money(1130)}
    other = offer_review(case, offered(**told, discount=money("0.2")), TODAY)
    assert "two_waivers" in {reason.id for reason in other.reasons}
    assert other.total == money(9000)
    nearly = offer_review(case, offered(**told, discount=money("0.12")), TODAY)
    assert "two_waivers" in {reason.id for reason in nearly.reasons}


@pytest.mark.parametrize("share", ["0.111550", "0.1115", "0.112", "0.11"])
def test_a_share_that_is_told_rounded_is_the_same_waiver(share: str) -> None:
    told = {"monthly": money(500), "months": 18, "waived": money(1130)}
    same = offer_review(_platform_loan(), offered(**told, discount=money(share)), TODAY)
    assert "two_waivers" not in {reason.id for reason in same.reasons}


def test_a_waiver_of_more_than_is_owed_leaves_nothing_to_agree_on() -> None:
    review = offer_review(_platform_loan(), offered(monthly=money(500), months=18, waived=money(20000)), TODAY)
    assert [reason.id for reason in review.reasons] == ["all_waived"]


def test_an_answer_keeps_the_amount_and_gives_it_back_when_it_is_decided_anew() -> None:
    case = _platform_loan()
    offer = offered(monthly=money(3000), months=3, waived=money(1130))
    case.offer.append(offer)
    found = counter_offer(case, offer, offer_review(case, offer, TODAY), TODAY)
    assert isinstance(found, CounterOffer)
    assert found.months == 5  # 9,000 at 1,800
    answer_with(case, offer, found, TODAY)
    proposal = case.plan.proposal[0]
    assert (proposal.waived, proposal.discount) == (money(1130), None)
    assert "after the offered waiver of ¥1,130" in proposal_words(case, proposal, EN, TODAY)
    assert "按减免1,130元以后的欠款9,000元" in proposal_words(case, proposal, ZH, TODAY)
    reopen(case, offer)
    assert case.plan.proposal[0].waived is None


def test_the_amount_is_told_as_it_was_named() -> None:
    offer = offered(monthly=money(500), months=18, waived=money(1130))
    assert offer_words(offer, ZH) == "欠款减免1,130元，分18期，每期500元"
    assert offer_words(offer, EN, money(10130)).startswith("¥1,130 of the ¥10,130 owed waived, which leaves ¥9,000")
    lump = offered(kind="lump_sum", waived=money(1130))
    assert offer_words(lump, ZH, money(10130)) == "欠款10,130元减免1,130元，余下的9,000元一次付清"


def test_a_paper_may_name_a_balance_that_was_told_anew_less_just_that_amount() -> None:
    case = _platform_loan()
    offer = offered(monthly=money(500), months=18, waived=money(1130), at=NOW, owed=money(10130))
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, TODAY), NOW)
    case.debt[0].balance, case.debt[0].balance_at = money(10330), NOW + timedelta(days=1)
    paper = Agreement(debt="card", balance=money(9200), monthly=money(500), months=18)
    case.agreement = [paper]
    found = agreement_review(case, paper, TODAY).differences
    assert not {"balance", "balance_lower"} & {each.field for each in found}
