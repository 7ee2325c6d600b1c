"""Whether the payee of an agreement is worth a question: money goes to the lender's own account and nowhere else."""

import re
from typing import Literal

from debt_wizard.advice.company_name import core_of, is_one_company

PayeeQuestion = Literal["person", "other"]

_COMPANY = re.compile(
    "公司|银行|中心|有限|支付|财务|信托|保险|合作社|集团|bank|ltd|limited|inc|corp|finance|company|llc|plc",
    re.IGNORECASE,
)
_OTHER_TRADE = re.compile(
    "咨询|催收|清收|法务|律师|资产管理|consult|collect|recovery|advis|debt management|legal", re.IGNORECASE
)
"""Trades that live on the debts of others: whoever borrows the name of a lender for them is not the lender."""

_PERSON = re.compile(r"[\u4e00-\u9fff·]{2,5}|[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]*){1,3}")


def payee_question(payee: str, lender: str) -> PayeeQuestion | None:
    """What to ask about a payee: it reads like a person's name, or it is not the lender; None where neither is so.

    A question and no accusation: names differ for good reasons too.
    """
    name = payee.strip()
    if not name:
        return None
    if is_one_company(name, lender) and not _only_sounds_alike(name, lender):
        return None
    if not _COMPANY.search(name) and _PERSON.fullmatch(name):
        return "person"
    return "other" if lender.strip() else None


def _only_sounds_alike(name: str, lender: str) -> bool:
    """Whether a name holds the telling part of the lender's, and is that of a person or of another trade all the same.

    A Chinese name of a person is one sign of family and one or two of its own: 李平安 is not 平安银行.
    """
    if _OTHER_TRADE.search(name) and not _OTHER_TRADE.search(lender):
        return True
    return len(name) == 3 and name[1:] in core_of(lender) and _PERSON.fullmatch(name) is not None
