"""The steps of the road: which, when, with which letter, and how far."""

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debt_wizard.advice.refusal import debts_on_road, has_road
from debt_wizard.advice.road import RoadStop, later, next_stop, road, road_step, step_name
from debt_wizard.case import Agreement, Case, Channel, Contact, Debt, Draft, Plan, Proposal, RoadStep
from debt_wizard.language import Language
from debt_wizard_content.catalogues import catalogue, item
from debt_wizard_content.checks.numbers import numbers_of
from debt_wizard_content.facts import fact
from debt_wizard_content.letters import intents
from support.clock import CHINA
from support.household import household, promising

TODAY = date(2026, 11, 23)
REFUSED = ["ask_why", "pay_offered", "reconsider", "complaint", "complaint_answer", "regulator", "mediation"]
OF_COMPANIES = re.compile("部门|官方|客服|工单|合同|网点|金融|team|official|app|ticket|contract|branch|financial")
SILENCE = ["ask_again", "other_channel", "written_letter", "complaint", "complaint_answer", "regulator", "mediation"]


def _case(outcome: Any = "refused", day: int = 2, product: Any = "credit_card", **tables: Any) -> Case:
    at = datetime(2026, 11, day, 10, tzinfo=CHINA)
    return Case(
        debt=[Debt(id="card", lender="甲银行", product=product)],
        contact=[Contact(debt="card", at=at, outcome=outcome)],
        **tables,
    )


def _by_step(case: Case, today: date = TODAY) -> dict[str, RoadStop]:
    return {stop.step: stop for stop in road(case, "card", today)}


def _done(step: str, day: date) -> RoadStep:
    return RoadStep(debt="card", step=step, done_on=day)


def test_a_refusal_and_silence_have_roads_of_their_own() -> None:
    assert [stop.step for stop in road(_case(), "card", TODAY)] == REFUSED
    assert [stop.step for stop in road(_case("no_answer"), "card", TODAY)] == SILENCE
    assert road(_case("counter_offer"), "card", TODAY) == []
    assert road(_case(), "nobody", TODAY) == []


@pytest.mark.parametrize(
    ("product", "has", "has_not"),
    [
        ("microloan", {"complaint_wait", "regulator_local"}, {"complaint_answer", "regulator"}),
        ("private", {"reconsider", "mediation"}, {"complaint", "complaint_answer", "regulator", "regulator_local"}),
        (None, {"complaint", "regulator"}, {"complaint_wait", "regulator_local"}),
    ],
)
def test_the_ways_to_complain_are_those_of_the_kind_of_lender(product: Any, has: set[str], has_not: set[str]) -> None:
    steps = set(_by_step(_case(product=product)))
    assert has <= steps
    assert not has_not & steps


@pytest.mark.parametrize("outcome", ["refused", "no_answer"])
@pytest.mark.parametrize("language", [Language("zh"), Language("en")], ids=["zh", "en"])
def test_a_relative_is_not_asked_for_a_hardship_team_an_app_or_a_ticket(outcome: str, language: Language) -> None:
    case = _case(outcome, product="private")
    for stop in road(case, "card", TODAY):
        found = item("road", stop.step)
        assert found is not None
        found = found.for_product("private")
        told = [step_name(case, "card", stop.step, language), *(found.text(key) for key in ("what", "why"))]
        said = " ".join(each if isinstance(each, str) else language.text(each) for each in told if each is not None)
        assert not re.search(
            "部门|官方|客服|工单|合同|网点|金融|team|official|app|ticket|contract|branch|financial", said
        )
        assert "fraud-private-account" not in found.ids("facts")


def test_a_step_is_called_as_it_is_for_the_kind_of_lender() -> None:
    names = {step_name(_case(product=product), "card", "mediation", Language("en")) for product in ("private", None)}
    assert names == {"Ask for people's mediation", "Ask for mediation"}


def test_every_step_to_somebody_else_has_a_letter_of_its_own_and_no_letter_to_the_lender() -> None:
    written = {step: stop.intent for step, stop in _by_step(_case()).items()}
    assert written["complaint"] == "complaint"
    assert written["complaint_answer"] == "ask_complaint_answer"
    assert written["regulator"] == "ask_regulator"
    assert written["mediation"] == "ask_mediation"
    of_a_microloan = {step: stop.intent for step, stop in _by_step(_case(product="microloan")).items()}
    assert of_a_microloan["complaint_wait"] == "ask_complaint_answer"
    assert of_a_microloan["regulator_local"] == "ask_regulator"
    assert _by_step(_case(product="private"))["mediation"].intent == "ask_mediation"


