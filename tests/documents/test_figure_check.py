from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from time import process_time

import pytest

from debt_wizard.advice.verdict import verdict
from debt_wizard.case import Agreement, Case, Draft, Offer, Payment
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.figure_check import check_figures
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.language import Language
from debt_wizard_content.letters import intents
from support.figured import EN, TODAY, ZH, figured_case, found_in, told

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
CHANNELS = ("phone", "chat", "email", "meeting")


@pytest.fixture
def case() -> Case:
    return figured_case()


@pytest.mark.parametrize(
    "said", ["3,000元", "3千", "三千元", "¥3,000", "3000块", "RMB 3,000", "3000", "人民币叁仟元整"]
)
def test_a_promise_above_capacity_is_marked_however_it_is_written(case: Case, said: str) -> None:
    most = Decimal("1748.80")  # 2,098.80 less 350
    assert told(f"我每月可以还{said}，请您同意。", case) == [(said, "above_capacity", {"amount": most})]


def test_the_mark_names_the_figure_of_the_verdict_line(case: Case) -> None:
    case.asset[0].value = Decimal(6000)
    judged = verdict(case, TODAY)
    assert judged.level == "stretched"
    assert judged.most < judged.capacity
    assert told("我每月可以还1,500元。", case) == [("1,500元", "above_capacity", {"amount": judged.most - 350})]


def test_a_plan_that_is_tight_but_was_checked_is_not_marked_again(case: Case) -> None:
    case.asset[0].value = Decimal(6000)
    assert told("从2026年12月15日起，每月还1,000元。", case) == []


@pytest.mark.parametrize(
    "text",
    [
        "I can pay ¥3,000 a month.",
        "I will repay RMB 3,000 per month.",
        "Each month I will transfer 3,000 yuan to you.",
        "I offer monthly payments of ¥3,000.",
        "Until my income recovers, ¥3,000 a month.",
    ],
)
def test_so_it_is_in_english(case: Case, text: str) -> None:
    assert [(kind, values) for _, kind, values in told(text, case, EN)] == [
        ("above_capacity", {"amount": Decimal("1748.80")})
    ]


@pytest.mark.parametrize(
    ("text", "said", "values"),
    [
        ("从2026年12月15日起，每月还900元。", "900元", {"amount": Decimal(1000)}),
        ("我一共欠35,000元。", "35,000元", {"amount": Decimal(36000)}),
        ("每月还1,000元，合计35,900元。", "35,900元", {"amount": Decimal(36000)}),
        ("每月900元，分36期。", "900元", {"amount": Decimal(1000)}),
        ("每月还1,000元，共30个月。", "共30个月", {"months": 36}),
        ("每月还1,000元，共24个月。", "共24个月", {"months": 36}),
        ("每月还1,000元，共三十个月。", "共三十个月", {"months": 36}),
        ("每月还1,000元，分两年。", "分两年", {"months": 36}),
        ("从2026年12月25日起，每月还1,000元。", "2026年12月25日", {"day": date(2026, 12, 15)}),
        ("到2028年11月15日还清。", "2028年11月15日", {"day": date(2029, 11, 15)}),
        ("从2026年9月1日起逾期。", "2026年9月1日", {"day": date(2026, 9, 25)}),
        ("每月20日自动转账。", "每月20日", {"number": 15}),
        ("我每月收入8,000元。", "8,000元", {"amount": Decimal(7125)}),
        ("每月支出4,321元。", "4,321元", {"amount": Decimal(4793)}),
        ("每月剩下2,000元。", "2,000元", {"amount": Decimal(2332)}),
    ],
)
def test_a_figure_that_differs_is_marked_with_the_one_that_holds(
    case: Case, text: str, said: str, values: dict[str, object]
) -> None:
    assert told(text, case) == [(said, "differs", values)]


