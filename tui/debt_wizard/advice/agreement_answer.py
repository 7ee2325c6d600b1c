"""What an answer before signing changes in the case."""

from collections.abc import Mapping
from datetime import datetime

from debt_wizard.advice.agreement_review import AgreementReview
from debt_wizard.advice.days_with_the_yes import forget_days, keep_days
from debt_wizard.advice.filled_payments import listed_anew
from debt_wizard.advice.kept_as_agreed import keep_what_was_agreed
from debt_wizard.advice.named_figures import kind_of
from debt_wizard.case import Agreement, Case, OwnRisk


def turned(checks: Mapping[str, bool], term: str) -> dict[str, bool]:
    """The answers with that of one term turned on: not looked at, yes, no, not looked at."""
    answer = checks.get(term)
    rest = {name: told for name, told in checks.items() if name != term}
    return rest if answer is False else {**rest, term: answer is None}


def agree(case: Case, agreement: Agreement, review: AgreementReview, now: datetime) -> None:
    """Record the yes, what was still open, and, against the verdict, that it was deliberate.

    What was listed of the terms before gives way to the payments of the paper.
    """
    with listed_anew(case, agreement.debt):
        keep_what_was_agreed(case, now.date(), paid_alone=True)
        keep_days(case, agreement, now.date())
        agreement.kind = kind_of(case, agreement)
        agreement.agreed_at = now
    agreement.open_when_agreed = list(review.open_terms)
    judged = review.judged.judged if review.judged is not None else None
    if judged is not None and judged.level in {"over", "stretched"}:
        case.plan.own_risk = OwnRisk(at=now, verdict=judged.level, promised=judged.promised)


def take_back(case: Case, agreement: Agreement) -> None:
    """Take the yes back; the answers stay. What was listed of the paper gives way to the terms that stand without."""
    with listed_anew(case, agreement.debt):
        agreement.agreed_at = agreement.kind = None
        forget_days(agreement)
    agreement.open_when_agreed = []
