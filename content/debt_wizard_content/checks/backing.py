"""What sounds like a rule rests on a fact: every number, hotline, web address, article and deadline, every
"must".

A record names the facts that it rests on in `facts`, and in `figures` the numbers that are our own. A sentence and a
block of a letter do so too, beside their languages.

In guidance, catalogues and the rehearsal every number is held: one with a unit has to stand with the same unit in the
text of a fact, an article in the article of one. In letters and sentences, where samples, places to fill and figures
of the case stand, these are held: articles, numbers of documents, hotlines, addresses, dates, and a number with a unit
in a sentence that sets a limit ("within 15 days", 最长5年), and in a letter every amount of money. An example (比如,
such as) is not.

Not held are: 一 and "one", which also stand for "a"; numbers in words beside anything but a unit of time, of money or
of frequency; a limit in a letter or a sentence that is told without a word for it; and whether a number that a fact
holds is said of the right thing.
"""

import re
from collections.abc import Iterator
from itertools import chain

from debt_wizard_content.checks.citations import addresses, articles, documents, hotlines
from debt_wizard_content.checks.dates import dates, is_told_by
from debt_wizard_content.checks.held import Held, held_by_record
from debt_wizard_content.checks.numbers import numbers_of
from debt_wizard_content.checks.quantities import quantities
from debt_wizard_content.checks.said import Said, every_text, without_places
from debt_wizard_content.facts import facts
from debt_wizard_content.flaw import Flaw
from debt_wizard_content.source import ContentSource

WHOLLY = ("guidance", "catalogues", "rehearsal")
"""Where every number is held."""

LIMITS = ("letters", "sentences")
"""Where only what is cited and what sets a limit is held."""

_MUST = re.compile(r"必须|(?<![等舍巴怪由])不得(?![不已])|严禁|\bmust\b|\bmay not\b|\bforbidden\b|\bbanned\b")
_LAW = re.compile(
    r"法律|依法|民法典|管理办法|条例|规定|监管|诉讼时效"
    r"|\b(by|the) law\b|\bregulat|\blawful|\bunlawful|\bCivil Code\b|\blimitation period\b"
)
_LIMIT = re.compile(
    r"必须|应当|不得|不能|最[长多少低高短晚迟]|至少|以内|之内|[日天月年时]内|超过|不足|未满|满|期限|时限"
    r"|\bmust\b|\bmay not\b|\bcannot\b|\bat (?:most|least)\b|\bno (?:more|later|longer) than\b|\bwithin\b|\bup to\b"
    r"|\b(?:more|longer|later|less) than\b|\blimit\b|\bor (?:more|less|late|later)\b|\bnot exceed",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(r"比如|例如|譬如|像是|\bfor example\b|\bsuch as\b|\be\.g\.", re.IGNORECASE)
_SENTENCE = re.compile(r"[^。？！；\n]+?(?:[。？！；\n]|[.?!](?=\s)|$)")


def check_backing(source: ContentSource) -> Iterator[Flaw]:
    """A number that no named fact holds, a "must" without a binding fact, a word of the law without any."""
    known = {each.id: each for each in facts(source=source)}
    for said in every_text(source):
        if said.folder not in WHOLLY + LIMITS:
            continue
        held = held_by_record(said.record, known)
        for code, told in said.by_language.items():
            text = without_places(told)
            parts = [(text, True)] if said.folder in WHOLLY else _limits(text)
            unbacked = [*_not_cited(text, held)]
            for part, is_limit in parts:
                unbacked += _not_counted(part, code, held, every=said.folder in WHOLLY, units=is_limit)
            if said.folder == "letters":
                unbacked += _typed_amounts(text, code, held)
            for what in dict.fromkeys(unbacked):
                yield said.flaw("flaws_facts.not_held", code, near=what, said=what)
            if said.folder != "sentences":
                yield from _unbound(said, code, text, held)


def _typed_amounts(text: str, code: str, held: Held) -> Iterator[str]:
    """Each amount of money of a letter that no fact holds and that is no example: the case fills amounts in."""
    for part, _ in _limits(text):
        for each in quantities(part, code):
            if each.unit == "yuan" and each.key not in held.quantities and each.number not in held.figures:
                yield each.said


def _limits(text: str) -> Iterator[tuple[str, bool]]:
    """Each sentence that is no example, and whether it sets a limit."""
    for match in _SENTENCE.finditer(text):
        if not _EXAMPLE.search(match[0]):
            yield match[0], _LIMIT.search(match[0]) is not None


def _not_cited(text: str, held: Held) -> Iterator[str]:
    for article, match in articles(text):
        if article not in held.articles:
            yield match[0]
    for document, match in documents(text):
        if document not in held.documents:
            yield match[0]
    for number, match in hotlines(text):
        if not (held.numbers | held.figures) & numbers_of(number):
            yield match[0]
    for site, match in addresses(text):
        if site not in held.addresses:
            yield match[0]


def _not_counted(text: str, code: str, held: Held, *, every: bool, units: bool) -> Iterator[str]:
    """What is not held of the dates, of the numbers with a unit, and where `every` number counts of those without."""
    left = text
    for _, match in chain(articles(text), documents(text)):
        left = _blank(left, *match.span())
    for date, match in dates(left):
        if not is_told_by(date, held.dates) and not numbers_of(match[0]) <= held.figures:
            yield match[0]
        left = _blank(left, *match.span())
    rest = left
    for each in quantities(left, code):
        rest = _blank(rest, each.start, each.end)
        if units and not each.is_vague and each.key not in held.quantities and each.number not in held.figures:
            yield each.said
    if every:
        yield from map(str, sorted(numbers_of(rest) - held.numbers - held.figures))


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


def _unbound(said: Said, code: str, text: str, held: Held) -> Iterator[Flaw]:
    if (must := _MUST.search(text)) and not any(fact.label == "must" for fact in held.facts):
        yield said.flaw("flaws_facts.not_binding", code, near=must[0], said=must[0])
    if (law := _LAW.search(text)) and not held.facts:
        yield said.flaw("flaws_facts.no_fact", code, near=law[0], said=law[0])
