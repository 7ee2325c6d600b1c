"""Every figure of an agreement beside what was agreed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from debt_wizard.advice.agreed_figures import (
    agreed_balances,
    agreed_figures,
    agreed_terms,
    agreed_total,
    days_of_ours,
    is_kept,
)
from debt_wizard.advice.difference import PAPER_FIELDS, FieldId, Figure
from debt_wizard.advice.terms_schedule import schedule_or_none
from debt_wizard.case import Agreement, Case, Debt


@dataclass(frozen=True)
class HeldFigure:
    """A figure of the paper beside what was agreed; None where one of the two names none."""

    field: FieldId
    agreed: Figure | None
    stated: Figure | None


def held_figures(
    case: Case, debt: Debt, agreement: Agreement, today: date, *, is_replaced: bool
) -> Iterator[HeldFigure]:
    """Every figure that was agreed or that the paper names; what was agreed since a later paper is no measure."""
    agreed: dict[FieldId, Figure | None] = {}
    if not is_replaced:
        terms = agreed_terms(case, debt, today)
        schedule = schedule_or_none(case, terms, today) if terms is not None else None
        known = agreed_figures(case, debt, terms, schedule, agreement)
        agreed = {field: value for field, value in known.items() if field not in days_of_ours(case, debt)}
        agreed["total"] = agreed_total(terms, schedule)
        if not is_kept(case, debt, agreement):
            agreed["balance"] = next(iter(agreed_balances(case, debt, terms)), None)
    for field in PAPER_FIELDS:
        beside, stated = agreed.get(field), getattr(agreement, field)
        if beside is not None or stated is not None:
            yield HeldFigure(field, beside, stated)
