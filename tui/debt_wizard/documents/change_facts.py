"""What a letter can say of the change that was told last: what it is, and the person's own line about it."""

from collections.abc import Mapping

from debt_wizard.case import Case
from debt_wizard.documents.fact import Fact
from debt_wizard.documents.gap import Gap
from debt_wizard.documents.paragraphs import as_sentence, one_line
from debt_wizard.language import Language

SAID = ("income", "job", "illness", "new_bill")
"""The changes that are reasons in a letter; the others have letters, or words, of their own."""


def change_facts(case: Case, language: Language) -> Mapping[str, Fact]:
    """The facts of a change, by the name that templates use."""
    last = case.change[-1] if case.change else None
    kinds = [kind for kind in SAID if last is not None and kind in last.kinds]
    phrases = [language.say(f"documents.change.{kind}") for kind in kinds]
    story = last.story if last is not None else ""
    is_fee = last is not None and "fee_not_agreed" in last.kinds
    return {
        "change_what": ("，".join(phrases) if language.spoken == "zh" else language.join(phrases)) if phrases else "",
        "change_story": as_sentence(story),
        "charged_fee": (one_line(story).rstrip("。.；;") if is_fee else "") or Gap("charged_fee", language),
    }
