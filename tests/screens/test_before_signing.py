from datetime import UTC, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from debt_wizard.app import DebtWizard
from debt_wizard.case import Agreement, Case, Income, Offer
from debt_wizard.language import Language
from debt_wizard.screens.agreement_told import agreement_told
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.term_list import TermList
from support.demo import example_case
from support.seen import Open, shown, type_text
from support.until import until, until_shown, until_step

AGREED = datetime(2026, 6, 1, 10, tzinfo=UTC)


@pytest.fixture
def case() -> Case:
    found = example_case()
    found.person.name = "张三"
    found.debt = found.debt[:1]
    found.draft, found.contact, found.offer, found.agreement, found.payment = [], [], [], [], []
    return found


def agreement(app: DebtWizard) -> Agreement:
    return app.case.agreement[0]


async def test_enter_turns_an_answer_from_open_to_yes_to_no(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="before_signing") as (app, pilot):
        app.screen.query_one(TermList).focus()
        await pilot.press("enter")
        assert agreement(app).checks == {"written": True}
        assert "[✓]" in shown(app)
        await pilot.press("enter")
        assert agreement(app).checks == {"written": False}
        assert "[✗]" in shown(app)
        await pilot.press("enter")
        assert agreement(app).checks == {}


async def test_figures_of_the_paper_are_held_against_the_proposal(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="before_signing", size=(120, 80)) as (app, pilot):
        await pilot.click("#figures")
        await pilot.pause()
        await pilot.press("enter")
        await type_text(pilot, "1100")
        await pilot.press("enter")
        await type_text(pilot, "36")
        await pilot.press("escape")
        await pilot.pause()
        assert agreement(app).monthly == Decimal(1100)
        assert "你提的是1,000元，协议写的是1,100元" in shown(app)
        await pilot.press("f2")
        await pilot.pause()
        assert "¥1,000 proposed, ¥1,100 in the agreement" in shown(app)
        await pilot.click("#object")
        await until_step(pilot, "draft")
        assert app.case.about.step == "draft"
        assert "把每期的金额改为我提的1,000元" in app.screen.query_one(LetterEditor).text


async def test_a_yes_shows_what_is_open_once_and_records_it(open_wizard: Open, case: Case) -> None:
    case.agreement = [Agreement(debt="card", monthly=Decimal(1000), months=38, checks={"written": True})]
    async with open_wizard(case, step="before_signing", size=(120, 60)) as (app, pilot):
        await pilot.click("#agree")
        await pilot.pause()
        assert "条没对上" in shown(app)
        await pilot.click("#yes")
        await until_shown(pilot, "你在2026年")
        assert agreement(app).agreed_at is not None
        assert "signed_by_both" in agreement(app).open_when_agreed
        assert "你在2026年" in shown(app)
        await pilot.click("#agree")
        await until(pilot, lambda: agreement(app).agreed_at is None, "the yes taken back")
        assert agreement(app).agreed_at is None


@pytest.mark.parametrize(
    ("count", "en", "zh"),
    [(1, "1 point was still open.", "当时还有1条没对上。"), (2, "2 points were still open.", "当时还有2条没对上。")],
)
def test_what_was_open_at_the_yes_is_counted_as_one_or_as_many(case: Case, count: int, en: str, zh: str) -> None:
    open_then = ["written", "signed_by_both"][:count]
    paper = Agreement(debt="card", agreed_at=AGREED, open_when_agreed=open_then)
    for code, said in (("en", en), ("zh", zh)):
        assert said in agreement_told(Language(code), case, paper, AGREED.date())


@pytest.mark.parametrize(
    ("code", "same", "asked"),
    [("en", "The figures match", "how many there are"), ("zh", "数目跟谈好的一样", "还几期")],
)
def test_an_amount_alone_is_not_said_to_come_to_anything_nor_to_match(
    case: Case, code: str, same: str, asked: str
) -> None:
    said = agreement_told(Language(code), case, Agreement(debt="card", monthly=Decimal(1000)), AGREED.date())
    assert asked in said
    assert same not in said


@pytest.mark.parametrize(("code", "said"), [("en", "the last payment is ¥500"), ("zh", "最后一期是500元")])
def test_a_smaller_last_payment_is_told_with_the_total_that_it_follows_from(case: Case, code: str, said: str) -> None:
    case.debt[0].balance = Decimal(37_500)
    paper = Agreement(debt="card", monthly=Decimal(1000), months=38, total=Decimal(37_500))
    assert said in agreement_told(Language(code), case, paper, AGREED.date())


