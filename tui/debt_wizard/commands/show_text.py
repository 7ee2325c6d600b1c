"""The parts of `show`, each as lines for a person."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import has_agreement
from debt_wizard.advice.due import Due
from debt_wizard.advice.late_since import late_since
from debt_wizard.advice.owed import owed
from debt_wizard.advice.plan import capacity
from debt_wizard.advice.proposed_schedule import proposed_schedule
from debt_wizard.advice.small_payments import with_rest_open
from debt_wizard.advice.standing_terms import has_terms, is_agreed_as_proposed, is_proposed
from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Case, Debt, Proposal
from debt_wizard.commands.due_lines import due_lines as told_lines
from debt_wizard.commands.due_there import DueThere
from debt_wizard.commands.progress import progress
from debt_wizard.commands.reading import ReadSession
from debt_wizard.commands.without_days import missing_lines, without_days
from debt_wizard.documents.kept_facts import agreed_words
from debt_wizard.documents.verdict_line import standing_text
from debt_wizard.documents.waiting_words import waiting_terms_told
from debt_wizard.finance import Schedule
from debt_wizard.language import Language
from debt_wizard.way import first_open


def debt_lines(language: Language, case: Case, today: date) -> list[str]:
    """A line for each debt, and the sum of several."""
    if not case.debt:
        return [language.say("commands_show.none")]
    lines = [_debt(language, case, debt, today) for debt in case.debt]
    balances = [amount for debt in case.debt if (amount := owed(case, debt)) is not None]
    if len(balances) > 1:
        total = language.money(sum(balances, Decimal(0)))
        lines.append(language.say("commands_show.debt.sum", amount=total))
    return lines


def month_lines(language: Language, case: Case) -> list[str]:
    """What comes in, what goes out, what is left over, and what of it can be promised."""
    can = capacity(case)
    if not can.left.is_known:
        return [language.say("commands_show.month.unknown")]
    amounts = {side: language.money(can.left.total(side)) for side in ("income", "essential", "other", "debt")}
    lines = [language.say(f"commands_show.month.{side}", amount=amount) for side, amount in amounts.items()]
    if not can.left.total("debt"):
        lines.pop()
    left = language.money(can.left_over)
    lines.append(language.say("commands_show.month.left", amount=left))
    if can.left_over > 0:
        held_back = language.money(can.held_back)
        most = language.money(can.amount)
        lines.append(language.say("commands_show.month.capacity", held_back=held_back, amount=most))
    if can.left.has_estimates:
        lines.append(language.say("commands_show.month.estimates"))
    return lines


def proposal_lines(language: Language, case: Case, today: date) -> list[str]:
    """For each debt of this talk the terms that stand, else the proposal; both where something changed since.

    A proposal that the lender said yes to is what stands. What was accepted beside what stands follows it.
    """
    case, lines = with_rest_open(case), []
    for debt in case.debts_owed():
        lender = debt.lender or language.say("plan.unnamed_lender")
        if has_terms(case, debt):
            terms = agreed_words(case, debt, language, today)
            lines.append(language.say("commands_show.proposal.agreed", lender=lender, terms=terms))
        if waiting := waiting_terms_told(case, debt, language, today):
            lines.append(language.say("commands_show.proposal.waiting", lender=lender, terms=waiting))
        if not is_proposed(case, debt, today):
            continue
        proposal = case.proposal_for(debt.id)
        words = _proposal(language, case, proposal, today) if proposal is not None else ""
        said = words or language.say("commands_show.none")
        if words and is_agreed_as_proposed(case, debt):
            lines.append(language.say("commands_show.proposal.agreed", lender=lender, terms=said))
            continue
        line = "instead" if has_terms(case, debt) else "line"
        lines.append(language.say(f"commands_show.proposal.{line}", lender=lender, proposal=said))
    return lines or [language.say("commands_show.none")]


def verdict_lines(language: Language, case: Case, today: date) -> list[str]:
    """The verdict in one line, and the deliberate yes against it, as long as it is about the same amount."""
    lines, risk = [standing_text(case, language, today)], case.plan.own_risk
    judged = verdict(case, today) if risk is not None else None
    if risk is None or judged is None:
        return lines
    if judged.level in {"over", "stretched"} and judged.promised == risk.promised:
        lines.append(language.say("commands_show.own_risk", day=language.date(risk.at.date())))
    return lines


def next_line(language: Language, case: Case) -> str:
    """The first step that is still open."""
    done, of = progress(case)
    title = language.say(f"steps.{first_open(case).id}.title")
    return language.say("commands_show.next", step=title, done=done, of=of)


def due_lines(language: Language, session: ReadSession, found: Sequence[Due], today: date) -> list[str]:
    """What falls due within thirty days, and what was agreed and has no day yet."""
    lines = told_lines(language, [DueThere(session, each) for each in found], today)
    lines += missing_lines(language, list(without_days(session, today)))
    nothing = "commands_show.nothing_due" if session.is_whole else "commands_show.nothing_found"
    return lines or [language.say(nothing)]


def _debt(language: Language, case: Case, debt: Debt, today: date) -> str:
    parts: list[str] = []
    if debt.annual_rate is not None:
        parts.append(language.say("commands_show.debt.rate", rate=language.percent(debt.annual_rate)))
    if debt.due_day is not None and not has_agreement(case, debt.id):  # terms that stand have days of their own
        parts.append(language.say("commands_show.debt.due_day", day=language.each_month(debt.due_day)))
    since = late_since(case, debt, today)
    if since is not None:
        parts.append(language.say("commands_show.debt.overdue", day=language.date(since)))
    if debt.settled_on is not None:
        parts.append(language.say("commands_show.debt.settled", day=language.date(debt.settled_on)))
    if not debt.in_scope:
        parts.append(language.say("commands_show.debt.outside"))
    kind = (
        language.say("commands_show.debt.kind", kind=language.named("products", debt.product)) if debt.product else ""
    )
    balance, unknown = owed(case, debt), language.say("commands_show.debt.no_balance")
    return language.say(
        "commands_show.debt.line",
        lender=debt.lender or language.say("plan.unnamed_lender"),
        kind=kind,
        balance=unknown if balance is None else language.money(balance),
        more="".join(language.say("commands_show.debt.more", part=part) for part in parts),
    )


def _proposal(language: Language, case: Case, proposal: Proposal, today: date) -> str:
    schedule = proposed_schedule(case, proposal, today)
    if proposal.kind == "lump_sum" and proposal.upfront:
        return language.say("commands_show.proposal.once", amount=language.money(proposal.upfront))
    if schedule is None:
        return ""
    before = ""
    if proposal.upfront:
        before = language.say("commands_show.proposal.upfront", amount=language.money(proposal.upfront))
    return language.say(
        "commands_show.proposal.small" if schedule.left else "commands_show.proposal.terms",
        before=before,
        monthly=language.money(schedule.payment),
        months=language.months(schedule.months),
        total=language.money(total_paid(schedule, proposal)),
        end=language.date(schedule.last_due),
        left=language.money(schedule.left),
    )


def total_paid(schedule: Schedule, proposal: Proposal) -> Decimal:
    """All that a proposal pays, the sum at the beginning included."""
    first = proposal.upfront if proposal.upfront and proposal.kind != "lump_sum" else Decimal(0)
    return first + schedule.total_paid
