"""One year of one case with a fixed clock: what the rules say at each stage."""

from datetime import date
from pathlib import Path

from debt_wizard.advice.agreement_review import agreement_review
from debt_wizard.advice.due import due
from debt_wizard.advice.ending import all_settled, is_ending, still_to_pay
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.advice.open_payments import open_payments
from debt_wizard.advice.payment_log import payment_log
from debt_wizard.advice.renegotiation import verdict_on_proposals
from debt_wizard.advice.road import road
from debt_wizard.advice.verdict import verdict
from debt_wizard.documents.fitting import fitting_intents
from debt_wizard.storage.read import read_session
from debt_wizard.storage.write import content_of
from support.exported_year import Year
from support.household import money

STAGES = (
    "proposed", "refused", "offered", "countered", "accepted", "agreed", "paying", "changed", "renegotiated",
    "paid_off", "settled",
)  # fmt: skip

TERMS_STAND = ("accepted", "agreed", "paying", "changed", "renegotiated")


def test_the_year_has_all_its_stages_in_the_order_of_time(year: Year) -> None:
    assert tuple(year) == STAGES
    days = [left.today for left in year.values()]
    assert days == sorted(days)
    assert (days[0], days[-1]) == (date(2026, 1, 5), date(2027, 1, 26))


def test_what_is_proposed_is_within_what_is_left_over_and_is_the_first_letter(year: Year) -> None:
    judged = verdict(year["proposed"].case, year["proposed"].today)
    assert (judged.level, judged.left_over, judged.capacity) == ("within", money(1700), money(1530))
    assert year["proposed"].first_letter == "first_proposal"
    assert road(year["proposed"].case, "loan", year["proposed"].today) == []


def test_a_refusal_opens_a_road_with_a_day_for_each_step(year: Year) -> None:
    stops = {stop.step: stop.due for stop in road(year["refused"].case, "loan", year["refused"].today)}
    assert stops["ask_why"] == date(2026, 1, 8)
    assert stops["reconsider"] == date(2026, 1, 15)
    assert stops["complaint"] == date(2026, 1, 29)
    assert stops["complaint_answer"] == date(2026, 2, 13)  # 15 days after the complaint
    assert {"regulator", "mediation"} <= set(stops)
    assert year["refused"].first_letter in {"reconsider", "ask_why_refused"}


def test_the_first_offer_is_beyond_ones_means_and_the_answer_is_a_counter_offer(year: Year) -> None:
    offered, countered = year["offered"], year["countered"]
    review = offer_review(offered.case, offered.case.offer[0], offered.today)
    assert review.advice == "refuse"
    over = next(reason for reason in review.reasons if reason.id == "over")
    assert over.amount == money(470)  # 2,000 a month, and 1,530 can be promised
    assert review.total == money(12000)
    offer = countered.case.offer[0]
    assert (offer.decision, offer.counter_monthly, offer.counter_months) == ("countered", money(1530), 8)
    assert verdict(countered.case, countered.today).level == "within"
    assert countered.first_letter == "counter_offer"


def test_the_second_offer_is_within_and_the_agreement_says_the_same_to_the_cent(year: Year) -> None:
    accepted, agreed = year["accepted"], year["agreed"]
    review = offer_review(accepted.case, accepted.case.offer[1], accepted.today)
    assert review.advice == "accept"
    assert (review.total, review.beyond) == (money(12000), money(0))
    assert accepted.first_letter == "accept_offer"
    held = agreement_review(agreed.case, agreed.case.agreement[0], agreed.today)
    assert (held.differences, held.open_terms, held.payee) == ((), (), None)
    assert agreed.case.agreement[0].open_when_agreed == []
    assert agreed.case.plan.own_risk is None


