import re
from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.advice.plan import capacity
from debt_wizard.advice.rehearsal import Question, questions
from debt_wizard.case import Asset, Case, Debt, Evidence
from debt_wizard.language import Language
from support.agreed_twice import agreed_in
from support.household import TODAY, household, money, promising

LANGUAGES = ("zh", "en")


def asked(case: Case, language: str = "en") -> dict[str, Question]:
    return {question.id: question for question in questions(case, Language(language), TODAY)}


def test_the_questions_come_in_the_order_in_which_lenders_ask() -> None:
    order = "who amounts reason income other_debts consequence deadline options today_only commitment documents"
    assert [question.id for question in questions(household(), Language("zh"), TODAY)] == [
        *order.split(),
        "next_contact",
    ]


def test_the_balance_in_the_reply_is_the_one_of_the_case() -> None:
    assert "¥12,000" in asked(household())["amounts"].reply
    assert "12,000元" in asked(household(), "zh")["amounts"].reply


def test_since_when_a_debt_is_late_stands_beside_its_balance() -> None:
    case = household()
    assert asked(case, "zh")["amounts"].own == "欠12,000元。"
    case.debt[0].overdue_since = TODAY
    assert f"欠12,000元，从{Language('zh').date(TODAY)}起晚了。" == asked(case, "zh")["amounts"].own
    assert f"¥12,000, late since {Language('en').date(TODAY)}. Please" in asked(case)["amounts"].reply
    case.debt[0].overdue_since = TODAY.replace(year=TODAY.year + 1)
    assert "late since" not in asked(case)["amounts"].reply


def test_after_a_second_agreement_the_day_since_when_its_payments_are_late_stands_there() -> None:
    case = agreed_in(4, 7)
    reply = questions(case, Language("en"), date(2026, 9, 20))[1].reply
    assert "late since 15 August 2026" in reply


def test_income_less_spending_is_what_the_reply_says_is_left() -> None:
    reply = asked(household(pay=6000, rent=3000))["income"].reply
    assert all(figure in reply for figure in ("¥6,000", "¥3,000"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_case_gets_every_question_and_no_open_place(language: str) -> None:
    for question in questions(Case(), Language(language), TODAY):
        assert question.reply
        assert "{" not in question.reply + (question.own or "")


def test_a_reply_that_lacks_an_answer_names_the_step_that_asks_for_it() -> None:
    assert asked(Case())["income"].fill == "income"
    assert asked(household())["income"].fill is None


def test_a_promise_that_can_be_kept_is_in_the_reply() -> None:
    assert "¥500" in asked(promising(household(), 500))["commitment"].reply


def test_a_promise_above_what_can_be_kept_is_not_rehearsed() -> None:
    question = asked(promising(household(pay=6000, rent=5900), 500))["commitment"]
    assert question.own is None
    assert "500" not in question.reply
    assert question.fill == "proposals"


def test_a_person_with_one_debt_says_so() -> None:
    assert asked(household())["other_debts"].reply == "This is the only debt I have."


def test_a_case_without_debts_does_not_claim_that_there_is_only_one() -> None:
    assert "only debt" not in asked(Case())["other_debts"].reply


def test_other_debts_are_counted_and_added_up() -> None:
    case = household()
    case.debt += [Debt(id="b", balance=money(3000)), Debt(id="c", balance=money(4500), in_scope=False)]
    assert asked(case)["other_debts"].own == "You also owe ¥7,500 on 2 other debts."


def test_a_settled_debt_is_no_other_debt() -> None:
    case = household()
    case.debt.append(Debt(id="b", balance=money(3000), settled_on=TODAY))
    assert asked(case)["other_debts"].reply == "This is the only debt I have."
    case.debt.append(Debt(id="c", balance=money(7000)))
    assert asked(case)["other_debts"].own == "You also owe ¥7,000 on 1 other debt."


def test_another_debt_without_a_balance_gives_no_sum() -> None:
    case = household()
    case.debt.append(Debt(id="b"))
    assert asked(case)["other_debts"].own is None


def test_the_reply_is_about_the_debt_that_is_asked_for() -> None:
    case = household()
    case.debt.append(Debt(id="b", lender="乙公司", balance=Decimal(4500)))
    found = {question.id: question for question in questions(case, Language("zh"), TODAY, case.debt[1])}
    assert "4,500元" in found["amounts"].reply


def test_the_first_day_is_written_out() -> None:
    case = household(plan={"first_payment": date(2026, 12, 20)})
    assert "2026年12月20日" in asked(case, "zh")["deadline"].reply


def test_only_papers_that_are_there_are_named() -> None:
    case = household()
    case.evidence = [Evidence(kind="bank_flow", status="have"), Evidence(kind="income_proof", status="missing")]
    assert asked(case)["documents"].own == "You have bank statements."


def test_a_name_with_braces_is_told_as_it_is() -> None:
    case = household()
    case.person.name = "{lender}"
    assert asked(case)["who"].own == "{lender}, the debt with 甲银行."


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_names_the_most_that_could_be_promised_or_money_that_is_put_by(language: str) -> None:
    case = promising(household(pay=6000, rent=3000), 500)
    case.debt.append(Debt(id="b", lender="乙公司", balance=Decimal(4500)))
    case.asset = [Asset(value=Decimal(7777), liquid=True)]
    spoken = Language(language)
    room = capacity(case)
    secret = {spoken.money(room.amount), spoken.money(room.left_over - room.amount), "7,777"}
    assert len(secret | {spoken.money(room.left_over)}) == 4
    for debt in case.debt:
        for question in questions(case, spoken, TODAY, debt):
            assert not [each for each in secret if each in f"{question.own} {question.reply}"], question.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_asked_for_a_lump_sum_one_names_what_one_proposes(language: str) -> None:
    question = asked(promising(household(), 500), language)["options"]
    assert "500" in (question.own or "")
    assert "500" in question.reply
    assert asked(household(), language)["options"].own is None


def test_the_papers_of_another_lender_are_not_told() -> None:
    case = household()
    case.debt.append(Debt(id="b"))
    case.evidence = [Evidence(kind="bank_flow", status="have"), Evidence(kind="statement", debt="b", status="have")]
    assert asked(case)["documents"].own == "You have bank statements."


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_private_lender_is_not_answered_like_a_bank(language: str) -> None:
    case = promising(household(), 500)
    case.debt[0].product = "private"
    case.evidence = [Evidence(kind="loan_contract", status="have")]
    found = asked(case, language)
    assert not {"who", "today_only"} & found.keys()
    for question in found.values():
        assert not re.search("工号|工单|官方|贵方|staff|ticket|official", question.reply), question.id
    assert ("借条" if language == "zh" else "IOU") in found["documents"].reply
