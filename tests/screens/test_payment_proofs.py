"""Slips of payments: noted with size and checksum, and told of where they are gone or differ."""

import hashlib
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Button

from debt_wizard.app import DebtWizard
from debt_wizard.case import Case, Debt, Payment
from debt_wizard.screens.entry_dialog import EntryDialog
from debt_wizard.widgets.told import Told
from support.household import money
from support.seen import Open, type_text
from support.until import until, until_screen

CONTENT = b"%PDF-1.7 a slip"
SHA = hashlib.sha256(CONTENT).hexdigest()


def _case(**proof: object) -> Case:
    payment = Payment.model_validate(
        {"debt": "card", "due": None, "amount": None, "paid": money(1000), "paid_on": None, **proof}
    )
    return Case(debt=[Debt(id="card", lender="甲银行")], payment=[payment])


@pytest.fixture
def slip(tmp_path: Path) -> Path:
    path = tmp_path / "凭证.pdf"
    path.write_bytes(CONTENT)
    return path


async def _looked(app: DebtWizard, pilot: Pilot[None], widget_id: str) -> str:
    told = app.screen.query_one(f"#{widget_id}", Told)
    await until(pilot, lambda: told.text, f"something in {widget_id}")
    return told.text


@pytest.mark.parametrize(("language", "told"), [("zh", "凭证都在，1份"), ("en", "as they were noted: 1")])
async def test_a_slip_is_noted_with_its_size_and_checksum(
    open_wizard: Open, slip: Path, language: str, told: str
) -> None:
    async with open_wizard(_case(file=str(slip)), step="payments", language=language) as (app, pilot):
        assert told in await _looked(app, pilot, "proofs-kept")
        assert (app.case.payment[0].size, app.case.payment[0].sha256) == (len(CONTENT), SHA)


@pytest.mark.parametrize(("language", "told"), [("zh", "找不到凭证"), ("en", "The slip cannot be found")])
async def test_a_slip_that_is_gone_is_told_and_the_payment_stays(
    open_wizard: Open, slip: Path, language: str, told: str
) -> None:
    slip.unlink()
    case = _case(file=str(slip), size=len(CONTENT), sha256=SHA)
    before = case.model_dump()["payment"]
    async with open_wizard(case, step="payments", language=language) as (app, pilot):
        assert told in await _looked(app, pilot, "proofs-wrong")
        assert app.case.model_dump()["payment"] == before


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh", "其他凭证都在，1份，和记下时一样。"),
        ("en", "Other slips in place and as they were noted: 1."),
    ],
)
@pytest.mark.parametrize("is_gone", [True, False])
async def test_beside_a_slip_that_is_gone_or_differs_only_the_others_are_said_to_be_there(
    open_wizard: Open, slip: Path, language: str, told: str, is_gone: bool
) -> None:
    other = slip.with_name("other.png")
    if not is_gone:
        other.write_bytes(b"another one")
    case = _case(file=str(slip), size=len(CONTENT), sha256=SHA)
    case.payment.append(case.payment[0].model_copy(update={"file": str(other)}))
    async with open_wizard(case, step="payments", language=language) as (app, pilot):
        assert "other.png" in await _looked(app, pilot, "proofs-wrong")
        assert await _looked(app, pilot, "proofs-kept") == told


@pytest.mark.parametrize("content", [b"another one", CONTENT.upper()])  # of another size, and of the same
async def test_a_slip_that_differs_is_told_and_can_be_noted_anew(open_wizard: Open, slip: Path, content: bytes) -> None:
    slip.write_bytes(content)
    case = _case(file=str(slip), size=len(CONTENT), sha256=SHA)
    async with open_wizard(case, step="payments", language="en") as (app, pilot):
        assert "differs from the one that was noted" in await _looked(app, pilot, "proofs-wrong")
        assert app.case.payment[0].sha256 == SHA
        app.screen.query_one("#proofs-again", Button).press()
        assert await _looked(app, pilot, "proofs-kept")
        assert app.case.payment[0].sha256 == hashlib.sha256(content).hexdigest()


async def test_another_path_is_another_slip(open_wizard: Open, slip: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.png"
    other.write_bytes(b"other")
    case = _case(file=str(slip), size=len(CONTENT), sha256=SHA)
    async with open_wizard(case, step="payments", language="en", size=(120, 40)) as (app, pilot):
        await _looked(app, pilot, "proofs-kept")
        app.screen.query_one("#payments-line-1-details", Button).press()
        await until_screen(pilot, EntryDialog)
        app.screen.query_one("#detail-file").focus()
        await pilot.press("ctrl+u")
        await type_text(pilot, str(other))
        await pilot.press("escape")
        sha = hashlib.sha256(b"other").hexdigest()
        await until(pilot, lambda: app.case.payment[0].sha256 == sha, "the checksum of the other file")
        assert (app.case.payment[0].file, app.case.payment[0].size) == (str(other), 5)


@pytest.mark.parametrize("file", ["/dev/zero", "/", "~nobody-here/x", "a\x00b", "x" * 190])
async def test_what_is_no_file_is_never_waited_for(open_wizard: Open, file: str) -> None:
    async with open_wizard(_case(file=file), step="payments", language="en") as (app, pilot):
        assert "cannot be found" in await _looked(app, pilot, "proofs-wrong")
        assert app.case.payment[0].sha256 is None
