"""One step of the road in words: its day and name, what to do, and what hangs on it."""

from datetime import date

from debt_wizard.advice.road import RoadStop, next_stop, road, step_name
from debt_wizard.case import Case, Debt
from debt_wizard.language import Language
from debt_wizard_content.catalogues import item


def stop_of(case: Case, debt: Debt, step: str, today: date) -> RoadStop | None:
    """One step of the road of a debt; None where its road has no such step."""
    return next((each for each in road(case, debt.id, today) if each.step == step), None)


def say_name(language: Language, case: Case, debt: Debt, step: str, today: date) -> str:
    """The day and the name of a step; the name alone where it is done or better left alone."""
    stop = stop_of(case, debt, step, today)
    name = step_name(case, debt.id, step, language)
    if stop is None or stop.state in {"done", "unwise"}:
        return name
    return language.say("road.dated", name=name, day=language.date(stop.due))


def say_how(language: Language, case: Case, debt: Debt, step: str, today: date) -> str:
    """What to do; of the next step also why, and what its day rests on; of an unwise one what speaks against it."""
    stops, found = road(case, debt.id, today), item("road", step)
    stop = next((each for each in stops if each.step == step), None)
    if found is None or stop is None:
        return ""
    found = found.for_product(debt.product)
    following = next_stop(stops)
    keys = ("what", "why") if following is not None and following.step == step else ("what",)
    told = [language.say(f"road.stop.{stop.state}")] if stop.state in {"due", "waiting"} else []
    told += [language.text(text) for key in keys if (text := found.text(key)) is not None]
    if stop.why_not is not None:
        told.append(language.say(f"road.why_not.{stop.why_not}"))
    elif len(keys) > 1:
        told.append(language.say("road.basis.fact" if found.value("clock") else "road.basis.practice"))
    return "\n".join(told)
