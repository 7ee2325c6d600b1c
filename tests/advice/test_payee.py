"""The payee of an agreement: the lender by another form of its name, a person, or somebody else."""

import pytest

from debt_wizard.advice.company_name import core_of, holds_name, shorter_names
from debt_wizard.advice.payee import payee_question


@pytest.mark.parametrize(
    ("payee", "lender"),
    [
        ("", "甲银行"),
        ("甲银行信用卡中心", "甲银行"),
        ("甲银行股份有限公司", "甲银行信用卡中心"),
        ("Anshan Bank Ltd", "Anshan Bank"),
        ("乙商务咨询有限公司", ""),
        ("Bank A 信用卡中心", "Bank A"),
        ("bank a, card centre", "Bank A"),
        ("上海银行股份有限公司", "上海银行"),
        ("上海银行", "上海银行信用卡中心"),
        ("工商银行北京市分行", "中国工商银行股份有限公司"),
        ("重庆某某消费金融有限公司", "某某消费金融"),
        ("ACME Finance Ltd", "Acme Loans"),
        ("平安", "平安银行"),
        ("中国平安", "平安银行"),
        ("甲资产管理有限公司", "甲资产管理有限公司"),
        ("中国工商银行股份有限公司", "工行"),
        ("招商银行股份有限公司信用卡中心", "招行信用卡"),
        ("江城农村商业银行股份有限公司", "江城农商银行"),
        ("中国邮政储蓄银行", "邮储"),
        ("上海浦东发展银行股份有限公司", "浦发银行信用卡中心"),
    ],
)
def test_another_form_of_the_name_of_the_lender_is_worth_no_question(payee: str, lender: str) -> None:
    assert payee_question(payee, lender) is None


@pytest.mark.parametrize(
    ("payee", "lender"),
    [
        ("乙商务咨询有限公司", "甲银行"),
        ("Quick Help Ltd", "Bank A"),
        ("上海明达商务咨询有限公司", "上海银行"),
        ("北京某某法律咨询", "北京银行"),
        ("中国银行", "中国建设银行"),
        ("Bank of China", "China Construction Bank"),
        ("Bank B", "Bank A"),
        ("Clothing Ltd", "ING"),
        ("信用卡中心", "甲银行信用卡中心"),
        ("上海公司", "上海银行"),
        ("甲乙公司", "甲银行"),
        ("ABC Consulting Ltd", "ABC Bank"),
        ("平安信用咨询有限公司", "平安银行"),
        ("HSBC Debt Recovery", "HSBC"),
        ("小米科技", "甲银行"),
        ("平安担保", "甲银行"),
        ("Ant Group", "Bank A"),
        ("平安催收", "平安银行"),
        ("中国建设银行股份有限公司", "工行"),
        ("工行明达商务咨询有限公司", "工行"),
        ("招联商务咨询有限公司", "招行"),
        ("深圳鑫建设工程有限公司", "建行"),
        ("深圳鹏程发展有限公司", "浦发银行"),
        ("杭州某某工商服务有限公司", "工行"),
        ("广西绿野农业科技有限公司", "农行"),
    ],
)
def test_a_company_of_the_same_city_or_the_same_trade_is_worth_a_question(payee: str, lender: str) -> None:
    assert payee_question(payee, lender) == "other"


@pytest.mark.parametrize(
    ("payee", "lender"),
    [
        ("张小明", "甲银行"),
        ("Wang Xiaoming", "Bank A"),
        ("李明", "上海银行"),
        ("李平安", "平安银行"),
        ("欧阳平安", "平安银行"),
    ],
)
def test_what_reads_like_the_name_of_a_person_is_asked_about_as_one(payee: str, lender: str) -> None:
    assert payee_question(payee, lender) == "person"


def test_a_friend_who_lent_the_money_is_paid_under_the_own_name() -> None:
    assert payee_question("张小明", "张小明") is None


def test_a_name_is_told_apart_by_what_is_neither_its_city_nor_a_word_that_many_share() -> None:
    assert core_of("上海市明达商务咨询有限公司") == {"明达"}
    assert core_of("Acme Consumer Finance Ltd") == {"acme"}
    assert core_of("上海银行") == core_of("Bank of China") == frozenset()


def test_a_name_is_found_as_a_whole_and_a_mere_city_nowhere() -> None:
    assert holds_name("转账给 ING Bank 还款", "ING Bank")
    assert not holds_name("clothing bank", "ING Bank")
    assert not holds_name("上海银行", "上海")
    assert not holds_name("甲银行", "甲")


def test_a_name_is_shortened_word_by_word_as_long_as_it_tells() -> None:
    assert [*shorter_names("招商银行信用卡中心")] == ["招商银行信用卡中心", "招商银行", "招商"]
    assert [*shorter_names("上海银行（信用卡）")] == ["上海银行"]
    assert [*shorter_names("Acme Loans Ltd")] == ["Acme Loans Ltd", "Acme Loans", "Acme"]
    assert [*shorter_names("Beijing Acme Loans")] == ["Beijing Acme Loans", "Acme Loans", "Beijing Acme", "Acme"]


def test_one_sign_is_no_shorter_name() -> None:
    assert [*shorter_names("上海乙贷款")] == ["上海乙贷款", "乙贷款", "上海乙"]


@pytest.mark.parametrize(
    "payee",
    [
        "王小明（甲银行）",
        "王明 (甲银行)",
        "甲银行客服 王小明",
        "甲银行（欧阳修）",
        "甲银行：李大海",
        "Wang Xiaoming (Bank A)",
    ],
)
def test_a_person_with_the_name_of_the_lender_beside_is_a_person(payee: str) -> None:
    assert payee_question(payee, "Bank A" if "Bank" in payee else "甲银行") == "person"


@pytest.mark.parametrize("payee", ["甲银行（代收）", "甲银行 代付专户"])
def test_whoever_collects_for_the_lender_is_asked_about(payee: str) -> None:
    assert payee_question(payee, "甲银行") == "other"


@pytest.mark.parametrize(
    "payee",
    [
        "甲银行（石家庄）",
        "甲银行 江苏省分行",
        "甲银行 金融部",
        "甲银行（信用卡中心）",
        "甲银行 高新支行",
        "甲银行(总行)",
    ],
)
def test_a_place_or_a_part_of_the_lender_beside_its_name_is_no_person(payee: str) -> None:
    assert payee_question(payee, "甲银行") is None
