"""What may be wrong with the list of payments, in words."""

from collections.abc import Iterator, Sequence

from debt_wizard.advice.payment_doubts import Doubt
from debt_wizard.language import Language


def doubts_told(language: Language, doubts: Sequence[Doubt], lender: str) -> Iterator[str]:
    """What may be wrong, a sentence each."""
    for doubt in doubts:
        day = language.date(doubt.day) if doubt.day is not None else language.say("payments.doubt.no_day")
        agreed = language.date(doubt.agreed) if doubt.agreed is not None else ""
        amount = language.money(doubt.amount)
        yield language.say(f"payments.doubt.{doubt.code}", lender=lender, amount=amount, day=day, agreed=agreed)
