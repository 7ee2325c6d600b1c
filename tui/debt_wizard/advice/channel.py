"""Which channel suits the person and the case, with the reasons. What speaks for each channel is content."""

from dataclasses import dataclass
from datetime import date

from debt_wizard.advice.due import due
from debt_wizard.advice.working_day import is_day_off
from debt_wizard.case import Case
from debt_wizard_content.catalogues import Item, catalogue
from debt_wizard_content.text import Text, text_of

URGENT_DAYS = 7
"""Something due within these days is urgent, as the first question has it."""

MANY_PAPERS = 3

OFFICE_HOURS = range(9, 18)
"""The hours of a working day at which most offices are open: a habit, not a rule."""

QUESTIONS = ("urgency", "documents", "wants_record", "speaking")


@dataclass(frozen=True)
class Recommendation:
    """A channel, a backup, and why: the weightiest reason first."""

    channel: str
    backup: str
    reasons: tuple[Text, ...]


def recommended_channel(case: Case, today: date, hour: int | None = None) -> Recommendation | None:
    """What the circumstances speak for; None while nothing is known that would speak for one or another.

    Each circumstance gives points to the channels that it suits, the day and its `hour` among them, where it is told.
    Of equal points, one that leaves a record comes first.
    """
    known = circumstances(case, today)
    if not known:
        return None
    if is_day_off(case, today):
        known |= {"day.rest"}
    elif hour is not None and hour not in OFFICE_HOURS:
        known |= {"hour.off"}
    suited = {each.id: _suiting(each, known) for each in catalogue("channels")}
    ranked = sorted(
        catalogue("channels"),
        key=lambda each: (-sum(points for points, _ in suited[each.id]), not each.flag("leaves_record")),
    )
    best, *others = ranked
    reasons = [because for _, because in sorted(suited[best.id], key=lambda each: -each[0])]
    return Recommendation(best.id, (others or ranked)[0].id, tuple(reasons))


PATIENT = frozenset({"road", "paper"})
"""What is due and yet not urgent: a step of the road, and a paper to ask for."""


def circumstances(case: Case, today: date) -> frozenset[str]:
    """What is known of the person and the case, as the catalogue of channels names it: "urgency.high".

    A question that is not answered is answered from the case where it can be: by what is due, and by the papers.
    """
    answers = {question: getattr(case.channel.answers, question) for question in QUESTIONS}
    pressing = [each for each in due(case, today, URGENT_DAYS) if each.kind not in PATIENT]
    if answers["urgency"] is None and pressing:
        answers["urgency"] = "high"
    papers = sum(paper.status == "have" for paper in case.evidence)
    if answers["documents"] is None and papers:
        answers["documents"] = "many" if papers >= MANY_PAPERS else "few"
    told = {"stage": case.situation.stage, **answers}
    spelled = {True: "yes", False: "no"}
    return frozenset(
        f"{name}.{spelled.get(answer, answer) if isinstance(answer, bool) else answer}"
        for name, answer in told.items()
        if answer is not None
    )


def _suiting(channel: Item, known: frozenset[str]) -> list[tuple[int, Text]]:
    return [
        (int(each["points"]), text_of(each["because"]))
        for each in channel.value("suits") or ()
        if each["when"] in known
    ]
