"""From the depot to the meter: a sticker of the box list is installed, ticked there, and its code wiped."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from installer_app.app.core import Core
from installer_app.app.ground import DATABASE
from installer_app.domain.job import JobState
from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.steps import Step
from installer_app.store.database import Database
from installer_app.ui.box.match_slot import BoxMatchSlot
from installer_app.ui.front import Front
from installer_app.ui.tour.hand import button, click, field, type_into, until
from installer_app.ui.widgets.banner import Banner

MAC, CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"
SOON = 30.0
pytest_plugins = ["e2e_fixtures"]


@pytest.fixture(autouse=True)
async def _used_up(core: Core) -> AsyncIterator[None]:
    """What is installed leaves the box list, as in the program."""
    stock = AsyncAction(lambda _: None)
    stock.start(core.stock.run, lambda _: None, lambda _: None)
    yield
    stock.cancel()
    await stock.ended()


def step(front: Front) -> Step:
    return front.desk.wizard.state.step


async def soon(front: Front, what: Callable[[], bool]) -> None:
    await until(what, lambda: f"at {step(front)}: {banners(front)}", SOON)


def banners(front: Front) -> list[str]:
    page = front.window.page
    assert page is not None
    return [b.accessibleName() for b in page.findChildren(Banner) if b.isVisible()]


async def to_the_scan_page(front: Front) -> None:
    press = front.window.bottom_bar.press_primary
    press()
    await soon(front, lambda: step(front) is Step.CUSTOMER)
    type_into(field(front.window, "Customer number"), "123456789")
    click(button(front.window, "Find customer"))
    await soon(front, lambda: front.desk.customer.state.why_not == "")
    press()
    await soon(front, lambda: step(front) is Step.METER)
    press()
    await soon(front, lambda: step(front) is Step.SCAN)


async def test_a_typed_mac_takes_its_code_from_the_box_and_the_install_uses_it_up(
    front: Front, core: Core
) -> None:
    front.window.menu_chosen.emit("box")
    front.desk.box.read_typed(TypedScan(f"MAC:{MAC};IC:{CODE}"))
    await soon(front, lambda: front.desk.box.state.count == 1)
    front.window.back_to_wizard.emit()

    await to_the_scan_page(front)
    click(button(front.window, "Type it by hand"))
    type_into(field(front.window, "MAC address"), MAC)
    await soon(front, lambda: any("In the box list" in words for words in banners(front)))
    slot = front.pages.scan.findChild(BoxMatchSlot)
    assert slot is not None
    click(slot.use)
    await soon(front, lambda: any("the code is the same" in words for words in banners(front)))
    front.window.bottom_bar.press_primary()
    await soon(front, lambda: step(front) is Step.REVIEW)
    for check in front.desk.review.state.checks:
        front.desk.review.tick(check.key, True)
    front.window.bottom_bar.press_primary()
    await soon(front, lambda: step(front) is Step.STATUS)

    for _ in range(200):
        if core.journal.jobs[0].state is JobState.CONFIRMED:
            break
        core.tracker.try_now()
        await core.tracker.check_now(core.journal.jobs[0].job_id)
        await asyncio.sleep(0.05)
    assert core.journal.jobs[0].state is JobState.CONFIRMED
    await soon(front, lambda: core.stock.rows[0].masked == "")
    front.window.menu_chosen.emit("box")
    await soon(front, lambda: front.desk.box.state.lines[0].badge.word == "Used")

    database = await Database.open(core.settings.data / DATABASE)
    sealed = await database.read(lambda c: c.execute("SELECT code FROM stickers").fetchall())
    await database.close()
    assert sealed == [(None,)]
    kept = b"".join(file.read_bytes() for file in core.settings.data.iterdir() if file.is_file())
    assert CODE.encode() not in kept


async def test_a_sticker_with_another_code_than_the_box_s_is_warned_of_before_the_bind(
    front: Front, core: Core
) -> None:
    front.window.menu_chosen.emit("box")
    front.desk.box.read_typed(TypedScan(f"MAC:{MAC};IC:TUTORIAL-INSTALL-CODE-007"))
    await soon(front, lambda: front.desk.box.state.count == 1)
    front.window.back_to_wizard.emit()
    await to_the_scan_page(front)
    front.desk.scan.read_text(f"MAC:{MAC};IC:{CODE}")
    await soon(front, lambda: any("has another code" in words for words in banners(front)))
    front.window.bottom_bar.press_primary()
    await soon(front, lambda: step(front) is Step.REVIEW)
    await soon(front, lambda: any("has another code" in words for words in banners(front)))
    assert not core.journal.jobs