def test_the_log_names_the_late_the_short_and_the_double_payment_and_what_remains(year: Year) -> None:
    log = payment_log(year["paying"].case, "loan", year["paying"].today)
    named = [
        (row.due.isoformat(), row.status) for row in log.rows if row.due and row.status not in {"paid", "upcoming"}
    ]
    assert named == [
        ("2026-04-15", "late"),
        ("2026-06-15", "part"),
        ("2026-07-15", "double"),
        ("2027-01-15", "covered"),  # by what was paid twice in July
    ]
    late, short = (next(row for row in log.rows if row.status == status) for status in ("late", "part"))
    assert (late.days_late, short.open) == (3, money("299.60"))
    assert log.total_paid == money("8700.40")  # seven whole ones, 700.40, and one twice
    assert log.remains == money("3299.60")
    assert sum(each.amount for each in open_payments(year["paying"].case, year["paying"].today)) == log.remains
    assert year["paying"].first_letter == "late_payment"


def test_an_income_that_falls_makes_the_agreement_too_much_and_the_letter_asks_for_less(year: Year) -> None:
    changed = year["changed"]
    judged = verdict(changed.case, changed.today)
    assert (judged.level, judged.promised, judged.capacity) == ("over", money(1000), money(855))
    assert verdict_on_proposals(changed.case, changed.today).level == "within"
    assert changed.first_letter == "circumstances_changed"
    assert payment_log(changed.case, "loan", changed.today).remains == money("3299.60")


def test_after_the_new_agreement_what_remains_is_what_it_names(year: Year) -> None:
    renewed = year["renegotiated"]
    assert verdict(renewed.case, renewed.today).level == "within"
    log = payment_log(renewed.case, "loan", renewed.today)
    assert (log.remains, log.overpaid) == (money("3299.60"), money(0))
    assert [row.amount for row in log.rows if row.status == "upcoming"] == [money("824.90")] * 4
    old, new = (agreement_review(renewed.case, each, renewed.today) for each in renewed.case.agreement)
    assert (old.differences, new.differences) == ((), ())
    assert "clearance_certificate" not in fitting_intents(renewed.case, renewed.case.debt[0], renewed.today)


def test_twelve_instalments_later_it_is_paid_off_and_the_certificate_is_asked_for(year: Year) -> None:
    paid = year["paid_off"]
    log = payment_log(paid.case, "loan", paid.today)
    assert (log.total_paid, log.remains, log.overpaid) == (money(12000), money(0), money(0))
    assert sum(row.status != "double" for row in log.rows) == 12
    assert is_ending(paid.case, paid.case.debt[0], paid.today)
    assert paid.first_letter == "clearance_certificate"
    assert not any(is_ending(year[name].case, year[name].case.debt[0], year[name].today) for name in TERMS_STAND)


def test_in_the_end_all_is_settled(year: Year) -> None:
    settled = year["settled"]
    assert all_settled(settled.case)
    assert not any(all_settled(left.case) for name, left in year.items() if name != "settled")


def test_each_stage_is_saved_and_opened_again_the_same(year: Year, tmp_path: Path) -> None:
    for name, left in year.items():
        path = tmp_path / f"{name}.toml"
        path.write_bytes(content_of(left.case.model_dump(by_alias=True), path))
        loaded = read_session(path)
        assert (loaded.seal, loaded.notices) == ("whole", ())
        assert loaded.case == left.case


def test_what_was_short_before_the_new_agreement_is_asked_for_no_more(year: Year) -> None:
    changed, renewed = year["changed"], year["renegotiated"]
    short = date(2026, 6, 15)
    assert short in {each.day for each in due(changed.case, changed.today) if each.kind == "instalment"}
    assert short not in {each.day for each in due(renewed.case, renewed.today) if each.kind == "instalment"}
    before, after = (payment_log(left.case, "loan", left.today).next_open for left in (changed, renewed))
    assert before is not None
    assert after is not None
    assert (before.due, after.due) == (short, date(2026, 10, 15))
    assert still_to_pay(renewed.case, renewed.case.debt[0]) == money("3299.60")
