"""What was answered about the talk and what follows it: one function a step."""

from debt_wizard.advice.agreed import was_replaced
from debt_wizard.advice.road import step_name
from debt_wizard.case import Case
from debt_wizard.documents.change_words import kinds_told
from debt_wizard.documents.waiver_words import waiver_told
from debt_wizard.language import Language
from debt_wizard.screens.answer_words import Answers, amount_told, day_told, joined, lender_told
from debt_wizard.screens.draft_picks import intent_name
from debt_wizard.typed import show_moment
from debt_wizard_content.catalogues import catalogue, item

YES_NO = {True: "yes", False: "no"}


def channel_answers_told(language: Language, case: Case) -> Answers:
    """Each answer on which a channel depends."""
    for question in catalogue("channel_questions"):
        answer = getattr(case.channel.answers, question.id, None)
        chosen = YES_NO.get(answer) if isinstance(answer, bool) else answer
        for option in question.options():
            if option.id == chosen:
                yield joined(language.text(question.name), language.text(option.name))


def channel_told(language: Language, case: Case) -> Answers:
    """The channel that was chosen."""
    if case.channel.chosen:
        yield language.named("channels", case.channel.chosen)


def reason_told(language: Language, case: Case) -> Answers:
    """Why it came to this, and since when."""
    for reason in case.situation.reasons:
        yield language.named("reasons", reason)
    yield day_told(language, "review.since", case.situation.since)


def drafts_told(language: Language, case: Case) -> Answers:
    """Each letter that was begun, its channel and its lender."""
    for draft in case.draft:
        lender = lender_told(language, case, draft.debt) if draft.debt else ""
        name = intent_name(language, draft.intent, case.product_of(draft.debt))
        yield joined(name, language.named("channels", draft.channel), lender)


def rehearsal_told(language: Language, case: Case) -> Answers:
    """How many questions were answered."""
    answered = sum(bool(each.answer.strip()) for each in case.rehearsal)
    yield language.say("review.answered", n=answered) if answered else ""


def offers_told(language: Language, case: Case) -> Answers:
    """What each lender offered, and what was decided."""
    for each in case.offer:
        months = language.months(each.months) if each.months else ""
        amounts = (amount_told(language, each.monthly), amount_told(language, each.upfront))
        told = waiver_told(language, each)
        waived = language.say("review.waived", waived=told) if told else ""
        decision = language.say(f"offers.decision.{'replaced' if was_replaced(case, each) else each.decision}")
        yield joined(lender_told(language, case, each.debt), *amounts, months, waived, decision)


def road_told(language: Language, case: Case) -> Answers:
    """Each step that was done after a refusal or silence."""
    for each in case.road:
        if each.done_on is not None and item("road", each.step) is not None:
            yield joined(step_name(case, each.debt, each.step, language), language.date(each.done_on))


def signing_told(language: Language, case: Case) -> Answers:
    """How many terms of each agreement are met."""
    for each in case.agreement:
        yes = language.say("review.terms_met", n=sum(each.checks.values()), of=len(each.checks)) if each.checks else ""
        yield joined(lender_told(language, case, each.debt), amount_told(language, each.monthly), yes)


def payments_told(language: Language, case: Case) -> Answers:
    """Each payment that was made."""
    for each in case.payment:
        if each.paid_on is not None:
            paid = each.paid if each.paid is not None else each.amount
            yield joined(
                lender_told(language, case, each.debt), language.date(each.paid_on), amount_told(language, paid)
            )


def contacts_told(language: Language, case: Case) -> Answers:
    """Each talk and how it ended."""
    for each in case.contact:
        lender = lender_told(language, case, each.debt) if each.debt else ""
        at = show_moment(each.at) if each.at is not None else ""
        yield joined(at, lender, language.choice("outcome", each.outcome))


def changed_told(language: Language, case: Case) -> Answers:
    """What changed, each time."""
    for change in case.change:
        if change.kinds:
            yield kinds_told(change, language)


def settled_told(language: Language, case: Case) -> Answers:
    """The debts that are settled."""
    for debt in case.debt:
        if debt.settled_on is not None:
            yield joined(lender_told(language, case, debt.id), language.date(debt.settled_on))
