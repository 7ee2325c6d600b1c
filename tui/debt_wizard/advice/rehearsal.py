"""The rehearsal: each question of the lender with the person's own answer and a reply that holds their figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from string import Formatter

from debt_wizard.advice.all_at_once import could_pay_all_at_once
from debt_wizard.advice.income_words import income_words
from debt_wizard.advice.late_since import late_since
from debt_wizard.advice.owed import owed
from debt_wizard.advice.paper_words import paper_words, within
from debt_wizard.advice.papers import papers_for
from debt_wizard.advice.plan import capacity, monthly_of
from debt_wizard.advice.promised import promised
from debt_wizard.advice.proposed_schedule import first_due
from debt_wizard.advice.reason_words import reason_words
from debt_wizard.case import Case, Debt
from debt_wizard.language import Language
from debt_wizard_content.rehearsal import LenderQuestion, lender_questions
from debt_wizard_content.text import Text


@dataclass(frozen=True)
class Question:
    """One question as it is asked in the rehearsal, in one language."""

    id: str
    title: str
    ask: str
    why: str
    own: str | None
    """The person's own answer from the case; None where the case does not hold it."""
    reply: str
    """A calm reply: with the figures of the case, or without any while one is missing."""
    traps: tuple[str, ...]
    fill: str | None
    """The step that asks for what the reply lacks; None where nothing is missing."""


def questions(case: Case, language: Language, today: date, debt: Debt | None = None) -> list[Question]:
    """What the lender of that debt asks, in the usual order; without one, the first debt of the talk."""
    about = debt or next(iter(case.debts_in_scope()), None)
    known = answers(case, language, today, about)
    product = about.product if about is not None else None
    alone = about is not None and not _others(case, about)
    return [_asked(each, known, language, alone=alone) for each in lender_questions(product=product)]


def answers(case: Case, language: Language, today: date, debt: Debt | None) -> dict[str, str]:
    """Every place that a reply may name and the case can fill, as the language writes it.

    What can be promised at most is none of them: what a person rehearses, a lender hears.
    """
    there = papers_for(case, debt) if debt is not None else [each for each in case.evidence if each.status == "have"]
    named = dict.fromkeys(_paper(paper.kind, debt, language) for paper in there)
    papers = language.join(list(named))
    known = {
        "name": case.person.name,
        "reason": reason_words(case, language),
        "papers": papers,
    }
    if case.plan.first_payment is not None:
        known["first_payment"] = language.date(first_due(case, today))
    known |= {**_sums(case, language), **_debt(case, debt, language)}
    may_be_empty = {
        "late": _late(case, debt, language, today),
        "not_at_once": _not_at_once(case, debt, language, today),
    }
    return {**{place: said for place, said in known.items() if said}, **may_be_empty}


def _others(case: Case, debt: Debt) -> list[Debt]:
    """The other debts that are not settled, those too that this talk is not about: a lender asks for all of them."""
    return [each for each in case.debt if each.id != debt.id and each.settled_on is None]


def _sums(case: Case, language: Language) -> dict[str, str]:
    room, money = capacity(case), language.money
    if not room.left.is_known:
        return {}
    spent = room.left.total("essential") + room.left.total("other") + room.left.total("debt")
    return {
        "income": income_words(case, language),
        "spending": money(spent),
        "left": money(room.left_over),
    }


def _late(case: Case, debt: Debt | None, language: Language, today: date) -> str:
    """Since when a debt is late, to follow its balance; empty where it is not: that is an answer too."""
    since = late_since(case, debt, today) if debt is not None else None
    return language.say("rehearsal.late", day=language.date(since)) if since is not None else ""


def _not_at_once(case: Case, debt: Debt | None, language: Language, today: date) -> str:
    """That it cannot be all at once; empty where it could: then it would be untrue."""
    return (
        "" if debt is not None and could_pay_all_at_once(case, debt, today) else language.say("rehearsal.not_at_once")
    )


def _paper(kind: str, debt: Debt | None, language: Language) -> str:
    return within(paper_words(kind, debt, language) if debt is not None else language.named("evidence", kind))


def _debt(case: Case, debt: Debt | None, language: Language) -> dict[str, str]:
    if debt is None:
        return {}
    money = language.money
    known = {"lender": debt.lender}
    balance = owed(case, debt)
    if balance is not None:
        known["balance"] = money(balance)
    others = [owed(case, each) for each in _others(case, debt)]
    balances = [each for each in others if each is not None]
    if others and len(balances) == len(others):
        counted = language.say(f"counts.other_debt.{'one' if len(others) == 1 else 'many'}", n=len(others))
        known |= {"others": counted, "others_total": money(sum(balances, Decimal(0)))}
    proposal = case.proposal_for(debt.id)
    if proposal is not None and (monthly := monthly_of(proposal, case)) > 0 and promised(case) <= capacity(case).amount:
        known["offer"] = money(monthly)  # a promise above what can be kept is no answer to rehearse
    return known


def _asked(question: LenderQuestion, known: Mapping[str, str], language: Language, *, alone: bool) -> Question:
    nothing = language.text(question.none) if alone and question.none is not None else None
    reply = nothing or _filled(question.reply, known, language)
    own = nothing or (_filled(question.own, known, language) if question.own is not None else None)
    lacks = reply is None or (question.own is not None and own is None)
    spare = question.open or question.reply
    return Question(
        id=question.id,
        title=language.text(question.name),
        ask=language.text(question.ask),
        why=language.text(question.why),
        own=own,
        reply=reply if reply is not None else language.text(spare),
        traps=tuple(language.text(trap) for trap in question.traps),
        fill=question.fill if lacks else None,
    )


def _filled(text: Text, known: Mapping[str, str], language: Language) -> str | None:
    """The text with its places filled; None while one cannot be."""
    said = language.text(text)
    places = {place for _, place, _, _ in Formatter().parse(said) if place}
    return said.format_map(known) if places <= known.keys() else None
