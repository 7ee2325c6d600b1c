"""A year of one case, stage by stage: a proposal, a no, offers, an agreement, payments, a change, and the end."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from debt_wizard.advice.agreement_answer import agree
from debt_wizard.advice.agreement_review import agreement_review, terms_to_check
from debt_wizard.advice.counter_offer import CounterOffer, counter_offer
from debt_wizard.advice.filled_payments import filled_payments
from debt_wizard.advice.offer_answer import accept, answer_with
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.road import road
from debt_wizard.case import (
    Agreement,
    Asset,
    Case,
    Change,
    Contact,
    Debt,
    Income,
    Offer,
    Proposal,
    RoadStep,
    Spending,
    ask_anew,
    finish_change,
)
from support.clock import CHINA
from support.household import money

LENDER = "甲消费金融公司"


@dataclass(frozen=True)
class Stage:
    """The case as it stood at one moment."""

    case: Case
    now: datetime

    @property
    def today(self) -> date:
        """The day of that moment."""
        return self.now.date()


def at(year: int, month: int, day: int) -> datetime:
    """Eight in the evening of a day."""
    return datetime(year, month, day, 20, 0, tzinfo=CHINA)


class LivedYear:
    """One case that is lived through; `stages` keeps a copy of it at each stage."""

    def __init__(self) -> None:
        self.stages: dict[str, Stage] = {}
        self.case = _told()
        self._propose()
        self._negotiate()
        self._agree(Agreement(debt="loan", balance=money(12000), months=12, monthly=money(1000)), at(2026, 1, 26))
        self._pay_eight()
        self._change()
        self._pay_the_rest()

    def _keep(self, name: str, now: datetime) -> None:
        self.case.about.updated = now
        self.stages[name] = Stage(self.case.model_copy(deep=True), now)

    def _propose(self) -> None:
        self._keep("proposed", at(2026, 1, 5))
        self._contact("refused", at(2026, 1, 8), "系统里没有这个方案。")
        self._keep("refused", at(2026, 1, 8))
        for day in (9, 14):
            stop = next(each for each in road(self.case, "loan", date(2026, 1, day)) if each.state in {"due", "ahead"})
            self.case.road.append(RoadStep(debt="loan", step=stop.step, done_on=date(2026, 1, day)))

    def _negotiate(self) -> None:
        case, now = self.case, at(2026, 1, 16)
        self._contact("counter_offer", now, "最多分6期，每期2,000元。")
        first = _offer(now, months=6, monthly=2000, first_due=date(2026, 2, 15))
        case.offer.append(first)
        self._keep("offered", now)
        counter = counter_offer(case, first, offer_review(case, first, now.date()), now.date())
        assert isinstance(counter, CounterOffer)
        answer_with(case, first, counter, now.date())
        self._keep("countered", at(2026, 1, 17))
        now = at(2026, 1, 22)
        self._contact("counter_offer", now, "可以分12期，每期1,000元，不收利息。")
        self._accept(_offer(now, months=12, monthly=1000, first_due=date(2026, 2, 15)), at(2026, 1, 23))
        self._keep("accepted", at(2026, 1, 23))

    def _pay_eight(self) -> None:
        """One late, one short, one paid twice. The new agreement names all that is left, of the short one too."""
        case = self.case
        case.payment = filled_payments(case, date(2026, 1, 26))
        for number in range(8):
            line = case.payment[number]
            line.paid, line.paid_on = money(1000), line.due
        late, short, twice = case.payment[2], case.payment[4], case.payment[5]
        late.paid_on = date(2026, 4, 18)
        short.paid = money("700.40")
        case.payment.append(twice.model_copy(update={"paid_on": date(2026, 7, 17)}))
        self._keep("paying", at(2026, 9, 16))

    def _change(self) -> None:
        case, today = self.case, date(2026, 9, 18)
        debt = case.debt[0]
        debt.balance = debt.principal = money("3299.60")
        debt.interest = debt.fees = Decimal(0)
        case.change.append(Change(kinds=["income"], story="公司减了班次，工资少了。"))
        ask_anew(case, today)
        case.income.append(Income(kind="salary", label="工资", amount=money(5250), day=10))
        case.spending.extend(each.model_copy() for each in case.change[-1].spending)
        finish_change(case, today)
        case.plan.first_payment = date(2026, 10, 15)
        case.plan.proposal = [
            Proposal(debt="loan", months=5, monthly=money(600), asks=["stop_interest"], reason="每月只剩这些。")
        ]
        self._keep("changed", at(2026, 9, 18))
        now = at(2026, 9, 24)
        self._contact("counter_offer", now, "剩下的可以分4期，每期824.90元。")
        self._accept(_offer(now, months=4, monthly="824.90", first_due=date(2026, 10, 15)), now)
        self._agree(
            Agreement(debt="loan", balance=money("3299.60"), months=4, monthly=money("824.90")), at(2026, 9, 25)
        )

    def _pay_the_rest(self) -> None:
        case = self.case
        case.payment = filled_payments(case, date(2026, 9, 25))
        self._keep("renegotiated", at(2026, 9, 25))
        for line in case.payment:
            if line.paid is None:
                line.paid, line.paid_on = line.amount, line.due
        self._keep("paid_off", at(2027, 1, 16))
        case.road.append(RoadStep(debt="loan", step="clearance_asked", done_on=date(2027, 1, 16)))
        case.road.append(RoadStep(debt="loan", step="clearance_received", done_on=date(2027, 1, 25)))
        case.debt[0].settled_on = date(2027, 1, 15)
        case.about.settled = at(2027, 1, 26)
        self._keep("settled", at(2027, 1, 26))

    def _contact(self, outcome: str, now: datetime, said: str) -> None:
        told = {"debt": "loan", "at": now, "channel": "phone", "outcome": outcome, "said": said, "person": "坐席0231"}
        self.case.contact.append(Contact.model_validate(told))

    def _accept(self, offer: Offer, now: datetime) -> None:
        self.case.offer.append(offer)
        accept(self.case, offer, offer_review(self.case, offer, now.date()), now)

    def _agree(self, agreement: Agreement, now: datetime) -> None:
        """The paper says what the offer that was accepted says, and every term is met."""
        case, offer = self.case, self.case.offer[-1]
        agreement.upfront = agreement.fees = agreement.annual_rate = Decimal(0)
        agreement.first_due, agreement.day, agreement.payee = offer.first_due, offer.day, LENDER
        agreement.total = agreement.balance
        agreement.checks = {term.id: True for term in terms_to_check(case.debt[0])}
        case.agreement.append(agreement)
        agree(case, agreement, agreement_review(case, agreement, now.date()), now)
        if len(case.agreement) == 1:
            self._keep("agreed", now)


def lived_year() -> Mapping[str, Stage]:
    """Every stage of the year, by name, in order."""
    return LivedYear().stages


def _offer(now: datetime, *, months: int, monthly: int | str, first_due: date) -> Offer:
    return Offer(
        debt="loan",
        at=now,
        months=months,
        monthly=money(monthly),
        upfront=Decimal(0),
        fees=Decimal(0),
        annual_rate=Decimal(0),
        first_due=first_due,
        day=first_due.day,
        conditions="按期还，不收违约金。",
    )


def _told() -> Case:
    case = Case(
        income=[Income(kind="salary", label="工资", amount=money(6000), day=10)],
        spending=[
            Spending(category="housing", label="房租", amount=money(2300), day=5),
            Spending(category="food", label="=伙食", amount=money(2000), estimate=True),
        ],
        asset=[Asset(label="活期", liquid=True, value=money(9000))],
        debt=[
            Debt(
                id="loan",
                lender=LENDER,
                product="consumer_loan",
                account="尾号 5678",
                balance=money(12000),
                principal=money(11000),
                interest=money(900),
                fees=money(100),
                annual_rate=Decimal("0.18"),
                contract_payment=money(1500),
                overdue_since=date(2025, 12, 8),
            )
        ],
    )
    case.person.name, case.person.phone = "张三", "13800000000"
    case.about.name, case.about.created = "a-year", at(2026, 1, 4)
    case.situation.stage, case.situation.reasons = "overdue", ["income_drop"]
    case.situation.since, case.situation.story = date(2025, 11, 1), "公司停发绩效。"
    case.channel.chosen = "email"
    case.plan.first_payment, case.plan.day = date(2026, 2, 15), 15
    reason = "这是每月守得住的数。"
    case.plan.proposal = [Proposal(debt="loan", months=20, monthly=money(600), asks=["stop_interest"], reason=reason)]
    return case
