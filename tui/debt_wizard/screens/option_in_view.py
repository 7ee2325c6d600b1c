"""The option of a catalogue that the help is asked about: the one where the focus is, or that of its line."""

from collections.abc import Collection, Mapping

from textual.widget import Widget

from debt_wizard.case import Asset, Case, Evidence, Income, Spending
from debt_wizard.screens.debt_in_view import debt_in_view
from debt_wizard.widgets.choice_list import ChoiceList
from debt_wizard.widgets.entry_line import EntryLine
from debt_wizard.widgets.pick import Pick
from debt_wizard_content.catalogues import Item, item

CATALOGUES: Mapping[str, str] = {
    "field.agreement.checks": "agreement_terms",
    "field.channel.backup": "channels",
    "field.channel.chosen": "channels",
    "field.debt.product": "products",
    "field.offer.kind": "proposal_kinds",
    "field.proposal.asks": "asks",
    "field.proposal.kind": "proposal_kinds",
    "field.situation.goals": "goals",
    "field.situation.stage": "stages",
}
"""The catalogue that the options of a field come from, by its help entry."""


def option_in_view(focused: Widget | None, case: Case) -> Item | None:
    """The option, said as it is for the kind of debt that it is about; None where the focus is on none."""
    known = _named(focused) if focused is not None else None
    found = item(*known) if known is not None else None
    debt = case.debt_by_id(debt_in_view(focused))
    return found.for_product(debt.product) if found is not None and debt is not None else found


def card_in_view(focused: Widget | None, case: Case) -> str | None:
    """The advice card of a chosen alarm where the focus is: to read it again takes no second tick."""
    if not isinstance(focused, ChoiceList):
        return None
    told = case.situation
    chosen: Mapping[str, Collection[str]] = {
        "field.situation.wellbeing": {"crisis"} & {told.wellbeing or ""},
        "field.situation.alarms": told.alarms,
    }
    alarm = focused.standing_on
    if alarm is None or alarm not in chosen.get(focused.about, ()):
        return None
    found = item("alarms", alarm)
    card = found.value("card") if found is not None else None
    return card if isinstance(card, str) else None


def _named(focused: Widget) -> tuple[str, str] | None:
    """The catalogue and the id of the option."""
    about = getattr(focused, "about", None)
    catalogue = CATALOGUES.get(about) if isinstance(about, str) else None
    if catalogue is not None:
        option = _option(focused)
        return (catalogue, option) if option else None
    line = next((node for node in focused.ancestors if isinstance(node, EntryLine)), None)
    match line.entry if line is not None else None:
        case Spending(category=category):
            return "spending", category
        case Income(kind=kind):
            return "income_kinds", kind
        case Asset(kind=kind):
            return "asset_kinds", kind
        case Evidence(kind=kind):
            return "evidence", kind
        case _:
            return None


def _option(focused: Widget) -> str | None:
    if isinstance(focused, ChoiceList):
        return focused.standing_on
    value = focused.answer.value if isinstance(focused, Pick) else None
    return value if isinstance(value, str) else None
