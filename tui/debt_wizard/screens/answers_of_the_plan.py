"""What was answered on the way to a plan: one function a step."""

from collections.abc import Callable

from debt_wizard.case import Case
from debt_wizard.language import Language
from debt_wizard.screens.answer_words import Answers, amount_told, day_told, joined, lender_told
from debt_wizard.screens.paper_told import paper_name


def wellbeing_told(language: Language, case: Case) -> Answers:
    """How the person is."""
    if case.situation.wellbeing is not None:
        yield language.choice("wellbeing", case.situation.wellbeing)


def urgent_told(language: Language, case: Case) -> Answers:
    """Where it stands, and what cannot wait."""
    if case.situation.stage is not None:
        yield language.named("stages", case.situation.stage)
    for alarm in case.situation.alarms:
        yield language.named("alarms", alarm)


def debts_told(language: Language, case: Case) -> Answers:
    """Each debt with what is owed, and since when it is late."""
    for debt in case.debt:
        late = day_told(language, "review.late", debt.overdue_since)
        yield joined(lender_told(language, case, debt.id), amount_told(language, debt.balance), late)


def goal_told(language: Language, case: Case) -> Answers:
    """What the person wants to reach."""
    for goal in case.situation.goals:
        yield language.named("goals", goal)


def income_told(language: Language, case: Case) -> Answers:
    """Each income with its amounts."""
    for each in case.income:
        amounts = [each.amount] if each.amount is not None else each.history
        if amounts:
            name = each.label or language.named("income_kinds", each.kind)
            yield joined(name, language.join([language.money(amount) for amount in amounts]))


def spending_told(essential: bool) -> Callable[[Language, Case], Answers]:
    """Each line of that kind of spending that has an amount: what is told of a case."""

    def told(language: Language, case: Case) -> Answers:
        for each in case.spending:
            if each.essential is essential and each.amount is not None:
                yield joined(each.label or language.named("spending", each.category), language.money(each.amount))

    return told


def assets_told(language: Language, case: Case) -> Answers:
    """Each thing of value."""
    for each in case.asset:
        if each.value is not None:
            yield joined(each.label or language.named("asset_kinds", each.kind), language.money(each.value))


def details_told(language: Language, case: Case) -> Answers:
    """What kind each debt is, its rate, what the contract asks for, and when."""
    for debt in case.debt:
        product = language.named("products", debt.product) if debt.product else ""
        rate = language.percent(debt.annual_rate) if debt.annual_rate is not None else ""
        due = language.each_month(debt.due_day) if debt.due_day else ""
        said = (product, rate, amount_told(language, debt.contract_payment), due)
        if any(said):
            yield joined(lender_told(language, case, debt.id), *said)


def evidence_told(language: Language, case: Case) -> Answers:
    """Each paper, and whether it is at hand."""
    for paper in case.evidence:
        yield joined(paper_name(language, case, paper), language.choice("evidence_status", paper.status))


def buffer_told(language: Language, case: Case) -> Answers:
    """What is kept for the unforeseen, and how the rest is divided."""
    if "buffer" in case.about.seen:
        buffer = case.plan.buffer
        yield joined(language.named("buffer_rules", buffer.rule), amount_told(language, buffer.amount))
        yield language.choice("split", case.plan.split)


def proposals_told(language: Language, case: Case) -> Answers:
    """What is proposed to each lender, and from when."""
    for each in case.plan.proposal:
        months = language.months(each.months) if each.months else ""
        amounts = (amount_told(language, each.monthly), amount_told(language, each.upfront))
        yield joined(
            lender_told(language, case, each.debt), language.named("proposal_kinds", each.kind), *amounts, months
        )
    yield day_told(language, "review.first_payment", case.plan.first_payment)
