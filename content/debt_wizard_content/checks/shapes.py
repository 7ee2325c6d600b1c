"""The form of every content file: which tables it has, and what stands in them. docs/content.md tells the same."""

from collections.abc import Iterable, Mapping

from debt_wizard_content.checks.shape import Own, Rows, Shape, Table
from debt_wizard_content.facts import CONFIDENCES, LABELS
from debt_wizard_content.kinds import (
    COUNT,
    COUNTS,
    DAY,
    FLAG,
    NAME,
    NAMES,
    NUMBERS,
    POINTS,
    REGEX,
    SAID,
    SINCE,
    SOME_NAMES,
    TEXT,
    TEXTS,
    WORDS,
    one_of,
)
from debt_wizard_content.letters import SHARED
from debt_wizard_content.text import LANGUAGES
from debt_wizard_content.tone_rule import CATEGORIES, EXCEPTIONS, SEVERITIES, SKIP

BACKED: Mapping[str, Shape] = {"facts": NAMES, "figures": NUMBERS, "claims": NAMES}
SUITED: Mapping[str, Shape] = {"products": NAMES, "not_products": NAMES}


def _may(texts: str = "", **others: Shape) -> dict[str, Shape]:
    return {**dict.fromkeys(texts.split(), TEXT), **others}


ENTRY = Table(
    needs={"id": NAME, "title": TEXT, "text": TEXT},
    may={
        **BACKED,
        **_may("called", screens=NAMES, card=NAME, **dict.fromkeys(("today", "avoid", "call", "words"), TEXTS)),
    },
)

ITEM = Table(needs={"id": NAME, "name": TEXT}, may={**BACKED, **SUITED})

CATALOGUES: Mapping[str, Mapping[str, Shape]] = {
    "agreement_terms": _may("ask question why"),
    "alarms": _may("question", card=NAME),
    "asks": _may("phrase note"),
    "asset_kinds": _may("hint", liquid=FLAG),
    "borrowing_words": {"not": WORDS},
    "forfeit_words": {"not": WORDS},
    "guarantor_words": {"not": WORDS},
    "buffer_rules": _may("about"),
    "cautions": _may("look_for do"),
    "condition_answers": {"words": WORDS},
    "channel_questions": _may("question", options=Rows(Table({"id": NAME, "name": TEXT}))),
    "channels": _may(
        "when speed record best_time",
        leaves_record=FLAG,
        suits=Rows(Table({"when": NAME, "points": COUNT, "because": TEXT})),
        **dict.fromkeys(("strengths", "weaknesses", "tips", "at_hand", "write_down"), TEXTS),
    ),
    "ending": _may("how why write now", letter=NAME),
    "evidence": _may("proves get fresh cover sent", fresh_months=COUNT, of_debt=FLAG),
    "goals": _may("means honest", kinds=NAMES, asks=NAMES),
    "import_columns": {"kind": NAME, "field": NAME, "words": WORDS, "tells": FLAG},
    "import_values": {"words": WORDS},
    "income_kinds": _may("hint proof"),
    "name_words": {"words": WORDS},
    "pressure_words": {"not": WORDS},
    "products": _may("contract contract_get note", words=WORDS),
    "proposal_kinds": _may("about cost fits"),
    "reasons": _may("phrase", papers=NAMES),
    "road": {
        **_may("what why", after=COUNT, letter=SAID, by=NAME, clock=NAME, names_others=FLAG),
        **dict.fromkeys(("for", "from", "ways"), NAMES),
    },
    "spending": _may("hint", essential=FLAG, at_once=FLAG),
    "stages": _may(
        "desk advice",
        papers=NAMES,
        card=NAME,
        desk_by_days=Rows(Table({"from": COUNT, "desk": TEXT})),
    ),
}
"""What the items of each catalogue may have beside what all may."""

FACT = Table(
    needs={
        **dict.fromkeys(("id", "topic"), NAME),
        "label": one_of(*LABELS), "confidence": one_of(*CONFIDENCES),
        **dict.fromkeys((*LANGUAGES, "source_title", "issuer"), SAID),
        **dict.fromkeys(("checked", "review"), DAY),
    },
    may={
        **dict.fromkeys(("doc_no", "article", "url"), SAID),
        **dict.fromkeys(("issued", "effective"), SINCE),
        "caveat": TEXT,
        "ends": DAY,
    },
)  # fmt: skip
SOURCE = Table(needs={"id": NAME, "title": SAID, "title_en": SAID})

