from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Agreement, Case, Contact, Draft, Offer, Payment, RoadStep
from debt_wizard.case.talk import ContactOutcome
from debt_wizard.commands.sample_case import sample_case
from debt_wizard.documents.drafting import drafts_to_send
from debt_wizard.documents.fitting import fitting_channel, fitting_intents
from debt_wizard.documents.letter import Wanted, letter
from debt_wizard.documents.signals import NEEDS, SIGNALS
from debt_wizard.language import Language
from debt_wizard_content.checks.every import every_flaw
from debt_wizard_content.letters import intents
from debt_wizard_content.source import SHIPPED, content_from

TODAY = date(2026, 11, 23)
AT = datetime(2026, 11, 20, 10, tzinfo=UTC)

NEW = """
[intent]
id = "ask_for_time"
name = { zh = "请多给几天", en = "Ask for some days" }
signals = ["fee_demanded"]

[[block]]
id = "letter"
channels = ["chat"]
zh = "我是{{ name }}，请多给我几天。"
en = "I am {{ name }}. Please give me some more days."
"""


def plain() -> Case:
    """The demo before anybody was talked to."""
    case = sample_case("zh", TODAY)
    case.contact, case.offer, case.agreement, case.payment = [], [], [], []
    return case


def spoken(case: Case, outcome: ContactOutcome, channel: str = "phone") -> None:
    case.contact.append(Contact(debt="card", at=AT, channel=channel, outcome=outcome))


def refuse(case: Case) -> None:
    spoken(case, "refused")


def counter(case: Case) -> None:
    case.offer.append(Offer(debt="card", at=AT, monthly=Decimal(1800), months=24))


def agree_by_phone(case: Case) -> None:
    spoken(case, "accepted")


def send_agreement(case: Case) -> None:
    case.agreement.append(Agreement(debt="card", checks={"written": True, "signed_by_both": False}))


def promise_too_much(case: Case) -> None:
    spoken(case, "accepted", "email")
    case.plan.proposal[0].monthly = Decimal(6000)


def miss(case: Case) -> None:
    """The contract's payment: 2,100 on the 25th."""
    case.payment.append(Payment(debt="card", due=date(2026, 10, 25), amount=Decimal(2100)))


def pay_off(case: Case) -> None:
    case.payment.append(Payment(debt="card", paid=Decimal(36000), paid_on=date(2026, 11, 20)))


def grow_old(case: Case) -> None:
    case.debt[0].overdue_since = date(2023, 11, 23)


def be_asked_for_a_fee(case: Case) -> None:
    case.situation.alarms = ["fee_demanded"]


def propose_a_pause(case: Case) -> None:
    case.plan.proposal[0].kind = "deferral"


def propose_a_token(case: Case) -> None:
    case.plan.proposal[0].kind = "token"


def keep_for_a_year(case: Case) -> None:
    case.contact.append(Contact(debt="card", at=AT.replace(year=2025), channel="email", outcome="accepted"))
    case.plan.first_payment = date(2026, 12, 15)


def be_paid_after_it_is_due(case: Case) -> None:
    case.debt[0].due_day = 8
    spoken(case, "other", "email")


def ask_for_relief(case: Case) -> None:
    spoken(case, "other", "email")


def leave_figures_out(case: Case) -> None:
    spoken(case, "other", "email")
    case.plan.proposal[0].asks = []
    case.debt[0].principal = case.debt[0].interest = case.debt[0].fees = None


@pytest.mark.parametrize(
    ("happens", "first"),
    [
        (lambda case: None, "first_proposal"),
        (refuse, "reconsider"),
        (counter, "counter_offer"),
        (agree_by_phone, "confirm_call"),
        (send_agreement, "object_term"),
        (promise_too_much, "circumstances_changed"),
        (miss, "late_payment"),
        (pay_off, "clearance_certificate"),
        (grow_old, "ask_statement"),
        (be_asked_for_a_fee, "refuse_fee"),
        (propose_a_pause, "hardship_deferral"),
        (propose_a_token, "token_payment"),
        (keep_for_a_year, "please_continue"),
        (be_paid_after_it_is_due, "change_date"),
        (ask_for_relief, "stop_interest"),
        (leave_figures_out, "ask_statement"),
    ],
)
def test_the_letter_that_fits_what_happened_comes_first(happens: Callable[[Case], None], first: str) -> None:
    case = plain()
    happens(case)
    assert fitting_intents(case, case.debt[0], TODAY)[0] == first


def test_an_offer_that_can_be_kept_is_answered_with_a_yes_and_sent_once_it_is_decided() -> None:
    case = plain()
    case.plan.proposal = case.plan.proposal[:1]
    case.offer.append(Offer(debt="card", at=AT, monthly=Decimal(600), months=60, first_due=date(2026, 12, 20)))
    assert offer_review(case, case.offer[0], TODAY).advice == "accept"
    assert fitting_intents(case, case.debt[0], TODAY)[0] == "accept_offer"
    assert _sent(case) == []
    case.offer[0].decision = "accepted"
    assert _sent(case) == ["accept_offer"]
    case.offer[0].decision = "countered"
    assert _sent(case) == ["counter_offer"]


