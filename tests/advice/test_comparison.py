from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from debt_wizard.advice.card_rule import FACT
from debt_wizard.advice.comparison import Comparison, Way, compared, refusal_of
from debt_wizard.advice.verdict import verdict
from debt_wizard.advice.ways import WAYS
from debt_wizard.case import Asset, Case, Proposal
from debt_wizard.finance import equal_instalments
from debt_wizard_content.facts import fact
from support.demo import example_case
from support.household import TODAY, household, money, promising

PLAN = {"first_payment": date(2026, 12, 15), "day": 15}


def owing(balance: float = 12000, **debt: Any) -> Case:
    case = household(savings=20000, plan=PLAN)
    case.debt[0] = case.debt[0].model_copy(update={"balance": money(balance), **debt})
    return case


def comparison(case: Case) -> Comparison:
    found = compared(case, case.debt[0], TODAY)
    assert found is not None
    return found


def way(case: Case, way_id: str) -> Way:
    return next(each for each in comparison(case).ways if each.id == way_id)


def test_every_way_has_its_row() -> None:
    case = promising(owing(), 500)
    assert {each.id for each in comparison(case).ways} == set(WAYS)


def test_instalments_are_shown_at_two_or_three_terms() -> None:
    shown = [each.months for each in comparison(owing()).ways if each.id == "instalments"]
    assert len(shown) in {2, 3}


def test_the_example_card_at_36_months_costs_what_its_schedule_says() -> None:
    case = owing(38000, annual_rate=Decimal("0.1825"), contract_payment=money(2100))
    case.plan.proposal.append(Proposal(debt="card", months=36))
    found = next(each for each in comparison(case).ways if each.id == "instalments" and each.months == 36)
    schedule = equal_instalments(38000, 36, Decimal("0.1825"), first_due=date(2026, 12, 15))
    assert (found.monthly, found.total, found.end) == (
        schedule.payment,
        schedule.total_paid,
        date(2029, 11, 15),
    )
    contract = comparison(case).contract
    assert contract.total is not None
    assert found.cost == schedule.total_paid - contract.total
    assert found.rate is not None
    assert abs(found.rate - Decimal("0.1825")) < Decimal("0.0001")


def test_stopped_interest_costs_less_than_the_contract_and_has_a_rate_of_nothing() -> None:
    found = way(owing(annual_rate=Decimal("0.18"), contract_payment=money(600)), "no_interest")
    assert found.total == money(12000)
    assert found.rate == 0
    assert found.cost is not None
    assert found.cost < 0


def test_the_rate_is_halved_unless_another_was_asked_for() -> None:
    case = owing(annual_rate=Decimal("0.18"))
    halved = way(case, "lower_interest")
    assert halved.proposal is not None
    assert halved.proposal.annual_rate == Decimal("0.09")
    case.plan.proposal.append(Proposal(debt="card", months=24, annual_rate=Decimal("0.06")))
    asked = way(case, "lower_interest")
    assert asked.rate is not None
    assert abs(asked.rate - Decimal("0.06")) < Decimal("0.0001")
    assert asked.months == 24


def test_a_pause_with_interest_costs_more_than_the_same_term_without() -> None:
    case = owing(annual_rate=Decimal("0.18"))
    case.plan.proposal.append(Proposal(debt="card", months=24))
    paused = way(case, "deferral")
    plain = next(each for each in comparison(case).ways if each.id == "instalments" and each.months == 24)
    assert paused.months == 27
    assert paused.total is not None
    assert plain.total is not None
    assert paused.total > plain.total


def test_an_extension_adds_a_year_to_the_term_of_the_contract() -> None:
    found = way(owing(contract_payment=money(1000)), "extension")
    assert (found.months, found.monthly) == (24, money(500))


def test_waived_fees_come_off_the_balance() -> None:
    case = owing(fees=money(600), annual_rate=Decimal(0))
    case.plan.proposal.append(Proposal(debt="card", months=12))
    assert way(case, "waived_fees").total == money(11400)


def test_what_is_spare_beyond_a_month_of_essentials_clears_the_debt_or_comes_first() -> None:
    cleared = way(owing(5000), "lump_sum")
    assert (cleared.monthly, cleared.months, cleared.total, cleared.rate) == (money(5000), 1, money(5000), None)
    first = way(owing(30000, annual_rate=Decimal(0)), "lump_sum")
    assert first.proposal is not None
    assert first.proposal.upfront == money(17000)
    assert first.total == money(30000)
    assert first.months is not None
    assert first.months > 1


