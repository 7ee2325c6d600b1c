"""What speaks for a letter, read off the case: a refusal, a late payment, a debt that is very old."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.due import Due, due
from debt_wizard.advice.late_payment import waited_for
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.paid_off import nothing_is_owed
from debt_wizard.advice.paper_in_hand import paper_in_hand
from debt_wizard.advice.plan import Capacity, capacity
from debt_wizard.advice.promised import promised
from debt_wizard.advice.recovery import recovery_ahead
from debt_wizard.advice.refusal import cause
from debt_wizard.advice.road import next_stop, road
from debt_wizard.case import Agreement, Case, Contact, Debt
from debt_wizard.documents.talk_facts import SPOKEN, contacts_of, last_offer
from debt_wizard.finance import add_months

LIMITATION = 36
"""Months after which a debt counts as old: the general limitation period of three years, 民法典 article 188."""

YEAR = timedelta(days=330)
"""From here on an agreement has run about a year: the yearly letter may go out a month early."""

CLOSE = timedelta(days=7)
"""A payment within these days is close."""

WAIT_FOR_PAY = 7
"""A due day at most so many days before pay day is better moved."""

FEES = frozenset({"stop_interest", "lower_interest", "waive_fees", "waive_penalty"})


@dataclass(frozen=True)
class Standing:
    """How things stand with one debt on a day."""

    case: Case
    debt: Debt
    today: date

    @cached_property
    def last(self) -> Contact | None:
        """The last contact that reached somebody."""
        return next(reversed(contacts_of(self.case, self.debt)), None)

    @cached_property
    def is_agreed(self) -> bool:
        """Whether terms stand."""
        return has_agreement(self.case, self.debt.id)

    @cached_property
    def agreement(self) -> Agreement | None:
        """The checklist before signing, where it was begun."""
        found = paper_in_hand(self.case, self.debt.id)
        return found if found is not None and found.checks else None

    @cached_property
    def open_instalments(self) -> list[Due]:
        """The payments that are late or close."""
        found = due(self.case, self.today, CLOSE.days)
        return [each for each in found if each.kind == "instalment" and each.debt == self.debt.id]

    @cached_property
    def can(self) -> Capacity:
        """What can be promised."""
        return capacity(self.case)

    @property
    def is_signed(self) -> bool:
        """Whether both sides signed."""
        return self.agreement is not None and bool(self.agreement.checks.get("signed_by_both"))

    def ended(self, *outcomes: str) -> bool:
        """Whether the last contact ended in one of these ways."""
        return self.last is not None and self.last.outcome in outcomes

    def proposes(self, kind: str) -> bool:
        """Whether the proposal is of that kind and not agreed yet."""
        proposal = self.case.proposal_for(self.debt.id)
        return proposal is not None and proposal.kind == kind and not self.is_agreed


def _is_old(standing: Standing) -> bool:
    since = standing.debt.overdue_since
    return since is not None and add_months(since, LIMITATION) <= standing.today


def _by_voice(standing: Standing, *outcomes: str) -> bool:
    last = standing.last
    return last is not None and last.channel in SPOKEN and standing.ended(*outcomes) and not standing.is_signed


def _answers_with(standing: Standing) -> str | None:
    """What the last offer asks for where terms do not stand yet: what was decided, else what the review advises."""
    offer = None if standing.is_agreed else last_offer(standing.case, standing.debt)
    if offer is None or offer.decision == "accepted":
        return None
    if offer.decision == "countered":
        return offer.decision
    return offer_review(standing.case, offer, standing.today).advice


def _cannot_keep_the_offer(standing: Standing) -> bool:
    return _answers_with(standing) in {"countered", "refuse", "stretch"}


def _has_counter_offer(standing: Standing) -> bool:
    """Whether the lender named terms that cannot be kept, or named some that nobody has noted as an offer yet."""
    unnoted = not standing.is_agreed and last_offer(standing.case, standing.debt) is None
    return _cannot_keep_the_offer(standing) or (unnoted and standing.ended("counter_offer"))


def _was_answered(standing: Standing) -> bool:
    """Whether the lender has answered a proposal: terms stand, it refused, or it named terms of its own."""
    has_named = last_offer(standing.case, standing.debt) is not None or standing.ended("counter_offer")
    return standing.is_agreed or has_named or _was_refused(standing)


def _was_refused(standing: Standing) -> bool:
    begins = cause(standing.case, standing.debt.id, standing.today)
    return begins is not None and begins.kind == "refused"


def _has_accepted_offer(standing: Standing) -> bool:
    return not standing.is_signed and last_offer(standing.case, standing.debt, {"accepted"}) is not None


def _no_longer_fits(standing: Standing) -> bool:
    can = standing.can
    return standing.is_agreed and can.left.is_known and promised(standing.case) > can.amount


def _is_late(standing: Standing) -> bool:
    """Whether a payment is late of terms that can be kept: of others, no letter may say that all stays as arranged."""
    day, _ = waited_for(standing.case, standing.debt, standing.today)
    return day is not None and day < standing.today and not _no_longer_fits(standing)


def _has_fee(standing: Standing) -> bool:
    """Whether the last change that was told is a fee that was not agreed."""
    return any("fee_not_agreed" in change.kinds for change in standing.case.change[-1:])


def _is_a_year_on(standing: Standing) -> bool:
    days = [
        each.at.date() for each in contacts_of(standing.case, standing.debt) if each.outcome == "accepted" and each.at
    ]
    offer = last_offer(standing.case, standing.debt, {"accepted"})
    days += [offer.at.date()] if offer is not None and offer.at is not None else []
    agreed = [each.agreed_at for each in standing.case.agreement if each.debt == standing.debt.id]
    days += [at.date() for at in agreed if at is not None]
    return standing.is_agreed and bool(days) and min(days) + YEAR <= standing.today


def _is_due_before_pay(standing: Standing) -> bool:
    days = [income.day for income in standing.case.income if income.certain and income.day]
    day = standing.debt.due_day
    return day is not None and any(0 <= (pay - day) % 31 <= WAIT_FOR_PAY for pay in days)


def _is_unclear(standing: Standing) -> bool:
    debt = standing.debt
    return debt.balance is None or (debt.principal is None and debt.interest is None and debt.fees is None)


def _is_short(standing: Standing) -> bool:
    return standing.can.left.is_known and standing.can.left.amount <= 0 and not standing.is_agreed


def _asks_for_relief(standing: Standing) -> bool:
    proposal = standing.case.proposal_for(standing.debt.id)
    return proposal is not None and bool(FEES & set(proposal.asks)) and not standing.is_agreed


def _may_complain(standing: Standing) -> bool:
    """Whether the complaint is the next step of the road."""
    following = next_stop([stop for stop in road(standing.case, standing.debt.id, standing.today) if stop.intent])
    return following is not None and following.step == "complaint" and following.state == "due"


SIGNALS: Mapping[str, Callable[[Standing], bool]] = {
    "fee_demanded": lambda standing: "fee_demanded" in standing.case.situation.alarms,
    "old_debt": _is_old,
    "paid_off": lambda standing: nothing_is_owed(standing.case, standing.debt),
    "fee_charged": _has_fee,
    "payment_late": _is_late,
    "offer_accepted": _has_accepted_offer,
    "agreed_by_voice": lambda standing: _by_voice(standing, "accepted"),
    "open_terms": lambda standing: standing.agreement is not None and not standing.is_signed,
    "complaint_due": _may_complain,
    "refused": lambda standing: standing.ended("refused") and not standing.is_agreed,
    "reason_unknown": lambda standing: standing.ended("refused") and not standing.is_agreed,
    "offer_named": _cannot_keep_the_offer,
    "offer_fits": lambda standing: _answers_with(standing) == "accept",
    "counter_offer": _has_counter_offer,
    "promised_by_voice": lambda standing: _by_voice(standing, "promised_reply", "counter_offer"),
    "agreement_does_not_fit": _no_longer_fits,
    "payment_close": lambda standing: standing.is_agreed and bool(standing.open_instalments),
    "a_year_on": _is_a_year_on,
    "with_collector": lambda standing: standing.case.situation.stage == "with_collector",
    "deferral": lambda standing: standing.proposes("deferral"),
    "token": lambda standing: standing.proposes("token"),
    "deficit_for_now": lambda standing: (
        _is_short(standing) and recovery_ahead(standing.case, standing.today) is not None
    ),
    "deficit": _is_short,
    "not_proposed": lambda standing: standing.last is None and not standing.is_agreed,
    "due_before_pay": _is_due_before_pay,
    "fees_asked": _asks_for_relief,
    "unclear_figures": _is_unclear,
    "otherwise": lambda standing: True,
}
"""What speaks for a letter, the most pressing first. A letter names its own in `signals`."""

NEEDS: Mapping[str, Callable[[Standing], bool]] = {
    **SIGNALS,
    "terms_stand": lambda standing: standing.is_agreed,
    "no_terms": lambda standing: not standing.is_agreed,
    "not_answered": lambda standing: not _was_answered(standing),
    "was_refused": _was_refused,
    "on_road": lambda standing: cause(standing.case, standing.debt.id, standing.today) is not None,
}
"""What a letter may need to be true, beside the signals. A letter names its own in `needs`; one of them is enough."""

QUIET = frozenset({"payment_close", "due_before_pay", "fees_asked", "unclear_figures", "otherwise"})
"""What speaks for a letter that may be written while terms stand, but need not be."""