@pytest.mark.parametrize(("months", "sent"), [(60, []), (72, ["object_term"])])
def test_a_paper_is_asked_for_no_more_once_it_is_there_and_objected_to_where_it_differs(
    months: int, sent: list[str]
) -> None:
    case = plain()
    case.plan.proposal = case.plan.proposal[:1]
    named: dict[str, Any] = {"debt": "card", "monthly": Decimal(600), "first_due": date(2026, 12, 20)}
    case.offer = [Offer(at=AT, months=60, decision="accepted", **named)]
    assert _sent(case) == ["accept_offer"]
    case.agreement = [Agreement(months=months, **named)]
    assert _sent(case) == sent


def test_what_was_written_before_is_sent_only_while_it_is_true() -> None:
    case = plain()
    case.draft = [Draft(debt="card", intent=intent, text="您好。") for intent in ("first_proposal", "ask_statement")]
    assert _sent(case) == ["first_proposal", "ask_statement"]
    spoken(case, "refused")
    assert _sent(case) == ["ask_statement"]
    case.draft = case.draft[:1]
    assert _sent(case) == ["reconsider"]
    case.contact = [Contact(debt="card", at=AT, channel="email", outcome="accepted")]
    assert _sent(case) == []
    case.debt[0].settled_on = TODAY
    assert _sent(case) == ["clearance_certificate"]
    case.road = [RoadStep(debt="card", step="clearance_asked", done_on=TODAY)]
    assert _sent(case) == []
    assert [each.intent for each in case.draft] == ["first_proposal"]


def test_a_certificate_that_is_there_is_asked_for_no_more_whether_or_not_the_asking_was_noted() -> None:
    case = plain()
    case.debt[0].settled_on = TODAY
    case.road = [RoadStep(debt="card", step="clearance_received", done_on=TODAY)]
    assert _sent(case) == []
    case.road[0].done_on = None
    assert _sent(case) == ["clearance_certificate"]


def test_while_terms_are_kept_a_payment_that_is_close_calls_for_no_letter() -> None:
    case = plain()
    spoken(case, "accepted", "email")
    case.payment = [Payment(debt="card", due=date(2026, 11, 25), amount=Decimal(1000))]
    assert fitting_intents(case, case.debt[0], TODAY)[0] == "late_payment"
    assert _sent(case) == []
    case.draft = [Draft(debt="card", intent="late_payment", text="能晚三天吗？")]
    assert _sent(case) == ["late_payment"]


def _sent(case: Case) -> list[str]:
    case.plan.proposal = [each for each in case.plan.proposal if each.debt == "card"]
    return [each.intent for each in drafts_to_send(case, TODAY)]


def test_a_debt_a_day_short_of_three_years_is_not_an_old_one() -> None:
    case = plain()
    case.debt[0].overdue_since = date(2023, 11, 24)
    assert fitting_intents(case, case.debt[0], TODAY)[0] == "first_proposal"


def test_a_case_without_answers_has_a_letter_all_the_same() -> None:
    empty = Case.model_validate({"schema": 1, "debt": [{"id": "card"}]})
    assert "first_proposal" in fitting_intents(empty, empty.debt[0], TODAY)


def test_every_signal_speaks_for_a_letter_and_every_letter_has_one() -> None:
    named = [set(each.known.get("signals", ())) for each in intents()]
    assert all(named)
    assert set().union(*named) == set(SIGNALS)
    assert set().union(*(each.known.get("needs", ()) for each in intents())) <= set(NEEDS)


@pytest.mark.parametrize(
    ("intent", "wished", "channel"),
    [
        ("first_proposal", "meeting", "meeting"),
        ("refuse_fee", "meeting", "email"),
        ("first_proposal", "pigeon", "email"),
    ],
)
def test_a_letter_takes_the_channel_that_it_has_a_form_for(intent: str, wished: str, channel: str) -> None:
    assert fitting_channel(intent, wished) == channel


def test_a_letter_is_added_without_a_line_of_code(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    copytree(str(SHIPPED.root), folder)
    (folder / "letters" / "ask_for_time.toml").write_text(NEW, "utf-8")
    case = plain()
    be_asked_for_a_fee(case)
    with content_from(folder) as source:
        assert [flaw for flaw in every_flaw(source) if "ask_for_time" in flaw.file] == []
        assert "ask_for_time" in fitting_intents(case, case.debt[0], TODAY)
        assert fitting_channel("ask_for_time", "email") == "chat"
        text = letter(case, Wanted(case.debt[0], "ask_for_time", "chat"), Language("zh"), TODAY)
    assert text == "我是林晓，请多给我几天。\n"
