"""Logging a talk over whatever is shown, in both languages."""

from datetime import date

import pytest
from textual.widgets import Button, Input, OptionList, TextArea

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Contact, Debt
from debt_wizard.screens.log_talk import LogTalkDialog
from debt_wizard.storage import Home, Sessions
from debt_wizard.widgets.cell import Cell
from debt_wizard.wizard import Wizard
from support.clock import NOW
from support.household import household, money, promising
from support.seen import Open, shown, type_text


@pytest.fixture
def case() -> Case:
    found = promising(household(), 1000)
    found.debt.append(Debt(id="loan", lender="乙公司", balance=money(6000)))
    return found


def _dialog(app: DebtWizard) -> LogTalkDialog:
    assert isinstance(app.screen, LogTalkDialog)
    return app.screen


@pytest.mark.parametrize(("language", "size"), [("zh", (80, 24)), ("en", (80, 24)), ("en", (120, 36))])
async def test_a_talk_is_logged_by_keys_alone_from_any_step(
    open_wizard: Open, case: Case, language: str, size: tuple[int, int]
) -> None:
    async with open_wizard(case, step="left_over", language=language, size=size) as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        assert "Esc" in shown(app)
        for said in ("0231", "no", "ask head office"):
            await type_text(pilot, said)
            await pilot.press("tab")
        await type_text(pilot, "2026-11-27")
        await pilot.press("tab")
        await type_text(pilot, "T-1")
        await pilot.press("tab", "right", "right", "right", "shift+tab", "enter")
        await pilot.pause()
        assert isinstance(app.screen, Wizard)
        assert app.case.about.step == "left_over"
        [contact] = app.case.contact
        assert (contact.at, contact.debt, contact.channel) == (NOW, "card", "phone")
        assert (contact.person, contact.said, contact.promised) == ("0231", "no", "ask head office")
        assert (contact.reply_by, contact.ticket, contact.outcome) == (date(2026, 11, 27), "T-1", "refused")


async def test_all_its_fields_and_buttons_fit_the_small_window(open_wizard: Open, case: Case) -> None:
    for language in ("zh", "en"):
        async with open_wizard(case, step="draft", language=language) as (app, pilot):
            await pilot.press("f9")
            await pilot.pause()
            for name in (
                "log-person",
                "log-said",
                "log-promised",
                "log-reply_by",
                "log-ticket",
                "log-outcome",
                "save",
                "close",
            ):
                region = app.screen.query_one(f"#{name}").region
                assert region.height == 1
                assert region.bottom <= 24
            await pilot.press("escape")


async def test_what_was_half_typed_elsewhere_is_there_after_the_talk(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="income") as (app, pilot):
        cell = next(each for each in app.screen.query(Input) if each.value == "")
        cell.focus()
        await type_text(pilot, "12ab")
        await pilot.press("f9")
        await pilot.pause()
        await type_text(pilot, "Li")
        await pilot.press("escape")
        await pilot.pause()
        assert app.screen.focused is cell
        assert cell.value == "12ab"
        await type_text(pilot, "c")
        assert cell.value == "12abc"
        assert app.case.contact[0].person == "Li"


async def test_the_letter_under_it_keeps_its_text_and_gives_its_lender_and_channel(
    open_wizard: Open, case: Case
) -> None:
    case.channel.chosen = "phone"
    async with open_wizard(case, step="draft", size=(120, 36)) as (app, pilot):
        app.screen.query_one("#draft-debt").focus()
        await pilot.press("right")
        await pilot.pause()
        letter = app.screen.query_one("#letter", TextArea)
        letter.focus()
        await type_text(pilot, "xyz")
        before = letter.text
        app.screen.query_one("#log-talk", Button).press()
        await pilot.pause()
        await type_text(pilot, "A")
        await pilot.press("enter")
        await pilot.pause()
        assert letter.text == before
        assert "xyz" in before
        assert [(each.debt, each.channel) for each in app.case.contact] == [("loan", "phone")]


async def test_escape_keeps_what_was_typed_and_a_day_that_is_no_day_too(
    open_wizard: Open, case: Case, home: Home
) -> None:
    async with open_wizard(case, step="left_over") as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        app.screen.query_one("#log-reply_by", Input).focus()
        await type_text(pilot, "soon")
        await pilot.press("enter")
        await pilot.pause()
        assert _dialog(app).query_one("#log-reply_by", Input).has_class("-refused")
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, Wizard)
        assert app.case.contact[0].unfinished == {"reply_by": "soon"}
    sessions = Sessions(home, now=lambda: NOW)
    latest = sessions.latest()
    assert latest is not None
    assert sessions.open(latest.name).case.contact[0].unfinished == {"reply_by": "soon"}


