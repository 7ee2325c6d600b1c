"""An agreement held against what was agreed, its payee, and the answers before signing."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from debt_wizard.advice.agreement_answer import agree, take_back, turned
from debt_wizard.advice.agreement_review import agreement_review, open_terms, stops, terms_to_check, trap_of
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Agreement, Asset, Case, Debt, Income, Offer, Payment, Plan, Proposal, Spending
from support.clock import CHINA

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, tzinfo=CHINA)


def _case(**tables: Any) -> Case:
    return Case(
        income=[Income(amount=Decimal(6000), every="month", day=10)],
        spending=[Spending(category="food", amount=Decimal(4000), every="month", day=12)],
        asset=[Asset(kind="cash", value=Decimal(20000), liquid=True)],
        debt=[Debt(id="card", lender="甲银行信用卡中心", product="credit_card", balance=Decimal(36000))],
        plan=Plan(
            first_payment=date(2026, 12, 15),
            day=15,
            proposal=[Proposal(debt="card", monthly=Decimal(1000), asks=["stop_interest"])],
        ),
        **tables,
    )


def _fields(case: Case, **figures: Any) -> list[str]:
    return [each.field for each in agreement_review(case, Agreement(debt="card", **figures), TODAY).differences]


def test_a_paper_that_says_what_was_proposed_has_no_difference() -> None:
    same = {"monthly": Decimal(1000), "months": 36, "first_due": date(2026, 12, 15), "day": 15}
    assert _fields(_case(), **same, balance=Decimal(36000), total=Decimal(36000), upfront=Decimal(0)) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("monthly", Decimal("1000.01")),
        ("months", 35),
        ("upfront", Decimal(500)),
        ("fees", Decimal("0.01")),
        ("first_due", date(2026, 12, 8)),
        ("day", 8),
        ("balance", Decimal(36001)),
    ],
)
def test_a_figure_that_differs_by_a_cent_or_a_day_is_named(field: str, value: Any) -> None:
    figures: dict[str, Any] = {"monthly": Decimal(1000), field: value}
    assert field in _fields(_case(), **figures)


def test_a_first_day_that_nobody_named_is_no_difference() -> None:
    offer = Offer(debt="card", monthly=Decimal(1000), months=36, decision="accepted", at=NOW)
    case = _case(offer=[offer])
    case.plan.first_payment, case.plan.day = None, None
    assert _fields(case, monthly=Decimal(1000), months=36, first_due=date(2027, 1, 4)) == []
    offer.first_due = date(2026, 12, 20)
    assert _fields(case, monthly=Decimal(1000), months=36, first_due=date(2027, 1, 4)) == ["first_due"]


def test_an_accepted_offer_counts_before_the_proposal() -> None:
    case = _case(offer=[Offer(debt="card", monthly=Decimal(1200), months=30, decision="accepted")])
    assert _fields(case, monthly=Decimal(1200), months=30) == []
    assert _fields(case, monthly=Decimal(1000), months=30) == ["monthly", "comes_to"]


def test_a_total_that_its_payments_do_not_come_to_is_named() -> None:
    review = agreement_review(
        _case(), Agreement(debt="card", monthly=Decimal(1000), months=36, total=Decimal(37200)), TODAY
    )
    assert [(each.field, each.agreed, each.stated) for each in review.differences] == [
        ("total", Decimal(36000), Decimal(37200))
    ]


def test_a_waiver_that_was_accepted_makes_the_lower_balance_right() -> None:
    offer = Offer(debt="card", monthly=Decimal(900), months=36, discount=Decimal("0.1"), decision="accepted")
    case = _case(offer=[offer])
    assert _fields(case, balance=Decimal(32400), monthly=Decimal(900), months=36) == []  # 36,000 less a tenth
    assert _fields(case, balance=Decimal(36000), monthly=Decimal(900), months=36) == []
    assert _fields(case, balance=Decimal(36001), monthly=Decimal(900), months=36) == ["balance"]
    assert _fields(case, balance=Decimal(32000), monthly=Decimal(900), months=36) == ["balance_lower"]


def test_a_balance_less_what_was_paid_since_is_right_too() -> None:
    case = _case()
    case.debt[0].balance_at = datetime(2026, 11, 1, tzinfo=NOW.tzinfo)
    case.payment = [Payment(debt="card", paid=Decimal(500), paid_on=date(2026, 11, 10))]
    assert _fields(case, balance=Decimal(35500), monthly=Decimal(1000)) == []
    assert _fields(case, balance=Decimal(36000), monthly=Decimal(1000)) == []
    review = agreement_review(case, Agreement(debt="card", balance=Decimal(35000), monthly=Decimal(1000)), TODAY)
    [lower] = [each for each in review.differences if each.field == "balance_lower"]
    assert (lower.agreed, lower.stated) == (Decimal(35500), Decimal(35000))


def test_what_rounding_explains_is_no_difference_of_the_total() -> None:
    case = _case(offer=[Offer(debt="card", months=36, annual_rate=Decimal("0.06"), decision="accepted")])
    agreed = schedule_in_force(case, "card", TODAY)
    assert agreed is not None
    same: dict[str, Any] = {"monthly": agreed.payment, "months": 36}
    assert _fields(case, **same, total=agreed.total_paid) == []
    assert _fields(case, **same, total=agreed.payment * 36) == []
    assert _fields(case, **same, total=agreed.payment * 36 + 1) == ["total"]


@pytest.mark.parametrize(("total", "named"), [("41400", True), ("41400.17", True), ("41400.18", False)])
def test_a_stated_total_is_held_against_equal_payments_to_the_cent(total: str, named: bool) -> None:
    offer = Offer(debt="card", months=18, monthly=Decimal(2300), decision="accepted")
    paper = {"months": 18, "monthly": Decimal("2300.01"), "total": Decimal(total)}
    assert ("total" in _fields(_case(offer=[offer]), **paper)) is named


def test_payments_that_come_to_more_than_was_agreed_are_named_without_a_stated_total() -> None:
    case = _case(offer=[Offer(debt="card", monthly=Decimal(750), months=48, decision="accepted")])
    review = agreement_review(case, Agreement(debt="card", monthly=Decimal(800), months=48), TODAY)
    told = {each.field: (each.agreed, each.stated) for each in review.differences}
    assert told["comes_to"] == (Decimal(36000), Decimal(38400))


def test_a_stated_rate_that_the_payments_do_not_have_is_named() -> None:
    assert "true_rate" in _fields(_case(), monthly=Decimal(1010), months=36, annual_rate=Decimal(0))
    assert "true_rate" not in _fields(_case(), monthly=Decimal(1000), months=36, annual_rate=Decimal(0))


def test_money_that_goes_to_a_person_stops_everything_until_the_payee_is_verified() -> None:
    paper = Agreement(debt="card", payee="张三")
    assert stops(paper, agreement_review(_case(), paper, TODAY))
    paper.checks = {"payee_verified": True}
    assert not stops(paper, agreement_review(_case(), paper, TODAY))


def test_the_true_rate_of_a_paper_is_worked_out() -> None:
    paper = Agreement(debt="card", balance=Decimal(12000), months=12, period_fee=Decimal("0.006"))
    judged = agreement_review(_case(), paper, TODAY).judged
    assert judged is not None
    assert judged.nominal is not None
    assert round(judged.nominal, 4) == Decimal("0.1303")


def test_a_paper_is_judged_like_an_offer() -> None:
    judged = agreement_review(_case(), Agreement(debt="card", monthly=Decimal(600), months=61), TODAY).judged
    assert judged is not None
    assert "card_over_60" in {reason.id for reason in judged.reasons}
    at_once = agreement_review(_case(), Agreement(debt="card", upfront=Decimal(9000)), TODAY).judged
    assert at_once is not None
    assert at_once.terms is not None
    assert at_once.terms.kind == "lump_sum"
    paused = agreement_review(_case(), Agreement(debt="card", months=36, grace_months=3), TODAY).judged
    assert paused is not None
    assert paused.terms is not None
    assert paused.terms.kind == "deferral"


def test_without_figures_only_the_terms_are_told() -> None:
    review = agreement_review(_case(), Agreement(debt="card", checks={"written": True}), TODAY)
    assert review.judged is None
    assert "written" not in review.open_terms
    assert "signed_by_both" in review.open_terms


def test_a_debt_that_is_gone_has_nothing_to_review() -> None:
    assert agreement_review(_case(), Agreement(debt="gone"), TODAY).open_terms == ()


def test_without_a_proposal_the_balance_alone_is_compared() -> None:
    case = _case()
    case.plan.proposal = []
    assert _fields(case, monthly=Decimal(1000), balance=Decimal(40000)) == ["balance"]


def test_some_terms_are_for_some_products_alone() -> None:
    card = {term.id for term in terms_to_check(Debt(id="a", product="credit_card"))}
    loan = {term.id for term in terms_to_check(Debt(id="a", product="bank_loan"))}
    assert card - loan == {"recording_kept", "no_new_card"}


def test_every_term_is_open_before_anything_was_answered() -> None:
    debt = Debt(id="card")
    assert open_terms(debt, None) == tuple(term.id for term in terms_to_check(debt))


def test_a_friend_may_be_paid_under_another_name_but_no_company_in_their_place() -> None:
    case = Case(debt=[Debt(id="aunt", lender="老王", product="private", balance=Decimal(5000))])
    note = Agreement(debt="aunt", payee="王建国", monthly=Decimal(500), months=10)
    assert not stops(note, agreement_review(case, note, TODAY))
    note.payee = "某某商务咨询有限公司"
    assert agreement_review(case, note, TODAY).payee == "other"


@pytest.mark.parametrize("term", ["payee_verified", "no_upfront_fee"])
def test_a_no_to_payee_or_fee_is_a_trap(term: str) -> None:
    assert trap_of(Agreement(debt="card", checks={term: False})) == term
    assert trap_of(Agreement(debt="card", checks={term: True})) is None
    assert trap_of(None) is None


def test_an_answer_turns_from_open_to_yes_to_no_and_back() -> None:
    checks: dict[str, bool] = {}
    seen = []
    for _ in range(4):
        seen.append(checks.get("written"))
        checks = turned(checks, "written")
    assert seen == [None, True, False, None]


def test_a_yes_keeps_what_was_open_and_against_advice_that_it_was_deliberate() -> None:
    case = _case(agreement=[Agreement(debt="card", monthly=Decimal(2500), months=15)])
    agreement = case.agreement[0]
    agree(case, agreement, agreement_review(case, agreement, TODAY), NOW)
    assert agreement.agreed_at == NOW
    assert "written" in agreement.open_when_agreed
    assert case.plan.own_risk is not None
    take_back(case, agreement)
    assert agreement.agreed_at is None
    assert agreement.open_when_agreed == []


@settings(deadline=None, max_examples=50)
@given(st.integers(100, 3000), st.integers(1, 60), st.integers(1, 28))
def test_a_paper_equal_to_the_offer_never_differs_and_a_cent_more_always_does(
    monthly: int, months: int, day: int
) -> None:
    first = date(2027, 1, day)
    offer = Offer(debt="card", monthly=Decimal(monthly), months=months, first_due=first, day=day, decision="accepted")
    case = _case(offer=[offer])
    same: dict[str, Any] = {"months": months, "first_due": first, "day": day}
    assert _fields(case, monthly=Decimal(monthly), **same) == []
    assert _fields(case, monthly=Decimal(monthly) + Decimal("0.01"), **same) == ["monthly"]


def test_a_relative_is_asked_for_a_signature_and_not_for_a_seal_of_a_company() -> None:
    asked: dict[str, tuple[str, str]] = {}
    debts = {"private": Debt(id="pal", product="private"), "bank_loan": Debt(id="loan", product="bank_loan")}
    for product, debt in debts.items():
        terms = {term.id: term for term in terms_to_check(debt)}
        question = terms["signed_by_both"].text("question")
        assert question is not None
        asked[product] = (question.in_("zh"), question.in_("en"))
    assert "公司" not in asked["private"][0]
    assert "公司" in asked["bank_loan"][0]
    assert asked["private"][1] != asked["bank_loan"][1]
