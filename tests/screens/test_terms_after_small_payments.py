"""Terms accepted once small payments are over: nothing is kept to until their paper comes, and no rest is open."""

from datetime import date, datetime
from decimal import Decimal

import icalendar
import pytest

from debt_wizard.advice.due import due
from debt_wizard.advice.offer_answer import accept
from debt_wizard.advice.offer_review import offer_review
from debt_wizard.case import Agreement, Case, Debt, Offer, Payment
from debt_wizard.commands.due_lines import due_lines
from debt_wizard.commands.due_there import DueThere
from debt_wizard.commands.reading import every_session
from debt_wizard.documents.calendar_file import calendar_file
from debt_wizard.documents.page import Paragraph
from debt_wizard.documents.payment_record import payment_record
from debt_wizard.documents.what_next import what_next
from debt_wizard.language import Language
from debt_wizard.storage import Home, Sessions
from support.clock import CHINA, NOW
from support.household import household
from support.seen import Open, shown

TODAY = NOW.date()
OLD = {"zh": "原来的", "en": "keep to the old"}
ALONE = {"zh": "拿到了再照着还", "en": "pay by them once you have them"}


def _case(paid: int = 6) -> Case:
    """Six payments of 300 were agreed and signed, and so many of them made."""
    days = [date(2026, month, 20) for month in range(5, 11)]
    made = Decimal(300)
    case = household(pay=9000)
    case.debt = [Debt(id="card", lender="Bank A", balance=Decimal(60000))]
    case.agreement = [
        Agreement(
            debt="card", agreed_at=datetime(2026, 4, 28, 9, tzinfo=CHINA), balance=Decimal(60000), kind="token",
            monthly=made, months=6, annual_rate=Decimal(0), first_due=days[0], day=20,
            checks={"written": True, "signed_by_both": True},
        )
    ]  # fmt: skip
    case.payment = [Payment(debt="card", due=day, amount=made, paid=made, paid_on=day) for day in days[:paid]]
    return case


def _accepted(case: Case) -> Case:
    offer = Offer(debt="card", at=NOW, kind="lump_sum", upfront=Decimal(40000), first_due=date(2026, 12, 20))
    case.offer.append(offer)
    accept(case, offer, offer_review(case, offer, TODAY), NOW)
    return case


def _told(case: Case, language: Language, home: Home) -> list[str]:
    """The paper as `due`, the plan and the calendar ask for it."""
    Sessions(home, now=lambda: NOW).create(case=case).close()
    [read] = every_session(home)
    papers = [DueThere(read, each) for each in due(case, TODAY) if each.kind == "paper"]
    events = icalendar.Calendar.from_ical(calendar_file(case, language, NOW)).walk("VEVENT")
    sign = "书面" if language.code == "zh" else "in writing"
    planned = [each for each in what_next(case, language, TODAY) if sign in each]
    asked = [str(each["summary"]) for each in events if sign in str(each["summary"])]
    return [*due_lines(language, papers, TODAY), *planned, *asked]


@pytest.mark.parametrize("code", ["zh", "en"])
@pytest.mark.parametrize("paid", [5, 6])
def test_the_old_agreement_is_to_be_kept_only_while_something_of_it_is_open(code: str, paid: int, home: Home) -> None:
    told = _told(_accepted(_case(paid)), Language(code), home)
    assert len(told) == 3
    assert all((OLD[code] in each, ALONE[code] in each) == (paid < 6, paid == 6) for each in told)


def test_the_rest_is_open_until_terms_for_it_are_named() -> None:
    case = _case()
    assert [each.kind for each in due(case, TODAY)] == ["review"]
    assert [each.kind for each in due(_accepted(case), TODAY)] == ["paper"]


@pytest.mark.parametrize("is_accepted", [False, True])
async def test_the_log_of_payments_says_whether_what_comes_next_is_accepted(
    open_wizard: Open, *, is_accepted: bool
) -> None:
    case = _accepted(_case()) if is_accepted else _case()
    async with open_wizard(case, step="payments", size=(120, 60)) as (app, _):
        assert ("你已经同意了" in shown(app), "跟对方再谈" in shown(app)) == (is_accepted, not is_accepted)


@pytest.mark.parametrize(("language", "still_open"), [("zh", "还要再谈"), ("en", "still to be agreed")])
def test_the_record_says_what_is_owed_and_that_it_is_to_be_agreed_only_until_it_is(
    language: str, still_open: str
) -> None:
    spoken = Language(language)

    def record(case: Case) -> str:
        return " ".join(part.text for part in payment_record(case, spoken, TODAY).parts if isinstance(part, Paragraph))

    owed = spoken.money(Decimal(58_200))
    assert (owed in record(_case()), still_open in record(_case())) == (True, True)
    agreed = record(_accepted(_case()))
    assert (owed in agreed, still_open in agreed) == (True, False)