def test_a_hotline_is_called_whatever_channel_was_chosen() -> None:
    assert _by_step(_case())["regulator"].by == "phone"
    others = {step: stop.by for step, stop in _by_step(_case()).items() if step not in {"regulator", "complaint"}}
    assert set(others.values()) == {None}


@pytest.mark.parametrize("chosen", [None, "phone", "meeting", "email"])
def test_a_complaint_in_writing_is_no_call(chosen: str | None) -> None:
    assert _by_step(_case(channel=Channel(chosen=chosen)))["complaint"].by == "email"


@pytest.mark.parametrize(
    ("chosen", "backup", "by"),
    [
        (None, None, "chat"),
        ("phone", None, "chat"),
        ("phone", "meeting", "meeting"),
        ("chat", None, "email"),
        ("email", "email", "chat"),
    ],
)
def test_after_silence_another_way_is_another_than_the_chosen_one(
    chosen: str | None, backup: str | None, by: str
) -> None:
    silent = _by_step(_case("no_answer", channel=Channel(chosen=chosen, backup=backup)))
    assert silent["other_channel"].by == by
    assert silent["written_letter"].by == "email"
    assert silent["ask_again"].by is None


def test_the_account_of_a_relative_is_no_reason_not_to_pay() -> None:
    case = promising(household(), 500)
    case.debt[0].product = "private"
    case.contact = _case().contact
    assert _by_step(case)["pay_offered"].why_not is None
    case.debt[0].product = "credit_card"
    assert _by_step(case)["pay_offered"].why_not == "payee"


def test_the_days_count_from_the_refusal_step_by_step() -> None:
    stops = _by_step(_case(day=2))
    assert {step: stop.due for step, stop in stops.items()} == {
        "ask_why": date(2026, 11, 2),
        "pay_offered": date(2026, 11, 9),
        "reconsider": date(2026, 11, 9),
        "complaint": date(2026, 11, 23),
        "complaint_answer": date(2026, 12, 8),
        "regulator": date(2026, 12, 23),
        "mediation": date(2027, 1, 6),
    }


def test_a_step_that_is_done_late_moves_what_follows_and_a_day_of_ones_own_counts() -> None:
    case = _case(day=2)
    case.road = [_done("ask_why", date(2026, 11, 12)), RoadStep(debt="card", step="reconsider", due=date(2026, 11, 15))]
    stops = _by_step(case)
    assert stops["ask_why"].state == "done"
    assert stops["reconsider"].due == date(2026, 11, 15)
    assert stops["complaint"].due == date(2026, 11, 29)
    case.road[1].done_on = date(2026, 11, 20)
    assert _by_step(case)["complaint"].due == date(2026, 12, 4)


def test_a_step_waits_for_the_one_before_it_then_for_its_day() -> None:
    case = _case(day=20)
    stops = _by_step(case)
    assert (stops["ask_why"].state, stops["reconsider"].state) == ("due", "waiting")
    case.road = [_done("ask_why", TODAY)]
    assert _by_step(case)["reconsider"].state == "ahead"
    assert _by_step(case, date(2026, 11, 30))["reconsider"].state == "due"
    case.road.append(_done("reconsider", date(2026, 11, 30)))
    following = next_stop(road(case, "card", date(2026, 11, 30)))
    assert following is not None
    assert following.step == "complaint"


def test_a_step_that_is_put_off_moves_a_week_on_from_its_day_or_from_today() -> None:
    stops = _by_step(_case(day=2))
    assert later(stops["ask_why"], TODAY) == date(2026, 11, 30)
    assert later(stops["regulator"], TODAY) == date(2026, 12, 30)
    assert later(stops["regulator"], date.max) == date.max


def test_the_step_of_another_debt_is_not_this_ones() -> None:
    case = _case(road=[RoadStep(debt="loan", step="ask_why", done_on=TODAY)])
    assert _by_step(case)["ask_why"].state == "due"


