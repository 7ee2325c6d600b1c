"""The schedule shows the agreed days, and by when to pay where one is a day off."""

from datetime import date, timedelta

import pytest

from debt_wizard.case import Agreement, Case, Contact, Debt, Offer, Payment
from support.clock import NOW
from support.household import household, money, promising
from support.seen import Open, shown

WORDS = {
    "zh": ("2026-11-29", "周末，最晚2026-11-27还", "放假和调休照2026年公布的日历", "年的放假安排，日历里还没有"),
    "en": (
        "2026-11-29",
        "a weekend; pay by 2026-11-27",
        "Holidays are those published for 2026",
        "calendar does not",
    ),
}


@pytest.mark.parametrize(("language", "size"), [("zh", (80, 24)), ("en", (80, 24)), ("en", (120, 36))])
async def test_days_off_and_the_year_of_the_calendar_are_told(
    open_wizard: Open, language: str, size: tuple[int, int]
) -> None:
    case = promising(household(plan={"first_payment": date(2026, 11, 29), "day": 29}), 2000)
    async with open_wizard(case, step="schedule", language=language, size=size) as (app, pilot):
        day, pay_by, _, _ = WORDS[language]
        line = next(line for line in shown(app).splitlines() if day in line)
        assert pay_by in line
        await pilot.press("pagedown")
        await pilot.pause()
        known, unknown = WORDS[language][2:]
        assert known in shown(app)
        assert unknown in shown(app)


@pytest.mark.parametrize(("language", "told"), [("zh", "对方还没答应"), ("en", "Proposed, not agreed yet")])
async def test_a_proposal_is_called_one_until_the_lender_accepts(open_wizard: Open, language: str, told: str) -> None:
    case = promising(household(plan={"first_payment": date(2026, 12, 15)}), 2000)
    async with open_wizard(case, step="schedule", language=language) as (app, _):
        assert told in shown(app)
    case.contact = [Contact(debt="card", outcome="accepted")]
    async with open_wizard(case, step="schedule", language=language) as (app, _):
        assert told not in shown(app)


@pytest.mark.parametrize(("language", "paid"), [("zh", "还了"), ("en", "paid")])
async def test_a_payment_that_was_made_says_so_and_the_others_do_not(
    open_wizard: Open, language: str, paid: str
) -> None:
    days = [date(2026, month, 16) for month in (9, 10, 11, 12)]
    case = Case(
        debt=[Debt(id="card", lender="甲银行", balance=money(4000))],
        agreement=[
            Agreement(
                debt="card", agreed_at=NOW.replace(month=9, day=1), months=4, monthly=money(1000), first_due=days[0]
            )
        ],
        payment=[
            Payment(debt="card", due=days[0], amount=money(1000), paid=money(1000), paid_on=days[0]),
            Payment(debt="card", due=days[1], amount=money(1000), paid=money(400), paid_on=days[1]),
        ],
    )
    async with open_wizard(case, step="schedule", language=language) as (app, _):
        lines = [line for line in shown(app).splitlines() if "1,000.00" in line]
        assert [paid in line for line in lines] == [True, False, False, False]


@pytest.mark.parametrize(
    ("language", "told"), [("zh", "是当余下的500元免掉了"), ("en", "only if the remaining ¥500 is waived")]
)
async def test_nothing_owed_at_the_end_is_said_to_rest_on_a_waiver(open_wizard: Open, language: str, told: str) -> None:
    first = date(2026, 12, 16)
    case = Case(
        debt=[Debt(id="card", lender="甲银行", balance=money(4500))],
        agreement=[Agreement(debt="card", agreed_at=NOW, months=4, monthly=money(1000), first_due=first)],
    )
    async with open_wizard(case, step="schedule", language=language) as (app, _):
        assert told in shown(app)


@pytest.mark.parametrize(("language", "agreed"), [("zh", "丙银行"), ("en", "C Bank")])
async def test_what_is_agreed_stands_before_what_is_only_proposed(
    open_wizard: Open, language: str, agreed: str
) -> None:
    case = promising(household(plan={"first_payment": date(2026, 12, 15)}), 2000)
    case.debt.append(Debt(id="loan", lender=agreed, balance=money(6000)))
    case.agreement = [Agreement(debt="loan", agreed_at=NOW, months=6, monthly=money(1000), first_due=NOW.date())]
    async with open_wizard(case, step="schedule", language=language) as (app, _):
        text = shown(app)
        assert (
            text.index(agreed)
            < text.index(f"{NOW.date()}")
            < text.index({"zh": "对方还没答应", "en": "Proposed"}[language])
        )


@pytest.mark.parametrize("step", ["schedule", "payments"])
@pytest.mark.parametrize(
    ("language", "told"), [("zh", "可一共欠多少还没有填，日程算不出来"), ("en", "but not yet how much is owed")]
)
async def test_terms_without_a_balance_ask_for_it(open_wizard: Open, step: str, language: str, told: str) -> None:
    agreement = Agreement(debt="card", months=36, first_due=date(2026, 12, 20), agreed_at=NOW)
    case = Case(debt=[Debt(id="card", lender="甲银行")], agreement=[agreement])
    async with open_wizard(case, step=step, language=language, size=(120, 36)) as (app, _):
        assert told in shown(app)


@pytest.mark.parametrize(
    ("step", "language", "told"),
    [
        ("schedule", "zh", "带?号的日子是试排的"),
        ("schedule", "en", "The days marked ? are assumed"),
        ("payments", "zh", "第一期哪天还，还没有写"),
        ("payments", "en", "The day of the first payment is not noted yet"),
    ],
)
@pytest.mark.parametrize("first", [None, date(2026, 12, 20)])
async def test_a_first_day_that_nobody_named_is_told(
    open_wizard: Open, step: str, language: str, told: str, first: date | None
) -> None:
    agreement = Agreement(debt="card", monthly=money(500), months=36, first_due=first, agreed_at=NOW)
    case = Case(debt=[Debt(id="card", lender="甲银行", balance=money(18000))], agreement=[agreement])
    async with open_wizard(case, step=step, language=language, size=(120, 36)) as (app, _):
        text = shown(app)
        assert (told in text) is (first is None)
        assert ("-20?" in text or "-23?" in text) is (first is None and step == "schedule")


@pytest.mark.parametrize(("language", "told"), [("zh", "这是原来的安排"), ("en", "These are the terms as before")])
async def test_terms_that_a_newer_offer_waits_beside_are_called_the_older_ones(
    open_wizard: Open, language: str, told: str
) -> None:
    case = household()
    case.agreement = [
        Agreement(debt="card", agreed_at=NOW, monthly=money(1000), months=24, first_due=date(2026, 12, 15))
    ]
    async with open_wizard(case, step="schedule", language=language) as (app, _):
        assert told not in shown(app)
    later = NOW + timedelta(days=1)
    case.offer = [Offer(debt="card", at=later, monthly=money(500), months=48, decision="accepted")]
    async with open_wizard(case, step="schedule", language=language) as (app, _):
        assert told in shown(app)
        assert "1,000.00" in shown(app)
