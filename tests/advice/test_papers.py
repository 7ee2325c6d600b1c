"""A paper of one debt counts for that debt alone; one that does not say to which is asked for again."""

from debt_wizard.advice.papers import is_of_debt, papers_for, papers_to_ask, papers_to_decide
from debt_wizard.case import Case, Debt, Evidence
from debt_wizard_content.catalogues import catalogue

CARD = Debt(id="card", lender="甲银行", product="credit_card")
LOAN = Debt(id="loan", lender="乙公司", product="consumer_loan")


def _kinds(case: Case, debt: Debt) -> list[str]:
    return [paper.kind for paper in papers_for(case, debt)]


def test_contract_statement_and_record_belong_to_a_debt_and_pay_and_illness_to_the_person() -> None:
    of_debt = {each.id for each in catalogue("evidence") if is_of_debt(each.id)}
    assert of_debt >= {"loan_contract", "statement", "collection_record", "payment_proof"}
    assert of_debt.isdisjoint({"income_proof", "bank_flow", "medical", "identity", "credit_report", "other"})
    assert not is_of_debt("no_such_paper")


def test_a_contract_at_hand_is_there_for_its_own_lender_alone() -> None:
    case = Case(debt=[CARD, LOAN], evidence=[Evidence(kind="loan_contract", debt="card", status="have")])
    assert _kinds(case, CARD) == ["loan_contract"]
    assert _kinds(case, LOAN) == []


def test_a_payslip_is_there_for_every_lender_unless_it_names_one() -> None:
    case = Case(debt=[CARD, LOAN], evidence=[Evidence(kind="income_proof", status="have")])
    assert _kinds(case, CARD) == _kinds(case, LOAN) == ["income_proof"]
    case.evidence[0].debt = "loan"
    assert (_kinds(case, CARD), _kinds(case, LOAN)) == ([], ["income_proof"])


def test_a_contract_without_a_debt_means_the_only_one_there_is() -> None:
    case = Case(debt=[LOAN], evidence=[Evidence(kind="loan_contract", status="have")])
    assert _kinds(case, LOAN) == ["loan_contract"]
    assert papers_to_decide(case) == []


def test_of_several_debts_it_is_for_none_until_it_is_told() -> None:
    old = Evidence(kind="loan_contract", status="have")
    case = Case(debt=[CARD, LOAN], evidence=[old])
    assert _kinds(case, CARD) == _kinds(case, LOAN) == []
    assert papers_to_decide(case) == [old]
    case.evidence.append(Evidence(kind="loan_contract", debt="loan", status="have"))
    assert (_kinds(case, CARD), _kinds(case, LOAN)) == ([], ["loan_contract"])
    assert papers_to_decide(case) == []


def test_a_paper_of_a_debt_that_was_removed_is_for_no_other() -> None:
    case = Case(debt=[LOAN], evidence=[Evidence(kind="statement", debt="card", status="have")])
    assert _kinds(case, LOAN) == []
    assert papers_to_decide(case) == case.evidence


def test_a_paper_that_is_missing_is_not_to_be_decided() -> None:
    case = Case(debt=[CARD, LOAN], evidence=[Evidence(kind="loan_contract", status="missing")])
    assert papers_to_decide(case) == []


def test_each_debt_that_is_owed_is_asked_for_its_own_papers_and_the_person_once() -> None:
    case = Case(debt=[CARD, LOAN], evidence=[Evidence(kind="statement", debt="card", status="have")])
    asked = [(paper.kind, paper.debt) for paper in papers_to_ask(case, ["statement"])]
    assert asked[0] == ("statement", "loan")
    assert [debt for kind, debt in asked if kind == "loan_contract"] == ["card", "loan"]
    assert [debt for kind, debt in asked if kind == "income_proof"] == [None]
    assert ("statement", "card") not in asked
    assert all(paper.is_blank() for paper in papers_to_ask(case, []))


def test_with_many_debts_not_all_is_asked_at_once_and_the_person_s_own_is() -> None:
    debts = [Debt(id=f"debt-{number}") for number in range(500)]
    asked = papers_to_ask(Case(debt=debts), ["identity"])
    assert len(asked) < 100
    assert {"identity", "income_proof", "other"} <= {paper.kind for paper in asked}
