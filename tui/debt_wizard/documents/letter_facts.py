"""What a letter can say: the facts of one debt, as words in the language of the letter."""

from collections.abc import Mapping
from datetime import date, timedelta

from debt_wizard.advice.all_at_once import could_pay_all_at_once
from debt_wizard.advice.income_words import income_words
from debt_wizard.advice.late_since import late_since
from debt_wizard.advice.paid_off import is_paid_off
from debt_wizard.advice.paper_words import contract_words, within
from debt_wizard.advice.papers import papers_for
from debt_wizard.advice.plan import capacity
from debt_wizard.advice.proposal_kept import proposal_is_kept
from debt_wizard.advice.reason_words import reason_words
from debt_wizard.advice.recovery import recovery_ahead
from debt_wizard.advice.settled_anew import came_after
from debt_wizard.advice.small_payments import with_rest_open
from debt_wizard.advice.standing_terms import asks_no_less
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Debt
from debt_wizard.documents.account_words import account_words
from debt_wizard.documents.answer_time import DAYS_TO_ANSWER
from debt_wizard.documents.ask_facts import ask_facts
from debt_wizard.documents.balance_facts import balance_facts
from debt_wizard.documents.change_facts import change_facts
from debt_wizard.documents.complaint_facts import complaint_facts
from debt_wizard.documents.due_before_words import due_before_words
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.documents.kept_facts import are_reasons_past, kept_facts
from debt_wizard.documents.log_facts import log_facts
from debt_wizard.documents.note_facts import note_facts
from debt_wizard.documents.paper_names import ALWAYS_BROUGHT, paper_names
from debt_wizard.documents.paragraphs import as_sentence, one_paragraph
from debt_wizard.documents.proposal_words import proposal_words
from debt_wizard.documents.rehearsed_words import rehearsed
from debt_wizard.documents.road_facts import road_facts
from debt_wizard.documents.talk_facts import talk_facts
from debt_wizard.language import Language

NOT_DUE_YET = frozenset({"current", "due_soon"})
"""Stages before the first missed payment."""


ENCLOSED = {
    "payment_proof": ("payment_proof",),
    "bill": ("statement",),
    "papers_of_agreement": ("agreement", "payment_proof"),
    "papers_of_fee": ("statement", "agreement", "payment_proof"),
}
"""Which papers show what a letter is about, where it encloses no others: the end, a due day or a
refusal, an agreement, a fee."""


def letter_facts(case: Case, debt: Debt, language: Language, today: date) -> Mapping[str, Fact]:
    """Every fact that a letter to the lender of `debt` may use, by the name that templates use.

    What is told is text in `language`, amounts in the session's currency. What is not told is empty where a letter
    can do without it, and an open place where it cannot.
    """
    told, case = case, with_rest_open(case)  # what was said stays, also in a talk that is over
    debt = case.debt_by_id(debt.id) or debt
    return {
        **_who(case, debt, language, today),
        **balance_facts(case, debt, language, today),
        **_what_happened(case, debt, language, today),
        **_month(case, language, today),
        **_proposal(case, debt, language, today),
        **talk_facts(told, debt, language, today),
        **road_facts(case, debt, language, today),
        **complaint_facts(told, debt, language, today),
        **kept_facts(case, debt, language, today),
        "due_before": due_before_words(case, debt, language, today),
        "rehearsed": rehearsed(case, debt, language, today),
        **change_facts(case, debt, language),
        **ask_facts(case, debt, language),
        **note_facts(told, debt, language),
        **log_facts(told, debt, language, today),
    }


def _who(case: Case, debt: Debt, language: Language, today: date) -> dict[str, Fact]:
    return {
        "today": language.date(today),
        "answer_by": language.date(today + timedelta(days=DAYS_TO_ANSWER)),
        "name": case.person.name or Gap("name", language),
        "phone": case.person.phone,
        "lender": debt.lender or Gap("lender", language),
        "product": language.named("products", debt.product) if debt.product not in {None, "other"} else "",
        "contract": within(contract_words(debt, language)),
        "account": account_words(debt, language),
        "overdue_since": _overdue_since(case, debt, language, today),
        "is_not_due_yet": debt.overdue_since is None and case.situation.stage in NOT_DUE_YET,
        "is_card": debt.product == "credit_card",
    }


