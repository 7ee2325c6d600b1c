from support.demo import example_case
from support.household import household, promising
from support.seen import Open, shown


async def test_a_tick_shows_its_state_without_colour(open_wizard: Open) -> None:
    async with open_wizard(promising(household(savings=90000), 2900), step="overcommitment", size=(80, 40)) as (
        app,
        pilot,
    ):
        assert "[ ] 我看过了" in shown(app)
        app.screen.query_one("#own-risk").focus()
        await pilot.press("space")
        await pilot.pause()
        assert "[x] 我看过了" in shown(app)
        assert app.case.plan.own_risk is not None


async def test_no_tick_is_asked_of_a_plan_within_its_means(open_wizard: Open) -> None:
    async with open_wizard(example_case(), step="overcommitment", size=(80, 40)) as (app, _):
        assert "我看过了" not in shown(app)


async def test_next_says_what_it_waits_for_and_goes_to_the_box(open_wizard: Open) -> None:
    case = promising(household(savings=90000), 2900)
    async with open_wizard(case, step="overcommitment", size=(80, 24)) as (app, pilot):
        assert "要往下走" not in shown(app)
        await pilot.press("f8")
        await pilot.pause()
        assert app.case.about.step == "overcommitment"
        assert "要往下走，先在“我看过了”前面按空格打勾" in shown(app)
        assert "[ ] 我看过了" in shown(app)
        assert app.focused is not None
        assert app.focused.id == "own-risk"
        await pilot.press("space")
        await pilot.pause()
        assert "要往下走" not in shown(app)
        await pilot.press("f8")
        await pilot.pause()
        assert app.case.about.step != "overcommitment"
