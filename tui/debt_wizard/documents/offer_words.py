"""A lender's offer in one sentence, as far as it was told."""

from debt_wizard.case import Offer
from debt_wizard.language import Language


def offer_words(offer: Offer | None, language: Language) -> str:
    """The terms that the lender named, and nothing that it did not; empty where it named none. Without a full stop."""
    if offer is None:
        return ""
    parts = [
        language.say(f"documents.offer.{name}", **values) for name, values in _terms(offer, language).items() if values
    ]
    said = language.say("documents.offer.between").join(parts)
    return said[:1].upper() + said[1:] if language.spoken == "en" else said


def _terms(offer: Offer, language: Language) -> dict[str, dict[str, str | int]]:
    """Each part of the terms with what it says, in the order in which a letter says them."""
    upfront: dict[str, str | int] = {"amount": language.money(offer.upfront)} if offer.upfront else {}
    if offer.kind == "lump_sum":
        return {"lump_sum": upfront}
    monthly: dict[str, str | int] = {"monthly": language.money(offer.monthly)} if offer.monthly else {}
    months: dict[str, str | int] = {"n": offer.months} if offer.months else {}
    whole: dict[str, str | int] = {**monthly, **months} if monthly and months else {}
    return {
        "upfront": upfront,
        "grace": {"grace": language.months(offer.grace_months)} if offer.grace_months else {},
        "instalments": whole,
        "monthly": {} if whole else monthly,
        "months": {} if whole else months,
        "rate": {"rate": language.percent(offer.annual_rate)} if offer.annual_rate is not None else {},
        "fees": {"amount": language.money(offer.fees)} if offer.fees else {},
    }
