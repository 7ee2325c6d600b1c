import pytest

from debt_wizard.case import Debt
from debt_wizard.documents.account_words import account_words
from debt_wizard.language import Language


@pytest.mark.parametrize(
    ("typed", "zh", "en"),
    [
        ("ending 1234", "账户尾号1234", "account ending 1234"),
        ("尾号 1234", "账户尾号1234", "account ending 1234"),
        ("contract ending in 5678", "合同尾号5678", "contract ending 5678"),
        ("合同尾号5678", "合同尾号5678", "contract ending 5678"),
        ("My credit card, last four digits 9012", "卡尾号9012", "card ending 9012"),
        ("信用卡末四位：9012", "卡尾号9012", "card ending 9012"),
        ("借据后四位是3456", "贷款尾号3456", "loan ending 3456"),
    ],
)
def test_last_digits_are_told_in_the_language_of_the_letter(typed: str, zh: str, en: str) -> None:
    debt = Debt(id="card", account=typed)
    assert (account_words(debt, Language("zh")), account_words(debt, Language("en"))) == (zh, en)


@pytest.mark.parametrize(
    ("typed", "zh"),
    [("HT-2024-77", "账户HT-2024-77"), ("合同 HT-77，尾号以纸质为准", "合同 HT-77，尾号以纸质为准"), ("", "")],
)
def test_what_was_typed_otherwise_stays_as_it_is(typed: str, zh: str) -> None:
    assert account_words(Debt(id="card", account=typed), Language("zh")) == zh
