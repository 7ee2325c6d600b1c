"""Full numbers of identity cards and bank cards, told from harmless ones by their check digits and the words before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from debt_wizard.advice.tone.check_digits import is_birthday, is_iban, is_identity_number, is_luhn
from debt_wizard.advice.tone.spoken_numbers import spoken_numbers

CARD_LENGTHS = range(13, 20)
ID_LENGTH, OLD_ID_LENGTH = 18, 15
"""Characters of a Chinese identity number, now and before 1999."""

_PLAIN = str.maketrans(
    "０１２３４５６７８９ＸｘＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＹＺ－　\u00a0‐‑–",
    "0123456789Xx" + "ABCDEFGHIJKLMNOPQRSTUVWYZ" + "-  ---",
)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_LONG_NUMBER = re.compile(r"(?<![\dA-Za-z*＊.])\d(?:[ -]{0,2}\d){12,18}[ -]?[Xx]?(?![\dA-Za-z*])")
_ID = re.compile(r"(?<!\d)[1-9]\d{5}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Za-z])")
_PARTED_ID = re.compile(r"(?<!\d)[1-9]\d{5}[ .·/-]?\n?\d{4}[ .·/-]?\n?\d{4}[ .·/-]?\n?\d{3}[\dXx](?![\dA-Za-z])")
_PARTED_CARD = re.compile(r"(?<![\d*＊.])\d{4}(?:[ .·/-]?\n?\d{4}){3}(?:[ .·/-]?\n?\d{3})?(?![\d*])")
"""In groups that stand on lines of their own, or with dots or slashes between them."""
_OLD_ID = re.compile(r"(?<!\d)[1-9]\d{5}[ -]?\d{6}[ -]?\d{3}(?!\d)")
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])")
_NAMED = tuple(
    (kind, re.compile(rf"(?<![A-Za-z\d-])(?:{number})(?![A-Za-z\d-])"), re.compile(words, re.IGNORECASE))
    for kind, number, words in (
        ("passport", r"[A-Z]{1,2}\d{7,8}|\d{9}", "护照|護照|passport"),
        ("ssn", r"\d{3}[- ]?\d{2}[- ]?\d{4}", r"\bSSN\b|\bsocial\b"),
        ("aadhaar", r"\d{4}[- ]?\d{4}[- ]?\d{4}", r"\baadhaar\b"),
        ("pps", r"\d{7}[A-Z]{1,2}", r"\bPPSN?\b"),
        ("national_insurance", r"[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]", r"\bNI(?:NO)?\b|insurance (?:number|no)\b"),
        ("hkid", r"[A-Z]{1,2}\d{6} ?\(?[\dA]\)?", r"\bHKID|香港身份证|香港身份證"),
        ("nric", r"[STFGM]\d{7}[A-Z]", r"\bNRIC\b"),
        ("pan", r"[A-Z]{5}\d{4}[A-Z]", r"\bPAN\b"),
    )
)
"""Numbers of a person without a check that tells them from others: they count where a word before names them."""

_OF_ID = re.compile(
    r"身份证|身分证|身份證|證件號|证件号|公民身份|居民身份|\bID\b|identity|identification|national id", re.IGNORECASE
)
_THEN_ID = re.compile(
    r"[\s,，.。;；)）]{0,3}(?:(?:that'?s|that is|this is|is on|is|这就?是|就?是)\s?)?"
    r"(?:my|the|her|his|我的?|本人的?|俺的?)?\s?(?:\w{2,12}'s )?"
    r"(?:full |national )?(?:identity|ID\b|身份证)",
    re.IGNORECASE,
)
"""Said right after a number."""
_OF_CARD = re.compile(
    r"卡|账号|账户|帳號|帳戶|\bcards?\b|\baccounts?\b|\bvisa\b|mastercard|unionpay|银联|debit|credit", re.IGNORECASE
)
_HARMLESS = re.compile(
    r"订单|单号|工单|编号|合同|協議|协议|流水号|流水|快递|运单|案号|案件|受理|票|凭证|借据|借款号|申请号|序号|参考号|批次|保单|发票|"
    r"電話|电话|手机|热线|客服|传真|座机|条码|条形码|时间戳|order|(?<!for your )reference|\bref\b|ticket|contract|"
    r"agreement|invoice|case (?:no|num)|tracking|transaction|receipt|policy|loan (?:no|num)|application|phone|tel|call|"
    r"hotline|fax|serial|parcel|number of|IMEI|QQ|ISBN|barcode|timestamp",
    re.IGNORECASE,
)
_NEAR = 28
_SHORTLY = 14
"""Characters before a number, and after it, in which a word says what it is."""


@dataclass(frozen=True)
class SecretNumber:
    """A number that must not be in a letter. Offsets are code points of the text as given, the end exclusive."""

    kind: str
    """id, card, iban, or one of those that only a word before tells: passport, ssn, aadhaar and the like."""
    start: int
    end: int


def secret_numbers(text: str) -> Iterator[SecretNumber]:
    """Each of them; a masked number, an amount, a day, a telephone number, an order or a ticket is none."""
    places = [place for place, character in enumerate(text) if not _UNSEEN.match(character)]
    plain = "".join(text[place] for place in places).translate(_PLAIN)
    taken: list[tuple[int, int]] = []
    for kind, start, end in _found(plain):
        if all(end <= first or last <= start for first, last in taken):
            taken.append((start, end))
            yield SecretNumber(kind, places[start], places[end - 1] + 1)


def _found(plain: str) -> Iterator[tuple[str, int, int]]:
    for match in _ID.finditer(plain):
        if _is_id(_bare(match[0]), plain, match.start()) or _THEN_ID.match(plain, match.end()):
            yield "id", *match.span()
    for match in _OLD_ID.finditer(plain):
        number = _bare(match[0])
        if _is_old_id(number, plain, match.start()) or (
            _THEN_ID.match(plain, match.end()) and is_birthday("19" + number[6:12])
        ):
            yield "id", *match.span()
    for match in _LONG_NUMBER.finditer(plain):
        if _is_card(_bare(match[0]), plain, match.start(), match.end()):
            yield "card", *match.span()
    for match in _PARTED_ID.finditer(plain):
        if is_identity_number(_bare(match[0])):
            yield "id", *match.span()
    for match in _PARTED_CARD.finditer(plain):
        if is_luhn(_bare(match[0])) and _is_card(_bare(match[0]), plain, match.start(), match.end()):
            yield "card", *match.span()
    for match in _IBAN.finditer(plain):
        if is_iban(_bare(match[0])):
            yield "iban", *match.span()
    for kind, pattern, words in _NAMED:
        for match in pattern.finditer(plain):
            if _is_called(plain, match.start(), words):
                yield kind, *match.span()
    for said in spoken_numbers(plain):
        if _is_id(said.figures, plain, said.start) or _is_old_id(said.figures, plain, said.start):
            yield "id", said.start, said.end
        elif _is_card(said.figures, plain, said.start, said.end):
            yield "card", said.start, said.end


def _is_id(number: str, plain: str, at: int) -> bool:
    return len(number) == ID_LENGTH and (is_identity_number(number) or _is_called(plain, at, _OF_ID))


def _is_old_id(number: str, plain: str, at: int) -> bool:
    return len(number) == OLD_ID_LENGTH and _is_called(plain, at, _OF_ID) and is_birthday("19" + number[6:12])


def _is_card(number: str, plain: str, at: int, end: int) -> bool:
    if not number.isdigit() or len(number) not in CARD_LENGTHS:
        return False
    if _is_called(plain, at, _OF_CARD):
        return True
    harmless = _last(_HARMLESS, plain, at) >= 0 or _HARMLESS.search(plain, end, _line_end(plain, end))
    return not harmless and number[0] in "3456" and is_luhn(number)


def _line_end(plain: str, at: int) -> int:
    """Where what is said right after a number ends."""
    stop = plain.find("\n", at)
    return min(at + _SHORTLY, len(plain) if stop < 0 else stop)


def _is_called(plain: str, at: int, words: re.Pattern[str]) -> bool:
    """Whether the nearest word before a number at that place names such a number rather than a harmless one."""
    named = _last(words, plain, at)
    return named >= 0 and named >= _last(_HARMLESS, plain, at)


def _last(words: re.Pattern[str], plain: str, at: int) -> int:
    start = max(0, at - _NEAR, plain.rfind("\n", 0, at))
    return max((found.end() for found in words.finditer(plain, start, at)), default=-1)


def _bare(number: str) -> str:
    return re.sub(r"[ \n.·/-]", "", number)
