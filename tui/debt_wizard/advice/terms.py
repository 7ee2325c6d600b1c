"""Terms to pay one debt by, whoever named them: a proposal, an offer or an agreement."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.named_figures import NamedFigures, named_figures
from debt_wizard.advice.owed import proposal_starts_with, starts_with
from debt_wizard.advice.proposed_schedule import first_due, proposal_stands_since
from debt_wizard.case import Agreement, Case, Debt, Offer, Proposal
from debt_wizard.case.plan import ProposalKind
from debt_wizard.finance import add_months, round_money

Source = Literal["proposal", "offer", "agreement"]

NOTHING = Decimal(0)

ROUNDED = Decimal(1)
"""By how much a lender may round each payment: to the yuan."""


@dataclass(frozen=True)
class Terms:
    """What is to be paid for one debt. Amounts to the cent; what was not named is None."""

    debt: str
    source: Source
    kind: ProposalKind
    balance: Decimal
    """What is owed before anything is paid or waived."""
    rate: Decimal
    """The yearly rate, as a fraction, where the payments do not say it themselves."""
    first: date
    """The day of the first row: of the first payment, or of the first month of a pause."""
    day: int | None
    upfront: Decimal = NOTHING
    monthly: Decimal | None = None
    months: int | None = None
    grace: int | None = None
    fees: Decimal = NOTHING
    """Fees that come once, with the first payment."""
    period_fee: Decimal | None = None
    """A fee with each instalment, as a share of what is owed at the start."""
    discount: Decimal = NOTHING
    """The share of the balance that is waived."""
    proposal: Proposal | None = None
    """The proposal that these terms are, where they are one."""
    names_rate: bool = False
    """Whether the rate was named with these terms; it is the contract's where not."""
    resumes: date | None = None
    """The first day of payment after a pause, where it was named."""
    is_balance_known: bool = True
    """Whether anybody told what is owed; where not, `balance` is what the payments come to."""
    total: Decimal | None = None
    """All that is paid, where a paper states it: it tells whether the last of the named payments is a smaller one."""

    @property
    def pays_from(self) -> date:
        """The day of the first instalment, after the pause where there is one."""
        if not self.grace:
            return self.first
        return self.resumes or add_months(self.first, self.grace, self.day)

    @property
    def lump(self) -> Decimal:
        """What a lump sum comes to: as named, else all that is not waived; nought where nothing says, or it is none."""
        if self.kind != "lump_sum":
            return NOTHING
        waived = round_money(self.balance * self.discount)
        return self.upfront or (self.balance - waived if waived and self.proposal is None else NOTHING)

    @property
    def at_once(self) -> Decimal:
        """What is paid on the first day beside the first instalment."""
        return self.fees + (NOTHING if self.kind == "lump_sum" else self.upfront)

    @property
    def fee_of_each(self) -> Decimal:
        """The fee with each payment, on top of a named one or within it; nought where none was named."""
        if not self.period_fee or self.kind == "lump_sum":
            return NOTHING
        return round_money(self._paid_off_monthly * self.period_fee)

    @property
    def fee_on_top(self) -> Decimal:
        """The fee that comes on top of each named payment; nought where no payment was named, or no such fee.

        Where what is owed and all the fees together make just the named payments, the fee is within them.
        """
        fee = self.fee_of_each
        if not self.monthly or not fee:
            return NOTHING
        is_within = (
            self.months is not None
            and fee > 2 * ROUNDED
            and abs(self.monthly - self._paid_off_monthly / self.months - fee) < ROUNDED
        )
        return NOTHING if is_within else fee

    @property
    def _paid_off_monthly(self) -> Decimal:
        """What is owed less what is waived and what is paid first."""
        return max(self.balance - round_money(self.balance * self.discount) - self.upfront, NOTHING)

    @property
    def monthly_with_fee(self) -> Decimal | None:
        """What a named payment comes to with the fee on top; None where none was named."""
        return self.monthly + self.fee_on_top if self.monthly else self.monthly


def proposed_terms(case: Case, proposal: Proposal, today: date) -> Terms | None:
    """The terms of a proposal, which start from what is owed; None where nothing is, or it is not known."""
    debt = case.debt_by_id(proposal.debt)
    balance = proposal_starts_with(case, debt) if debt is not None else None
    if not balance:
        return None
    first, day = first_due(case, today, proposal_stands_since(case, proposal.debt)), case.plan.day
    return Terms(
        proposal.debt,
        "proposal",
        proposal.kind,
        balance,
        NOTHING,
        first,
        day,
        upfront=proposal.upfront or NOTHING,
        discount=proposal.discount or NOTHING,
        monthly=proposal.monthly,
        months=proposal.months,
        grace=proposal.grace_months,
        proposal=proposal,
    )


