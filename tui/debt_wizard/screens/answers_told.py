"""What was answered at each step, in few words: every answer that was given, and nothing that was computed from it."""

from collections.abc import Callable, Mapping

from debt_wizard.case import Case
from debt_wizard.language import Language
from debt_wizard.screens.answer_words import Answers
from debt_wizard.screens.answers_of_the_plan import (
    assets_told,
    buffer_told,
    debts_told,
    details_told,
    evidence_told,
    goal_told,
    income_told,
    proposals_told,
    spending_told,
    urgent_told,
    wellbeing_told,
)
from debt_wizard.screens.answers_of_the_talk import (
    changed_told,
    channel_answers_told,
    channel_told,
    contacts_told,
    drafts_told,
    offers_told,
    payments_told,
    reason_told,
    rehearsal_told,
    road_told,
    settled_told,
    signing_told,
)


def answers_at(language: Language, case: Case, step: str) -> list[str]:
    """The answers of one step; none where it asks nothing or nothing was answered."""
    told = _TOLD.get(step)
    return [each for each in told(language, case) if each] if told is not None else []


_TOLD: Mapping[str, Callable[[Language, Case], Answers]] = {
    "wellbeing": wellbeing_told,
    "urgent": urgent_told,
    "debts": debts_told,
    "goal": goal_told,
    "income": income_told,
    "essentials": spending_told(essential=True),
    "other_spending": spending_told(essential=False),
    "assets": assets_told,
    "debt_details": details_told,
    "evidence": evidence_told,
    "buffer": buffer_told,
    "proposals": proposals_told,
    "channel_questions": channel_answers_told,
    "channel_choice": channel_told,
    "reason": reason_told,
    "draft": drafts_told,
    "rehearsal": rehearsal_told,
    "offers": offers_told,
    "refused": road_told,
    "before_signing": signing_told,
    "payments": payments_told,
    "contacts": contacts_told,
    "changed": changed_told,
    "settled": settled_told,
}
