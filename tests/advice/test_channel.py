"""Which channel is recommended, and why."""

from datetime import date, datetime

import pytest

from debt_wizard.advice.channel import circumstances, recommended_channel
from debt_wizard.case import Case, ChannelAnswers, Contact, Debt, Evidence, Situation
from debt_wizard.case.talk import Channel
from debt_wizard_content.catalogues import catalogue
from support.clock import CHINA

MONDAY = date(2026, 11, 23)
SATURDAY = date(2026, 11, 28)


def _case(answers: ChannelAnswers | None = None, **tables: object) -> Case:
    return Case.model_validate(
        {
            "schema": 1,
            "debt": [Debt(id="card", lender="A")],
            "channel": Channel(answers=answers or ChannelAnswers()),
            **tables,
        }
    )


def test_nothing_is_recommended_while_nothing_is_known() -> None:
    assert recommended_channel(_case(), SATURDAY) is None


@pytest.mark.parametrize(
    ("answers", "channel"),
    [
        (ChannelAnswers(urgency="high", documents="none", speaking="easy"), "phone"),
        (ChannelAnswers(urgency="high", documents="few", speaking="hard"), "chat"),
        (ChannelAnswers(documents="many", wants_record=True), "email"),
        (ChannelAnswers(urgency="low", speaking="easy", documents="many", wants_record=False), "email"),
        (ChannelAnswers(speaking="hard"), "email"),
    ],
)
def test_the_answers_speak_for_a_channel(answers: ChannelAnswers, channel: str) -> None:
    found = recommended_channel(_case(answers), MONDAY)
    assert found is not None
    assert found.channel == channel
    assert found.backup != channel
    assert found.reasons


@pytest.mark.parametrize("stage", ["court_papers", "judgment"])
def test_before_a_court_papers_are_gone_through_in_person(stage: str) -> None:
    found = recommended_channel(_case(situation=Situation.model_validate({"stage": stage})), MONDAY)
    assert found is not None
    assert found.channel == "meeting"


def test_the_weightiest_reason_comes_first() -> None:
    found = recommended_channel(_case(ChannelAnswers(documents="many", wants_record=True, urgency="low")), MONDAY)
    assert found is not None
    assert [reason.in_("en").split(",")[0] for reason in found.reasons] == [
        "There are many papers",
        "It leaves a record that you can find later.",
        "There is time to go into detail.",
    ]


def test_a_question_left_open_is_answered_from_the_case() -> None:
    papers = [Evidence(kind="statement", status="have") for _ in range(3)]
    waiting = Contact(at=datetime(2026, 11, 20, tzinfo=CHINA), debt="card", reply_by=date(2026, 11, 25))
    known = circumstances(_case(evidence=papers, contact=[waiting]), MONDAY)
    assert known == {"documents.many", "urgency.high"}
    assert circumstances(_case(evidence=papers[:1]), MONDAY) == {"documents.few"}


def test_an_answer_counts_more_than_what_the_case_says() -> None:
    papers = [Evidence(kind="statement", status="have") for _ in range(3)]
    assert "documents.none" in circumstances(_case(ChannelAnswers(documents="none"), evidence=papers), MONDAY)


def test_on_a_day_off_chat_is_the_better_of_two_equals() -> None:
    answers = ChannelAnswers(urgency="high")
    on_monday, on_saturday = (recommended_channel(_case(answers), day) for day in (MONDAY, SATURDAY))
    assert on_monday is not None
    assert on_saturday is not None
    assert (on_monday.channel, on_saturday.channel) == ("phone", "chat")


def test_every_circumstance_of_the_catalogue_can_come_about() -> None:
    questions = {f"{each.id}.{option.id}" for each in catalogue("channel_questions") for option in each.options()}
    stages = {f"stage.{each.id}" for each in catalogue("stages")}
    named = {each["when"] for channel in catalogue("channels") for each in channel.value("suits")}
    assert named <= questions | stages | {"day.rest", "hour.off"}


def test_a_public_holiday_is_a_day_off_and_a_saturday_that_is_worked_is_none() -> None:
    answers = ChannelAnswers(urgency="high")
    for day, channel in ((date(2026, 10, 1), "chat"), (date(2026, 2, 14), "phone")):
        found = recommended_channel(_case(answers), day)
        assert found is not None
        assert found.channel == channel, day


def test_outside_mainland_china_only_weekends_are_off() -> None:
    case = _case(ChannelAnswers(urgency="high"))
    case.about.jurisdiction = "hk"
    for day, channel in ((date(2026, 10, 1), "phone"), (SATURDAY, "chat")):
        found = recommended_channel(case, day)
        assert found is not None
        assert found.channel == channel, day


def test_outside_office_hours_what_can_be_reached_or_waits_is_said_for_it() -> None:
    case = _case(ChannelAnswers(speaking="hard"))
    at_noon, at_night = (recommended_channel(case, MONDAY, hour) for hour in (12, 22))
    assert at_noon is not None
    assert at_night is not None
    assert "outside office hours" not in " ".join(each.in_("en") for each in at_noon.reasons)
    assert "outside office hours" in " ".join(each.in_("en") for each in at_night.reasons)
