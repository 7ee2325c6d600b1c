"""What is said of an offer, on its step."""

from textual.pilot import Pilot

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case
from debt_wizard.widgets.told import Told
from support.demo import example_case
from support.seen import shown
from support.until import until


def case_before_any_offer() -> Case:
    """The example, with nothing offered, agreed or paid yet."""
    found = example_case()
    found.person.name = "张三"
    found.draft, found.contact, found.offer, found.agreement, found.payment = [], [], [], [], []
    return found


def flat(app: DebtWizard) -> str:
    """The screen without spaces and ends of lines."""
    return "".join(shown(app).split())


def card(app: DebtWizard) -> str:
    """The whole card of the offer, also what is scrolled out of sight, without spaces."""
    return "".join(str(app.screen.query_one("#offer-told", Told).render()).split())


async def until_told(app: DebtWizard, pilot: Pilot[None], *said: str) -> None:
    """Wait until the card says what is expected: it is worked out beside the screen, a little after the last key."""
    await until(
        pilot,
        lambda: all(each.replace(" ", "") in card(app) for each in said),
        lambda: f"{said} in the card, which says {card(app)}",
    )


async def until_offered(app: DebtWizard, pilot: Pilot[None], button: str) -> None:
    """Wait until a way to answer is shown: some are once the offer is worked out, some once it is decided."""
    await until(pilot, lambda: app.screen.query_one(f"#{button}").display, f"the button {button}")
