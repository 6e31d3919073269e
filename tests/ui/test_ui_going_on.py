"""The offer to go on, in the program's own window: it has the keyboard, and one key takes it up."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from real_window import real_window

from installer_app.presenters.steps import Step
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer
from installer_app.ui.pages.parts.going_on import GoOnSlot, WaitsLine
from installer_app.ui.theme import Look


async def test_a_window_that_was_closed_amid_an_install_goes_on_by_two_keys(
    look: Look, tmp_path: Path
) -> None:
    with SandboxServer(SandboxOptions()) as server:
        async with real_window(look, server, tmp_path) as first:
            await first.sign_in()
            await first.to_review()
            await first.front.desk.keeping.action.ended()
        async with real_window(look, server, tmp_path) as second:
            line = second.front.window.findChild(WaitsLine)
            assert line is not None
            await second.soon(line.isVisible)
            assert server.client_id in line.line.text()
            await second.soon(second.front.window.bottom_bar.primary.isEnabled)
            second.key(Qt.Key.Key_Return)
            await second.at(Step.CUSTOMER)
            slot = second.front.window.findChild(GoOnSlot)
            assert slot is not None
            await second.soon(lambda: QApplication.focusWidget() is slot.go_on)
            assert "John Doe" in slot.banner.accessibleName()
            assert "John Doe" in slot.go_on.accessibleDescription()
            second.key(Qt.Key.Key_Return)
            await second.at(Step.REVIEW)
            assert not slot.isVisible()
            assert all(check.ticked for check in second.front.desk.review.state.checks)
            assert second.front.window.bottom_bar.primary.isEnabled()


async def test_starting_anew_leaves_the_keyboard_on_the_page(look: Look, tmp_path: Path) -> None:
    with SandboxServer(SandboxOptions()) as server:
        async with real_window(look, server, tmp_path) as first:
            await first.sign_in()
            first.front.desk.customer.edit("12345")
            await first.front.desk.keeping.action.ended()
        async with real_window(look, server, tmp_path) as second:
            await second.sign_in()
            slot = second.front.window.findChild(GoOnSlot)
            assert slot is not None
            await second.soon(slot.isVisible)
            second.press("Start anew")
            assert not slot.isVisible()
            focused = QApplication.focusWidget()
            assert focused is not None
            assert second.front.window.page is not None
            assert second.front.window.page.isAncestorOf(focused)
