"""An offer as it is typed and changed, and what becomes of what cannot be read."""

from datetime import date
from decimal import Decimal

import pytest

from debt_wizard.case import Case, Debt, Offer, Proposal
from debt_wizard.screens.entry_dialog import EntryDialog
from debt_wizard.widgets.cell import Cell
from support.offer_card import card, case_before_any_offer, flat, until_offered, until_told
from support.seen import Open, shown, type_text
from support.until import until, until_screen


@pytest.fixture
def case() -> Case:
    return case_before_any_offer()


async def test_an_offer_is_judged_as_soon_as_its_figures_are_typed(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="offers") as (app, pilot):
        await pilot.press("tab")
        await type_text(pilot, "1340")
        await pilot.press("enter")
        await type_text(pilot, "29")
        await until_told(app, pilot, "一共要付38,860元")
        assert [(offer.monthly, offer.months) for offer in app.case.offer] == [(Decimal(1340), 29)]
        assert app.case.offer[0].proposed_monthly == Decimal(1000)
        assert "一共要付38,860元" in flat(app)
        assert "守得住，可以同意" in flat(app)


async def test_with_one_lender_to_choose_the_first_thing_that_is_typed_is_the_amount(
    open_wizard: Open, case: Case
) -> None:
    case.debt = case.debt[:1]
    async with open_wizard(case, step="offers") as (app, pilot):
        await type_text(pilot, "1340")
        await pilot.press("tab")
        await pilot.pause()
        assert [offer.monthly for offer in app.case.offer] == [Decimal(1340)]


async def test_f2_says_everything_in_the_other_language(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(1340), months=24, upfront=Decimal(7600))]
    async with open_wizard(case, step="offers", size=(120, 40)) as (app, pilot):
        await until_told(app, pilot, "折成真正的年利率")
        assert "折成真正的年利率" in flat(app)
        await pilot.press("f2")
        await pilot.pause()
        assert "true yearly rate" in shown(app)
        assert "Of this, ¥7,600 comes first" in shown(app)
        assert "The rounds side by side" in shown(app)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("12,34", "12,34"), ("abc", "abc"), ("-5", "-5")],
)
async def test_what_is_no_amount_is_kept_as_typed(open_wizard: Open, case: Case, typed: str, said: str) -> None:
    async with open_wizard(case, step="offers") as (app, pilot):
        await pilot.press("tab")
        for char in typed:
            await pilot.press({",": "comma", "-": "minus"}.get(char, char))
        await pilot.press("tab")
        await pilot.pause()
        assert app.case.offer[0].unfinished == {"monthly": said}
        assert typed in shown(app)


async def test_a_discount_above_the_whole_is_refused_with_an_example(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", kind="lump_sum", monthly=None)]
    case.offer[0].conditions = "无"
    async with open_wizard(case, step="offers") as (app, pilot):
        await pilot.click("#offers-line-1-details")
        await pilot.pause()
        app.screen.query_one("#detail-discount").focus()
        await type_text(pilot, "130")
        await pilot.press("tab")
        await pilot.pause()
        assert "要在0到100%之间，比如：10%" in shown(app)
        assert app.case.offer[0].discount is None
        assert app.case.offer[0].unfinished == {"discount": "130"}


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        ("zh", "九折", ("0.1", "减免10%，还要还90%")),
        ("zh", "打八五折", ("0.15", "减免15%，还要还85%")),
        ("en", "10% off", ("0.1", "10% waived, 90% to pay")),
        ("en", "八五折", ("0.15", "15% waived, 85% to pay")),
        ("zh", "十五折", (None, "看不出减免多少")),
        ("en", "0折", (None, "does not say how much is waived")),
    ],
)
async def test_what_is_waived_can_be_said_as_people_say_it_and_is_said_back(
    open_wizard: Open, case: Case, language: str, typed: str, told: tuple[str | None, str]
) -> None:
    case.offer = [Offer(debt="card", kind="lump_sum", monthly=None)]
    async with open_wizard(case, step="offers", language=language, size=(120, 40)) as (app, pilot):
        await pilot.click("#offers-line-1-details")
        await pilot.pause()
        field = app.screen.query_one("#detail-discount", Cell)
        field.focus()
        field.value = typed
        await pilot.pause()
        field.show_refusal()
        await pilot.pause()
        waived, said = told
        assert said in shown(app)
        assert app.case.offer[0].discount == (Decimal(waived) if waived else None)


