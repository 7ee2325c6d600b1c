import re
from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Case, Debt, Evidence
from debt_wizard.case.debt import Product
from debt_wizard.documents.gap import as_blanks, open_places
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from debt_wizard_content.letters import intents

TODAY = date(2026, 11, 23)
CHANNELS = ["phone", "chat", "email", "meeting"]


def written(case: Case, channel: str = "email", language: str = "zh") -> str:
    return letter(case, Wanted(case.debt[0], "first_proposal", channel), Language(language), TODAY)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_form_says_who_owes_how_much_and_what_is_proposed(case: Case, channel: str, language: str) -> None:
    text = written(case, channel, language)
    assert "张三" in text
    assert "38,000" in text
    assert "1,000" in text
    assert open_places(text) == []


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_case_without_answers_gives_a_form_with_open_places_and_no_error(channel: str, language: str) -> None:
    empty = Case.model_validate({"schema": 1, "debt": [{"id": "card"}]})
    text = written(empty, channel, language)
    assert open_places(text)
    assert "None" not in text


def test_a_missing_answer_is_an_open_place_and_counts_as_not_said(case: Case) -> None:
    case.person.name = ""
    case.debt[0].account = ""
    places = open_places(written(case))
    assert [place.what for place in places] == ["你的姓名"] * len(places)
    assert "账户" not in written(case)


def test_an_open_place_is_found_where_it_stands(case: Case) -> None:
    case.person.name = ""
    text = written(case, language="en")
    for place in open_places(text):
        assert text[place.start : place.end] == "【fill in: your name】"
    assert "________" in as_blanks(text)
    assert open_places(as_blanks(text)) == []


def test_a_promised_amount_stands_in_capital_characters_in_a_chinese_letter_alone(case: Case) -> None:
    assert "1,000元（人民币壹仟元整）" in written(case)
    assert "人民币" not in written(case, "chat")
    assert "人民币" not in written(case, language="en")


def test_the_last_payment_is_named_where_it_differs(case: Case) -> None:
    case.plan.proposal[0].monthly = Decimal(1100)
    text = written(case)
    assert "共35个月" in text
    assert "最后一期还600元" in text  # 38,000 - 34 x 1,100


def test_what_is_asked_for_is_numbered_after_the_proposal_itself(case: Case) -> None:
    lines = written(case, language="en").splitlines()
    asked = lines[lines.index("Could you please:") + 1 :][:4]
    assert [line[:2] for line in asked] == ["1.", "2.", "3.", "4."]
    assert asked[1] == "2. Stop charging interest from the day the agreement is signed."


def test_a_latin_name_stands_apart_in_a_chinese_letter(case: Case) -> None:
    case.person.name = "Lin Xiao"
    case.debt[0].lender = "ABC银行"
    text = written(case)
    assert "我是 Lin Xiao，" in text
    assert "ABC 银行：" in text


def test_a_story_stays_within_its_paragraph(case: Case) -> None:
    case.situation.story = "停发绩效。\n\n\n{{ balance }} {% raw %} 以后再说。"
    paragraph = next(part for part in written(case).split("\n\n") if "停发绩效" in part)
    assert "{{ balance }} {% raw %}" in paragraph


def test_a_lump_sum_a_token_payment_and_a_deferral_are_each_said_as_such(case: Case) -> None:
    proposal = case.plan.proposal[0]
    proposal.kind, proposal.upfront = "lump_sum", Decimal(20000)
    assert "一次还20,000元" in written(case)
    proposal.kind, proposal.upfront, proposal.months, proposal.monthly = "token", None, 6, Decimal(100)
    assert "每月先还100元（人民币壹佰元整），共6个月。到2027年6月15日" in written(case)
    proposal.kind, proposal.monthly, proposal.months, proposal.grace_months = "deferral", None, 24, 3
    assert "先缓3个月不还，从2027年3月15日起，每月还" in written(case)  # the first of the plan is 15 December 2026
    assert "共24个月" in written(case)


