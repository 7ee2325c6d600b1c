"""That a draft takes the lender's figure of what is owed, where the terms and the payments come to another."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from debt_wizard.advice.two_balances import TwoBalances, two_balances
from debt_wizard.case import Case, Debt
from debt_wizard.documents.figures_in_text import amounts_in
from debt_wizard.documents.remark import Remark
from debt_wizard.language import Language


def balance_remark(text: str, case: Case, debt: Debt, today: date) -> Iterator[Remark]:
    """One remark at the first place that names the lender's figure, with both figures and what to do."""
    two = two_balances(case, debt, today)
    if two is None:
        return
    amounts = amounts_in(text)
    names_both = any(said.amount == two.ours for said in amounts)
    for said in amounts:
        if said.amount == two.theirs:
            yield Remark("measure", said.start, said.end, partial(_told, two, names_both))
            return


def _told(two: TwoBalances, names_both: bool, language: Language) -> str:
    side = "less" if two.gap <= 0 else "more" if names_both else "more_alone"
    return language.say(f"draft.remark.balance.{side}", ours=language.money(two.ours))