@pytest.mark.parametrize("term", ["payee_verified", "no_upfront_fee"])
async def test_a_trap_opens_its_card_and_keeps_the_yes_back(open_wizard: Open, case: Case, term: str) -> None:
    case.agreement = [Agreement(debt="card", checks={term: True})]
    async with open_wizard(case, step="before_signing", size=(120, 60)) as (app, pilot):
        terms = app.screen.query_one(TermList)
        terms.focus()
        terms.highlighted = terms.get_option_index(term)
        await pilot.press("enter")
        await pilot.pause()
        assert "96110" in shown(app)
        await pilot.press("escape")
        await pilot.pause()
        assert "先停在这里" in shown(app)
        await pilot.click("#agree")
        await pilot.pause()
        assert "96110" in shown(app)
        assert agreement(app).agreed_at is None


async def test_a_newer_paper_takes_the_place_of_one_that_was_agreed_and_loses_nothing_of_it(
    open_wizard: Open, case: Case
) -> None:
    case.agreement = [
        Agreement(debt="card", monthly=Decimal(1000), months=38, checks={"written": True}, agreed_at=AGREED)
    ]
    async with open_wizard(case, step="before_signing", size=(120, 60)) as (app, pilot):
        assert app.screen.query_one("#newer").display
        await pilot.click("#newer")
        await pilot.pause()
        assert not app.screen.query_one("#newer").display
        app.screen.query_one(TermList).focus()
        await pilot.press("enter")
        old, new = app.case.agreement
        assert (old.agreed_at, old.monthly, old.checks) == (AGREED, Decimal(1000), {"written": True})
        assert (new.agreed_at, new.monthly, new.checks) == (None, None, {"written": True})


async def test_an_offer_accepted_after_the_agreement_asks_for_its_own_paper(open_wizard: Open, case: Case) -> None:
    case.agreement = [Agreement(debt="card", monthly=Decimal(1000), months=38, agreed_at=AGREED)]
    later = AGREED + timedelta(days=90)
    case.offer = [Offer(debt="card", at=later, monthly=Decimal(600), months=64, decision="accepted")]
    async with open_wizard(case, step="before_signing", size=(120, 60)) as (app, pilot):
        app.screen.query_one(TermList).focus()
        await pilot.press("enter")
        assert [each.agreed_at for each in app.case.agreement] == [AGREED, None]
        assert app.case.agreement[0].checks == {}


async def test_the_file_of_a_paper_is_noted_with_its_checksum(open_wizard: Open, case: Case, tmp_path: Path) -> None:
    paper = tmp_path / "signed.pdf"
    paper.write_bytes(b"signed by both")
    case.agreement = [Agreement(debt="card", file=str(paper))]
    async with open_wizard(case, step="before_signing", size=(120, 60)) as (app, pilot):
        await until_shown(pilot, "协议的文件都在，1份")
        assert agreement(app).sha256 == sha256(b"signed by both").hexdigest()
        assert agreement(app).size == 14
        assert "协议的文件都在，1份" in shown(app)


async def test_a_personal_payee_opens_the_card_and_keeps_the_yes_back(open_wizard: Open, case: Case) -> None:
    case.agreement = [Agreement(debt="card", payee="张三")]
    async with open_wizard(case, step="before_signing", size=(120, 60)) as (app, pilot):
        await pilot.click("#agree")
        await pilot.pause()
        assert "96110" in shown(app)
        assert agreement(app).agreed_at is None


async def test_beside_the_question_of_the_pay_day_stands_what_was_told_of_it(open_wizard: Open, case: Case) -> None:
    case.income = [Income(amount=Decimal(6000), every="month", day=10)]
    case.agreement = [Agreement(debt="card", monthly=Decimal(1000), months=36, day=15)]
    async with open_wizard(case, step="before_signing", size=(120, 90)) as (app, pilot):
        await pilot.pause()
        app.screen.query_one(TermList).focus()
        terms = app.screen.query_one("#terms-card", TermList)
        prompts = [str(terms.get_option_at_index(at).prompt) for at in range(terms.option_count)]
        assert sum("每月10日发薪，每月15日还款，在发薪之后" in prompt for prompt in prompts) == 1


async def test_the_lender_whose_paper_is_there_stands_before_one_without_terms(open_wizard: Open, case: Case) -> None:
    case.debt = example_case().debt[:2]
    case.agreement = [Agreement(debt=case.debt[1].id, monthly=Decimal(500), months=12)]
    async with open_wizard(case, step="before_signing", size=(120, 60)) as (app, _):
        text = shown(app)
        assert 0 < text.index(case.debt[1].lender) < text.index(case.debt[0].lender)