def _what_happened(case: Case, debt: Debt, language: Language, today: date) -> dict[str, Fact]:
    """What led here; with `_now` what of it is not over since terms stand."""
    situation, recovers = case.situation, recovery_ahead(case, today)
    told: dict[str, Fact] = {
        "reasons": reason_words(case, language) or Gap("reasons", language),
        "since": language.day_or_month(situation.since) if situation.since else "",
        "story": as_sentence(situation.story),
    }
    is_past = are_reasons_past(case, debt)
    now = {name: "" if is_past else fact for name, fact in told.items()}
    if situation.since is not None and came_after(case, debt, situation.since):
        now["since"] = ""  # whoever agreed after that day knew of it: it is not since then that the terms do not fit
    return {
        **told,
        **{f"{name}_now": fact for name, fact in now.items()},
        "since_when": _when(situation.since, language) if situation.since else "",
        "recovers": language.day_or_month(recovers) if recovers is not None else "",
    }


def _when(day: date, language: Language) -> str:
    """A day, or a month, with the word that goes before it."""
    form = "in_month" if day.day == 1 else "on_day"
    return language.say(f"documents.{form}", when=language.day_or_month(day))


def _month(case: Case, language: Language, today: date) -> dict[str, Fact]:
    can = capacity(case)
    if not can.left.is_known:
        unknown = dict.fromkeys(("income_told", "spending", "left_over", "capacity", "planned_beyond", "shortfall"), "")
        return {**unknown, "lenders": 0}
    income, judged = can.left.total("income"), verdict(case, today)
    return {
        "income_told": income_words(case, language),
        "spending": language.money(income - can.left.amount),
        "left_over": language.money(can.left.amount),
        "capacity": language.money(judged.most) if judged.most else "",
        "planned_beyond": language.money(judged.promised) if judged.most < judged.promised else "",
        "lenders": len({debt.lender.strip() or debt.id for debt in case.debts_owed() if not is_paid_off(case, debt)}),
        "shortfall": language.money(-can.left.amount) if can.left.amount < 0 else "",
    }


def _proposal(case: Case, debt: Debt, language: Language, today: date) -> dict[str, Fact]:
    proposal = case.proposal_for(debt.id)
    kind = proposal.kind if proposal is not None else None
    words = "" if asks_no_less(case, debt, today) else proposal_words(case, proposal, language, today)
    papers = _papers(case, debt)
    return {
        "proposal": words or Gap("proposal", language),
        "proposal_is_kept": proposal_is_kept(case, debt, today),
        "could_pay_all_at_once": could_pay_all_at_once(case, debt, today),
        # who asks for interest to stop as well does not offer the rate, and says so with it
        "offers_a_rate": proposal is not None and bool(proposal.annual_rate) and "stop_interest" not in proposal.asks,
        "deferral": (kind == "deferral" and words) or Gap("deferral", language),
        "token": (kind == "token" and words) or Gap("token", language),
        "reason": as_sentence(proposal.reason) if proposal else "",
        "steps": [one_paragraph(step) for step in proposal.steps] if proposal else [],
        "papers": paper_names(papers, debt, language),
        **{
            name: paper_names([kind for kind in kinds if kind in papers], debt, language)
            for name, kinds in ENCLOSED.items()
        },
        "other_papers": paper_names([kind for kind in papers if kind not in ALWAYS_BROUGHT], debt, language),
    }


def _papers(case: Case, debt: Debt) -> list[str]:
    """The kinds of papers that are there for a debt."""
    return [paper.kind for paper in papers_for(case, debt)]


def _overdue_since(case: Case, debt: Debt, language: Language, today: date) -> str:
    """The first day of being late; a day to come is no fact but a place to fill, for nobody is late since tomorrow."""
    if debt.overdue_since is not None and debt.overdue_since > today:
        return str(Gap("overdue_since", language))
    since = late_since(case, debt, today)
    return language.date(since) if since is not None else ""
