"""The one-page summary for the lender: who, what is owed, what is left over, what is agreed or proposed.

It holds nothing that is the person's own business: no verdict, no buffer, no most that could be promised.
"""

from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.assumed_rate import assumed_rate_in_force
from debt_wizard.advice.late_since import late_since
from debt_wizard.advice.left_over import Side, left_over
from debt_wizard.advice.owed import owed
from debt_wizard.advice.small_payments import with_rest_open
from debt_wizard.advice.standing_terms import asks_no_less, has_terms, is_agreed_as_proposed, is_proposed
from debt_wizard.advice.terms_in_force import schedule_in_force
from debt_wizard.case import Case, Debt, is_asked_anew
from debt_wizard.documents.change_words import told_changes
from debt_wizard.documents.kept_facts import agreed_words
from debt_wizard.documents.page import Bullets, Heading, Page, Paragraph, Part, Table
from debt_wizard.documents.proposal_words import proposal_words
from debt_wizard.documents.told import told_amount, told_day
from debt_wizard.documents.waiting_words import waiting_terms_told
from debt_wizard.language import Language
from debt_wizard_content.catalogues import item

SIDES: tuple[tuple[Side, str], ...] = (
    ("income", "income"),
    ("essential", "essential"),
    ("other", "other"),
    ("debt", "outside"),
)
"""The sides of a month, each with the name of its line."""


def summary(case: Case, language: Language, today: date) -> Page:
    """The page that comes first in everything that leaves the program."""
    case = with_rest_open(case)
    parts: list[Part] = [Paragraph(language.say("documents.summary.made", day=language.date(today)))]
    if case.person.name:
        parts.append(Paragraph(language.say("documents.summary.who", name=case.person.name)))
    if case.about.settled is not None:
        day = language.date(case.about.settled.date())
        parts.append(Paragraph(language.say("documents.summary.closed", day=day)))
    parts += [
        Heading(language.say("documents.summary.owed")),
        _owed(case, language, today),
        Heading(language.say("documents.summary.left_over")),
        *not_whole(case, language),
        *_left_over(case, language),
        *_changes(case, language),
        *_agreed(case, language, today),
        *_proposals(case, language, today),
    ]
    return Page("summary", language.say("documents.summary.title"), tuple(parts))


def lender_name(debt: Debt | None, language: Language) -> str:
    """The lender as the person named it."""
    return debt.lender if debt is not None and debt.lender else language.say("plan.unnamed_lender")


def lender_of(case: Case, debt_id: str | None, language: Language) -> str:
    """The lender of what names a debt by its id, or that the debt was deleted; empty where none is named."""
    if debt_id is None:
        return ""
    debt = case.debt_by_id(debt_id)
    return lender_name(debt, language) if debt is not None else language.say("plan.deleted_debt")


def _owed(case: Case, language: Language, today: date) -> Table | Paragraph:
    if not case.debt:
        return Paragraph(language.say("documents.summary.no_debts"))
    heads = tuple(language.say(f"documents.summary.{head}") for head in ("lender", "kind", "balance", "overdue_since"))
    rows = [
        (
            lender_name(debt, language),
            language.named("products", debt.product) if debt.product else "",
            balance_of(case, debt, language),
            told_day(late_since(case, debt, today), language),
        )
        for debt in case.debt
    ]
    balances = [amount for debt in case.debt if debt.settled_on is None and (amount := owed(case, debt)) is not None]
    if len(balances) > 1:
        rows.append((language.say("documents.summary.sum"), "", told_amount(sum(balances, Decimal(0)), language), ""))
    return Table(heads, tuple(rows), frozenset({2}))


def balance_of(case: Case, debt: Debt, language: Language) -> str:
    """What is owed on a debt today, or since when it is settled; empty where it was not told."""
    if debt.settled_on is not None:
        return language.say("documents.summary.settled_on", day=language.date(debt.settled_on))
    return told_amount(owed(case, debt), language)


