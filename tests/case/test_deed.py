"""What was done is taken back alone: what was told before and after it stays."""

from datetime import date

from debt_wizard.case import Case, Debt, Offer, Payment, Proposal
from debt_wizard.case.deed import Deed
from support.household import money


def _case() -> Case:
    found = Case(
        debt=[Debt(id="card", lender="甲银行", balance=money(9000)), Debt(id="loan", lender="乙消金")],
        payment=[Payment(debt="card", due=date(2026, month, 15), amount=money(500)) for month in (1, 2, 3)],
        offer=[Offer(debt="card", monthly=money(800), months=12)],
    )
    found.plan.proposal = [Proposal(debt="card", monthly=money(500), asks=["stop_interest"])]
    return found


def _told(case: Case) -> list[tuple[int, str]]:
    return [(each.due.month if each.due else 0, each.note) for each in case.payment]


def test_what_was_typed_after_it_stays() -> None:
    case = _case()
    deed = Deed(case, "offers")
    case.offer[0].decision = "countered"
    case.plan.proposal[0].monthly = money(700)
    deed.is_done()
    case.situation.story = "公司停发绩效。"
    case.offer[0].conditions = "逾期一次，恢复原利率。"
    case.plan.proposal[0].reason = "每月只剩这些。"
    case.payment[1].paid = money(500)
    deed.take_back()
    assert (case.offer[0].decision, case.plan.proposal[0].monthly) == ("open", money(500))
    assert (case.offer[0].conditions, case.plan.proposal[0].reason) == ("逾期一次，恢复原利率。", "每月只剩这些。")
    assert (case.situation.story, case.payment[1].paid) == ("公司停发绩效。", money(500))


def test_an_entry_that_was_added_goes_and_one_that_came_later_stays() -> None:
    case = _case()
    deed = Deed(case, "payments")
    case.payment.append(Payment(debt="card", due=date(2026, 4, 15), note="added"))
    deed.is_done()
    case.payment.append(Payment(debt="loan", due=date(2026, 5, 15), note="later"))
    deed.take_back()
    assert _told(case) == [(1, ""), (2, ""), (3, ""), (5, "later")]


def test_an_entry_that_was_deleted_comes_back_in_its_place_as_it_was() -> None:
    case = _case()
    case.payment[1].note = "slip"
    deed = Deed(case, "payments")
    del case.payment[1]
    deed.is_done()
    case.payment.append(Payment(debt="loan", due=date(2026, 5, 15), note="later"))
    case.payment[0].note = "typed"
    deed.take_back()
    assert _told(case) == [(1, "typed"), (2, "slip"), (3, ""), (5, "later")]


def test_a_debt_that_was_deleted_comes_back_with_all_that_went_with_it() -> None:
    case = _case()
    before = case.model_copy(deep=True)
    deed = Deed(case, "debts")
    case.debt, case.offer, case.payment = case.debt[1:], [], []
    case.plan.proposal = []
    deed.is_done()
    deed.take_back()
    assert case == before


def test_entries_that_changed_places_change_back() -> None:
    case = _case()
    deed = Deed(case, "payments")
    case.payment.insert(0, case.payment.pop())
    deed.is_done()
    case.payment.append(Payment(debt="loan", due=date(2026, 5, 15), note="later"))
    deed.take_back()
    assert [month for month, _ in _told(case)] == [1, 2, 3, 5]


def test_two_deeds_are_taken_back_in_either_order() -> None:
    for order in ([0, 1], [1, 0]):
        case = _case()
        before = case.model_copy(deep=True)
        first = Deed(case, "payments")
        case.payment.append(Payment(debt="loan", note="first"))
        first.is_done()
        second = Deed(case, "debts")
        case.debt[0].lender = "甲银行信用卡中心"
        case.payment[-1].note = "first, and more"
        second.is_done()
        for place in order:
            (first, second)[place].take_back()
        assert case == before


def test_a_field_that_was_typed_anew_after_it_keeps_what_was_typed() -> None:
    case = _case()
    deed = Deed(case, "offers")
    case.offer[0].decision = "countered"
    case.plan.proposal[0].monthly = money(700)
    deed.is_done()
    case.plan.proposal[0].monthly = money(650)
    deed.take_back()
    assert (case.offer[0].decision, case.plan.proposal[0].monthly) == ("open", money(650))
