from pathlib import Path

from debt_wizard.app import DebtWizard
from debt_wizard.storage import Home, Session, Sessions
from support.clock import NOW
from support.demo import example_case
from support.patient import driven
from support.seen import shown
from support.until import until, until_shown


def _kept(home: Home) -> Path:
    session = Sessions(home, now=lambda: NOW).create(case=example_case())
    session.close()
    return session.path


def _app(home: Home, session: Session, language: str = "zh") -> DebtWizard:
    return DebtWizard(Sessions(home, now=lambda: NOW), session, language=language, now=lambda: NOW)


def _one_line(app: DebtWizard) -> str:
    return "".join(line.strip() for line in shown(app).splitlines())


async def test_a_change_by_another_hand_is_said_in_both_languages_until_it_is_put_away(home: Home) -> None:
    path = _kept(home)
    path.write_bytes(path.read_bytes().replace(b"38000", b"39000"))
    app = _app(home, Sessions(home, now=lambda: NOW).open(path.stem))
    async with driven(app, (80, 24)) as pilot:
        assert "被改动过" in _one_line(app)
        await pilot.press("f2")
        await pilot.pause()
        assert "changed or damaged since" in shown(app)
        assert "被改动过" not in _one_line(app)
        await pilot.press("escape")
        await pilot.pause()
        assert "changed or damaged since" not in shown(app)
        await app.action_quit()


async def test_the_button_puts_a_notice_away_too(home: Home) -> None:
    path = _kept(home)
    path.write_bytes(path.read_bytes().replace(b"38000", b"39000"))
    app = _app(home, Sessions(home, now=lambda: NOW).open(path.stem), "en")
    async with driven(app, (80, 24)) as pilot:
        await pilot.click("#notice-read")
        await pilot.pause()
        assert "changed or damaged since" not in shown(app)
        await app.action_quit()


async def test_a_session_that_is_open_elsewhere_says_so_and_saves_nothing(home: Home) -> None:
    path = _kept(home)
    holder = Sessions(home, now=lambda: NOW).open(path.stem)
    before = path.read_bytes()
    app = _app(home, Sessions(home, now=lambda: NOW).open(path.stem), "en")
    async with driven(app, (80, 24)) as pilot:
        assert "open in another window" in shown(app)
        await pilot.press("f8", "f8")
        await app.action_quit()
    holder.close()
    assert path.read_bytes() == before


async def test_a_version_that_another_program_wrote_meanwhile_is_told(home: Home) -> None:
    path = _kept(home)
    app = _app(home, Sessions(home, now=lambda: NOW).open(path.stem), "en")
    async with driven(app, (80, 24)) as pilot:
        path.write_bytes(path.read_bytes() + b"\n# by hand\n")
        await pilot.press("f8")
        await until_shown(pilot, "Another program changed this session")
        assert "Another program changed this session" in shown(app)
        await app.action_quit()


async def test_at_the_smallest_size_a_notice_leaves_room_for_the_step(home: Home) -> None:
    path = _kept(home)
    path.write_bytes(path.read_bytes().replace(b"38000", b"39000"))
    app = _app(home, Sessions(home, now=lambda: NOW).open(path.stem))
    async with driven(app, (40, 10)) as pilot:
        await pilot.press("escape")
        await pilot.pause()
        assert "被改动过" not in _one_line(app)
        await app.action_quit()


async def test_what_answers_an_act_goes_with_the_next_thing_done_and_what_storage_says_stays(home: Home) -> None:
    path = _kept(home)
    path.write_bytes(path.read_bytes().replace(b"38000", b"39000"))
    app = _app(home, Sessions(home, now=lambda: NOW).open(path.stem), "en")
    async with driven(app, (80, 24)) as pilot:
        app.tell(lambda _: "Moved to another folder.")
        assert len(app.notices) == 2
        await pilot.press("f8")
        await pilot.pause()
        assert "changed or damaged since" in shown(app)
        await pilot.press("escape")
        await pilot.pause()
        assert "Moved to another folder." not in shown(app)
        assert app.notices == []
        await app.action_quit()


async def test_a_talk_that_opens_the_road_says_so_until_the_next_step(home: Home) -> None:
    path = _kept(home)
    app = _app(home, Sessions(home, now=lambda: NOW).open(path.stem), "en")
    app.case.contact, app.case.road = [], []
    app.case.offer = []
    async with driven(app, (80, 24)) as pilot:
        await pilot.press("f9")
        await pilot.pause()
        app.screen.query_one("#log-outcome").focus()
        await pilot.press("right", "right", "right", "escape")
        await until_shown(pilot, "This is not the end")
        assert "This is not the end" in shown(app)
        await pilot.press("f8")
        await until(pilot, lambda: "This is not the end" not in shown(app), "the notice gone")
        assert "This is not the end" not in shown(app)
        await app.action_quit()
