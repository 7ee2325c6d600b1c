"""A lender's offer in one sentence, as far as it was told."""

from decimal import Decimal

from debt_wizard.advice.first_day_named import first_day_named
from debt_wizard.advice.named_figures import paid_once, total_as_proposed
from debt_wizard.advice.waiver import waived_share
from debt_wizard.case import Offer
from debt_wizard.documents.waiver_words import waiver_told
from debt_wizard.finance import round_money
from debt_wizard.language import Language


def offer_words(offer: Offer | None, language: Language, of: Decimal | None = None) -> str:
    """The terms that the lender named, and nothing that it did not; empty where it named none. Without a full stop.

    With what was owed when they came, `of`, each share of it is told as an amount too, so that nobody takes it twice.
    """
    if offer is None:
        return ""
    amounts = _amounts_of(offer, language, of) if of else {}
    parts = [
        language.say(f"documents.offer.{name}{'_of' if name in amounts else ''}", **values | amounts.get(name, {}))
        for name, values in _terms(offer, language).items()
        if values
    ]
    said = language.say("documents.offer.between").join(parts)
    return said[:1].upper() + said[1:] if language.spoken == "en" else said


def _terms(offer: Offer, language: Language) -> dict[str, dict[str, str | int]]:
    """Each part of the terms with what it says, in the order in which a letter says them."""
    once = paid_once(offer)
    first = once or offer.upfront
    upfront: dict[str, str | int] = {"amount": language.money(first)} if first else {}
    share = {} if upfront else _share(offer.upfront_share, language)
    told = waiver_told(language, offer)
    waived: dict[str, str | int] = {"waived": told} if told else {}
    fees: dict[str, str | int] = {"amount": language.money(offer.fees)} if offer.fees else {}
    if offer.kind == "lump_sum" or once:
        names_sum = bool(upfront or share)
        return {
            "discount": waived if names_sum else {},
            "rest_at_once": {} if names_sum else waived,
            "lump_sum": upfront,
            "lump_sum_share": share,
            **_lump_day(offer, language),
            "fees": fees,
        }
    monthly: dict[str, str | int] = {"monthly": language.money(offer.monthly)} if offer.monthly else {}
    months: dict[str, str | int] = {"n": offer.months, "months": language.months(offer.months)} if offer.months else {}
    grace: dict[str, str | int] = {"grace": language.months(offer.grace_months)} if offer.grace_months else {}
    whole: dict[str, str | int] = {**monthly, **months} if monthly and months else {}
    return {
        "discount": waived,
        "upfront": upfront,
        "upfront_share": share,
        "grace_month" if offer.grace_months == 1 else "grace": grace,
        _named_payments(offer): whole,
        "monthly": {} if whole else monthly,
        "one_month" if offer.months == 1 else "months": {} if whole else months,
        "total": _total(offer, language),
        **_days(offer, language),
        "no_interest" if offer.annual_rate == 0 else "rate": _rate(offer, language),
        "period_fee": _share(offer.period_fee, language),
        "fees": fees,
    }


def _named_payments(offer: Offer) -> str:
    """How payments of which number and amount are named are told."""
    if offer.kind == "token":
        return "small"
    return "one_instalment" if offer.months == 1 else "instalments"


def _total(offer: Offer, language: Language) -> dict[str, str | int]:
    """What the payments come to, where they are those that we proposed, of which the last is a smaller one."""
    total = total_as_proposed(offer)
    if total is None or not (offer.monthly and offer.months):
        return {}
    payments = offer.monthly * offer.months + (offer.upfront or 0)
    return {"total": language.money(total)} if 0 < payments - total < offer.monthly else {}


def _lump_day(offer: Offer, language: Language) -> dict[str, dict[str, str | int]]:
    """When a lump sum is paid, as far as it was said."""
    first = first_day_named(offer)
    if first is not None:
        return {"lump_day": {"day": language.date(first)}}
    return {"lump_grace": {"grace": language.months(offer.grace_months)} if offer.grace_months else {}}


def _days(offer: Offer, language: Language) -> dict[str, dict[str, str | int]]:
    """The first day of instalments, and the day of the month, where the first one does not say it."""
    first = first_day_named(offer)
    says_itself = offer.day is None or (first is not None and first.day == offer.day)
    return {
        "first": {"day": language.date(first)} if first is not None else {},
        "due_day": {"day": language.each_month(offer.day)} if offer.day is not None and not says_itself else {},
    }


def _amounts_of(offer: Offer, language: Language, of: Decimal) -> dict[str, dict[str, str | int]]:
    """What each share of a sum comes to, by the part of the terms that names it."""
    rest = language.money(of - round_money(of * waived_share(offer, of)))
    waived: dict[str, str | int] = {"of": language.money(of), "rest": rest}
    first: dict[str, str | int] = {"amount": language.money(round_money(of * (offer.upfront_share or 0)))}
    return {"discount": waived, "rest_at_once": waived, "upfront_share": first, "lump_sum_share": first}


def _rate(offer: Offer, language: Language) -> dict[str, str | int]:
    return {"rate": language.percent(offer.annual_rate)} if offer.annual_rate is not None else {}


def _share(share: Decimal | None, language: Language) -> dict[str, str | int]:
    return {"share": language.share(share)} if share else {}