async def test_f2_inside_keeps_what_was_typed(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="left_over") as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        await type_text(pilot, "Wang")
        assert "记下这次沟通" in shown(app)
        await pilot.press("f2")
        await pilot.pause()
        assert "Log this contact" in shown(app)
        assert app.screen.query_one("#log-person", Input).value == "Wang"
        await pilot.press("escape")


async def test_a_talk_of_which_nothing_was_said_leaves_no_trace(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="left_over") as (app, pilot):
        for key in ("escape", "enter"):
            await pilot.press("f9")
            await pilot.pause()
            await pilot.press(key)
            await pilot.pause()
            assert isinstance(app.screen, Wizard)
        assert app.case.contact == []


async def test_it_opens_over_a_dialog_and_only_once(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="left_over") as (app, pilot):
        await pilot.press("f3")
        await pilot.pause()
        below = app.screen
        await pilot.press("f9", "f9")
        await pilot.pause()
        assert sum(isinstance(each, LogTalkDialog) for each in app.screen_stack) == 1
        await pilot.press("escape")
        await pilot.pause()
        assert app.screen is below


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_the_key_stands_in_the_last_line_and_among_the_commands(
    open_wizard: Open, case: Case, language: str
) -> None:
    word, last = {"zh": ("F9 记事", "^Q 退出"), "en": ("F9 Log", "^Q Quit")}[language]
    async with open_wizard(case, step="left_over", language=language) as (app, pilot):
        line = shown(app).splitlines()[-1]
        assert word in line
        assert last in line
        await pilot.press("ctrl+p")
        await pilot.pause()
        options = app.screen.query_one("#commands", OptionList)
        options.highlighted = options.get_option_index("f9")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, LogTalkDialog)
        await pilot.press("escape")


async def test_a_call_of_yesterday_that_came_in_is_logged_with_its_time(open_wizard: Open, case: Case) -> None:
    async with open_wizard(case, step="contacts") as (app, pilot):
        await pilot.press("f9")
        await pilot.pause()
        at = app.screen.query_one("#log-at", Input)
        assert at.value == "2026-11-23 20:00"
        at.value = "昨天 14:30"
        app.screen.query_one("#log-direction").focus()
        await pilot.press("right", "escape")
        await pilot.pause()
        [contact] = app.case.contact
        assert (contact.at, contact.direction) == (NOW.replace(day=22, hour=14, minute=30), "in")
        assert "11-22 14:30 来" in shown(app)


async def test_day_time_and_direction_stand_among_the_details_of_a_contact(open_wizard: Open, case: Case) -> None:
    case.contact = [Contact(debt="card", at=NOW.replace(day=10))]
    async with open_wizard(case, step="contacts", language="en") as (app, pilot):
        assert "11-10 20:00 out" in shown(app)
        await pilot.click("#contacts-line-1-details")
        await pilot.pause()
        app.screen.query_one("#detail-at", Input).value = "2026-11-11 9:05"
        app.screen.query_one("#detail-direction").focus()
        await pilot.press("left", "escape")
        await pilot.pause()
        assert "11-11 09:05 in" in shown(app)


@pytest.mark.parametrize(
    ("typed", "language", "said"),
    [
        ("半小时前", "zh", "2026年11月23日 19:30"),
        ("half an hour ago", "en", "23 November 2026, 19:30"),
        ("昨晚八点", "en", "22 November 2026, 20:00"),
        ("前天", "zh", "“前天”是2026-11-21，还差几点"),
        ("yesterday at 3", "en", "may be 2026-11-22 03:00 or 2026-11-22 15:00"),
    ],
)
async def test_the_time_of_a_talk_that_was_understood_is_said_back(
    open_wizard: Open, case: Case, typed: str, language: str, said: str
) -> None:
    async with open_wizard(case, step="debts", language=language) as (app, pilot):
        await pilot.press("f9")
        at = app.screen.query_one("#log-at", Cell)
        at.focus()
        at.value = typed
        await pilot.pause()
        at.show_refusal()
        await pilot.pause()
        assert said in shown(app)
