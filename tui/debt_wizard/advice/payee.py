"""Whether the payee of an agreement is worth a question: money goes to the lender's own account and nowhere else."""

import re
from typing import Literal

from debt_wizard.advice.company_name import core_of, holds_shared_word, is_one_company

PayeeQuestion = Literal["person", "other"]

_COMPANY = re.compile(
    "公司|银行|中心|有限|支付|财务|信托|保险|合作社|集团|bank|ltd|limited|inc|corp|finance|company|llc|plc",
    re.IGNORECASE,
)
_OTHER_TRADE = re.compile(
    "咨询|催收|清收|法务|律师|资产管理|代收|代付|代还|consult|collect|recovery|advis|debt management|legal",
    re.IGNORECASE,
)
"""Trades that live on the debts of others: whoever borrows the name of a lender for them is not the lender."""

_DOUBLE_FAMILIES = frozenset(
    {"欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司徒", "夏侯"}
)
"""Family names of two signs, as far as they are common."""

_FAMILIES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪"
    "范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
"""The most common family names of one sign."""

_NAME_BESIDE = re.compile(r"[\u4e00-\u9fff]{3}")
_OF_A_COMPANY = re.compile("[行部店处科组网号司社厅局分支总融]|[省市区县州岛庄港山路街镇村方款付]$")
_BRACKETS = re.compile(r"[（(\[【].*?(?:[）)\]】]|$)")
_APART = re.compile(r"[\s（()）\[\]【】:：,，/、-]+")

_PERSON = re.compile(r"[\u4e00-\u9fff·]{2,5}|[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]*){1,3}")


def payee_question(payee: str, lender: str) -> PayeeQuestion | None:
    """What to ask about a payee: it reads like a person's name, or it is not the lender; None where neither is so.

    A question and no accusation: names differ for good reasons too.
    """
    name = payee.strip()
    if not name:
        return None
    if _OTHER_TRADE.search(name) and not _OTHER_TRADE.search(lender):
        return "other" if lender.strip() else None
    if _names_a_person_beside(name, lender):
        return "person"
    if is_one_company(name, lender) and not _is_a_person_called_like(name, lender):
        return None
    is_company = _COMPANY.search(name) is not None or holds_shared_word(name)
    if not is_company and _PERSON.fullmatch(name):
        return "person"
    return "other" if lender.strip() else None


def _names_a_person_beside(name: str, lender: str) -> bool:
    """Whether the name of a person stands beside that of a company: 王小明（甲银行）, 甲银行客服 王小明."""
    bare, parts = _BRACKETS.sub("", name).strip(), [part for part in _APART.split(name) if part]
    if len(parts) < 2:
        return False
    if bare != name and not _COMPANY.search(bare) and _PERSON.fullmatch(bare):
        return bare not in lender
    return any(_reads_like_a_name(part) and part not in lender for part in parts)


def _reads_like_a_name(part: str) -> bool:
    is_family = part[0] in _FAMILIES or part[:2] in _DOUBLE_FAMILIES
    is_of_a_company = _OF_A_COMPANY.search(part) is not None or _COMPANY.search(part) is not None
    return is_family and not is_of_a_company and _NAME_BESIDE.fullmatch(part) is not None


def _is_a_person_called_like(name: str, lender: str) -> bool:
    """Whether a Chinese name of a person ends in the telling part of the lender's: 李平安 is not 平安银行.

    A family is called by one sign, or by two that are known as one; what follows is the person's own.
    """
    own = name[2:] if name[:2] in _DOUBLE_FAMILIES else name[1:]
    return own in core_of(lender) and len(own) <= 2 and _PERSON.fullmatch(name) is not None
