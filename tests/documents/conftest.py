from datetime import date

import pytest

from debt_wizard.case import Case
from support.demo import case_before_any_draft

TODAY = date(2026, 11, 23)


@pytest.fixture
def case() -> Case:
    """The example of the session file, told by somebody with a name, and without a draft yet."""
    return case_before_any_draft()
