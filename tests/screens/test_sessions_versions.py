from datetime import datetime, timedelta

from debt_wizard.app import DebtWizard
from debt_wizard.screens.versions import VersionOptions, VersionsDialog
from debt_wizard.storage import Home, Sessions
from debt_wizard.storage.read import read_session
from support.clock import NOW
from support.demo import example_case
from support.patient import driven
from support.seen import shown
from support.until import until_shown


async def test_an_earlier_version_comes_back_and_the_present_one_can_be_had_again(home: Home) -> None:
    moment = [NOW]

    def now() -> datetime:
        moment[0] += timedelta(hours=1)
        return moment[0]

    sessions = Sessions(home, now=now)
    session = sessions.create("cards", example_case())
    session.case.about.step = "debts"
    session.save_now()
    session.case.debt[0].lender = "Lender Zed"
    session.save_now()
    app = DebtWizard(sessions, session, language="en", now=now)
    async with driven(app, (100, 30)) as pilot:
        assert "Lender Zed" in shown(app)
        await pilot.press("f11")
        await pilot.pause()
        assert isinstance(app.screen, VersionsDialog)
        assert "debts: 2" in shown(app)
        newest = str(app.screen.query_one(VersionOptions).get_option_at_index(0).prompt)
        assert "at “Your debts”" in newest
        assert newest.endswith("; changed since: Your debts")
        await pilot.press("f2")
        await pilot.pause()
        assert "2笔债" in shown(app)
        await pilot.press("f2", "enter")
        await until_shown(pilot, "This is the version of")
        assert app.case.debt[0].lender == "甲银行信用卡中心"
        assert "This is the version of" in shown(app)
        assert "Lender Zed" not in shown(app)
        await pilot.press("f11")
        await pilot.pause()
        await pilot.press("enter")
        await until_shown(pilot, "Lender Zed")
        assert app.case.debt[0].lender == "Lender Zed"
        await app.action_quit()
    assert read_session(session.path).case.debt[0].lender == "Lender Zed"
