"""What was answered at each step, in few words: every answer that was given, and nothing that was computed from it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from debt_wizard.advice.agreed import was_replaced
from debt_wizard.advice.road import step_name
from debt_wizard.case import Case
from debt_wizard.documents.change_words import kinds_told
from debt_wizard.language import Language
from debt_wizard.screens.debt_names import debt_name
from debt_wizard.screens.draft_picks import intent_name
from debt_wizard.screens.paper_told import paper_name
from debt_wizard.typed import show_moment
from debt_wizard_content.catalogues import catalogue, item

Answers = Iterator[str]

YES_NO = {True: "yes", False: "no"}


def answers_at(language: Language, case: Case, step: str) -> list[str]:
    """The answers of one step; none where it asks nothing or nothing was answered."""
    told = _TOLD.get(step)
    return [each for each in told(language, case) if each] if told is not None else []


def _wellbeing(language: Language, case: Case) -> Answers:
    if case.situation.wellbeing is not None:
        yield language.choice("wellbeing", case.situation.wellbeing)


def _urgent(language: Language, case: Case) -> Answers:
    if case.situation.stage is not None:
        yield language.named("stages", case.situation.stage)
    for alarm in case.situation.alarms:
        yield language.named("alarms", alarm)


def _debts(language: Language, case: Case) -> Answers:
    for debt in case.debt:
        late = _day(language, "review.late", debt.overdue_since)
        yield _words(_lender(language, case, debt.id), _money(language, debt.balance), late)


def _goal(language: Language, case: Case) -> Answers:
    for goal in case.situation.goals:
        yield language.named("goals", goal)


def _income(language: Language, case: Case) -> Answers:
    for each in case.income:
        amounts = [each.amount] if each.amount is not None else each.history
        if amounts:
            name = each.label or language.named("income_kinds", each.kind)
            yield _words(name, language.join([language.money(amount) for amount in amounts]))


def _spending(essential: bool) -> Callable[[Language, Case], Answers]:
    def told(language: Language, case: Case) -> Answers:
        for each in case.spending:
            if each.essential is essential and each.amount is not None:
                yield _words(each.label or language.named("spending", each.category), language.money(each.amount))

    return told


def _assets(language: Language, case: Case) -> Answers:
    for each in case.asset:
        if each.value is not None:
            yield _words(each.label or language.named("asset_kinds", each.kind), language.money(each.value))


def _details(language: Language, case: Case) -> Answers:
    for debt in case.debt:
        product = language.named("products", debt.product) if debt.product else ""
        rate = language.percent(debt.annual_rate) if debt.annual_rate is not None else ""
        due = language.each_month(debt.due_day) if debt.due_day else ""
        said = (product, rate, _money(language, debt.contract_payment), due)
        if any(said):
            yield _words(_lender(language, case, debt.id), *said)


def _evidence(language: Language, case: Case) -> Answers:
    for paper in case.evidence:
        yield _words(paper_name(language, case, paper.kind), language.choice("evidence_status", paper.status))


def _buffer(language: Language, case: Case) -> Answers:
    if "buffer" in case.about.seen:
        buffer = case.plan.buffer
        yield _words(language.named("buffer_rules", buffer.rule), _money(language, buffer.amount))
        yield language.choice("split", case.plan.split)


def _proposals(language: Language, case: Case) -> Answers:
    for each in case.plan.proposal:
        months = language.months(each.months) if each.months else ""
        amounts = (_money(language, each.monthly), _money(language, each.upfront))
        yield _words(_lender(language, case, each.debt), language.named("proposal_kinds", each.kind), *amounts, months)
    yield _day(language, "review.first_payment", case.plan.first_payment)


def _channel_answers(language: Language, case: Case) -> Answers:
    for question in catalogue("channel_questions"):
        answer = getattr(case.channel.answers, question.id, None)
        chosen = YES_NO.get(answer) if isinstance(answer, bool) else answer
        for option in question.options():
            if option.id == chosen:
                yield _words(language.text(question.name), language.text(option.name))


def _channel(language: Language, case: Case) -> Answers:
    if case.channel.chosen:
        yield language.named("channels", case.channel.chosen)


def _reason(language: Language, case: Case) -> Answers:
    for reason in case.situation.reasons:
        yield language.named("reasons", reason)
    yield _day(language, "review.since", case.situation.since)


def _drafts(language: Language, case: Case) -> Answers:
    for draft in case.draft:
        lender = _lender(language, case, draft.debt) if draft.debt else ""
        yield _words(intent_name(language, draft.intent), language.named("channels", draft.channel), lender)


def _rehearsal(language: Language, case: Case) -> Answers:
    answered = sum(bool(each.answer.strip()) for each in case.rehearsal)
    yield language.say("review.answered", n=answered) if answered else ""


def _offers(language: Language, case: Case) -> Answers:
    for each in case.offer:
        months = language.months(each.months) if each.months else ""
        amounts = (_money(language, each.monthly), _money(language, each.upfront))
        decision = language.say(f"offers.decision.{'replaced' if was_replaced(case, each) else each.decision}")
        yield _words(_lender(language, case, each.debt), *amounts, months, decision)


def _road(language: Language, case: Case) -> Answers:
    for each in case.road:
        if each.done_on is not None and item("road", each.step) is not None:
            yield _words(step_name(case, each.debt, each.step, language), language.date(each.done_on))


def _signing(language: Language, case: Case) -> Answers:
    for each in case.agreement:
        yes = language.say("review.terms_met", n=sum(each.checks.values()), of=len(each.checks)) if each.checks else ""
        yield _words(_lender(language, case, each.debt), _money(language, each.monthly), yes)


def _payments(language: Language, case: Case) -> Answers:
    for each in case.payment:
        if each.paid_on is not None:
            paid = each.paid if each.paid is not None else each.amount
            yield _words(_lender(language, case, each.debt), language.date(each.paid_on), _money(language, paid))


def _contacts(language: Language, case: Case) -> Answers:
    for each in case.contact:
        lender = _lender(language, case, each.debt) if each.debt else ""
        at = show_moment(each.at) if each.at is not None else ""
        yield _words(at, lender, language.choice("outcome", each.outcome))


def _changed(language: Language, case: Case) -> Answers:
    for change in case.change:
        if change.kinds:
            yield kinds_told(change, language)


def _settled(language: Language, case: Case) -> Answers:
    for debt in case.debt:
        if debt.settled_on is not None:
            yield _words(_lender(language, case, debt.id), language.date(debt.settled_on))


_TOLD: Mapping[str, Callable[[Language, Case], Answers]] = {
    "wellbeing": _wellbeing,
    "urgent": _urgent,
    "debts": _debts,
    "goal": _goal,
    "income": _income,
    "essentials": _spending(essential=True),
    "other_spending": _spending(essential=False),
    "assets": _assets,
    "debt_details": _details,
    "evidence": _evidence,
    "buffer": _buffer,
    "proposals": _proposals,
    "channel_questions": _channel_answers,
    "channel_choice": _channel,
    "reason": _reason,
    "draft": _drafts,
    "rehearsal": _rehearsal,
    "offers": _offers,
    "refused": _road,
    "before_signing": _signing,
    "payments": _payments,
    "contacts": _contacts,
    "changed": _changed,
    "settled": _settled,
}


def _lender(language: Language, case: Case, debt_id: str) -> str:
    return debt_name(lambda: case)(language, debt_id)


def _money(language: Language, amount: Decimal | None) -> str:
    return language.money(amount) if amount is not None else ""


def _day(language: Language, sentence: str, day: date | None) -> str:
    return language.say(sentence, day=language.date(day)) if day is not None else ""


def _words(*said: str) -> str:
    return " ".join(each for each in said if each)
