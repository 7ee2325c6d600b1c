"""A proposal in one sentence, as it stands in a letter and in the summary."""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.plan import rate_of
from debt_wizard.advice.proposed_schedule import (
    after_its_months,
    after_waiver,
    first_due,
    proposed_balance,
    proposed_schedule,
)
from debt_wizard.advice.waiver import names_waiver
from debt_wizard.case import Case, Proposal
from debt_wizard.documents.waiver_words import waiver_told
from debt_wizard.finance import Row, Schedule
from debt_wizard.language import Language


def proposal_words(case: Case, proposal: Proposal | None, language: Language, today: date) -> str:
    """What is proposed to one lender, with every amount and date; empty while the proposal is not whole."""
    if proposal is None:
        return ""
    if proposal.kind == "lump_sum":
        if not proposal.upfront:
            return ""
        return _lump_sum(case, proposal, language.money(proposal.upfront), language, today)
    schedule = proposed_schedule(case, proposal, today)
    if schedule is None:
        return ""
    if proposal.kind == "token":
        return _token(case, proposal, schedule, language, today)
    said = _instalments(case, proposal, schedule, language)
    return said[:1].upper() + said[1:] if language.spoken == "en" else said


def _token(case: Case, proposal: Proposal, schedule: Schedule, language: Language, today: date) -> str:
    """A small amount for some months, and the day on which it is looked at again."""
    return language.say(
        "documents.proposal.token",
        first=language.date(_paying(schedule)[0].due),
        monthly=language.money(schedule.payment),
        months=language.months(proposal.months or schedule.months),
        review=language.date(after_its_months(case, proposal, today)),
    )


def _instalments(case: Case, proposal: Proposal, schedule: Schedule, language: Language) -> str:
    """The same amount each month, what comes before it, what of it differs, and what it rests on."""
    paying = _paying(schedule)
    upfront = language.money(proposal.upfront) if proposal.upfront else ""
    before = language.say("documents.proposal.upfront", upfront=upfront) if upfront else ""
    values = {
        "before": before,
        "first": language.date(paying[0].due),
        "monthly": language.money(schedule.payment),
        "months": language.months(len(paying)),
        "last": language.date(schedule.last_due),
        "total": language.money(schedule.total_paid + (proposal.upfront or Decimal(0))),
    }
    is_once = len(paying) == 1
    if proposal.kind == "deferral" and proposal.grace_months:
        pause = "deferral_month" if proposal.grace_months == 1 else "deferral"
        said = language.say(f"documents.proposal.{pause}", grace=language.months(proposal.grace_months), **values)
    else:
        said = language.say(f"documents.proposal.{'once' if is_once else 'instalments'}", **values)
    if schedule.rows[-1].payment != schedule.payment:
        said += language.say("documents.proposal.last", amount=language.money(schedule.rows[-1].payment))
    # the first day says it already, unless it is moved to the end of a short month or planned on a day of its own
    if case.plan.day is not None and case.plan.day != paying[0].due.day and not is_once:
        said += language.say("documents.proposal.on_day", day=language.each_month(case.plan.day))
    return said + _waived(case, proposal, language) + _rate(case, proposal, language)


def _rate(case: Case, proposal: Proposal, language: Language) -> str:
    """The rate that the payments rest on; empty where there is none."""
    if proposal.annual_rate is not None:
        sentence = _rate_sentence(proposal) if proposal.annual_rate else "no_interest"
        return language.say(f"documents.proposal.{sentence}", rate=language.percent(proposal.annual_rate))
    rate = rate_of(proposal, case)
    return language.say("documents.proposal.rate_now", rate=language.percent(rate)) if rate else ""


def _paying(schedule: Schedule) -> list[Row]:
    """The rows in which something is paid; a pause has others."""
    return [row for row in schedule.rows if row.payment]


def _lump_sum(case: Case, proposal: Proposal, upfront: str, language: Language, today: date) -> str:
    """On which day it is paid, and how much of what is owed the lender is asked to let go for it."""
    schedule, owed = proposed_schedule(case, proposal, today), proposed_balance(case, proposal)
    first = language.date(schedule.last_due if schedule is not None else first_due(case, today))
    rest = owed - (proposal.upfront or Decimal(0)) if owed is not None else Decimal(0)
    sentence = "lump_sum_waived" if rest > 0 else "lump_sum"
    return language.say(
        f"documents.proposal.{sentence}", upfront=upfront, first=first, rest=language.money(max(rest, Decimal(0)))
    )


def _rate_sentence(proposal: Proposal) -> str:
    """Who asks for interest to stop as well does not offer the rate, and has only worked with it."""
    return "rate_for_now" if "stop_interest" in proposal.asks else "rate"


def _waived(case: Case, proposal: Proposal, language: Language) -> str:
    """What the payments rest on where the lender waives a share: without it they would not add up for the lender."""
    rest = after_waiver(case, proposal)
    if not names_waiver(proposal) or rest is None:
        return ""
    return language.say(
        "documents.proposal.discount", waived=waiver_told(language, proposal), rest=language.money(rest)
    )
