"""Wrong input at each step: what happened, what was not sent, what to do; then on from there."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import segno
from PIL import Image
from PySide6.QtWidgets import QWidget
from real_window import real_window

from installer_app.domain.job import JobState
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.steps import Step
from installer_app.sandbox.server import SandboxServer
from installer_app.sandbox.sticker_scene import sticker_picture
from installer_app.ui.front import Front
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import button, click, drop, field, type_into, until
from installer_app.ui.widgets.banner import Banner

SOON = 15.0


@dataclass
class Sitting:
    """The real window over real services and a real server."""

    front: Front
    server: SandboxServer
    tmp: Path

    @property
    def window(self) -> QWidget:
        return self.front.window

    def step(self) -> Step:
        return self.front.desk.wizard.state.step

    def press(self) -> None:
        self.front.window.bottom_bar.press_primary()

    async def wait(self, what: Callable[[], bool]) -> None:
        await until(what, lambda: f"the page says: {self.words()}", SOON)

    def binds(self) -> int:
        """How many the server accepted."""
        return sum(entry.action_code == 1 for entry in self.server.world.ledger.entries)

    def words(self) -> str:
        """What stands on the page: its title and its banners."""
        page = self.front.window.page
        assert page is not None
        banners = [
            b.accessibleName() + " " + b.accessibleDescription()
            for b in page.findChildren(Banner)
            if b.isVisible()
        ]
        return " ".join([page.title_label.text(), *banners])

    async def told(self, *parts: str) -> None:
        await self.wait(lambda: all(part in self.words() for part in parts))

    def picture(self, payload: str, mac: str = "AA:BB:CC:DD:EE:FF", code: str = "X") -> Path:
        file = self.tmp / f"{len(list(self.tmp.iterdir()))}.png"
        sticker_picture(payload, mac=mac, code=code).save(file)
        return file


@pytest.fixture
async def sitting(look: Look, tmp_path: Path) -> AsyncIterator[Sitting]:
    with SandboxServer() as server:
        async with real_window(look, server, tmp_path / "home", secret="wrong") as window:
            yield Sitting(window.front, server, tmp_path)


async def test_the_technician_goes_on_from_each_mistake_without_starting_over(sitting: Sitting) -> None:
    s, window = sitting, sitting.window
    secret = field(window, "Client secret")

    s.press()
    await s.told("Id or secret not accepted", "Nothing else was sent", "Type the secret again")
    type_into(secret, f" {s.server.client_secret} ")
    s.press()
    await s.wait(lambda: s.step() is Step.CUSTOMER)

    await look_up(s, "000000001")
    await s.told("No such customer", "Nothing was sent", "Compare it with the work order")
    await look_up(s, "220300003")
    await s.told("account locked or closed", "Nothing was sent to the meter", "Don’t install")
    await look_up(s, "220139964")
    await s.told("Stop: this is another customer", "Nothing was bound", "look it up again")
    s.press()
    await look_up(s, "220160418")
    await s.wait(lambda: s.front.desk.customer.state.why_not == "")
    s.press()
    await s.told("Which meter?", "No electric meter here", "Nothing was sent")
    click(button(window, "Back"))

    await look_up(s, "220151207")
    await s.wait(lambda: s.front.desk.customer.state.why_not == "")
    s.press()
    await s.wait(lambda: s.step() is Step.METER)
    s.press()
    await s.wait(lambda: s.step() is Step.SCAN)

    blank, foreign = s.tmp / "blank.png", s.tmp / "foreign.png"
    Image.new("RGB", (640, 480), "white").save(blank)
    segno.make("MT:634J0CEK01938S2KV00").save(str(foreign), scale=8, border=4)
    drop(s.front.pages.scan, blank)
    await s.told("No sticker in this picture", "nothing was sent", "Take it closer")
    drop(s.front.pages.scan, foreign)
    await s.told("That is a Matter code, not the sticker", "nothing was sent", "Find the sticker")
    await scan(s, "AA:BB:CC:DD:EE:FF", "NOT-THE-RIGHT-CODE")

    await bind(s)
    await s.told(
        "The code doesn’t fit this DataBridge",
        "Sent once",
        "Nothing on the meter has changed",
        "Scan the sticker again",
    )
    s.press()
    await s.wait(lambda: s.step() is Step.SCAN)
    await scan(s, "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001")
    await bind(s)
    await s.told("This meter already has a device", "Sent once", "Nothing on the meter has changed")
    assert s.binds() == 0
    click(button(window, "Choose another meter"))
    await s.wait(lambda: s.step() is Step.METER)
    click(button(window, "Back"))

    await look_up(s, "123456789")
    await s.wait(lambda: s.front.desk.customer.state.why_not == "")
    s.press()
    await s.wait(lambda: s.step() is Step.METER)
    s.press()
    await s.wait(lambda: s.step() is Step.SCAN)
    await scan(s, "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001")
    await bind(s)
    await s.wait(lambda: s.step() is Step.STATUS)
    await s.wait(lambda: s.front.desk.status.state.verdict is not None)
    jobs = s.front.desk.wizard.jobs
    assert [job.state for job in jobs[:2]] == [JobState.REJECTED, JobState.REJECTED]
    assert s.binds() == 1


async def test_a_server_that_is_gone_leaves_the_bind_saved_and_says_that_it_sends_itself(
    sitting: Sitting,
) -> None:
    s, window = sitting, sitting.window
    type_into(field(window, "Client secret"), s.server.client_secret)
    s.press()
    await s.wait(lambda: s.step() is Step.CUSTOMER)
    click(button(window, "Use the account of this sign-in"))
    await s.wait(lambda: s.front.desk.customer.state.why_not == "")
    s.press()
    await s.wait(lambda: s.step() is Step.METER)
    s.press()
    await scan(s, "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001")
    s.server.__exit__(None, None, None)
    await bind(s)
    await s.wait(lambda: s.step() is Step.STATUS)
    verdict = s.front.desk.status.state.verdict
    assert verdict is not None
    assert verdict.title == "Saved. It sends itself"
    assert "no network" in verdict.line
    assert button(window, "Next customer").isEnabled()
    s.server.__enter__()


async def look_up(s: Sitting, number: str) -> None:
    type_into(field(s.window, "Customer number"), number)
    click(button(s.window, "Find customer"))
    await s.wait(lambda: not s.front.desk.customer.action.busy)


async def scan(s: Sitting, mac: str, code: str) -> None:
    drop(s.front.pages.scan, s.picture(f"MAC:{mac};IC:{code}", mac, code))
    desk = s.front.desk
    # A sticker that is still in hand from the customer before is on show already.
    await s.wait(lambda: desk.scan.state.mode is ScanMode.READ and not desk.scan.action.busy)
    s.press()
    await s.wait(lambda: s.step() is Step.REVIEW)


async def bind(s: Sitting) -> None:
    for check in s.front.desk.review.state.checks:
        if not check.ticked:
            click(button(s.window, check.title))
    s.press()
    await s.wait(lambda: not s.front.desk.review.state.binding)
