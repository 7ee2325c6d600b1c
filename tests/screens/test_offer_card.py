"""What the card of an offer says of it."""

from datetime import timedelta
from decimal import Decimal

import pytest

from debt_wizard.case import Case, Offer
from debt_wizard.screens.offers import OffersBody
from debt_wizard.widgets.told import Told
from support.offer_card import card, case_before_any_offer, flat, until_told
from support.seen import Open


@pytest.fixture
def case() -> Case:
    return case_before_any_offer()


async def test_an_offer_that_never_ends_says_so(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(10))]
    async with open_wizard(case, step="offers") as (app, pilot):
        await until_told(app, pilot, "永远还不完")
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
        await until_told(app, pilot, said)
        assert said in flat(app)


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
        await until_told(app, pilot, said)
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
        await until_told(app, pilot, *said)
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
        await until_told(app, pilot, said)
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
        await until_told(app, pilot, said)
        assert said.replace(" ", "") in card(app)
        assert "可以同意" not in card(app)
        assert "mayaccept" not in card(app)
        rounds = str(app.screen.query_one("#rounds", Told).render())
        assert "1,521.37*" in rounds
        assert note in rounds


async def test_what_is_left_unexplained_is_called_no_gain(open_wizard: Open, case: Case) -> None:
    case.offer = [Offer(debt="card", monthly=Decimal(600), months=24)]
    async with open_wizard(case, step="offers", size=(120, 40)) as (app, pilot):
        await until_told(app, pilot, "没有着落")
        assert "少付" not in card(app)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"fees": Decimal(300)}, "要先付手续费300元。"),
        ({"upfront": Decimal(500)}, "要先付500元。"),
        ({"upfront": Decimal(500), "fees": Decimal(300)}, "要先付800元（首付和手续费）。"),
        ({"kind": "lump_sum", "upfront": Decimal(500), "fees": Decimal(300), "months": None}, "其中300元是手续费。"),
    ],
)
async def test_what_comes_first_is_called_what_it_is(
    open_wizard: Open, case: Case, told: dict[str, object], said: str
) -> None:
    case.offer = [Offer.model_validate({"debt": "card", "monthly": Decimal(1340), "months": 36} | told)]
    async with open_wizard(case, step="offers", size=(120, 40)) as (app, pilot):
        await until_told(app, pilot, said)
        assert said in card(app)


async def test_of_several_offers_the_one_that_waits_is_looked_at(open_wizard: Open, case: Case) -> None:
    case.offer = [
        Offer(debt="card", monthly=Decimal(1900), months=24, decision="declined"),
        Offer(debt="card", monthly=Decimal(1340), months=36),
        Offer(debt="card", monthly=Decimal(1800), months=24, decision="declined"),
    ]
    async with open_wizard(case, step="offers", size=(120, 40)) as (app, pilot):
        await until_told(app, pilot, "每月1,340元")
        assert "每月1,340元" in card(app)
        assert app.screen.query_one("#accept-offer").display


async def test_a_lender_without_a_name_is_this_lender(open_wizard: Open, case: Case) -> None:
    case.debt[0].lender = ""
    case.offer = [Offer(debt=case.debt[0].id, monthly=Decimal(1340), months=36)]
    async with open_wizard(case, step="offers", language="en", size=(120, 40)) as (app, pilot):
        await until_told(app, pilot, "Terms of this lender: not answered yet")
        assert "Termsofthislender:" in card(app)
