"""What a letter asks for beside the payments, and what of it is still open once terms stand."""

from collections.abc import Mapping, Sequence

from debt_wizard.advice.agreed import told_in_force
from debt_wizard.advice.rate_in_force import rate_in_force
from debt_wizard.case import Case, Debt
from debt_wizard.documents.fact import Fact
from debt_wizard.language import Language
from debt_wizard_content.catalogues import item

OF_INTEREST = frozenset({"stop_interest", "lower_interest"})
OF_COST = OF_INTEREST | {"waive_fees", "waive_penalty"}


def ask_facts(case: Case, debt: Debt, language: Language) -> Mapping[str, Fact]:
    """The requests of the proposal, by the name that templates use."""
    proposal = case.proposal_for(debt.id)
    asks = _without_contradiction(proposal.asks) if proposal is not None else []
    still = [ask for ask in asks if _is_open(ask, case, debt)]
    return {
        "asks": [_phrase(ask, debt, language) for ask in asks],
        "open_asks": [_phrase(ask, debt, language) for ask in still],
        "further_asks": [_phrase(ask, debt, language) for ask in asks if ask not in OF_COST],
        "interest_stays": not OF_INTEREST & set(still),
    }


def _without_contradiction(asks: Sequence[str]) -> list[str]:
    """The requests without a lower rate where no interest at all is asked for."""
    return [ask for ask in asks if ask != "lower_interest" or "stop_interest" not in asks]


def _is_open(ask: str, case: Case, debt: Debt) -> bool:
    """Whether a request is still one.

    Once terms stand, fees, penalties and collection were part of that talk; interest is asked for again only where the
    terms do not give what is asked.
    """
    terms = told_in_force(case, debt.id)
    if terms is None:
        return True
    if ask not in OF_INTEREST:
        return False
    rate = rate_in_force(case, debt)
    if rate is None:
        return True
    return rate != 0 and (ask == "stop_interest" or debt.annual_rate is None or rate >= debt.annual_rate)


def _phrase(ask: str, debt: Debt, language: Language) -> str:
    found = item("asks", ask)
    text = found.text_for("phrase", debt.product) if found is not None else None
    return text.in_(language.spoken) if text is not None else language.named("asks", ask)
