from datetime import date

import pytest

from debt_wizard.case import Case
from support.demo import example_case

TODAY = date(2026, 11, 23)


@pytest.fixture
def case() -> Case:
    """The example of the session file, told by somebody with a name, and without a draft yet."""
    found = example_case()
    found.person.name = "张三"
    found.draft, found.contact, found.offer, found.agreement = [], [], [], []
    return found