@pytest.mark.parametrize(
    ("text", "said", "values"),
    [
        ("I owe you ¥35,000 in all.", "¥35,000", {"amount": Decimal(36000)}),
        ("¥900 a month from 15 December 2026 for 36 months.", "¥900", {"amount": Decimal(1000)}),
        ("¥1,000 a month for 30 months.", "for 30 months", {"months": 36}),
        ("¥1,000 a month for 24 months.", "for 24 months", {"months": 36}),
        ("¥1,000 a month for twenty-four months.", "for twenty-four months", {"months": 36}),
        ("Thirty monthly payments of ¥1,000.", "Thirty monthly payments", {"months": 36}),
        ("I can pay ¥1,000 a month over two years.", "over two years", {"months": 36}),
        ("¥1,000 a month, ¥35,900 in all.", "¥35,900", {"amount": Decimal(36000)}),
        ("¥1,000 a month from 25 December 2026.", "25 December 2026", {"day": date(2026, 12, 15)}),
        ("It is paid off on 15 November 2028.", "15 November 2028", {"day": date(2029, 11, 15)}),
        ("Payment on day 20 of each month.", "day 20 of each month", {"number": 15}),
        ("Payment on the 20th of each month.", "the 20th of each month", {"number": 15}),
    ],
)
def test_so_does_an_english_draft(case: Case, text: str, said: str, values: dict[str, object]) -> None:
    assert told(text, case, EN) == [(said, "differs", values)]


def test_a_sum_at_once_that_is_not_there_is_marked(case: Case) -> None:
    assert told("我可以先还80,000元。", case) == [("80,000元", "above_at_hand", {"amount": Decimal(60000)})]


def test_an_amount_that_no_answer_gives_is_marked_without_one_that_holds(case: Case) -> None:
    assert told("上个月看病花了1,234元。", case) == [("1,234元", "not_in_case", {})]


def test_a_day_that_no_calendar_has_is_marked(case: Case) -> None:
    assert told("我2027年2月30日再联系您。", case) == [("2027年2月30日", "no_such_day", {})]


@pytest.mark.parametrize(
    "text",
    [
        "请打138 0000 0000，工单号：T-2231-77，工号0231，尾号 1234。",
        "2025年我搬了家，年利率18.25%，按第70条。",
        "贵方提的条件是：先付7,200元，分24期，每期1,270元。",
        "原来的合同每月要还2,100元。",
        "给乙消费金融公司每月还350元。",
        "几家加起来，每月最多答应2,098.80元。",
        "请在2026年12月30日前答复。",
        "我每三个月报告一次收入，每月15日自动转账。",
        "房租每月3,000元，给父母600元。",
        "我在贵行用卡共五年，一直按时还。",
        "每月还1,000元，分三年还清。",
    ],
)
def test_what_is_no_figure_of_the_promise_is_left_alone(case: Case, text: str) -> None:
    assert told(text, case) == []


@pytest.mark.parametrize(
    "text",
    [
        "I have been a customer for five years and always paid.",
        "¥1,000 a month for thirty-six months, that is for three years.",
        "I lost my job over two years ago.",
    ],
)
def test_so_is_an_english_one(case: Case, text: str) -> None:
    assert told(text, case, EN) == []


@pytest.mark.parametrize("language", [ZH, EN], ids=["zh", "en"])
@pytest.mark.parametrize("intent", [each.id for each in intents()])
@pytest.mark.parametrize("debt", [0, 1])
def test_a_letter_as_the_facts_give_it_has_nothing_to_mark(intent: str, language: Language, debt: int) -> None:
    case = sample_case(language.code, TODAY)
    for channel in CHANNELS:
        text = letter(case, Wanted(case.debt[debt], intent, channel), language, TODAY)
        assert check_figures(text, case, case.debt[debt], language, TODAY) == [], channel


def test_a_proposal_above_capacity_is_marked_in_the_letter_that_it_makes(case: Case) -> None:
    case.plan.proposal[0].monthly, case.plan.proposal[0].months = Decimal(5000), None
    text = letter(case, Wanted(case.debt[0], "first_proposal", "email"), ZH, TODAY)
    assert {kind for _, kind, _ in told(text, case)} == {"above_capacity"}


def test_a_case_that_cannot_say_what_holds_marks_no_promise() -> None:
    empty = Case.model_validate({"schema": 1, "debt": [{"id": "card"}]})
    assert [kind for _, kind, _ in told("每月还3,000元，共24个月，从2027年1月1日起每月还。", empty)] == ["not_in_case"]


def test_a_draft_does_not_vouch_for_itself(case: Case) -> None:
    case.draft = [Draft(debt="card", text="看病花了1,234元。")]
    assert len(told("看病花了1,234元。", case)) == 1


@pytest.mark.parametrize("change", [lambda text: text, lambda text: "1" + text, lambda text: text * 3])
def test_each_mark_is_said_in_both_languages(case: Case, change: Callable[[str], str]) -> None:
    text = change("每月还3,000元，共30个月，从2027年2月30日起逾期，合计1元，每月20日还，先还8,000元，5,555元。")
    for finding in found_in(text, case):
        assert 0 <= finding.start < finding.end <= len(text)
        assert "{" not in finding.words(ZH) + finding.words(EN)