INTENT = Table(
    needs={"id": NAME, "name": TEXT},
    may={
        **BACKED, "not_products": NAMES, "when": TEXT, "to": TEXT, "place": COUNT, "affirms": FLAG,
        **dict.fromkeys(("signals", "needs", "kinds"), NAMES),
    },
)  # fmt: skip
INTENT_OF_A_KIND = Table(may=_may("name when"))
"""What of a letter is said otherwise for one kind of debt: the rest is the same for all."""
_OF_BLOCK: Mapping[str, Shape] = {**BACKED, "not_products": NAMES}
BLOCK = Table(
    needs={"id": NAME, "channels": SOME_NAMES, **dict.fromkeys(LANGUAGES, SAID)},
    may=_OF_BLOCK,
    instead=("shared", Table({"id": NAME, "shared": NAME}, {**_OF_BLOCK, "channels": SOME_NAMES})),
)

QUESTION = Table(
    needs={"id": NAME, **dict.fromkeys(("name", "ask", "why", "reply"), TEXT)},
    may={**BACKED, **SUITED, **dict.fromkeys(("own", "open", "none"), TEXT), "fill": NAME, "traps": TEXTS},
)

CLAIM = Table(needs={"id": NAME, "step": NAME})
NEVER = Table(needs={"pattern": REGEX, "why": TEXT}, may={"unless": REGEX})

CATEGORY = Table(
    needs={"message": SAID, "suggestion": SAID},
    may={
        **dict.fromkeys(("no_exception", "unless_sentence"), WORDS),
        "exceptions": one_of(*EXCEPTIONS), "join": Table(may={"with": SAID}), "slots": Table(others=SAID),
    },
)  # fmt: skip
RULE = Table(
    needs={"id": NAME, "category": one_of(*CATEGORIES), "found": WORDS, "not_found": WORDS},
    may={
        **dict.fromkeys(("patterns", "unless_before", "unless_after", "unless_sentence", "one_of"), WORDS),
        **dict.fromkeys(("negation", "signs", "weak", "across"), FLAG),
        **dict.fromkeys(("quoted", "reported"), one_of(*SKIP)),
        "severity": one_of(*SEVERITIES),
        **dict.fromkeys(("message", "suggestion"), SAID),
        "points": COUNTS, "least": COUNT,
    },
)  # fmt: skip
TONE = Table(
    needs={
        "shared": Table({"negators": WORDS, "reports": WORDS}, {"spaced": FLAG, "new_clause": WORDS}),
        "category": Table(may=dict.fromkeys(CATEGORIES, CATEGORY)),
        "rule": Rows(RULE),
    },
    may={
        "lists": Table(others=SAID),
        "letter": Table(others=WORDS),
        "variants": Table({"from": SAID, "to": SAID}),
    },
)
SIGNS = Table(
    may={
        "idle": SAID,
        "denying": SAID,
        "letter": COUNT,
        **dict.fromkeys(CATEGORIES, Table({"base": COUNT, "enough": COUNT, "points": POINTS}, {"doubt": COUNT})),
    }
)


def shape_of(folder: str, name: str, debts: Iterable[str]) -> Table | None:
    """The form of one file, where there are these kinds of debt; None where sentences stand in it, or nothing known."""
    match folder:
        case "guidance":
            return Table({"entry": Rows(ENTRY)})
        case "catalogues":
            return Table({"item": Rows(_otherwise(ITEM.beside(**CATALOGUES.get(name, {})), debts))})
        case "facts":
            return Table(may={"fact": Rows(FACT), "source": Rows(SOURCE)})
        case "letters":
            block = BLOCK.beside(**dict.fromkeys(debts, Own()))
            intent = INTENT.beside(**dict.fromkeys(debts, Own(INTENT_OF_A_KIND)))
            return Table({"block": Rows(block)} | ({} if name == SHARED else {"intent": intent}))
        case "rehearsal":
            return Table({"item": Rows(_otherwise(QUESTION, debts))})
    return {
        "claims": Table({"claim": Rows(CLAIM)}),
        "checks": Table({"rule": Rows(NEVER)}),
        "tone": TONE,
        "tone_signs": SIGNS,
    }.get(folder)


def _otherwise(record: Table, debts: Iterable[str]) -> Table:
    """A record that may have a table for each kind of debt."""
    return record.beside(**dict.fromkeys(debts, Own(record.in_part())))
