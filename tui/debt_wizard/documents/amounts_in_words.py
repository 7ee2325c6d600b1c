"""The amounts that an English text names in words: three hundred and fifty yuan, twenty-five thousand in all.

A number in words is an amount beside a currency, beside “a month”, after a word of paying, or from a hundred on where
no noun follows it. “One of the lenders”, “two weeks”, a year and the number of an article are none.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from debt_wizard.finance import ANY_NUMBER_WORD, NUMBER_WORDS, AmountError, read_number_words

LEAST_BARE = 10
"""A smaller number without a currency is no amount."""

_YEARS = range(1900, 2101)

_MONEY = r"(?:yuan|RMB|CNY|renminbi|kuai)\b"
_A_MONTH = r"(?:(?:a|per|each|every)[ \t]+month\b|(?P<adverb>monthly)\b|/[ \t]?month\b)"
_GOES_ON = (
    "in|at|up|upfront|first|now|today|each|every|from|by|on|for|over|and|or|but|to|before|after|until|left|as|if|when"
    "|with|instead|altogether|together|plus|is|was|will|would|that|which|next|goes|so|because|starting|beginning"
)

_SAID = re.compile(
    rf"(?:(?<![A-Za-z])(?P<before>RMB|CNY|¥)[ \t]?|(?<![\w.,-]))(?P<number>{NUMBER_WORDS})\b"
    r"(?![ \t-]+(?:hundred|thousand|million)\b)"
    rf"(?P<after>[ \t-]?{_MONEY})?",
    re.IGNORECASE,
)
_MORE = re.compile(rf",?[ \t-]+(?:(?:and|or|to)[ \t-]+)?(?:an?[ \t-]+)?{ANY_NUMBER_WORD}\b", re.IGNORECASE)
"""Another number follows, so that the two are one that is not read, or a range."""
_PART = re.compile(rf"(?:\b{ANY_NUMBER_WORD}|\bpoint|\bhalf|\bquarter(?: of)?|\d)[ \t-]+$", re.IGNORECASE)
"""The number is the end of one that is not read."""
_NAMED = re.compile(
    r"\b(?:article|number|no\.|room|flat|page|ticket|section|chapter|code|ending|in|since)[ \t]+$", re.IGNORECASE
)
_PAYING = re.compile(
    r"\b(?:pay|paying|repay|owe|owing|send|transfer|offer)[ \t]+(?:you[ \t]+)?(?:about[ \t]+)?$", re.IGNORECASE
)
_MONTHLY = re.compile(rf"[ \t-]*{_A_MONTH}", re.IGNORECASE)
_ENDS = re.compile(rf"[ \t]*(?:$|[.,;:!?)”\"\n—–]|[ \t](?:{_GOES_ON})\b)", re.IGNORECASE)
_SCALE = re.compile(r"\b(?:hundred|thousand|million)\b", re.IGNORECASE)


def amounts_in_words(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """Each amount in words with its place; offsets are code points, the end exclusive."""
    for match in _SAID.finditer(text):
        before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 40]
        if _PART.search(before):
            continue
        try:
            amount = read_number_words(match["number"])
        except AmountError:
            continue  # its letters or digits only look like ours
        if match["before"] or match["after"] or _is_bare_amount(match["number"], amount, before, after):
            yield match.start(), match.end(), amount


def _is_bare_amount(number: str, amount: Decimal, before: str, after: str) -> bool:
    """Whether a number without a currency is an amount, by the words around it."""
    if amount < LEAST_BARE or _MORE.match(after):
        return False
    monthly = _MONTHLY.match(after)
    if monthly is not None and (not monthly["adverb"] or _ENDS.match(after, monthly.end())):
        return True
    if not _ENDS.match(after):
        return False
    is_year = amount in _YEARS and amount % 100 != 0
    is_idiom = number.lower().startswith(("a ", "an "))
    pays = bool(_PAYING.search(before))
    return pays or (bool(_SCALE.search(number)) and not is_year and not is_idiom and not _NAMED.search(before))
