from decimal import Decimal

import pytest

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Income, Proposal
from debt_wizard.screens.compare import CompareDialog, WayOptions
from debt_wizard.screens.explain import ExplainDialog
from debt_wizard.steps import STEPS
from debt_wizard.widgets.figure import Figure
from debt_wizard.widgets.told import Told
from support.demo import example_case
from support.household import household, money, promising
from support.seen import Open, shown, type_text
from support.until import until_worked_out


def told(app: DebtWizard) -> str:
    """All that the top screen says, scrolled away or not."""
    return "\n".join(each.text for each in app.screen.query(Told))


@pytest.mark.parametrize("key", ["f6", "ctrl+e"])
async def test_a_key_says_where_a_figure_comes_from(open_wizard: Open, key: str) -> None:
    async with open_wizard(example_case(), step="left_over") as (app, pilot):
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(app.screen, ExplainDialog)
        said = told(app)
        assert "每月还剩多少" in said  # what
        assert "必需的开支：3,380元" in said  # its inputs
        assert "减这次不谈的还款" in said  # its formula
        assert "程序自己的算法" in said  # its source
        assert "每月还剩：3,336.67元" in said  # its result


async def test_the_key_for_the_end_of_a_line_goes_there_where_one_types(open_wizard: Open) -> None:
    async with open_wizard(step="debts") as (app, pilot):
        await type_text(pilot, "某某行")
        await pilot.press("home", "ctrl+e")
        await type_text(pilot, "x")
        await pilot.pause()
        assert not isinstance(app.screen, ExplainDialog)
        assert app.case.debt[0].lender == "某某行x"


async def test_the_language_switches_inside_an_explanation(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="left_over") as (app, pilot):
        await pilot.press("f6", "f2")
        await pilot.pause()
        assert "What went in" in told(app)
        assert "用到的数" not in told(app)
        await pilot.press("escape")
        await pilot.pause()
        assert not isinstance(app.screen, ExplainDialog)


async def test_a_figure_that_has_the_focus_is_explained_alone(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="left_over") as (app, pilot):
        app.screen.query_one("#lines-income", Figure).focus()
        await pilot.press("f6")
        await pilot.pause()
        said = told(app)
        assert "记录满3个月，取平均" in said
        assert "一次能拿出多少" not in said
        assert "留够缓冲，每月拿得出多少" not in said


async def test_a_click_on_a_figure_explains_it(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="buffer", size=(80, 40)) as (app, pilot):
        await pilot.click("#capacity")
        await pilot.pause()
        assert isinstance(app.screen, ExplainDialog)
        assert "留作缓冲：333.67元" in told(app)
        assert "Standard Financial Statement" in told(app)


@pytest.mark.parametrize("step", [each.id for each in STEPS])
@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_key_works_on_every_step(open_wizard: Open, step: str, language: str) -> None:
    async with open_wizard(example_case(), step=step, language=language) as (app, pilot):
        await pilot.press("f6")
        await pilot.pause()
        assert isinstance(app.screen, ExplainDialog)


async def test_an_empty_case_has_nothing_to_explain_and_says_so(open_wizard: Open) -> None:
    async with open_wizard(Case(), step="left_over") as (app, pilot):
        await pilot.press("f6")
        await pilot.pause()
        assert "这里还没有算出来的数。" in told(app)


async def test_a_proposal_is_explained_with_its_rate_and_source(open_wizard: Open) -> None:
    case = household(plan={"day": 15})
    case.debt[0].annual_rate = Decimal("0.1825")
    async with open_wizard(promising(case, 1200), step="proposals") as (app, pilot):
        app.screen.query_one("#figure-card", Figure).focus()
        await pilot.press("enter")
        await pilot.pause()
        said = told(app)
        assert "真实年利率（单利）：18.2" in said
        assert "公告〔2021〕第3号" in said
        assert "按哪个年利率算：18.25%" in said


async def test_the_footer_and_the_palette_name_the_key(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="left_over", language="en") as (app, pilot):
        assert "F6 Explain" in shown(app).splitlines()[-1]
        assert "^Q Quit" in shown(app).splitlines()[-1]
        await pilot.press("ctrl+p")
        await pilot.pause()
        assert "Explain" in shown(app)


