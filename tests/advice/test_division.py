from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.advice.division import floor_fits, losses, shares
from debt_wizard.advice.plan import capacity
from debt_wizard.case import Case, Debt, Income, Plan, Spending
from support.household import money

BALANCES = st.decimals("0.01", "999999", places=2)


def talk(*debts: Debt, left: float = 1000, **plan: object) -> Case:
    return Case(
        income=[Income(amount=money(left))],
        spending=[Spending(amount=Decimal(0))],
        debt=list(debts),
        plan=Plan.model_validate({"buffer": {"rule": "amount", "amount": Decimal(0)}, **plan}),
    )


def debt(name: str, balance: float, contract: float | None = None, *, priority: bool = False) -> Debt:
    payment = money(contract) if contract is not None else None
    return Debt(id=name, balance=money(balance), contract_payment=payment, priority=priority)


def test_by_balance_the_larger_debt_gets_more() -> None:
    assert shares(talk(debt("a", 30000), debt("b", 10000))) == {"a": money(750), "b": money(250)}


def test_by_contract_payment_the_balance_does_not_count() -> None:
    case = talk(debt("a", 30000, 100), debt("b", 10000, 300), split="contract_payment")
    assert shares(case) == {"a": money(250), "b": money(750)}


def test_one_unknown_contract_payment_divides_all_by_balance() -> None:
    case = talk(debt("a", 30000), debt("b", 10000, 300), split="contract_payment")
    assert shares(case) == {"a": money(750), "b": money(250)}


def test_the_floor_is_given_to_each() -> None:
    case = talk(debt("a", 99000), debt("b", 1000), floor=money(200))
    assert shares(case) == {"a": money(800), "b": money(200)}
    assert floor_fits(case)


def test_floors_that_cannot_be_paid_are_left_out_and_said() -> None:
    case = talk(debt("a", 30000), debt("b", 10000), floor=money(600))
    assert shares(case) == {"a": money(750), "b": money(250)}
    assert not floor_fits(case)


def test_a_priority_debt_gets_its_contract_payment_first() -> None:
    case = talk(debt("a", 30000), debt("home", 5000, 600, priority=True), debt("b", 10000))
    assert shares(case) == {"a": money(300), "home": money(600), "b": money(100)}


def test_priority_debts_that_want_more_than_there_is_share_all_of_it() -> None:
    case = talk(debt("a", 30000), debt("home", 5, 900, priority=True), debt("tax", 5, 300, priority=True))
    assert shares(case) == {"a": Decimal(0), "home": money(750), "tax": money(250)}


def test_a_priority_debt_alone_gets_everything() -> None:
    assert shares(talk(debt("home", 5000, 600, priority=True))) == {"home": money(1000)}


def test_who_gets_more_takes_it_from_the_others_to_the_cent() -> None:
    case = talk(debt("a", 20000), debt("b", 10000), debt("c", 10000))
    found = losses(case, "a", money(700))
    assert [(loss.debt, loss.share, loss.rest, loss.less) for loss in found] == [
        ("b", money(250), money(150), money(100)),
        ("c", money(250), money(150), money(100)),
    ]
    assert sum(loss.less for loss in found) == money(200)


def test_who_takes_all_and_more_leaves_nothing() -> None:
    found = losses(talk(debt("a", 20000), debt("b", 20000)), "a", money(5000))
    assert [(loss.debt, loss.less) for loss in found] == [("b", money(500))]


def test_who_takes_no_more_than_its_share_takes_from_nobody() -> None:
    case = talk(debt("a", 20000), debt("b", 20000))
    assert losses(case, "a", money(500)) == []
    assert losses(case, "unknown", money(500)) == []


def test_without_debts_there_is_nothing_to_divide() -> None:
    assert shares(talk()) == {}
    assert floor_fits(talk(floor=money(5)))


@given(
    st.lists(st.tuples(BALANCES, BALANCES, st.booleans()), min_size=1, max_size=20),
    st.decimals("0", "99999", places=2),
    st.decimals("0", "500", places=2),
    st.sampled_from(["balance", "contract_payment"]),
)
def test_the_shares_sum_to_what_can_be_promised_exactly(
    debts: list[tuple[Decimal, Decimal, bool]], left: Decimal, floor: Decimal, rule: str
) -> None:
    case = talk(
        *(
            Debt(id=f"d{number}", balance=balance, contract_payment=contract, priority=priority)
            for number, (balance, contract, priority) in enumerate(debts)
        ),
        split=rule,
        floor=floor,
    )
    case.income[0].amount = left
    assert sum(shares(case).values()) == capacity(case).amount
    assert all(share >= 0 for share in shares(case).values())
