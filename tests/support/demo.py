"""The session file of the contract, as a case."""

import tomllib
from decimal import Decimal
from pathlib import Path

from debt_wizard.case import Case

EXAMPLE = Path(__file__).parent.parent / "data" / "example-session.toml"


def example_case() -> Case:
    """The example of the session file's contract."""
    return Case.model_validate(tomllib.loads(EXAMPLE.read_text("utf-8"), parse_float=Decimal))


def case_before_any_draft() -> Case:
    """The example with its person named, before a letter was written and a lender spoken to."""
    found = example_case()
    found.person.name = "张三"
    found.draft, found.contact, found.offer, found.agreement = [], [], [], []
    return found
