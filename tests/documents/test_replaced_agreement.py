"""The checks before signing say which agreement is no longer in force."""

from datetime import UTC, datetime

import pytest

from debt_wizard.case import Agreement, Case
from debt_wizard.documents.agreement_checks import agreement_checks
from debt_wizard.documents.page import Paragraph
from debt_wizard.language import Language
from support.agreed_twice import agreed_in
from support.household import money
from support.six_payments import TODAY, case_of


def _told(case: Case, language: Language) -> list[str]:
    return [str(part.text) for part in agreement_checks(case, language, TODAY).parts if isinstance(part, Paragraph)]


@pytest.mark.parametrize("code", ["zh", "en"])
def test_an_agreement_whose_place_another_took_says_so_once(code: str) -> None:
    case, language = case_of(), Language(code)
    at = datetime(2026, 11, 20, tzinfo=UTC)
    replaced = language.say("annexes.agreement.replaced", day=language.date(at.date()))
    assert replaced not in _told(case, language)
    case.agreement.append(Agreement(debt="card", monthly=money(300), months=9))
    assert replaced not in _told(case, language)
    case.agreement[1].agreed_at = at
    assert _told(case, language).count(replaced) == 1


def test_of_three_agreements_each_names_the_one_that_took_its_place() -> None:
    case, language = agreed_in(4, 7, 9), Language("zh")
    told = "".join(_told(case, language))
    days = [day for day in ("2026年4月1日", "2026年7月1日", "2026年9月1日") if f"{day}商定的那一份取代了它" in told]
    assert days == ["2026年7月1日", "2026年9月1日"]
