"""Which papers are called for, and which are older than usual."""

from datetime import date

import pytest

from debt_wizard.advice.freshness import is_stale, usual_months, wanted_papers
from debt_wizard.case import Case, Debt, Evidence, Situation

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("kind", "dated", "status", "stale"),
    [
        ("income_proof", date(2026, 8, 22), "have", True),
        ("income_proof", date(2026, 8, 23), "have", False),
        ("income_proof", None, "have", False),
        ("income_proof", date(2020, 1, 1), "missing", False),
        ("loan_contract", date(2020, 1, 1), "have", False),
        ("nothing_known", date(2020, 1, 1), "have", False),
    ],
)
def test_a_paper_is_stale_when_it_is_older_than_usual(kind: str, dated: date | None, status: str, stale: bool) -> None:
    paper = Evidence.model_validate({"kind": kind, "dated": dated, "status": status})
    assert is_stale(paper, [], TODAY) is stale


def test_the_age_of_some_papers_does_not_matter() -> None:
    assert usual_months(Evidence(kind="loan_contract"), []) is None
    assert usual_months(Evidence(kind="bank_flow"), []) == 6


def test_a_list_that_is_made_with_a_private_lender_grows_no_older() -> None:
    private, card = Debt(id="uncle", product="private"), Debt(id="card", product="credit_card")
    paper = Evidence(kind="statement", status="have", dated=date(2026, 9, 1))
    assert not is_stale(paper, [private], TODAY)
    assert is_stale(paper, [card], TODAY)
    assert is_stale(paper, [private, card], TODAY)


def test_stage_and_reasons_call_for_their_papers_each_once() -> None:
    case = Case(situation=Situation(stage="court_papers", reasons=["illness", "income_drop"]))
    wanted = wanted_papers(case)
    assert wanted[0] == "court_papers"
    assert {"medical", "income_proof", "bank_flow", "loan_contract"} <= set(wanted)
    assert len(wanted) == len(set(wanted))
    assert wanted_papers(Case()) == ("loan_contract", "statement", "identity")