async def test_the_ways_stand_side_by_side_and_enter_takes_one(open_wizard: Open) -> None:
    case = example_case()
    case.plan.proposal = [Proposal(debt="loan", monthly=Decimal(500), waived=Decimal(1000))]
    async with open_wizard(case, step="proposals") as (app, pilot):
        app.screen.query_one("#compare-loan").focus()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, CompareDialog)
        await until_worked_out(pilot)
        ways = app.screen.query_one(WayOptions)
        said = "\n".join(str(option.prompt) for option in ways.options)
        assert "照合同还" in said
        assert "先停3个月" in said
        assert "23.98%" in said
        place = next(n for n, option in enumerate(ways.options) if "停息" in str(option.prompt))
        ways.highlighted = place
        await pilot.press("enter")
        await pilot.pause()
        proposal = app.case.proposal_for("loan")
        assert proposal is not None
        assert (proposal.asks, proposal.monthly) == (["stop_interest"], None)
        assert proposal.months is not None
        assert proposal.waived is None  # the ways are shown without it


async def test_leaving_the_ways_changes_nothing(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="proposals") as (app, pilot):
        before = app.case.plan.model_dump_json()
        app.screen.query_one("#compare-loan").focus()
        await pilot.press("enter")
        await pilot.press("escape")
        await until_worked_out(pilot)
        assert app.case.plan.model_dump_json() == before


async def test_a_card_plan_above_sixty_months_is_refused_with_the_rule(open_wizard: Open) -> None:
    async with open_wizard(household(), step="proposals") as (app, pilot):
        app.screen.query_one("#monthly-card").focus()
        await type_text(pilot, "100")
        await pilot.pause()
        said = told(app)
        assert "超过60个月的，银行不能这样签" in said
        assert "第70条" in said


async def test_interest_that_is_never_covered_is_said_in_words(open_wizard: Open) -> None:
    case = household()
    case.debt[0].annual_rate = Decimal("0.24")
    async with open_wizard(promising(case, 50), step="proposals") as (app, _):
        assert "利息都盖不住" in told(app)


async def test_a_debt_without_a_rate_is_shown_as_one(open_wizard: Open) -> None:
    async with open_wizard(promising(household(), 1000), step="proposals") as (app, _):
        assert "年利率没填" in told(app)


async def test_who_gets_less_is_named_with_the_amount(open_wizard: Open) -> None:
    case = promising(example_case(), 700, debt="loan")
    case.plan.proposal[0].monthly = money(2500)
    async with open_wizard(case, step="proposals", language="en") as (app, _):
        assert "乙消费金融公司 gets ¥217.72 less: ¥503" in told(app)


async def test_a_sum_at_once_never_takes_the_reserve_or_a_loan(open_wizard: Open) -> None:
    case = household(savings=4000)
    async with open_wizard(case, step="proposals") as (app, pilot):
        app.screen.query_one("#upfront-card").focus()
        await type_text(pilot, "3500")
        await pilot.pause()
        assert "会动到留着应急的钱。最多拿得出1,000元" in told(app)
        app.case.asset[0].label = "网贷"
        await type_text(pilot, "0")
        await pilot.press("backspace")
        await pilot.pause()
        assert "别用新债还旧债" in told(app)


async def test_borrowed_income_is_named_beside_the_sum(open_wizard: Open) -> None:
    case = household()
    case.income.append(Income(label="借呗", amount=money(900)))
    async with open_wizard(case, step="left_over") as (app, _):
        assert "“借呗”看名字是借来的" in told(app)


async def test_the_estimate_says_what_it_rests_on(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="overcommitment", language="en") as (app, pilot):
        await until_worked_out(pilot)
        said = told(app)
        assert "An estimate from 3 months of your own income. Of 10,000 futures" in said
        assert "is kept in nine of ten" in said


async def test_too_little_history_says_so_and_shows_the_rows_alone(open_wizard: Open) -> None:
    case = example_case()
    case.income[1].history = [money(900), money(0)]
    async with open_wizard(case, step="overcommitment") as (app, pilot):
        await until_worked_out(pilot)
        said = told(app)
        assert "收入记录只有2个月，不到3个月" in said
        assert "10,000种将来" not in said
        assert "收入少25%，连着3个月" in said


async def test_leaving_while_it_is_worked_out_breaks_nothing(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="overcommitment") as (app, pilot):
        for _ in range(3):
            await pilot.press("f8", "f7")
        await until_worked_out(pilot)
        assert app.case.about.step == "overcommitment"


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("step", ["left_over", "proposals", "overcommitment"])
async def test_charts_fit_the_screen_and_say_the_same_in_words(
    open_wizard: Open, size: tuple[int, int], language: str, step: str
) -> None:
    from rich.cells import cell_len

    from debt_wizard.widgets.drawing import Drawing

    async with open_wizard(example_case(), step=step, language=language, size=size) as (app, pilot):
        await until_worked_out(pilot)
        drawings = list(app.screen.query(Drawing))
        assert drawings
        for drawing in drawings:
            assert drawing.text
            assert all(cell_len(row) <= drawing.size.width for row in drawing.text.splitlines())
