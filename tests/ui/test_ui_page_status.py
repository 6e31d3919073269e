"""The status page: the verdict to leave on, its evidence, and what may be done about it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from bench import Bench
from on_screen import colour_at, shown
from page_kit import in_window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import NoNetwork, OutcomeUnknown, RefusalCode, Refused
from installer_app.domain.job import InstallJob, JobState
from installer_app.presenters.frame.verdict import ScaleMark, ScaleState
from installer_app.presenters.status.page import StatusPresenter
from installer_app.ui.pages.status import StatusPage
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.verdict import LINE_Y, Scale
from installer_app.ui.window import InstallerWindow

LEFT = Qt.MouseButton.LeftButton
DAY = 86400


@dataclass
class Desk:
    """The page in its window over real services, and what it asked for."""

    page: StatusPage
    presenter: StatusPresenter
    services: Bench
    window: InstallerWindow
    wanted: list[str] = field(default_factory=list)

    async def send(self, **changes: bool) -> InstallJob:
        """A bind, as far as one pass of the outbox brings it."""
        job = await self.services.submit(**changes)
        await self.services.tracker.step()
        self.presenter.enter(job.job_id)
        return job

    def button(self, text: str) -> Button:
        """A button of the bottom bar."""
        bar = self.window.bottom_bar
        shown = [b for b in (*bar.secondary, bar.primary) if b.isVisible()]
        return next(b for b in shown if b.text() == text)

    async def press(self, text: str) -> None:
        """A click, and what it starts."""
        QTest.mouseClick(self.button(text), LEFT)
        await self.presenter.action.ended()

    @property
    def verdict(self) -> str:
        """The largest words of the page."""
        return self.page.verdict.title.text()

    @property
    def happened(self) -> list[str]:
        """The titles of the timeline, in its order."""
        return [row.title.text() for row in self.page.timeline.rows]

    @property
    def advice(self) -> list[str]:
        """What stands beside it."""
        return [row.title.text() for row in self.page.side.advice if row.isVisible()]


@pytest.fixture
async def desk(look: Look, qtbot: QtBot) -> AsyncIterator[Desk]:
    """Signed in at a server that takes binds."""
    services, wanted = await Bench().signed_in(), list[str]()
    presenter = StatusPresenter(
        services.tracker,
        services.clock,
        services.cadence,
        lambda: wanted.append("next device"),
        lambda: wanted.append("next customer"),
        on_report=lambda: wanted.append("report"),
    )
    page = StatusPage(look, presenter)
    yield Desk(page, presenter, services, in_window(qtbot, look, page), wanted)
    await presenter.action.ended()


async def test_an_accepted_bind_can_be_left_alone(desk: Desk) -> None:
    await desk.send()
    assert desk.verdict == "You can leave"
    assert desk.page.accessibleName() == "You can leave"
    assert desk.page.verdict.scale.isVisible()
    assert desk.happened[:3] == ["Saved on this computer", "Sent once", "Accepted by the gateway"]
    assert desk.happened[-2:] == ["Pairing", "Confirmed"]
    assert desk.advice == ["Keep it plugged in", "If it takes long"]
    assert (desk.page.side.meter.text(), desk.page.side.mac.text()) == ("123456789", "AA:BB:CC:DD:EE:FF")


async def test_what_waits_says_what_can_be_done_instead_of_its_numbers(desk: Desk) -> None:
    desk.services.box.fail("bind", NoNetwork())
    await desk.send()
    assert desk.verdict == "Saved. It sends itself"
    assert desk.page.side.heading.text() == "What you can do"
    assert len(desk.advice) == 3
    assert not desk.page.side.meter.isVisible()
    assert not desk.page.verdict.scale.isVisible()


async def test_try_now_sends_what_waits(desk: Desk) -> None:
    desk.services.box.fail("bind", NoNetwork())
    await desk.send()
    await desk.press("Try now")
    await desk.services.tracker.step(everything=True)
    assert desk.verdict == "You can leave"


async def test_what_waits_can_be_taken_back(desk: Desk) -> None:
    desk.services.box.fail("bind", NoNetwork())
    job = await desk.send()
    await desk.press("Cancel this bind")
    assert desk.services.job(job).state is JobState.CANCELLED
    assert (desk.verdict, desk.page.verdict.line.text()) == ("Cancelled", "Nothing was sent.")


async def test_check_now_finds_the_change_in_the_record(desk: Desk) -> None:
    await desk.send()
    desk.services.box.on_ami(True)
    desk.services.clock.forward(60)
    await desk.press("Check now")
    assert desk.verdict == "Bound and confirmed"
    assert desk.happened[-1] == "Confirmed"
    assert desk.advice == ["In the customer’s app"]


async def test_a_look_that_fails_is_told_and_forgotten_with_the_next_press(desk: Desk) -> None:
    await desk.send()
    desk.services.box.fail("customer", NoNetwork("connect: refused"))
    await desk.press("Check now")
    assert desk.page.message.isVisible()
    assert "There is no network here." in desk.page.message.banner.accessibleName()
    assert desk.verdict == "You can leave"
    await desk.press("Check now")
    assert not desk.page.message.isVisible()


async def test_where_the_record_cannot_tell_the_technician_can(desk: Desk) -> None:
    desk.services.box.on_ami(True)
    order = desk.services.order(next(iter(desk.services.box.customers.values())).meters[0])
    job = await desk.services.tracker.submit(order)
    await desk.services.tracker.step()
    desk.presenter.enter(job.job_id)
    assert desk.verdict == "Accepted. The record cannot tell"
    await desk.press("I saw it in the app")
    assert desk.verdict == "Bound and confirmed"
    assert desk.page.timeline.rows[-1].evidence.text() == "You saw it in the customer’s app."


async def test_a_lost_answer_is_not_called_a_failure(desk: Desk) -> None:
    desk.services.box.fail("bind", OutcomeUnknown())
    await desk.send()
    assert desk.verdict == "We are not sure yet"
    assert "Not sure whether it arrived" in desk.happened


async def test_a_refused_bind_names_its_reason(desk: Desk) -> None:
    desk.services.box.fail("bind", Refused(RefusalCode.INVALID_INSTALL_CODE, 400))
    await desk.send()
    assert desk.verdict == "Refused"
    assert "the code doesn’t fit this DataBridge" in desk.page.verdict.line.text()


async def test_enter_and_the_primary_go_on_to_the_next_customer(desk: Desk, qtbot: QtBot) -> None:
    await desk.send()
    await desk.press("Next customer")
    assert desk.wanted == ["next customer"]
    desk.window.setFocus()

    def entered() -> bool:
        # An Enter right after the page has come belongs to the page before.
        QTest.keyClick(desk.window, Qt.Key.Key_Return)
        return len(desk.wanted) > 1

    qtbot.waitUntil(entered)
    assert desk.wanted == ["next customer", "next customer"]


async def test_another_device_of_the_same_customer_is_one_press_away(desk: Desk) -> None:
    await desk.send()
    await desk.press("Next device, same customer")
    assert desk.wanted == ["next device"]


async def test_there_is_no_way_back_past_a_sent_bind(desk: Desk) -> None:
    await desk.send()
    assert not desk.window.bottom_bar.state.back
    assert desk.window.bottom_bar.back.text() == "Save report…"


async def test_the_report_is_asked_for_at_the_left_of_the_bar(desk: Desk) -> None:
    await desk.send()
    QTest.mouseClick(desk.window.bottom_bar.back, LEFT)
    assert desk.wanted == ["report"]


async def test_buttons_are_off_while_one_is_at_work(desk: Desk) -> None:
    await desk.send()
    let_go = desk.services.box.hold("customer")
    QTest.mouseClick(desk.button("Check now"), LEFT)
    assert not desk.button("Check now").isEnabled()
    assert desk.button("Next customer").isEnabled()
    let_go.set()
    await desk.presenter.action.ended()
    assert desk.button("Check now").isEnabled()


async def test_a_long_history_stands_closer_and_rows_that_stay_are_kept(desk: Desk) -> None:
    await desk.send()
    first = desk.page.timeline.rows[0]
    loose = first.sizeHint().height()
    desk.services.clock.forward(60)
    await desk.press("Check now")
    QApplication.processEvents()
    assert len(desk.page.timeline.rows) == 6
    assert desk.page.timeline.rows[0] is first
    assert first.sizeHint().height() < loose


def test_the_ring_of_now_is_whole_from_the_first_moment_on(look: Look, qtbot: QtBot) -> None:
    scale, mark = Scale(look), ScaleMark("14:02", "Accepted")
    shown(qtbot, scale)
    middle = int(LINE_Y)
    for elapsed, node in ((0.0, 12), (2.0 * DAY, scale.width() - 15)):
        scale.show_scale(ScaleState(mark, mark, mark, elapsed), "accent")
        assert colour_at(scale, node, middle) == look.theme.surface
        assert colour_at(scale, node - 10, middle) == look.theme.accent
        assert colour_at(scale, node + 10, middle) == look.theme.accent


async def test_times_go_by_without_a_press(desk: Desk) -> None:
    await desk.send()
    desk.services.clock.forward(16 * 60)
    desk.presenter.refresh()
    assert desk.verdict == "Longer than usual"
    assert desk.button("Request again").isEnabled()
