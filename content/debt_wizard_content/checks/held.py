"""What the facts that a record names hold, ready to be compared with what its texts say."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from debt_wizard_content.checks.citations import addresses, articles, documents
from debt_wizard_content.checks.dates import Date, dates
from debt_wizard_content.checks.numbers import numbers_of
from debt_wizard_content.checks.quantities import quantities
from debt_wizard_content.facts import Fact
from debt_wizard_content.text import LANGUAGES


@dataclass(frozen=True)
class Held:
    """Everything that may be said by whoever names some facts and figures."""

    facts: tuple[Fact, ...]
    numbers: frozenset[Decimal]
    """Every number in the texts of the facts, whatever it counts."""
    quantities: frozenset[tuple[Decimal, str]]
    """Every number in the texts of the facts with its unit."""
    articles: frozenset[str]
    documents: frozenset[str]
    addresses: frozenset[str]
    """The sites in their texts and of their sources."""
    dates: frozenset[Date]
    """Those in their texts, and the days from which and until which they hold."""
    figures: frozenset[Decimal]
    """The numbers that are our own, with whatever unit."""


def held_by(facts: Iterable[Fact], figures: Iterable[float]) -> Held:
    """What these facts hold: a number in their text never stands for one of an article, nor the other way round."""
    named = tuple(facts)
    texts = [(code, each.text.in_(code)) for each in named for code in LANGUAGES]
    counted = [each for code, text in texts for each in quantities(text, code)]
    sources = [f"{each.article} {each.doc_no} {each.source_title}" for each in named] + [text for _, text in texts]
    days = [f"{each.issued} {each.effective} {each.ends or ''}" for each in named] + [text for _, text in texts]
    return Held(
        facts=named,
        numbers=frozenset(number for _, text in texts for number in numbers_of(text))
        | {each.number for each in counted},
        quantities=frozenset(each.key for each in counted),
        articles=frozenset(article for told in sources for article, _ in articles(told)),
        documents=frozenset(document for told in sources for document, _ in documents(told)),
        addresses=frozenset(
            site
            for told in (*(each.url for each in named), *(text for _, text in texts))
            for site, _ in addresses(told)
        ),
        dates=frozenset(date for told in days for date, _ in dates(told)),
        figures=frozenset(Decimal(str(each)) for each in figures),
    )


def held_by_record(record: Mapping[str, object], known: Mapping[str, Fact]) -> Held:
    """What the `facts` and `figures` of a record hold; what is no fact and no number holds nothing."""
    facts, figures = record.get("facts", ()), record.get("figures", ())
    named = [known[each] for each in facts if each in known] if isinstance(facts, Iterable) else []
    ours = [each for each in figures if isinstance(each, int | float)] if isinstance(figures, Iterable) else []
    return held_by(named, ours)
