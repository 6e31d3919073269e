"""Two kinds of device in the program's own window: chosen by hand or key, remembered, said everywhere."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from real_window import RealWindow, real_window

from installer_app.domain.device import DeviceKind
from installer_app.presenters.steps import Step
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer
from installer_app.ui.theme import Look


async def to_scan(window: RealWindow) -> None:
    await window.sign_in()
    desk = window.front.desk
    desk.customer.use_sign_in_account()
    await desk.customer.action.ended()
    desk.customer.go_on()
    group = desk.meter.state.groups[0]
    desk.meter.choose(group.premise_id, group.meters[0].meter_id)
    desk.meter.go_on()
    assert window.step is Step.SCAN


async def test_a_smartlink_plug_is_called_so_on_every_page_and_kept_with_its_job(
    look: Look, tmp_path: Path
) -> None:
    with SandboxServer(SandboxOptions()) as server:
        async with real_window(look, server, tmp_path) as window:
            await to_scan(window)
            desk, front = window.front.desk, window.front
            front.window.resize(1280, 800)
            window.press("SmartLink Plug")
            assert front.pages.scan.title_label.text() == "Scan the sticker on the SmartLink Plug"
            await desk.device.action.ended()
            desk.scan.read_text("MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001")
            desk.scan.tick(True)
            desk.scan.use()
            assert [row.kind for row in desk.review.state.rows][2] == "SmartLink Plug"
            assert list(front.pages.review.card.checklist.lines) == ["outlet", "reach", "side", "power"]
            said = " ".join(f"{check.title} {check.text}" for check in desk.review.state.checks)
            for words in (
                "wall outlet",
                "30 feet",
                "meter’s side of the house",
                "Not right behind the meter",
            ):
                assert words in said
            await window.soon(front.pages.review.card.checklist.first.isVisible)
            for check in desk.review.state.checks:
                window.press(check.title)
            assert front.window.bottom_bar.primary.text() == "Bind SmartLink Plug"
            front.window.bottom_bar.press_primary()
            await window.at(Step.STATUS)
            assert desk.status.state.device == "SmartLink Plug"
            page = front.window.page
            assert page is not None
            shown = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
            assert "DataBridge" not in shown
            (job,) = window.core.journal.jobs
            assert (job.device, job.checklist) == (
                DeviceKind.SMARTLINK,
                ("outlet", "reach", "side", "power"),
            )
        async with real_window(look, server, tmp_path) as next_day:
            (job,) = next_day.core.journal.jobs
            assert job.device is DeviceKind.SMARTLINK
            await to_scan(next_day)
            assert next_day.front.desk.scan.state.device is DeviceKind.SMARTLINK


async def test_the_kind_is_chosen_by_key(look: Look, tmp_path: Path) -> None:
    with SandboxServer(SandboxOptions()) as server:
        async with real_window(look, server, tmp_path) as window:
            await to_scan(window)
            switch = window.front.pages.scan.devices
            button = switch.buttons[DeviceKind.DATABRIDGE]
            assert "What is installed" in button.accessibleDescription()
            button.setFocus()
            window.key(Qt.Key.Key_Right, button)
            other = switch.buttons[DeviceKind.SMARTLINK]
            await window.soon(other.hasFocus)
            window.key(Qt.Key.Key_Space, other)
            assert window.front.desk.scan.state.device is DeviceKind.SMARTLINK


async def test_the_keyboard_goes_with_the_kind_that_is_chosen(look: Look, tmp_path: Path) -> None:
    with SandboxServer(SandboxOptions()) as server:
        async with real_window(look, server, tmp_path) as window:
            await to_scan(window)
            desk, switch = window.front.desk, window.front.pages.scan.devices
            smartlink = switch.buttons[DeviceKind.SMARTLINK]
            switch.buttons[DeviceKind.DATABRIDGE].setFocus()
            desk.scan.choose_device(DeviceKind.SMARTLINK)
            assert smartlink.hasFocus()


async def test_another_kind_keeps_the_sticker_and_asks_for_its_own_checklist(
    look: Look, tmp_path: Path
) -> None:
    with SandboxServer(SandboxOptions()) as server:
        async with real_window(look, server, tmp_path) as window:
            await window.sign_in()
            await window.to_review()
            desk = window.front.desk
            desk.change(Step.SCAN)
            desk.scan.choose_device(DeviceKind.SMARTLINK)
            desk.scan.use()
            assert window.step is Step.REVIEW
            assert desk.wizard.state.draft.sticker is not None
            assert not any(check.ticked for check in desk.review.state.checks)
            assert desk.review.state.why_not == "Tick every line on site"