@pytest.mark.parametrize(
    "text",
    [
        "我保证每个月还您3千。",
        "每月三千元我能还。",
        "一个月还3000块。",
        "月还款3000元。",
        "每月偿还3000元。",
        "每个月我可以拿出三千块来还。",
        "从下个月起月付3000。",
        "每月最高可还¥3000。",
    ],
)
def test_a_promise_is_found_in_other_words(case: Case, text: str) -> None:
    assert [kind for _, kind, _ in told(text, case)] == ["above_capacity"]


@pytest.mark.parametrize("hostile", ["1" * 40_000 + "每月" * 20_000, "每月还" * 20_000 + "3000元", "合计：" * 20_000])
def test_a_hostile_text_is_checked_in_time_that_nobody_waits_for(case: Case, hostile: str) -> None:
    started = process_time()
    found_in(hostile, case)
    assert process_time() - started < 20, "a safety net, no measure"


@pytest.mark.parametrize(
    ("step", "marked"),
    [
        ("每月21日自动转账", "每月21日"),
        ("每月转1,200元到卡上", "1,200元"),
        ("2027年3月1日起每月还", "2027年3月1日"),
        ("每月15日自动转账", ""),
        ("卖掉旧手机，凑500元", ""),
    ],
)
def test_a_step_that_names_another_day_or_amount_than_the_plan_is_marked(case: Case, step: str, marked: str) -> None:
    case.debt[0].due_day = 21
    case.plan.proposal[0].steps = [step]
    text = letter(case, Wanted(case.debt[0], "first_proposal", "email"), ZH, TODAY)
    found = [text[each.start : each.end] for each in check_figures(text, case, case.debt[0], ZH, TODAY)]
    assert found == ([marked] if marked else [])


def test_an_english_step_that_pays_on_another_day_is_marked_and_a_due_day_is_not(case: Case) -> None:
    case.debt[0].due_day = 21
    assert told("I will set up a transfer on the 21st of each month.", case, EN)[0][2] == {"number": 15}
    assert told("At present the bill falls due on day 21 of each month.", case, EN) == []


@pytest.mark.parametrize(
    ("to_the_other", "share_of_income", "sentence"),
    [
        (Decimal(350), 1, "figure_check.above_capacity"),
        (Decimal(350), Decimal("0.1"), "figure_check.nothing_left"),
    ],
)
def test_the_remark_says_why_a_promise_cannot_be_kept(
    case: Case, to_the_other: Decimal, share_of_income: Decimal, sentence: str
) -> None:
    case.plan.proposal[1].monthly = to_the_other
    for income in case.income:
        income.amount = (income.amount or Decimal(0)) * share_of_income
    assert sentence in {each.sentence for each in found_in("我每月可以还9,999元，请您同意。", case)}


def test_what_is_owed_today_and_not_what_was_told_is_the_balance_that_holds(case: Case) -> None:
    case.agreement = [Agreement(debt="card", agreed_at=AT, monthly=Decimal(1000), months=36, balance=Decimal(36000))]
    case.payment = [Payment(debt="card", paid=Decimal(2000), paid_on=TODAY)]
    assert told("我还欠贵方34,000元。", case) == []
    assert "36,000" not in letter(case, Wanted(case.debt[0], "first_proposal", "email"), ZH, TODAY)
    assert "34,000元" in letter(case, Wanted(case.debt[0], "first_proposal", "email"), ZH, TODAY)


def test_the_number_of_payments_that_the_lender_named_may_be_told_of_the_lender(case: Case) -> None:
    for text in ("贵方提的条件是分24期，每期1,270元。", "我没法分24期。", "每月还1,000元，共三十六个月。"):
        assert [each for each in told(text, case) if "months" in each[2]] == []
    assert told("Your terms are 24 payments of ¥1,270 a month.", case, EN) == []


def test_the_upper_end_of_a_range_is_held_against_what_can_be_kept(case: Case) -> None:
    assert ("9000元", "above_capacity") in [each[:2] for each in told("每月还1500-9000元。", case)]


def test_a_first_day_before_its_offer_vouches_for_no_day_of_a_letter(case: Case) -> None:
    said = "第一期2025年4月20日还。"
    case.offer = []
    without = told(said, case)
    slip = {"debt": case.debt[0].id, "at": AT, "monthly": Decimal(500), "months": 24, "first_due": date(2025, 4, 20)}
    case.offer = [Offer.model_validate(slip)]
    assert without
    assert told(said, case) == without