def _changes(case: Case, language: Language) -> list[Part]:
    """What changed since the first figures, each with what was left over a month before and after it."""
    told = [each for each in told_changes(case, language) if each.before is not None and each.after is not None]
    if not told:
        return []
    heads = tuple(language.say(f"documents.summary.change.{head}") for head in ("day", "what", "before", "after"))
    rows = tuple(
        (
            told_day(each.day, language),
            each.what,
            told_amount(each.before, language),
            told_amount(each.after, language),
        )
        for each in told
    )
    return [Heading(language.say("documents.summary.change.title")), Table(heads, rows, frozenset({2, 3}))]


def _agreed(case: Case, language: Language, today: date) -> list[Part]:
    """What was agreed on each debt still owed: an agreement, an accepted offer, or our own proposal after a yes.

    After it, what was accepted since and waits for its paper.
    """
    said: list[str] = []
    for debt in case.debts_owed():
        lender = lender_name(debt, language)
        if has_terms(case, debt) or is_agreed_as_proposed(case, debt):
            agreed = _with_amount(case, debt, agreed_words(case, debt, language, today), language, today)
            said.append(language.say("documents.summary.proposal", lender=lender, proposal=agreed))
        if waiting := waiting_terms_told(case, debt, language, today):
            said.append(language.say("documents.summary.waiting", lender=lender, terms=waiting))
    return [Heading(language.say("documents.summary.agreed")), Bullets(tuple(said))] if said else []


def _with_amount(case: Case, debt: Debt, words: str, language: Language, today: date) -> str:
    """Agreed terms with what each payment comes to, where they name only how many there are."""
    told, schedule = told_in_force(case, debt.id), schedule_in_force(case, debt.id, today)
    if told is None or told.monthly or not told.months or schedule is None:
        return words
    rate = assumed_rate_in_force(case, debt.id, today)
    amount = language.money(schedule.payment)
    if rate is not None:
        return language.say("documents.summary.each_assumed", terms=words, amount=amount, rate=language.share(rate))
    return language.say("documents.summary.each", terms=words, amount=amount)


def _proposals(case: Case, language: Language, today: date) -> list[Part]:
    """What is proposed for each debt that is still owed, unless terms took its place and nothing changed since, or
    nothing less than they ask for has been proposed."""
    owed = [
        debt
        for debt in case.debts_owed()
        if is_proposed(case, debt, today) and not (is_agreed_as_proposed(case, debt) or asks_no_less(case, debt, today))
    ]
    if not owed:
        return []
    said = tuple(_proposed(case, debt, language, today) for debt in owed)
    return [Heading(language.say("documents.summary.proposed")), Bullets(said)]


def not_whole(case: Case, language: Language) -> list[Part]:
    """That the figures of a month are being told anew and are not whole yet, where that is so."""
    return [Paragraph(language.say("documents.summary.not_whole"))] if is_asked_anew(case) else []


def _left_over(case: Case, language: Language) -> list[Part]:
    left = left_over(case)
    if not left.is_known:
        return [Paragraph(language.say("documents.summary.unknown"))]
    rows = [
        (language.say(f"documents.summary.{name}"), told_amount(left.total(side), language))
        for side, name in SIDES
        if side != "debt" or left.total(side)
    ]
    rows.append((language.say("documents.summary.left"), told_amount(left.amount, language)))
    heads = (language.say("documents.summary.line"), language.say("documents.summary.a_month"))
    return [Table(heads, tuple(rows), frozenset({1}))]


def _proposed(case: Case, debt: Debt, language: Language, today: date) -> str:
    proposal = case.proposal_for(debt.id)
    words = proposal_words(case, proposal, language, today) or language.say("documents.summary.no_proposal")
    said = language.say("documents.summary.proposal", lender=lender_name(debt, language), proposal=words)
    if proposal is None or not proposal.asks:
        return said
    phrases = [found.text("phrase") for ask in proposal.asks if (found := item("asks", ask)) is not None]
    asks = language.join([phrase.in_(language.spoken) for phrase in phrases if phrase is not None])
    return f"{said}{'' if language.spoken == 'zh' else ' '}{language.say('documents.summary.asks', asks=asks)}"
