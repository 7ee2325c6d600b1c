"""The session file of the contract, as a case."""

import tomllib
from decimal import Decimal
from pathlib import Path

from debt_wizard.case import Case

EXAMPLE = Path(__file__).parent.parent / "data" / "example-session.toml"


def example_case() -> Case:
    """The example of the session file's contract."""
    return Case.model_validate(tomllib.loads(EXAMPLE.read_text("utf-8"), parse_float=Decimal))
