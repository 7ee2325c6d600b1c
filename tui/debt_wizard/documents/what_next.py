"""What comes next: the things to do, by day, the one without a day of its own today."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from debt_wizard.advice.clocks import clocks
from debt_wizard.advice.covered_by_beyond import covered_by_beyond
from debt_wizard.advice.due import due, rests_to_agree
from debt_wizard.advice.missed import missed
from debt_wizard.advice.open_offers import open_offers
from debt_wizard.advice.refusal import debts_on_road
from debt_wizard.advice.road import next_stop, road, step_name
from debt_wizard.advice.waiting_paper import papers_to_ask_for
from debt_wizard.case import Case
from debt_wizard.documents.drafting import drafts_to_send
from debt_wizard.documents.fitting import goes_elsewhere
from debt_wizard.documents.seen_drafts import was_sent
from debt_wizard.documents.summary import lender_name
from debt_wizard.documents.waiting_words import first_payment_told, paper_key
from debt_wizard.language import Language

LOOK_BEFORE = timedelta(days=3)
"""So long before a payment there is time to move money to the account."""

AHEAD = 366
"""Days in which the next payment is looked for."""

Task = tuple[date, str]
"""The day to do it, and what it is."""


def what_next(case: Case, language: Language, today: date) -> list[str]:
    """Each thing to do in a sentence, the earliest first. What can be done no more is not among them."""
    tasks = [
        *_behind(case, language, today),
        *_drafts(case, language, today),
        *_replies(case, language, today),
        *_offers(case, language, today),
        *_papers(case, language, today),
        *_road(case, language, today),
        *_rest(case, language, today),
        *_balance(case, language, today),
    ]
    return [told for _, told in sorted(tasks, key=lambda task: task[0])]


def _behind(case: Case, language: Language, today: date) -> Iterator[Task]:
    """What is open after its day, of each lender in one sentence."""
    behind = [each for each in missed(case, today) if each.is_open and each.row.open]
    for debt in dict.fromkeys(each.debt for each in behind):
        own = [each for each in behind if each.debt == debt]
        beyond = covered_by_beyond(case, debt, today)
        which = "behind" if len(own) == 1 else "behind_several"
        how = "_covered" if beyond is not None else ""
        told = language.say(
            f"documents.plan.{which}{how}",
            lender=lender_name(case.debt_by_id(debt), language),
            day=language.date(own[0].due),
            count=len(own),
            amount=language.money(sum((each.row.open or Decimal(0) for each in own), Decimal(0))),
            beyond=language.money(beyond or Decimal(0)),
        )
        yield today, told


def _drafts(case: Case, language: Language, today: date) -> Iterator[Task]:
    sending, nameless = drafts_to_send(case, today), 0
    for wanted in {(wanted.debt.id, goes_elsewhere(wanted.intent)): wanted for wanted in sending}.values():
        to, lender = goes_elsewhere(wanted.intent), lender_name(wanted.debt, language)
        if not wanted.debt.lender:
            nameless += 1
        elif to is None and was_sent(case, wanted, today):
            continue
        elif to is None:
            yield today, language.say("documents.plan.send", lender=lender)
        else:
            yield today, language.say("documents.plan.send_to", lender=lender, to=language.text(to))
    if nameless:
        yield today, language.say("documents.plan.name_lender")


def _replies(case: Case, language: Language, today: date) -> Iterator[Task]:
    for clock in clocks(case, today):
        lender = lender_name(case.debt_by_id(clock.contact.debt), language)
        yield clock.day, language.say("documents.plan.reply_by", day=language.date(clock.day), lender=lender)


def _offers(case: Case, language: Language, today: date) -> Iterator[Task]:
    for last_day, offer in open_offers(case):
        if last_day >= today:
            lender = lender_name(case.debt_by_id(offer.debt), language)
            yield last_day, language.say("documents.plan.offer", day=language.date(last_day), lender=lender)


def _papers(case: Case, language: Language, today: date) -> Iterator[Task]:
    for day, offer in papers_to_ask_for(case):
        wanted, lender = max(day, today), lender_name(case.debt_by_id(offer.debt), language)
        told = {"day": language.date(wanted), "lender": lender}
        first = first_payment_told(case, offer.debt, language, today)
        key = f"documents.plan.{paper_key(case, offer.debt)}" + ("_from" if first else "")
        yield wanted, language.say(key, first=first, **told)


def _road(case: Case, language: Language, today: date) -> Iterator[Task]:
    for debt in debts_on_road(case, today):
        stop = next_stop(road(case, debt.id, today))
        if stop is not None:
            day, lender = max(stop.due, today), lender_name(debt, language)
            what = step_name(case, debt.id, stop.step, language)
            yield day, language.say("road.planned", day=language.date(day), lender=lender, what=what)


def _rest(case: Case, language: Language, today: date) -> Iterator[Task]:
    """The talk about what small payments for some months leave."""
    for each in rests_to_agree(case, today):
        day = max(each.day, today)
        told = {"day": language.date(day), "lender": lender_name(case.debt_by_id(each.debt), language)}
        key = "documents.plan.rest_of_small" if each.amount is not None else "documents.plan.rest_of_small_unknown"
        yield day, language.say(key, amount=language.money(each.amount or Decimal(0)), **told)


def _balance(case: Case, language: Language, today: date) -> Iterator[Task]:
    """The look at the account before the next payment that was agreed."""
    ahead = [each for each in due(case, today, AHEAD) if each.kind == "instalment" and each.day >= today]
    if ahead:
        pays = ahead[0].pay_by or ahead[0].day
        look = max(pays - LOOK_BEFORE, today)
        yield look, language.say("documents.plan.check", look=language.date(look), due=language.date(ahead[0].day))
