"""Change of shift in the program's own window: nothing that can be seen still says the customer's name."""

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QWidget
from real_window import real_window

from installer_app.presenters.steps import Step
from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer
from installer_app.ui.theme import Look


def said(window: QWidget) -> str:
    """All texts and accessible names of what is shown."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    texts = [widget.text() for widget in shown if isinstance(widget, QLabel | QLineEdit)]
    names = [f"{widget.accessibleName()} {widget.accessibleDescription()}" for widget in shown]
    return " ".join((*texts, *names))


async def test_nothing_in_the_window_names_the_last_customer(look: Look, tmp_path: Path) -> None:
    with SandboxServer(SandboxOptions()) as server:
        async with real_window(look, server, tmp_path) as window:
            await window.sign_in()
            await window.to_review()
            root = window.front.window
            assert "John Doe" in said(root)
            root.menu_chosen.emit("shift")
            box = root.findChild(QMessageBox)
            assert isinstance(box, QMessageBox)
            leave = next(button for button in box.buttons() if button.text() == "Leave it")
            leave.click()
            await window.at(Step.SIGN_IN)
            await window.front.desk.shift.action.ended()
            await asyncio.sleep(0)
            assert "Doe" not in said(root)
            assert server.client_id in said(root)
            assert not root.bottom_bar.primary.isEnabled()


async def test_after_a_bind_as_well(look: Look, tmp_path: Path) -> None:
    with SandboxServer(SandboxOptions()) as server:
        async with real_window(look, server, tmp_path) as window:
            await window.sign_in()
            await window.to_review()
            window.front.window.bottom_bar.press_primary()
            await window.at(Step.STATUS)
            window.front.window.menu_chosen.emit("shift")
            await window.at(Step.SIGN_IN)
            await asyncio.sleep(0)
            assert "Doe" not in said(window.front.window)
            assert "1 install is not done" in said(window.front.window)
