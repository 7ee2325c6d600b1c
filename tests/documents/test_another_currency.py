"""A session in another currency than the yuan: no amount of it is called yuan."""

import re
from datetime import UTC, datetime

import pytest

from debt_wizard.documents.bundle import bundle
from debt_wizard.documents.formats import files
from debt_wizard.language import Language
from support.demo import example_case

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
YUAN = re.compile(r"\d元|¥ ?\d|人民币")


@pytest.mark.parametrize("code", ["zh", "en"])
def test_no_document_calls_its_amounts_yuan(code: str) -> None:
    case = example_case()
    case.draft = []
    case.about.currency = "USD"
    written = dict(files(bundle(case, Language(code, "USD"), NOW), "txt"))
    told = "\n".join(content.decode("utf-8") for content in written.values())
    assert "38,000 USD" in told or "USD 38,000" in told
    assert YUAN.findall(told) == []
