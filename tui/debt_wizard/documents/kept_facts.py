"""What a letter can say of an agreement while it runs: what was agreed, paid, is late, and when it ended."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.agreed import accepted_offer, agreed_by_word, agreed_day, agreed_with, has_agreement
from debt_wizard.advice.allocated_line import paid_sum_of
from debt_wizard.advice.change_road import asks_for_facts
from debt_wizard.advice.counted_payments import counted_payments
from debt_wizard.advice.due_day import due_day_in_force
from debt_wizard.advice.figures_that_count import stated_or_agreed
from debt_wizard.advice.kept_in_full import is_kept_in_full
from debt_wizard.advice.late_payment import LatePayment, late_payment
from debt_wizard.advice.named_terms import named_terms
from debt_wizard.advice.paid_off import nothing_is_owed
from debt_wizard.advice.pay_day import pay_day
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.advice.unexplained_rest import unexplained_rest
from debt_wizard.advice.waiting_paper import waiting_offer
from debt_wizard.case import Case, Debt, Offer, Payment
from debt_wizard.documents.answer_time import DAYS_TO_ANSWER
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.documents.offer_words import offer_words
from debt_wizard.documents.paper_day import paper_day
from debt_wizard.documents.pause_words import with_what_goes_on
from debt_wizard.documents.proposal_words import proposal_words
from debt_wizard.documents.talk_facts import last_offer
from debt_wizard.language import Language

NOTHING = Decimal(0)

HALF_A_MONTH = 15


def kept_facts(case: Case, debt: Debt, language: Language, today: date) -> Mapping[str, Fact]:
    """The facts of keeping to an agreement, by the name that templates use."""
    kept_in_full = is_kept_in_full(case, debt, today)
    return {
        "kept_in_full": kept_in_full,
        "agreed_is_kept": kept_in_full and has_agreement(case, debt.id),
        "agreed": agreed_words(case, debt, language, today) or Gap("agreed", language),
        # an offer that is still open is not accepted by a letter alone: it is decided on, and so held against the check
        "accepted_terms": _accepted_words(case, debt, language, today) or Gap("accepted_terms", language),
        "accepted_waiver": _accepted_waiver(case, debt, language, today),
        "accepted_rest": _accepted_rest(case, debt, language, today),
        "paper_by": language.date(paper_day(case, debt, today)),
        # a new proposal takes the place of the one that was agreed: beside it only what the lender named can be told
        "agreed_before": _named_words(case, debt, language) or Gap("agreed", language),
        **_paid(case, debt, language),
        **_late(case, debt, language, today),
        **_days(case, debt, language),
    }


def agreed_words(case: Case, debt: Debt, language: Language, today: date) -> str:
    """What was agreed: the agreement, else the offer that was accepted, else the proposal where terms stand on it.

    Empty without any.
    """
    named = _named_words(case, debt, language)
    if named or not has_agreement(case, debt.id):
        return named
    return proposal_words(case, case.proposal_for(debt.id), language, today)


def _accepted_words(case: Case, debt: Debt, language: Language, today: date) -> str:
    """The terms that were accepted last: those that wait beside an older agreement, else what was agreed.

    Empty where the lender has named others since, which were not accepted.
    """
    if _is_named_since(case, debt):
        return ""
    offer = _accepted(case, debt)
    if offer is None:
        return agreed_words(case, debt, language, today)
    terms = named_terms(case, debt, offer, today)
    told = with_what_goes_on(case, debt, offer)
    return offer_words(told, language, terms.balance if terms is not None else None)


def _is_named_since(case: Case, debt: Debt) -> bool:
    """Whether the last offer came after the terms that stand, and was not accepted."""
    last, agreed = last_offer(case, debt), agreed_day(case, debt.id)
    if last is None or last.decision == "accepted" or last.at is None or agreed is None:
        return False
    return last.at.date() > agreed


def _accepted(case: Case, debt: Debt) -> Offer | None:
    waiting = waiting_offer(case, debt.id)
    return waiting or (accepted_offer(case, debt.id) if agreed_with(case, debt.id) is None else None)


def _accepted_waiver(case: Case, debt: Debt, language: Language, today: date) -> str:
    """What the terms that were accepted last leave to be waived; empty where nothing is."""
    offer = _accepted(case, debt)
    terms = named_terms(case, debt, offer, today) if offer is not None else None
    return language.money(terms.waived) if terms is not None and terms.waived > 0 else ""


def _accepted_rest(case: Case, debt: Debt, language: Language, today: date) -> str:
    """What the payments that were accepted last leave of the balance without a word on it; empty where nothing is.

    Of small payments for some months the rest is to be agreed, and what a single sum leaves is waived.
    """
    offer = _accepted(case, debt)
    terms = named_terms(case, debt, offer, today) if offer is not None else None
    schedule = schedule_or_none(case, terms, today) if terms is not None else None
    if terms is None or schedule is None or terms.kind in {"token", "lump_sum"}:
        return ""
    rest = unexplained_rest(terms, schedule)
    return language.money(rest) if rest else ""


def _named_words(case: Case, debt: Debt, language: Language) -> str:
    """The terms of the agreement, with what it leaves open as it was agreed before; else of the accepted offer.

    Empty where neither names any.
    """
    agreed = agreed_with(case, debt.id)
    if agreed is None:
        return offer_words(with_what_goes_on(case, debt, last_offer(case, debt, {"accepted"})), language)
    own = stated_or_agreed(case, debt, agreed)
    before = agreed_by_word(case, agreed) if own.discount else None
    terms = Offer(
        debt=debt.id,
        kind=own.kind,
        upfront=own.upfront,
        monthly=own.monthly,
        months=own.months,
        grace_months=own.grace_months,
        annual_rate=own.annual_rate,
        fees=own.fees,
        period_fee=own.period_fee,
        discount=before.discount if before is not None else None,
        waived=before.waived if before is not None else None,
        first_due=agreed.first_due,
        day=agreed.day,
    )
    return offer_words(terms, language)


def are_reasons_past(case: Case, debt: Debt) -> bool:
    """Whether the reasons of the case led to the terms that stand: what changed since was told by itself."""
    agreed, since = agreed_day(case, debt.id), case.situation.since
    is_older = agreed is not None and (since is None or since <= agreed)
    told = [each.at for each in case.change if asks_for_facts(each)]
    return is_older and agreed is not None and any(at is not None and at > agreed for at in told)


def payments_made(case: Case, debt: Debt) -> list[Payment]:
    """What was really paid to the lender of a debt, by its day: what was noted again is not."""
    told = [each for each in counted_payments(case, debt).payment if each.debt == debt.id]
    made = [each for each in told if each.paid or (each.paid is None and each.paid_on is not None)]
    return sorted(made, key=lambda each: each.paid_on or each.due or date.min)


def paid_sum(payments: list[Payment]) -> Decimal:
    """What payments come to; one without a figure of its own was paid as it fell due."""
    return sum(map(paid_sum_of, payments), NOTHING)


def answer_to_late(due_on: date, pays: date | None, today: date) -> date:
    """By when an answer about a late payment is wanted: before its day, or before the one on which it will be paid."""
    before = due_on if due_on > today else pays
    wanted = today + timedelta(days=DAYS_TO_ANSWER)
    return wanted if before is None else max(min(wanted, before - timedelta(days=1)), today + timedelta(days=1))


def _paid(case: Case, debt: Debt, language: Language) -> dict[str, Fact]:
    made = payments_made(case, debt)
    last = next((each.paid_on for each in reversed(made) if each.paid_on is not None), None)
    paid_off = debt.settled_on or (last if nothing_is_owed(case, debt) else None)
    return {
        "paid_times": len(made),
        "paid_so_far": language.money(paid_sum(made)) if made else "",
        "last_paid_on": language.date(last) if last else "",
        "paid_off_on": language.date(paid_off) if paid_off else Gap("paid_off_on", language),
    }


def _late(case: Case, debt: Debt, language: Language, today: date) -> dict[str, Fact]:
    late = late_payment(case, debt, today)
    day, made_up = late.due, late.made_up_on
    return {
        "late_due": language.date(day) if day is not None else Gap("late_due", language),
        "late_amount": language.money(late.amount) if late.amount is not None else Gap("late_amount", language),
        "late_what": _late_words(late, language),
        "late_is_agreed": late.is_agreed,
        "late_pay_on": language.date(made_up) if made_up is not None else _gap_of(late, language),
        "late_answer_by": language.date(answer_to_late(day if day is not None else today, made_up, today)),
        "is_overdue": day is not None and day < today,
    }


def _late_words(late: LatePayment, language: Language) -> Fact:
    """The amount, or what is left of it beside what was paid."""
    if late.amount is None:
        return Gap("late_amount", language)
    told = {"amount": language.money(late.amount), "paid": language.money(late.part_paid)}
    return language.say("documents.late.rest" if late.part_paid else "documents.late.whole", **told)


def _gap_of(late: LatePayment, language: Language) -> Gap:
    """The pay day was not told, or it was, and the pay is not enough for two payments."""
    return Gap("late_pay_on" if late.pay_day is None else "made_up_on", language)


def _days(case: Case, debt: Debt, language: Language) -> dict[str, Fact]:
    pays, due = pay_day(case), due_day_in_force(case, debt)
    # nobody asks for the day that holds already, nor, as one after the pay, for one that comes before it
    new = case.plan.day if case.plan.day != due and _is_after_pay(case.plan.day, pays) else None
    return {
        "due_day": language.day_of_month(due) if due else Gap("due_day", language),
        "new_day": language.day_of_month(new) if new else Gap("new_day", language),
        "pay_day": language.day_of_month(pays) if pays else "",
    }


def _is_after_pay(day: int | None, pays: int | None) -> bool:
    """Whether a day of the month comes after pay day, and not in the half of a month before the next."""
    return day is None or pays is None or (day - pays) % 31 <= HALF_A_MONTH
