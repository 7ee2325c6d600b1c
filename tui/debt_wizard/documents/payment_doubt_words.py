"""What may be wrong with the list of payments, in words."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from debt_wizard.advice.payment_doubts import Doubt
from debt_wizard.advice.short_instalments import Short
from debt_wizard.language import Language


def doubts_told(
    language: Language, doubts: Sequence[Doubt], lender: str, *, place: str = "payments.doubt"
) -> Iterator[str]:
    """What may be wrong, a few sentences each. `place` is where the content says it: on the screen of the payments one
    can correct a line, in a document one cannot. Several payments before one agreement are told at once: a bill that
    was imported has many."""
    before = [doubt for doubt in doubts if doubt.code == "before_agreement" and doubt.day is not None]
    several = before if len(before) > 1 else []
    if several:
        yield _several_before(language, several, lender)
    for doubt in doubts:
        if doubt in several:
            continue
        day = language.date(doubt.day) if doubt.day is not None else language.say("payments.doubt.no_day")
        told = {
            "lender": lender,
            "amount": language.money(doubt.amount),
            "day": day,
            "due": language.date(doubt.payment.due) if doubt.payment.due is not None else "",
            "agreed": language.date(doubt.agreed) if doubt.agreed is not None else "",
        }
        if doubt.short is None:
            yield language.say(f"{place}.{doubt.code}", **told)
        else:
            short = _short(language, doubt.short)
            yield language.say(f"{place}.{doubt.code}_short", short=short, **told)


def _several_before(language: Language, doubts: Sequence[Doubt], lender: str) -> str:
    days = sorted(doubt.day for doubt in doubts if doubt.day is not None)
    return language.say(
        "payments.doubt.before_agreement_several",
        lender=lender,
        count=len(doubts),
        amount=language.money(sum((doubt.amount for doubt in doubts), Decimal(0))),
        first=language.date(days[0]),
        last=language.date(days[-1]),
        agreed=language.date(doubts[0].agreed) if doubts[0].agreed is not None else "",
    )


def _short(language: Language, short: Short) -> str:
    """What is behind, and since when."""
    which = "short_one" if short.count == 1 else "short_several"
    return language.say(f"payments.doubt.{which}", amount=language.money(short.amount), day=language.date(short.since))
