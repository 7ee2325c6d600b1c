"""The day since when a debt is late, in drafts after a second agreement."""

from datetime import date

from debt_wizard.documents.figure_check import check_figures
from debt_wizard.language import Language
from support.agreed_twice import agreed_in


def test_a_draft_is_held_against_the_day_of_the_present_lateness() -> None:
    case = agreed_in(4, 7)
    for told, is_right in (("2026年8月15日", True), ("2026年3月1日", False)):
        text = f"从{told}起逾期。"
        found = check_figures(text, case, case.debt[0], Language("zh"), date(2026, 9, 20))
        assert (found == []) is is_right