def test_paying_first_is_left_alone_where_it_is_not_wise_and_holds_nothing_else_up() -> None:
    case = _case(road=[_done("ask_why", date(2026, 11, 3))])
    stops = _by_step(case)
    assert (stops["pay_offered"].state, stops["pay_offered"].why_not) == ("unwise", "unknown")
    assert stops["reconsider"].state == "due"
    case.road.append(_done("pay_offered", date(2026, 11, 10)))
    assert (_by_step(case)["pay_offered"].state, _by_step(case)["pay_offered"].why_not) == ("done", None)


def test_paying_first_is_a_step_like_the_others_where_it_is_wise() -> None:
    case = promising(household(), 500)
    case.agreement = [Agreement(debt="card", checks={"payee_verified": True})]
    case.contact = _case().contact
    case.road = [_done("ask_why", date(2026, 11, 3))]
    assert (_by_step(case)["pay_offered"].state, _by_step(case)["pay_offered"].why_not) == ("due", None)


def test_silence_sends_the_letter_that_was_written_last_else_the_one_that_opens_the_talk() -> None:
    case = _case("no_answer")
    assert _by_step(case)["ask_again"].intent == "first_proposal"
    case.plan = Plan(proposal=[Proposal(debt="card", kind="token", monthly=Decimal(100))])
    assert _by_step(case)["ask_again"].intent == "token_payment"
    case.draft = [Draft(debt="card", intent="stop_interest", text="……"), Draft(debt="card", intent="change_date")]
    assert _by_step(case)["written_letter"].intent == "stop_interest"


def test_the_table_of_steps_sees_a_refusal_and_what_was_overdue_when_it_was_saved() -> None:
    assert has_road(_case())
    assert not has_road(Case())
    waiting = _case("promised_reply")
    waiting.contact[0].reply_by = date(2026, 11, 20)
    assert not has_road(waiting)
    waiting.about.updated = datetime(2026, 11, 22, tzinfo=CHINA)
    assert has_road(waiting)
    assert [debt.id for debt in debts_on_road(waiting, TODAY)] == ["card"]
    assert debts_on_road(waiting, date(2026, 11, 20)) == []


def test_every_step_of_the_content_leads_somewhere_and_its_clock_is_a_fact() -> None:
    items = catalogue("road")
    known = {each.id for each in items}
    letters = {each.id for each in intents()} | {"again"}
    for each in (*items, *(each.for_product("private") for each in items)):
        assert set(each.ids("for")) <= {"refused", "declined", "silence"}
        assert set(each.ids("from")) <= known
        assert each.value("letter") in letters | {None, ""}
        assert each.text("what") is not None
        assert each.text("why") is not None
        clock = each.value("clock")
        if clock is not None:
            assert clock in each.ids("facts")
            assert Decimal(each.value("after")) in numbers_of(fact(clock).text.in_("zh"))


def test_the_steps_of_the_road_are_none_of_the_end() -> None:
    assert not {each.id for each in catalogue("road")} & {each.id for each in catalogue("ending")}


_DAYS = st.dates(date(2026, 1, 1), date(9999, 12, 31))
_PRODUCTS = st.sampled_from(["credit_card", "microloan", "private", None])


@given(
    outcome=st.sampled_from(["refused", "no_answer"]),
    product=_PRODUCTS,
    noted=st.lists(st.tuples(st.sampled_from(sorted({*REFUSED, *SILENCE})), st.none() | _DAYS, st.none() | _DAYS)),
    today=_DAYS,
)
def test_whatever_was_noted_the_road_has_each_step_once_and_one_state_for_it(
    outcome: Any, product: Any, noted: list[tuple[str, date | None, date | None]], today: date
) -> None:
    case = _case(outcome, product=product)
    case.road = [RoadStep(debt="card", step=step, due=due, done_on=done) for step, due, done in noted]
    stops = road(case, "card", today)
    assert len({stop.step for stop in stops}) == len(stops)
    for stop in stops:
        assert (stop.state == "done") == (stop.done_on is not None)
        assert (stop.state == "unwise") == (stop.why_not is not None)
        assert stop.state != "due" or stop.due <= today
        assert stop.state != "ahead" or stop.due > today


def test_what_was_noted_of_a_step_is_found_by_debt_and_step() -> None:
    case = _case(road=[RoadStep(debt="loan", step="debit_stopped"), RoadStep(debt="card", step="debit_stopped")])
    assert road_step(case, "card", "debit_stopped") is case.road[1]
    assert road_step(case, "card", "papers_kept") is None
