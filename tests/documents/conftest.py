from datetime import date

import pytest

from debt_wizard.case import Case
from support.demo import case_before_any_draft
from support.exported_year import Year, exported_year

TODAY = date(2026, 11, 23)


@pytest.fixture
def case() -> Case:
    """The example of the session file, told by somebody with a name, and without a draft yet."""
    return case_before_any_draft()


@pytest.fixture(scope="session")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    """Every stage of a year, exported in every format and both languages."""
    return exported_year(tmp_path_factory.mktemp("year"))