def named_terms(case: Case, debt: Debt, told: Offer | Agreement, today: date) -> Terms | None:
    """The terms of an offer, or of an agreement with figures of its own; None where what is owed is not known.

    They start from the balance that the agreement names, else from what was owed when they came.
    """
    stated = told.balance if isinstance(told, Agreement) else None
    balance = stated or starts_with(case, debt, told)
    return terms_from(case, debt, told, balance, today) if balance else None


def terms_from(case: Case, debt: Debt, told: Offer | Agreement, balance: Decimal, today: date) -> Terms:
    """The same terms, starting from a balance that is given.

    Where no rate was named and the payments do not say it themselves, the debt's own counts, so that no offer looks
    cheaper than it may become. Where no first day was named, the one that stood in the plan with the yes counts, or the
    next one after it. A first day that was named is one that is paid on: a pause lies before it. What a paper leaves
    open counts as it was agreed before it.
    """
    figures = named_figures(case, debt, told, balance)
    rate = figures.annual_rate if figures.annual_rate is not None else debt.annual_rate
    named = first_day_named(told)
    first = named or planned_first(case, told, today)
    is_offer = isinstance(told, Offer)
    grace = figures.grace_months
    if grace and figures.kind == "lump_sum":
        first, grace = named or add_months(first, grace, told.day), None
    elif grace and named is not None:
        grace, came = grace if isinstance(told, Agreement) else months_of_pause(told), _came(told)
        begins = add_months(named, -grace)
        first = max(begins, min(came, named)) if came is not None else begins
    return Terms(
        debt.id,
        "offer" if is_offer else "agreement",
        figures.kind,
        balance,
        rate or NOTHING,
        first,
        day_of_month(case, told),
        upfront=figures.upfront or NOTHING,
        monthly=figures.monthly or _after_a_bare_pause(debt, figures),
        months=figures.months,
        grace=grace,
        fees=figures.fees or NOTHING,
        period_fee=figures.period_fee,
        discount=figures.discount,
        names_rate=figures.annual_rate is not None,
        resumes=named if grace else None,
        total=told.total if isinstance(told, Agreement) else None,
    )


def planned_first(case: Case, told: Offer | Agreement, today: date) -> date:
    """The first day of terms that name none: the one that was kept with the yes, else as the plan has it now."""
    yes, slip = _said_yes_on(case, told), told.first_due
    if told.begins is not None:
        return on_day(told.begins, told.day, min(told.begins, yes or told.begins))
    day = told.day if told.day is not None or slip is None else slip.day
    return on_day(first_due(case, today, yes), day, yes or today)


def day_of_month(case: Case, told: Offer | Agreement) -> int | None:
    """The day of the month to pay on; None where it is that of the first day."""
    if told.day is not None or first_day_named(told) is not None:
        return told.day
    if told.first_due is not None:
        return told.first_due.day
    return told.begins_day if told.begins is not None else case.plan.day


def months_of_pause(told: Offer | Agreement) -> int:
    """The months of a pause; of an offer with a first payment, as many as fit between the two.

    The first of them may have begun when the offer came. A paper is signed at any time of its pause.
    """
    longest, came, named = told.grace_months or 0, _came(told), first_day_named(told)
    if named is None or came is None or isinstance(told, Agreement):
        return longest
    between = (named.year - came.year) * 12 + named.month - came.month
    if add_months(came, between) > named:
        between -= 1
    return longest if between >= longest - 1 else max(between, 0)


def _came(told: Offer | Agreement) -> date | None:
    """The day when an offer came, or a paper was agreed to; None where it is not known."""
    at = told.at if isinstance(told, Offer) else told.agreed_at
    return at.date() if at is not None else None


def on_day(planned: date, day: int | None, since: date) -> date:
    """A planned day, moved to another day of its month, or of the next one where that lies before `since`."""
    if day is None:
        return planned
    moved = add_months(planned, 0, day)
    return moved if moved >= since else add_months(planned, 1, day)


def _said_yes_on(case: Case, told: Offer | Agreement) -> date | None:
    """The day of the yes; where it is not known, the day of the first payment as planned; None without a yes."""
    if isinstance(told, Agreement):
        return told.agreed_at.date() if told.agreed_at is not None else None
    if told.decision != "accepted":
        return None
    return told.at.date() if told.at is not None else case.plan.first_payment


def _after_a_bare_pause(debt: Debt, figures: NamedFigures) -> Decimal | None:
    """Where only a pause was named, the contract goes on after it as before."""
    is_bare = figures.grace_months and not figures.months and figures.kind != "lump_sum"
    return debt.contract_payment if is_bare else None
