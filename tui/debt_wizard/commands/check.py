"""Say whether what is promised can be kept, with every rule.

Exit code: 0 within one's means, or all is paid, 3 stretched, 4 over them or nothing left over, 5 not enough answers.

`--json`: `name`; `level` ("within", also where all that was agreed is paid or settled, "stretched", "over", "deficit"
or "unknown"); `missing`, a list of what has to be
told first ("income", "spending", "debts", "proposals"); `currency`; `left_over`, `held_back`, `capacity`, `promised`
and `most`, the largest that keeps every rule (amounts a month, strings with two decimals); `rules`, a list of `id`,
`kept`, `weight` ("over" or "stretched": the level that follows where it is broken; "reference": none), `value`,
`limit`, `margin` (strings: amounts, fractions or numbers of rows, or null), `day` (an ISO date, or null); `stress`, a
list of `id`, `kept` (null where it cannot happen here), `lowest` (an amount, or null), `first_day` (the first day that
breaks, or null).
"""

from datetime import date

from debt_wizard.advice.verdict import Level, Verdict, verdict
from debt_wizard.commands.asked import Asked
from debt_wizard.commands.output import json_amount, json_day, json_exact, tell, tell_json
from debt_wizard.commands.reading import ReadSession
from debt_wizard.commands.told_session import told_session
from debt_wizard.documents.behind_words import behind_words
from debt_wizard.documents.verdict_line import standing_text
from debt_wizard.language import Language
from debt_wizard.screens.verdict_rules import rule_text, stress_told

EXIT_CODES: dict[Level, int] = {"within": 0, "stretched": 3, "over": 4, "deficit": 4, "unknown": 5}


def run(asked: Asked) -> int:
    """Judge one session.

    Raises:
        SessionError: it is not there or cannot be read.
    """
    session = told_session(asked)
    judged = verdict(session.case, asked.today)
    if asked.wants_json:
        tell_json({"name": session.name, **verdict_json(judged, session.case.about.currency)})
    else:
        language = asked.language.in_currency(session.case.about.currency)
        standing = f"{session.label}\n{standing_text(session.case, language, asked.today)}"
        tell(standing if judged.is_done else f"{standing}\n{_text(language, session, judged, asked.today)}")
    return EXIT_CODES[judged.level]


def verdict_json(judged: Verdict, currency: str) -> dict[str, object]:
    """A verdict as JSON."""
    return {
        "level": judged.level,
        "missing": list(judged.missing),
        "currency": currency,
        "left_over": json_amount(judged.left_over),
        "held_back": json_amount(judged.held_back),
        "capacity": json_amount(judged.capacity),
        "promised": json_amount(judged.promised),
        "most": json_amount(judged.most),
        "rules": [
            {
                "id": rule.id,
                "kept": rule.kept,
                "weight": rule.weight,
                "value": json_exact(rule.value),
                "limit": json_exact(rule.limit),
                "margin": json_exact(rule.margin),
                "day": json_day(rule.day),
            }
            for rule in judged.rules
        ],
        "stress": [
            {
                "id": line.id,
                "kept": line.kept if line.row is not None else None,
                "lowest": json_amount(line.row.lowest) if line.row is not None else None,
                "first_day": json_day(line.row.first_day) if line.row is not None else None,
            }
            for line in judged.stress
        ],
    }


def _text(language: Language, session: ReadSession, judged: Verdict, today: date) -> str:
    if judged.missing:
        return language.say(f"commands_check.to_do.{judged.missing[0]}")
    lines = [f"  {rule_text(language, rule)}" for rule in judged.rules]
    if judged.flow is not None and (behind := behind_words(language, judged.flow, today)):
        lines += ["", behind]
    happens = [line for line in judged.stress if line.row is not None]
    if happens:
        lines += ["", language.say("commands_check.stress")]
        lines += [f"  {told}" for told in stress_told(language, session.case, happens)]
    advice = "stretched_none" if judged.level == "stretched" and not judged.most else judged.level
    lines += ["", language.say(f"commands_check.advice.{advice}")]
    return "\n".join(lines)