def test_by_the_statement_is_said_only_where_the_statement_is_there(case: Case) -> None:
    assert "按我自己记的账，我的信用卡一共欠贵方38,000元（" in written(case)
    case.evidence.append(Evidence(kind="statement", debt="loan", status="have"))
    case.evidence.append(Evidence(kind="statement", debt="card", status="missing"))
    assert "账单，我的信用卡一共欠" not in written(case)
    case.evidence[-1].status = "have"
    assert "按手里的账单，我的信用卡一共欠贵方38,000元（" in written(case)
    assert "According to your statement, I owe you ¥38,000" in written(case, language="en")


@pytest.mark.parametrize("channel", ["chat", "email"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_day_to_come_is_no_day_since_when_it_is_overdue(case: Case, channel: str, language: str) -> None:
    case.debt[0].overdue_since = date(2031, 1, 1)
    text = written(case, channel, language)
    assert "2031" not in text
    assert [place.asked_at.step for place in open_places(text) if place.asked_at] == ["debts"]


def test_a_debt_that_is_late_is_not_told_as_not_due_yet(case: Case) -> None:
    case.debt[0].overdue_since, case.situation.stage = None, "overdue"
    wanted = Wanted(case.debt[0], "hardship_deferral", "email")
    assert "还没有到期" not in letter(case, wanted, Language("zh"), TODAY)
    case.situation.stage = "due_soon"
    assert "还没有到期" in letter(case, wanted, Language("zh"), TODAY)


@pytest.mark.parametrize(
    ("product", "chinese", "english"),
    [
        ("credit_card", "领用合约", "card agreement"),
        ("consumer_loan", "借款合同", "loan contract"),
        ("private", "借条", "IOU"),
        ("other", "合同", "contract"),
        (None, "合同", "contract"),
    ],
)
def test_a_contract_is_called_what_it_is_for_the_kind_of_debt(
    case: Case, product: Product | None, chinese: str, english: str
) -> None:
    case.debt[0].product = product
    case.evidence = [Evidence(kind="loan_contract", debt="card", status="have")]
    for language, name in (("zh", chinese), ("en", english)):
        wanted = Wanted(case.debt[0], "first_proposal", "meeting")
        bring = letter(case, wanted, Language(language), TODAY).split("\n\n")[0]
        assert re.search(rf"(?<!借款){name}" if language == "zh" else rf"\b{name}", bring), bring
    if product not in {"private", "other", None}:
        assert f"随信附上：{chinese}。" in written(case)


def test_a_card_is_never_said_to_have_a_loan_contract(case: Case) -> None:
    case.debt[0].product = "credit_card"
    case.evidence = [Evidence(kind="loan_contract", debt="card", status="have")]
    for each in intents():
        for channel in sorted(each.channels):
            for language in ("zh", "en"):
                text = letter(case, Wanted(case.debt[0], each.id, channel), Language(language), TODAY)
                assert not re.search("借款合同|loan contract|合同号|contract number", text), (each.id, channel)


@pytest.mark.parametrize(("language", "said"), [("zh", "要分给3家"), ("en", "shared among 3 lenders")])
def test_what_is_left_is_shared_among_the_lenders_that_are_still_owed(case: Case, language: str, said: str) -> None:
    """Two debts to one lender are one; what is settled or paid outside this talk takes no part of it."""
    first = case.debt[0]
    case.debt = [
        first,
        Debt(id="second", lender=first.lender, balance=Decimal(500)),
        Debt(id="blank", balance=Decimal(500)),
        Debt(id="friend", lender="王叔", product="private", balance=Decimal(500)),
        Debt(id="old", lender="B", balance=Decimal(500), settled_on=date(2026, 10, 1)),
        Debt(id="home", lender="C", balance=Decimal(500), in_scope=False),
    ]
    assert said in letter(case, Wanted(first, "first_proposal", "email"), Language(language), TODAY)