def test_a_lump_sum_is_never_taken_from_the_reserve_or_from_a_loan() -> None:
    poor = owing()
    poor.asset = [Asset(liquid=True, value=money(3000))]
    assert way(poor, "lump_sum").refusal == "no_spare"
    borrowed = owing()
    borrowed.asset = [Asset(liquid=True, value=money(50000), label="网贷到账")]
    assert way(borrowed, "lump_sum").refusal == "no_spare"


def test_a_debt_without_a_rate_has_no_true_rate_and_says_so() -> None:
    found = comparison(owing(annual_rate=None))
    assert not found.rate_is_known
    assert next(each for each in found.ways if each.id == "instalments").rate is None
    assert next(each for each in found.ways if each.id == "no_interest").rate == 0
    assert next(each for each in found.ways if each.id == "lower_interest").refusal == "no_rate"


def test_without_a_contract_payment_no_cost_is_invented() -> None:
    found = comparison(owing(annual_rate=Decimal("0.1")))
    assert found.contract.refusal == "no_contract"
    assert all(each.cost is None for each in found.ways)


def test_interest_that_is_never_covered_is_said() -> None:
    case = promising(owing(annual_rate=Decimal("0.24")), 100)
    assert way(case, "own").refusal == "never_repaid"
    assert refusal_of(case.debt[0], case.plan.proposal[0], case, TODAY) == "never_repaid"
    contract = owing(annual_rate=Decimal("0.24"), contract_payment=money(100))
    assert comparison(contract).contract.refusal == "never_repaid"


def test_a_contract_that_would_take_centuries_is_no_term() -> None:
    found = comparison(owing(10**9, annual_rate=Decimal(0), contract_payment=money(1), product="private"))
    assert found.contract.refusal == "no_schedule"
    assert next(each for each in found.ways if each.id == "extension").refusal == "no_contract"


@pytest.mark.parametrize(("monthly", "refusal"), [(200, None), (199, "card_over_60"), (20, "card_over_60")])
def test_a_card_plan_above_sixty_months_is_refused(monthly: float, refusal: str | None) -> None:
    case = promising(owing(annual_rate=Decimal(0)), monthly)
    found = way(case, "own")
    assert found.refusal == refusal
    assert (found.proposal is None) == (refusal is not None)
    assert refusal_of(case.debt[0], case.plan.proposal[0], case, TODAY) == refusal
    assert fact(FACT).article == "第70条第1款"


def test_another_debt_may_take_longer_than_a_card() -> None:
    assert way(promising(owing(annual_rate=Decimal(0), product="bank_loan"), 20), "own").refusal is None


def test_the_verdict_of_a_way_is_that_of_the_whole_plan_with_it() -> None:
    case = promising(owing(), 2900)
    levels = {each.months: each.level for each in comparison(case).ways if each.id == "instalments"}
    assert way(case, "own").level == verdict(case, TODAY).level == "stretched"
    assert set(levels.values()) == {"within"}


def test_comparing_changes_nothing_in_the_case() -> None:
    case = example_case()
    before = case.model_dump_json()
    compared(case, case.debt[0], TODAY)
    assert case.model_dump_json() == before


def test_a_debt_without_a_balance_has_nothing_to_compare() -> None:
    case = owing()
    case.debt[0].balance = None
    assert compared(case, case.debt[0], TODAY) is None


@pytest.mark.parametrize("balance", ["0.01", "0.50", "9999999999999.99"])
@pytest.mark.parametrize("rate", [None, "0", "100"])
def test_the_smallest_and_the_largest_debts_break_nothing(balance: str, rate: str | None) -> None:
    case = owing(annual_rate=Decimal(rate) if rate is not None else None, fees=money("0.01"))
    case.debt[0].balance = Decimal(balance)
    case.debt[0].contract_payment = money(1)
    for months in (1, 1000, 1200):
        case.plan.proposal = [Proposal(debt="card", months=months)]
        for each in comparison(case).ways:
            assert each.refusal is not None or (each.total is not None and each.total.is_finite())
