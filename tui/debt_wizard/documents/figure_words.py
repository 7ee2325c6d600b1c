"""The words around figures, by the language of the draft; a language that is not here is read like English."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from debt_wizard.documents.figure_roles import Sign
from debt_wizard.finance import NUMBER_WORDS


@dataclass(frozen=True)
class FigureWords:
    """What tells the figures of one language apart. The first sign that fits counts."""

    amounts: tuple[Sign, ...]
    days: tuple[Sign, ...]
    quoted: re.Pattern[str]
    """The sentence tells what somebody else said, or what was agreed: its figures need only be in the case."""
    all_lenders: re.Pattern[str]
    """The sentence speaks of all lenders at once."""
    counts: re.Pattern[str]
    """A number of payments or months, in figures or in words, as the group that is there; as `years`, one of years."""
    each_month: re.Pattern[str]
    """The sentence says what is paid each month, so that its number of payments is that of the plan."""
    month_days: re.Pattern[str]
    """A day of the month on which something is paid, as the group that is there."""
    pays: re.Pattern[str]
    """The sentence says that the person will pay on such a day, and not on which day something falls due."""


_IS = "[了为是约：: ]*"
_ON = "(?:在|是|于|为|：| )*"
_OTHER = "收入|工资|支出|开支|开销|房租|租金|生活费|伙食|吃饭|父母|利息|罚息|费|比|差|剩|结余|赚|挣|奖金|补贴|保险|药"

_ON_THE_MIND = "怎么|如何|愁|惦记|在想|就想着|催"
"""What is said each day of a debt without paying it: 每天都在想怎么还."""

_PAID = "(?:付|还|打|交|转|给|先|一次性?|再|就|您|贵方|款|：|为|是)*"

_COUNT = r"\d{1,4}|[一二两三四五六七八九十百]{1,5}"

_WEEKLY, _TWICE, _DAILY, _QUARTERLY = Fraction(52, 12), Fraction(26, 12), Fraction(365, 12), Fraction(1, 3)
"""How often a month something comes that comes each week, every other week, each day, each quarter."""

_WHEN_BEFORE, _WHEN_AFTER = "(?<![上下这那第前后早晚有某同过满期停延迟限等周天])", "(?![后内之以里前时左的一])"
"""Where these stand beside 一周 or 一天, it tells when something is paid, and not how often: 一周后, 提前一天."""

_CHINESE_PACES = (
    ("每(?:两|隔一|2) ?(?:个?星期|周|个?礼拜)|每半个?月", _TWICE),
    (rf"每(?:个?星期|周|个?礼拜)|{_WHEN_BEFORE}一(?:周|个?星期|个?礼拜){_WHEN_AFTER}|/ ?周", _WEEKLY),
    (rf"每[天日]|{_WHEN_BEFORE}一天{_WHEN_AFTER}|/ ?天", _DAILY),
    ("每个?季度?|/ ?季", _QUARTERLY),
)

_CHINESE = FigureWords(
    amounts=(
        *(
            Sign(
                "monthly", clause=(pace, "[还付交转]|承担|承受|拿出"), unless=f"{_OTHER}|{_ON_THE_MIND}|月", times=times
            )
            for pace, times in _CHINESE_PACES
        ),
        Sign("last_payment", f"最后一[期笔次](?:还|付)?{_IS}"),
        Sign("upfront", f"(?:首付|首期|(?<!月)先|一次性?|马上|今天|立刻){_PAID}"),
        Sign("total", f"(?:合计|总共|总计|共计|一共还|总共还|共还){_IS}"),
        Sign("owed", f"(?:一共欠|总共欠|共欠|欠款总额|欠款余额|总欠款)(?:您|贵[方行])?{_IS}"),
        Sign("owed", "欠(?:款|了|您|贵[方行]|：| )*", strict=False),
        Sign("principal", f"本金{_IS}"),
        Sign("interest", f"利息{_IS}", strict=False),
        Sign("fees", f"(?:费用|违约金|罚息){_IS}", strict=False),
        Sign("income", f"(?:收入|工资|薪水){_IS}", strict=False),
        Sign("spending", f"(?:支出|开支|开销|花费){_IS}", strict=False),
        Sign("left_over", f"(?:剩下?|结余){_IS}", strict=False),
        Sign(
            "monthly",
            clause=("每个?月|每期|按月|一个月|月[还付供]|/ ?月", "[还付交转打]|承担|承受|拿出|答应|保证"),
            unless=_OTHER,
        ),
        Sign("monthly", f"(?:每期|月供){_IS}"),
        Sign("monthly", f"(?:^|[，：“ ])我?(?:每个?月|按月){_IS}", "[，,]?(?:分|共|还清|直到)"),
    ),
    days=(
        Sign("overdue_since", after="起?(?:就|已经|开始)*逾期"),
        Sign("first", f"(?:第一[期笔次]|首[期次笔]){_ON}"),
        Sign("last", f"最后一[期笔次]{_ON}"),
        Sign("first", after="(?:起|开始)[，,]?(?:开始)?(?:我)?(?:每个?月|每期|先还|还|分期)"),
        Sign("last", "[到在于]", "(?:之?前|以前)?[，,]?就?全?部?(?:还清|结清|付清|还完)"),
    ),
    quoted=re.compile(
        "(?:贵方|贵行|对方|银行|客服|您).{0,20}(?:提的|提出|给的|开的|要求|条件|说|答应)"
        "|条件|商定|约定|合同|原来|原先|谈好|记下|记录|安排"
    ),
    all_lenders=re.compile("加起来|几家|要分给|总共能"),
    counts=re.compile(
        rf"(?:共|分成?|期限|为期)\s*({_COUNT})\s*(?:个月|期)|(?<!\d)({_COUNT})\s*(?:个月|期)(?=内?(?:还清|还完|付清|结清))"
        rf"|(?:共|分成?|期限|为期)\s*(?P<years>{_COUNT})\s*年(?![前多半])"
    ),
    each_month=re.compile("每个?月|每期|按月|月供"),
    month_days=re.compile(r"每个?月(\d{1,2})[日号](?=[^，。；\n]{0,3}(?:还|转|扣|自动))"),
    pays=re.compile("还|转|扣|自动"),
)

_HOW_MANY = rf"\d{{1,4}}|{NUMBER_WORDS}"

_OF = r"[^.;\d]{0,12}"
_PAYS = r"\b(?:pay|repay|send|transfer|offer|manage|afford|promise|keep|payments?|instalments?)\b"
_NOT_PAID = (
    r"\b(?:incomes?|earn|salary|wages?|(?:am|was|get) paid|interest|spend|spending|costs?|rent|food|left|short)\b"
    r"|\bmore than\b"
)

_WHEN = r"(?!\s+(?:before|after|later?|early|earlier|ahead|ago|from|in advance|past)\b)"
"""What follows “a day” or “a week” where it tells when something is paid, and not how often."""

_ENGLISH_PACES = (
    ("fortnight|two weeks|other week", _TWICE),
    ("week", _WEEKLY),
    ("day", _DAILY),
    ("quarter", _QUARTERLY),
)

_ENGLISH = FigureWords(
    amounts=(
        *(
            Sign(
                "monthly",
                after=rf"\s*(?:(?:a|per|each|every)\s+(?:{pace})\b{_WHEN}|/\s*(?:{pace})\b)",
                clause=(_PAYS,),
                unless=_NOT_PAID,
                times=times,
            )
            for pace, times in _ENGLISH_PACES
        ),
        Sign("last_payment", r"last payment (?:is|of)\s*"),
        Sign("upfront", after=r"\s*(?:first|up front|upfront|at once)\b"),
        Sign("upfront", r"\b(?:one payment|deposit) of\s*"),
        Sign("owed", rf"\bow(?:e|ed|ing)\b[^.;\d]{{0,25}}|\b(?:balance|debt)\b{_OF}"),
        Sign("total", after=r"\s*(?:in all|in total|altogether)\b"),
        Sign("total", r"\btotal(?: of| is|:)?\s*"),
        Sign("principal", r"\bprincipal\b(?: is| of|:)?\s*"),
        Sign("monthly", after=r"\s*(?:(?:a|per|each|every)\s+month\b|monthly\b|/\s*month)", unless=_NOT_PAID),
        Sign("monthly", clause=(r"\bmonth(?:ly)?\b", _PAYS), unless=_NOT_PAID),
        Sign("monthly", r"(?:payment|instalment)s of\s*"),
        Sign("income", rf"\b(?:income|salary|wages?|earn)\b{_OF}", strict=False),
        Sign("spending", rf"\b(?:spending|spend)\b{_OF}", strict=False),
        Sign("left_over", rf"\bleft over\b{_OF}", strict=False),
        Sign("left_over", after=r"\s*is left\b", strict=False),
    ),
    days=(
        Sign("overdue_since", r"\boverdue since\s*"),
        Sign("first", r"\bfirst payment\b(?: is| will be| comes| falls)?(?: on| by)?\s*"),
        Sign("last", r"\blast payment\b(?: is| will be| comes| falls)?(?: on| by)?\s*"),
        Sign("first", r"\bmonth(?:ly)?\b[^.;\d]{0,20}\b(?:from|starting(?: on)?|beginning(?: on)?)\s*"),
        Sign("first", r"\bfrom\s*", r"\s*on,?\s*¥?\d"),
        Sign("last", r"\b(?:paid off|cleared|settled)(?: on| by)?\s*"),
    ),
    quoted=re.compile(
        r"\b(?:you|they|your|their|bank|agent)\b[^.;]{0,20}\b(?:offer|propos|suggest|want|answer|said|asked)|\bterms\b|\bagreed\b"
        r"|\barrangement\b|\bcontract\b|\bnoted?\b|\bsaid\b",
        re.IGNORECASE,
    ),
    all_lenders=re.compile(r"\ball lenders\b|\btogether\b|\bshared among\b", re.IGNORECASE),
    counts=re.compile(
        rf"\b(?:for|over) ({_HOW_MANY}) months|\b({_HOW_MANY}) (?:monthly )?(?:payments|instalments)\b"
        rf"|\b(?:for|over) (?P<years>{_HOW_MANY}) years\b(?! ago)",
        re.IGNORECASE,
    ),
    each_month=re.compile(r"\b(?:a|per|each|every) month\b|\bmonthly\b", re.IGNORECASE),
    month_days=re.compile(
        r"\bday (\d{1,2}) of (?:each|every) month|\bthe (\d{1,2})(?:st|nd|rd|th) of (?:each|every) month", re.IGNORECASE
    ),
    pays=re.compile(r"\btransfer|\bautomatic|\bstanding order|\bI(?: will|.ll)? (?:re)?pay\b", re.IGNORECASE),
)

_WORDS: Mapping[str, FigureWords] = {"zh": _CHINESE, "en": _ENGLISH}


def figure_words(language: str) -> FigureWords:
    """The words of a language by its code."""
    return _WORDS.get(language, _ENGLISH)
