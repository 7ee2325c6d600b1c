"""Which account a letter is about, in the language of the letter."""

import re

from debt_wizard.case import Debt
from debt_wizard.language import Language

_KINDS = {
    "card": r"(?:信用|银行)?卡号?|(?:credit |bank )?card(?: number)?",
    "contract": r"(?:借款|贷款)?合同号?|(?:loan )?contract(?: number)?|agreement",
    "loan": r"贷款|借据号?|loan",
    "account": r"账[户号]|帐[户号]|account(?: number)?",
}
_ENDS = r"尾号|末[四4]位|后[四4]位|(?:that )?(?:ending|ends)(?: in| with)?|last (?:four|4)(?: digits)?"
_ENDING = re.compile(
    rf"(?:my |the |我的)?(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _KINDS.items())})?"
    rf"[\s,，:：]*(?:{_ENDS})[\s:：为是]*(?P<last>[0-9]{{3,6}})",
    re.IGNORECASE,
)
_NAMES_ONE = re.compile("合同|账[户号]|帐[户号]|卡号|account|contract|card|loan", re.IGNORECASE)


def account_words(debt: Debt, language: Language) -> str:
    """The account as a letter names it; empty where none was told.

    Last digits are told in the language of the letter, whichever they were typed in. What was typed otherwise stays
    as it is, with the word "account" before it unless it has such a word.
    """
    told = debt.account.strip()
    if not told:
        return ""
    if (ending := _ENDING.fullmatch(told)) is not None:
        kind = next((kind for kind in _KINDS if ending[kind]), "account")
        return language.say(f"documents.account_ending.{kind}", last=ending["last"])
    return told if _NAMES_ONE.search(told) else language.say("documents.account", account=told)
