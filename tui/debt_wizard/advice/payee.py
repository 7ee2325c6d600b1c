"""Whether the payee of an agreement is worth a question: money goes to the lender's own account and nowhere else."""

import re
from typing import Literal

from debt_wizard.advice.company_name import is_one_company

PayeeQuestion = Literal["person", "other"]

_COMPANY = re.compile(
    "公司|银行|中心|有限|支付|财务|信托|保险|合作社|集团|bank|ltd|limited|inc|corp|finance|company|llc|plc",
    re.IGNORECASE,
)
_PERSON = re.compile(r"[\u4e00-\u9fff·]{2,5}|[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]*){1,3}")


def payee_question(payee: str, lender: str) -> PayeeQuestion | None:
    """What to ask about a payee: it reads like a person's name, or it is not the lender; None where neither is so.

    A question and no accusation: names differ for good reasons too.
    """
    name = payee.strip()
    if not name:
        return None
    if is_one_company(name, lender):
        return None
    if not _COMPANY.search(name) and _PERSON.fullmatch(name):
        return "person"
    return "other" if lender.strip() else None
