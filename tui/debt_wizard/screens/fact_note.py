"""A fact on the screen: how far it binds, what it says, and where that stands."""

from datetime import date

from debt_wizard.language import Language
from debt_wizard.widgets.told import Told
from debt_wizard_content.facts import Fact


class FactNote(Told):
    """A fact with its source, the date it was checked, and the caveat that belongs to it."""

    DEFAULT_CSS = """
    FactNote { margin: 1 0 0 0; color: $text-muted; }
    """

    def __init__(self, known: Fact) -> None:
        super().__init__(lambda language: fact_words(known, language, self.app.today()), classes="fact")


def told_fact(known: Fact) -> Told:
    """The fact, as a paragraph."""
    return FactNote(known)


def fact_words(known: Fact, language: Language, today: date) -> str:
    """A fact with all that must be known with it: its label, caveat, source, and whether it still holds."""
    said = [_binding(known, language, today), language.text(known.text)]
    if known.caveat is not None:
        said.append(language.text(known.caveat))
    if known.confidence != "high":
        said.append(language.say("facts.unsure"))
    said.append(language.say("facts.source", source=_source(known, language), checked=language.date(known.checked)))
    if known.needs_review(today) and not known.has_ended(today):
        said.append(language.say("facts.review_due", day=language.date(known.review), issuer=known.issuer))
    return "\n".join(said)


def _source(known: Fact, language: Language) -> str:
    """Where it stands; for whoever does not read Chinese with a name in front that says what that is."""
    title = known.title_in(language.spoken)
    return language.say("facts.titled", title=title, source=known.source) if title else known.source


def _binding(known: Fact, language: Language, today: date) -> str:
    """How far a fact binds, or that it is history."""
    if known.ends is not None and known.has_ended(today):
        return language.say("facts.ended", day=language.date(known.ends))
    return language.say(f"facts.label.{known.label}")
