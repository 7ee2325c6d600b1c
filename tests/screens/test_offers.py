from datetime import date, timedelta
from decimal import Decimal

import pytest

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Debt, Offer, Proposal
from debt_wizard.screens.offers import OffersBody
from debt_wizard.widgets.letter_editor import LetterEditor
from debt_wizard.widgets.told import Told
from support.demo import example_case
from support.seen import Open, shown, type_text


@pytest.fixture
def case() -> Case:
    found = example_case()
    found.person.name = "张三"
    found.draft, found.contact, found.offer, found.agreement, found.payment = [], [], [], [], []
    return found


def flat(app: object) -> str:
    return "".join(shown(app).split())  # type: ignore[arg-type]


def decision(app: DebtWizard) -> str:
    return app.case.offer[0].decision


def card(app: DebtWizard) -> str:
    """The whole card of the offer, also what is scrolled out of sight, without spaces."""
    return "".join(str(app.screen.query_one("#offer-told", Told).render()).split())


async def worked_out(pilot: object) -> None:
    await pilot.pause(0.6)  # type: ignore[attr-defined]


async def test_an_offer_is_judged_as_soon_as_its_figures_are_typed(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="offers") as (app, pilot):
        await pilot.press("tab")
        await type_text(pilot, "1340")
        await pilot.press("enter")
        await type_text(pilot, "29")
        await worked_out(pilot)
        assert [(offer.monthly, offer.months) for offer in app.case.offer] == [(Decimal(1340), 29)]
        assert app.case.offer[0].proposed_monthly == Decimal(1000)
        assert "一共要付38,860元" in flat(app)
        assert "守得住，可以同意" in flat(app)


@pytest.mark.parametrize(("language", "said"), [("zh", "守不住，先别答应"), ("en", "You cannot keep to it")])
async def test_an_offer_beyond_ones_means_comes_with_an_answer(
    open_wizard: Open, case: Case, language: str, said: str
) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(4000), months=10)]
    async with open_wizard(case, step="offers", language=language, size=(120, 36)) as (app, pilot):
        await worked_out(pilot)
        assert said.replace(" ", "") in flat(app)
        await pilot.click("#take-counter")
        await worked_out(pilot)
        offer = app.case.offer[0]
        assert offer.decision == "countered"
        proposal = app.case.proposal_for("card")
        assert proposal is not None
        assert proposal.monthly == offer.counter_monthly
        assert proposal.reason == "收入恢复前每月结余只有这些。"
        await pilot.click("#write-reply")
        await pilot.pause(0.4)
        assert app.case.about.step == "draft"
        assert "4,000" in app.screen.query_one(LetterEditor).text


async def test_accepting_what_cannot_be_kept_needs_a_deliberate_yes(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(4000), months=10)]
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await worked_out(pilot)
        await pilot.click("#accept-offer")
        await pilot.pause()
        assert "先想一想再同意" in shown(app)
        await pilot.press("escape")
        await pilot.pause()
        assert decision(app) == "open"
        await pilot.click("#accept-offer")
        await pilot.pause()
        await pilot.click("#yes")
        await worked_out(pilot)
        assert decision(app) == "accepted"
        assert app.case.plan.own_risk is not None
        assert app.case.plan.own_risk.promised == Decimal(4000)
        assert "答应过头了" in shown(app)


async def test_an_offer_within_ones_means_is_accepted_and_can_be_decided_again(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(1100), months=36)]
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await worked_out(pilot)
        await pilot.click("#accept-offer")
        await worked_out(pilot)
        assert decision(app) == "accepted"
        assert app.case.plan.own_risk is None
        await pilot.click("#reopen-offer")
        await worked_out(pilot)
        assert decision(app) == "open"


async def test_f2_says_everything_in_the_other_language(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(1340), months=24, upfront=Decimal(7600))]
    async with open_wizard(case, step="offers", size=(120, 40)) as (app, pilot):
        await worked_out(pilot)
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
        assert "50%" in shown(app)
        assert app.case.offer[0].discount is None
        assert app.case.offer[0].unfinished == {"discount": "130"}


async def test_an_offer_that_never_ends_says_so(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(10))]
    async with open_wizard(case, step="offers") as (app, pilot):
        await worked_out(pilot)
        assert "永远还不完" in flat(app)
        assert not app.screen.query_one("#accept-offer").display


@pytest.mark.parametrize(
    ("days", "said"),
    [(3, "还有3天。不用当场答"), (0, "今天是答复的最后一天"), (-2, "问一声，这个条件还算不算")],
)
async def test_an_open_offer_says_how_long_it_waits(open_wizard: Open, case: Case, days: int, said: str) -> None:
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        case.offer = [Offer(debt="card", monthly=Decimal(1340), months=24)]
        app.case.offer = case.offer
        app.case.offer[0].answer_by = app.today() + timedelta(days=days)
        await app.screen.query_one(OffersBody).recompose()
        app.screen.query_one(OffersBody).on_mount()
        await worked_out(pilot)
        assert said in flat(app)


async def test_the_list_of_steps_says_how_many_offers_wait(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(1340), months=24, answer_by=date(2026, 12, 1))]
    async with open_wizard(case, step="offers", size=(120, 60)) as (app, pilot):
        await pilot.press("f3")
        await pilot.pause()
        assert "1个条件等你答复，最早2026年12月1日" in flat(app)


async def test_what_is_changed_in_the_details_is_judged_at_once(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(4000), months=10)]
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await worked_out(pilot)
        assert "守不住" in flat(app)
        await pilot.click("EntryLine WordButton")
        await pilot.pause(0.2)
        app.case.offer[0].monthly, app.case.offer[0].months = Decimal(1100), 36
        await pilot.press("escape")
        await worked_out(pilot)
        assert "一共要付39,600元" in flat(app)
        assert "守不住" not in flat(app)


