"""Whose fee it is that was not agreed: the lender's whom the person named, else anybody's."""

from debt_wizard.advice.company_name import holds_words, shorter_names
from debt_wizard.case import Case, Change, ChangeKind, Debt

FEE: ChangeKind = "fee_not_agreed"


def may_have_charged(case: Case, debt: Debt) -> bool:
    """Whether the last fee that was told may be that of a lender, who has not agreed to take it back since.

    Where what was told names lenders, it is one of theirs.
    """
    fee = _last_fee(case)
    if fee is None:
        return False
    named = _named_in(case, fee)
    return (not named or debt.id in named) and not _was_taken_back(case, debt, fee)


def is_of_unnamed_lender(case: Case, change: Change) -> bool:
    """Whether several lenders may have charged the fee of a change, because what was told names none of them."""
    lenders = {each.lender.strip() or each.id for each in case.debts_owed()}
    return len(lenders) > 1 and not _named_in(case, change)


def told_fee(change: Change) -> str:
    """The fee that was told, in one line; where nothing but a fee was told of, the line of the change is about it."""
    return change.fee or (change.story if change.kinds == [FEE] else "")


def _named_in(case: Case, fee: Change) -> set[str]:
    """The ids of the debts whose lenders are named in what was told of a fee, by their whole name or a shorter one."""
    told = told_fee(fee)
    return {
        each.id for each in case.debts_owed() if any(holds_words(told, name) for name in shorter_names(each.lender))
    }


def _was_taken_back(case: Case, debt: Debt, fee: Change) -> bool:
    """Whether the lender said yes to something after the fee was told."""
    said_yes = [each.at for each in case.contact if each.debt == debt.id and each.outcome == "accepted"]
    return fee.at is not None and any(at is not None and at.date() > fee.at for at in said_yes)


def _last_fee(case: Case) -> Change | None:
    """The last change that was told, where it is a fee that was not agreed."""
    last = case.change[-1] if case.change else None
    return last if last is not None and FEE in last.kinds else None
