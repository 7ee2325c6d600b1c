"""Whether the payee of an agreement is worth a question: money goes to the lender's own account and nowhere else."""

import re
from typing import Literal

PayeeQuestion = Literal["person", "other"]

_COMPANY = re.compile(
    "公司|银行|中心|有限|支付|财务|信托|保险|合作社|集团|bank|ltd|limited|inc|corp|finance|company|llc|plc",
    re.IGNORECASE,
)
_PERSON = re.compile(r"[\u4e00-\u9fff·]{2,5}|[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]*){1,3}")
_WORD = re.compile("[a-z]{3,}")
_PAIR = re.compile("(?=([\u4e00-\u9fff]{2}))")

GENERIC = frozenset(
    {
        *("银行", "公司", "有限", "限公", "司信", "中心", "信用", "用卡", "卡中", "消费", "费金", "金融", "融公"),
        *("财务", "支付", "bank", "ltd", "limited", "inc", "finance", "company"),
    }
)
"""Parts of names that many lenders share."""


def payee_question(payee: str, lender: str) -> PayeeQuestion | None:
    """What to ask about a payee: it reads like a person's name, or it is not the lender; None where neither is so.

    A question and no accusation: names differ for good reasons too.
    """
    name = payee.strip()
    if not name:
        return None
    if _shares(name, lender):
        return None
    if not _COMPANY.search(name) and _PERSON.fullmatch(name):
        return "person"
    return "other" if lender.strip() else None


def _shares(payee: str, lender: str) -> bool:
    return bool(_parts(payee) & _parts(lender) - GENERIC)


def _parts(name: str) -> set[str]:
    """The words of a Latin name, and each two neighbouring characters of a Chinese one."""
    return {*_WORD.findall(name.lower()), *_PAIR.findall(name)}