async def test_an_offer_typed_in_its_details_alone_is_worked_out_too(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await pilot.click("EntryLine WordButton")
        await pilot.pause(0.2)
        await type_text(pilot, "1100")
        await pilot.press("escape")
        await worked_out(pilot)
        assert "正在算" not in flat(app)


async def test_an_offer_for_another_lender_remembers_what_was_proposed_to_that_one(
    open_wizard: Open, case: Case
) -> None:
    case.debt.append(Debt(id="other", lender="丙银行", balance=Decimal(9000)))
    case.plan.proposal.append(Proposal(debt="other", monthly=Decimal(300), asks=["stop_interest"]))
    async with open_wizard(case, step="offers", size=(120, 36)) as (app, pilot):
        await pilot.press("tab")
        await type_text(pilot, "500")
        await worked_out(pilot)
        app.case.offer[0].debt = "other"
        await type_text(pilot, "0")
        await worked_out(pilot)
        offer = app.case.offer[0]
        assert (offer.monthly, offer.proposed_monthly, offer.proposed_total) == (
            Decimal(5000),
            Decimal(300),
            Decimal(9000),
        )


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "他们说每月1,100元，每期另加手续费228元"),
        ("en", "they named ¥1,100 a month, with a fee of ¥228 on top of each payment"),
    ],
)
async def test_a_fee_on_top_of_each_payment_is_told(open_wizard: Open, case: Case, language: str, said: str) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(1100), months=36, period_fee=Decimal("0.006"))]
    async with open_wizard(case, step="offers", language=language, size=(120, 40)) as (app, pilot):
        await worked_out(pilot)
        assert said.replace(" ", "") in flat(app)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "zh",
            ("有点紧。能谈就再谈一谈", "真正的年利率是48.34%", "规定，可以这样", "借款人可以请法院调减超过年24%的部分"),
        ),
        (
            "en",
            ("It is a stretch", "The true yearly rate is 48.34%", "Rule, may", "it does not mean the excess vanishes"),
        ),
    ],
)
async def test_a_dear_offer_is_no_yes_and_shows_the_rule_with_how_far_it_binds(
    open_wizard: Open, case: Case, language: str, said: tuple[str, ...]
) -> None:
    case.debt[0].balance, case.asset[0].value = Decimal(38000), Decimal(90000)
    case.income[0].amount = Decimal(30000)
    share = Decimal("0.2")
    case.offer = [Offer(debt="card", monthly=Decimal(2000), months=24, upfront_share=share, fees=Decimal(300))]
    async with open_wizard(case, step="offers", language=language, size=(120, 60)) as (app, pilot):
        await worked_out(pilot)
        for each in said:
            assert each.replace(" ", "") in card(app)
        assert "可以同意" not in card(app)
        assert "mayaccept" not in card(app)


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "- 每月比你能答应的多"), ("en", "a month above what you can promise")],
)
async def test_where_there_is_one_lender_no_others_are_named(
    open_wizard: Open, case: Case, language: str, said: str
) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(4000), months=10)]
    case.debt, case.plan.proposal = case.debt[:1], case.plan.proposal[:1]
    async with open_wizard(case, step="offers", language=language, size=(120, 60)) as (app, pilot):
        await worked_out(pilot)
        assert said.replace(" ", "") in card(app)
        assert "别家" not in card(app)
        assert "otherlenders" not in card(app)


@pytest.mark.parametrize(
    ("language", "said", "note"),
    [
        ("zh", "每月1,521.37元是这里按合同的年利率18.25%算的，先问清，再答应", "这个数是算出来的"),
        ("en", "¥1,521.37 a month is worked out here at the contract's 18.25% a year", "this one is worked out"),
    ],
)
async def test_a_figure_that_the_lender_did_not_name_is_marked_as_worked_out(
    open_wizard: Open, case: Case, language: str, said: str, note: str
) -> None:
    case.debt[0].balance, case.asset[0].value = Decimal(38000), Decimal(90000)
    case.offer = [Offer(debt="card", months=24, upfront_share=Decimal("0.2"))]
    async with open_wizard(case, step="offers", language=language, size=(120, 60)) as (app, pilot):
        await worked_out(pilot)
        assert said.replace(" ", "") in card(app)
        assert "可以同意" not in card(app)
        assert "mayaccept" not in card(app)
        rounds = str(app.screen.query_one("#rounds", Told).render())
        assert "1,521.37*" in rounds
        assert note in rounds


@pytest.mark.parametrize(
    ("language", "said", "fault"),
    [
        ("zh", "这一栏还看不懂：先付多少", "“先付几成”"),
        ("en", "This cannot be read yet: Up front", "“Up front, as a share”"),
    ],
)
async def test_while_a_field_cannot_be_read_there_is_no_yes_and_a_share_is_led_to_its_field(
    open_wizard: Open, case: Case, language: str, said: str, fault: str
) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(1100), months=36)]
    async with open_wizard(case, step="offers", language=language, size=(120, 40)) as (app, pilot):
        await worked_out(pilot)
        assert app.screen.query_one("#accept-offer").display
        for _ in range(3):
            await pilot.press("tab")
        await type_text(pilot, "20")
        await pilot.press("percent_sign", "tab")
        await worked_out(pilot)
        assert app.case.offer[0].unfinished == {"upfront": "20%"}
        assert said.replace(" ", "") in card(app)
        assert fault.replace(" ", "") in flat(app)
        assert not app.screen.query_one("#accept-offer").display