async def test_the_list_of_steps_says_how_many_offers_wait(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(1340), months=24, answer_by=date(2026, 12, 1))]
    async with open_wizard(case, step="offers", size=(120, 60)) as (app, pilot):
        await pilot.press("f3")
        await pilot.pause()
        assert "1个条件等你答复，最早2026年12月1日" in flat(app)


async def test_what_is_changed_in_the_details_is_judged_at_once(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(4000), months=10)]
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await until_told(app, pilot, "守不住")
        assert "守不住" in flat(app)
        await pilot.click("EntryLine WordButton")
        await until_screen(pilot, EntryDialog)
        app.case.offer[0].monthly, app.case.offer[0].months = Decimal(1100), 36
        await pilot.press("escape")
        await until_told(app, pilot, "一共要付39,600元")
        assert "一共要付39,600元" in flat(app)
        assert "守不住" not in flat(app)


async def test_an_offer_typed_in_its_details_alone_is_worked_out_too(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await pilot.click("EntryLine WordButton")
        await until_screen(pilot, EntryDialog)
        app.screen.query_one("#detail-monthly").focus()
        await type_text(pilot, "1100")
        await pilot.press("escape")
        await until_offered(app, pilot, "decline-offer")
        assert "正在算" not in flat(app)


async def test_an_offer_for_another_lender_remembers_what_was_proposed_to_that_one(
    open_wizard: Open, case: Case
) -> None:
    case.debt.append(Debt(id="other", lender="丙银行", balance=Decimal(9000)))
    case.plan.proposal.append(Proposal(debt="other", monthly=Decimal(300), asks=["stop_interest"]))
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await pilot.press("tab")
        await type_text(pilot, "500")
        await until_offered(app, pilot, "decline-offer")
        app.case.offer[0].debt = "other"
        await type_text(pilot, "0")
        offer = app.case.offer[0]
        named = Decimal(5000), Decimal(300), Decimal(9000)
        await until(
            pilot,
            lambda: (offer.monthly, offer.proposed_monthly, offer.proposed_total) == named,
            "what was proposed to the other",
        )


@pytest.mark.parametrize(("proposed", "noted"), [(Decimal(300), (Decimal(300), Decimal(12000))), (None, (None, None))])
async def test_a_lender_that_is_chosen_before_the_amounts_has_its_own_proposal_beside_the_offer(
    open_wizard: Open, case: Case, proposed: Decimal | None, noted: tuple[Decimal | None, Decimal | None]
) -> None:
    if proposed is not None:
        case.plan.proposal.append(Proposal(debt="loan", monthly=proposed, asks=["stop_interest"]))
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await pilot.press("right", "tab")
        await type_text(pilot, "500")
        await until_offered(app, pilot, "decline-offer")
        offer = app.case.offer[0]
        assert (offer.debt, offer.monthly) == ("loan", Decimal(500))
        assert (offer.proposed_monthly, offer.proposed_total) == noted


@pytest.mark.parametrize(
    ("language", "said", "fault"),
    [
        ("zh", "“先付多少”还看不懂", "“先付几成”"),
        ("en", "What stands in “Up front” cannot be read yet", "“Up front, as a share”"),
    ],
)
async def test_while_a_field_cannot_be_read_there_is_no_yes_and_a_share_is_led_to_its_field(
    open_wizard: Open, case: Case, language: str, said: str, fault: str
) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(1100), months=36)]
    async with open_wizard(case, step="offers", language=language, size=(120, 40)) as (app, pilot):
        await until_offered(app, pilot, "accept-offer")
        assert app.screen.query_one("#accept-offer").display
        for _ in range(3):
            await pilot.press("tab")
        await type_text(pilot, "20")
        await pilot.press("percent_sign", "tab")
        await until_told(app, pilot, said)
        assert app.case.offer[0].unfinished == {"upfront": "20%"}
        assert said.replace(" ", "") in card(app)
        assert fault.replace(" ", "") in flat(app)
        assert not app.screen.query_one("#accept-offer").display


async def test_a_new_offer_is_of_a_debt_of_which_something_is_told(open_wizard: Open) -> None:
    case = Case(debt=[Debt(id="left"), Debt(id="card", lender="A")])
    async with open_wizard(case, step="offers") as (app, pilot):
        await pilot.press("tab")
        await type_text(pilot, "900")
        await pilot.press("tab")
        await pilot.pause()
        assert [each.debt for each in app.case.offer] == ["card"]


async def test_the_first_field_of_the_details_can_be_filled_at_once(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="offers", size=(80, 24)) as (app, pilot):
        await pilot.click("EntryLine WordButton")
        await until_screen(pilot, EntryDialog)
        assert app.focused is app.screen.query_one("#detail-kind")
