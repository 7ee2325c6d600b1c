"""Every letter that can be written, for a full case, a minimal one and those between."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal

from debt_wizard.case import ASKS, Agreement, Case, Offer, Payment
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from debt_wizard_content.letters import intents

TODAY = date(2026, 11, 23)
INTENTS = [each.id for each in intents()]
CHANNELS = ("phone", "chat", "email", "meeting")
FORMS = [(each.id, channel) for each in intents() for channel in CHANNELS if channel in each.channels]


def minimal(_: str) -> Case:
    return Case.model_validate({"schema": 1, "debt": [{"id": "card"}]})


def demo(language: str) -> Case:
    return sample_case(language, TODAY)


def agreed(language: str) -> Case:
    """The demo a year on: an offer was accepted, every term was ticked, payments were made and one is late."""
    case = demo(language)
    at = datetime(2025, 11, 20, 10, tzinfo=UTC)
    case.offer.append(
        Offer(debt="card", at=at.replace(year=2026), months=36, monthly=Decimal(1000), decision="accepted")
    )
    case.agreement.append(Agreement(debt="card"))
    case.payment = [
        Payment(
            debt="card", due=date(2026, 10, 15), amount=Decimal(1000), paid=Decimal(1000), paid_on=date(2026, 10, 15)
        ),
        Payment(debt="card", due=date(2026, 11, 15), amount=Decimal(1000)),
    ]
    return case


def short(language: str) -> Case:
    """The demo with less coming in than living costs, and a token payment or a pause proposed."""
    case = demo(language)
    case.income = case.income[:1]
    case.income[0].amount = Decimal(4000)
    case.plan.proposal[0].kind, case.plan.proposal[0].monthly = "token", Decimal(100)
    case.plan.proposal[0].months = 6
    case.plan.proposal[1].kind, case.plan.proposal[1].grace_months, case.plan.proposal[1].months = "deferral", 3, 24
    case.plan.proposal[1].monthly = None
    return case


def paid(language: str) -> Case:
    case = demo(language)
    case.payment = [Payment(debt="card", paid=Decimal(36000), paid_on=date(2026, 11, 20))]
    return case


def private(make: Callable[[str], Case], language: str) -> Case:
    """A case whose first debt is with a relative, with every request that there is."""
    case = make(language)
    debt = case.debt[0]
    debt.product, debt.lender, debt.account = "private", {"zh": "堂哥", "en": "Aunt May"}[language], ""
    for proposal in case.plan.proposal:
        proposal.asks = list(ASKS)
    return case


CASES: tuple[Callable[[str], Case], ...] = (demo, minimal, agreed, short, paid)


def every_text(make: Callable[[str], Case], intent: str, channel: str, language: str) -> list[str]:
    case = make(language)
    return [letter(case, Wanted(debt, intent, channel), Language(language), TODAY) for debt in case.debt]
