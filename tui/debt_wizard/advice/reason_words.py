"""The reasons of a case as they follow on "because"."""

from debt_wizard.case import Case
from debt_wizard.language import Language
from debt_wizard_content.catalogues import item


def reason_words(case: Case, language: Language) -> str:
    """The reasons in one clause; empty where none was told.

    A Chinese reason can hold a comma of its own, so the next one begins with "because" again. An English one is a
    clause with an "and" of its own, so that a comma has to part two of them.
    """
    found = [item("reasons", each) for each in case.situation.reasons]
    phrases = [phrase for each in found if each is not None and (phrase := each.text("phrase")) is not None]
    told = [language.text(phrase) for phrase in phrases]
    if language.spoken == "en" and len(told) > 1:
        return f"{', '.join(told[:-1])}, and {told[-1]}"
    if language.spoken != "zh":
        return language.join(told)
    first, others = told[:1], told[1:]
    return "".join([*first, *(f"，{'又' if at == 0 else '还'}因为{each}" for at, each in enumerate(others))])
