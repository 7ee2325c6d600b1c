"""Every field of each kind of entry, in the order in which a person knows the answers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from debt_wizard.case import (
    ASSET_KINDS,
    CONTACT_DIRECTIONS,
    EVIDENCE_STATUSES,
    INCOME_KINDS,
    PERIODS,
    PRODUCTS,
    PROPOSAL_KINDS,
    Agreement,
    Asset,
    Contact,
    Debt,
    Evidence,
    Income,
    Offer,
    Part,
    Payment,
    Spending,
)
from debt_wizard.language import Language
from debt_wizard.screens.option_names import channel_name, choice_name, item_name
from debt_wizard.widgets.reading import (
    AMOUNT,
    DAY,
    DAY_OF_MONTH,
    DAY_TO_COME,
    DISCOUNT,
    HISTORY,
    MOMENT,
    MONTH_OF_YEAR,
    MONTHS,
    OPEN_SHARE,
    PAST_DAY,
    PATH,
    RATE,
    SHARE,
    SMALL_SHARE,
    TEXT,
    UP_FRONT,
    Reading,
)
from debt_wizard_content.catalogues import catalogue

YES_NO: Sequence[str] = ("yes", "no")
OUTCOMES = ("accepted", "counter_offer", "refused", "no_answer", "promised_reply", "other")


@dataclass(frozen=True)
class Detail:
    """One field: typed text, a choice, or a yes or no."""

    field: str
    about: str
    reading: Reading | None = None
    options: Sequence[str] = ()
    catalogue: str | None = None
    """The catalogue whose items are the options."""
    name: Callable[[Language, str], str] = lambda language, option: option

    def offered(self) -> Sequence[str]:
        """The options to choose from; none where the field is typed."""
        return self.options if self.catalogue is None else [each.id for each in catalogue(self.catalogue)]


EVERY = Detail("every", "income.every", options=PERIODS, name=choice_name("every"))

DETAILS: Mapping[type[Part], tuple[Detail, ...]] = {
    Debt: (
        Detail("lender", "debt.lender", TEXT),
        Detail("product", "debt.product", options=PRODUCTS, name=item_name("products")),
        Detail("account", "debt.account", TEXT),
        Detail("balance", "debt.balance", AMOUNT),
        Detail("annual_rate", "debt.annual_rate", RATE),
        Detail("contract_payment", "debt.contract_payment", AMOUNT),
        Detail("due_day", "debt.due_day", DAY_OF_MONTH),
        Detail("overdue_since", "debt.overdue_since", PAST_DAY),
        Detail("principal", "debt.principal", AMOUNT),
        Detail("interest", "debt.interest", AMOUNT),
        Detail("fees", "debt.fees", AMOUNT),
        Detail("priority", "debt.priority", options=YES_NO),
        Detail("in_scope", "debt.in_scope", options=YES_NO),
    ),
    Income: (
        Detail("kind", "income.kind", options=INCOME_KINDS, name=item_name("income_kinds")),
        Detail("label", "income.label", TEXT),
        Detail("amount", "income.amount", AMOUNT),
        EVERY,
        Detail("day", "income.day", DAY_OF_MONTH),
        Detail("certain", "income.certain", options=YES_NO),
        Detail("history", "income.history", HISTORY),
    ),
    Spending: (
        Detail("label", "spending.label", TEXT),
        Detail("amount", "spending.amount", AMOUNT),
        Detail("every", "spending.every", options=PERIODS, name=choice_name("every")),
        Detail("day", "spending.day", DAY_OF_MONTH),
        Detail("month", "spending.month", MONTH_OF_YEAR),
        Detail("share", "spending.share", SHARE),
        Detail("estimate", "spending.estimate", options=YES_NO),
        Detail("essential", "spending.essential", options=YES_NO),
    ),
    Asset: (
        Detail("kind", "asset.kind", options=ASSET_KINDS, name=item_name("asset_kinds")),
        Detail("label", "asset.label", TEXT),
        Detail("value", "asset.value", AMOUNT),
        Detail("liquid", "asset.liquid", options=YES_NO),
    ),
    Evidence: (
        Detail("status", "evidence.status", options=EVIDENCE_STATUSES, name=choice_name("evidence_status")),
        Detail("dated", "evidence.dated", PAST_DAY),
        Detail("file", "evidence.file", PATH),
    ),
    Contact: (
        Detail("at", "contact.at", MOMENT),
        Detail("direction", "contact.direction", options=CONTACT_DIRECTIONS, name=choice_name("direction")),
        Detail("channel", "contact.channel", catalogue="channels", name=channel_name),
        Detail("person", "contact.person", TEXT),
        Detail("ticket", "contact.ticket", TEXT),
        Detail("outcome", "contact.outcome", options=OUTCOMES, name=choice_name("outcome")),
        Detail("said", "contact.said", TEXT),
        Detail("promised", "contact.promised", TEXT),
        Detail("reply_by", "contact.reply_by", DAY_TO_COME),
        Detail("answered_on", "contact.answered_on", PAST_DAY),
    ),
    Offer: (
        Detail("kind", "offer.kind", options=PROPOSAL_KINDS, name=item_name("proposal_kinds")),
        Detail("monthly", "offer.monthly", AMOUNT),
        Detail("months", "offer.months", MONTHS),
        Detail("upfront", "offer.upfront", UP_FRONT),
        Detail("upfront_share", "offer.upfront_share", OPEN_SHARE),
        Detail("grace_months", "offer.grace_months", MONTHS),
        Detail("annual_rate", "offer.annual_rate", RATE),
        Detail("fees", "offer.fees", AMOUNT),
        Detail("period_fee", "offer.period_fee", SMALL_SHARE),
        Detail("discount", "offer.discount", DISCOUNT),
        Detail("waived", "offer.waived", AMOUNT),
        Detail("first_due", "offer.first_due", DAY_TO_COME),
        Detail("day", "offer.day", DAY_OF_MONTH),
        Detail("answer_by", "offer.answer_by", DAY_TO_COME),
        Detail("at", "offer.at", MOMENT),
        Detail("conditions", "offer.conditions", TEXT),
    ),
    Agreement: (
        Detail("balance", "agreement.balance", AMOUNT),
        Detail("monthly", "agreement.monthly", AMOUNT),
        Detail("months", "agreement.months", MONTHS),
        Detail("total", "agreement.total", AMOUNT),
        Detail("first_due", "agreement.first_due", DAY),
        Detail("day", "agreement.day", DAY_OF_MONTH),
        Detail("upfront", "agreement.upfront", AMOUNT),
        Detail("annual_rate", "agreement.annual_rate", RATE),
        Detail("fees", "agreement.fees", AMOUNT),
        Detail("period_fee", "agreement.period_fee", SMALL_SHARE),
        Detail("grace_months", "agreement.grace_months", MONTHS),
        Detail("payee", "agreement.payee", TEXT),
        Detail("file", "agreement.file", PATH),
    ),
    Payment: (
        Detail("due", "payment.due", DAY),
        Detail("amount", "payment.amount", AMOUNT),
        Detail("paid", "payment.paid", AMOUNT),
        Detail("paid_on", "payment.paid_on", PAST_DAY),
        Detail("lender_balance", "payment.lender_balance", AMOUNT),
        Detail("way", "payment.way", TEXT),
        Detail("note", "payment.note", TEXT),
        Detail("file", "payment.file", PATH),
    ),
}


def details_of(entry: Part) -> tuple[Detail, ...]:
    """The fields of an entry."""
    return DETAILS[type(entry)]


def spending_categories(*, essential: bool) -> list[str]:
    """The kinds of spending that are offered as essential, or as other."""
    return [item.id for item in catalogue("spending") if item.flag("essential") is essential]
