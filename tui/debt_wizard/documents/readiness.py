"""What stands between a case and its export: letters of which none is whole, a verdict not known or not looked at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from debt_wizard.advice.ending import all_settled
from debt_wizard.advice.renegotiation import has_terms_beside_proposals, verdict_on_proposals
from debt_wizard.advice.verdict import Verdict, verdict
from debt_wizard.case import Case
from debt_wizard.documents.drafting import drafts_to_send
from debt_wizard.documents.gap import OpenPlace, named_once
from debt_wizard.documents.held_back import key_of, open_letters
from debt_wizard.documents.letter import Wanted
from debt_wizard.documents.letter_words import letter_name
from debt_wizard.language import Language
from debt_wizard_content.letters import intent


@dataclass(frozen=True)
class Blocker:
    """One thing to do before the export."""

    kind: Literal["open", "verdict_unknown", "against_verdict"]
    step: str
    """The step where it is done."""
    wanted: Wanted | None = None
    places: tuple[OpenPlace, ...] = ()
    verdict: Verdict | None = None

    def words(self, language: Language) -> str:
        """What it is and what to do, in a sentence."""
        if self.kind == "verdict_unknown" and self.verdict is not None:
            missing = [language.say(f"verdict_line.missing.{each}") for each in self.verdict.missing]
            return language.say("documents.blocked.verdict_unknown", missing=language.join(missing))
        if self.kind == "against_verdict":
            return language.say("documents.blocked.against_verdict")
        places = named_once(self.places, language)
        return language.say(
            "documents.blocked.open",
            draft=letter_name(self.wanted, language) if self.wanted is not None else "",
            count=len(places),
            places=language.join(places),
        )


def blockers(
    case: Case, languages: Language | Sequence[Language], today: date, *, with_drafts: bool = True
) -> list[Blocker]:
    """What is still to be done before the case can leave the program, in `languages`; empty where it can.

    Open places are in the way only where every letter has some: else those that have are held back, and the others go.

    `with_drafts`: a draft is part of what is written. Tables, dates and annexes promise nothing: nothing is in their
    way, whatever the check says.
    """
    if not with_drafts:
        return []
    found: list[Blocker] = []
    sending = drafts_to_send(case, today)
    places = open_letters(case, [languages] if isinstance(languages, Language) else languages, today)
    if len(places) == len(sending):
        found += [Blocker("open", "draft", wanted, places[key_of(wanted)]) for wanted in sending]
    if all_settled(case):
        return found
    judged = verdict(case, today)
    if judged.level == "unknown":
        missing = judged.missing[0] if judged.missing else "proposals"
        found.append(Blocker("verdict_unknown", STEP_OF_MISSING[missing], verdict=judged))
    elif judged.level == "over" and case.plan.own_risk is None and not _ask_for_less(case, sending, today):
        found.append(Blocker("against_verdict", "overcommitment", verdict=judged))
    return found


def _ask_for_less(case: Case, sending: list[Wanted], today: date) -> bool:
    """Whether what is sent is the way out: terms in force are too much, the proposals are not, no letter affirms."""
    if not has_terms_beside_proposals(case) or any(intent(each.intent).known.get("affirms") for each in sending):
        return False
    return verdict_on_proposals(case, today).level in {"within", "stretched"}


STEP_OF_MISSING = {
    "income": "income",
    "spending": "essentials",
    "new_figures": "changed",
    "debts": "debts",
    "proposals": "proposals",
}
"""The step where each thing that a verdict needs is told."""
