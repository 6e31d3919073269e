"""The program's own window over its real services, with the sandbox's servers on a real socket."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from all_made import all_made
from PySide6.QtCore import QEvent, Qt
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from whole_install import to_review

from installer_app.app.core import Core, open_core
from installer_app.app.desk import build_desk
from installer_app.presenters.steps import Step
from installer_app.sandbox.server import SandboxServer
from installer_app.settings import Settings
from installer_app.ui.camera.demo import DemoCamera
from installer_app.ui.front import Front
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import button, click, until

PAYLOAD = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
GIVE_UP = 30.0


@dataclass
class RealWindow:
    """One run of the program on a laptop."""

    core: Core
    front: Front

    @property
    def step(self) -> Step:
        return self.front.desk.wizard.state.step

    async def soon(self, what: Callable[[], object]) -> None:
        """Wait for something to come true."""
        await until(lambda: bool(what()), lambda: f"at {self.step}", GIVE_UP)

    async def at(self, step: Step) -> None:
        await self.soon(lambda: self.step is step)

    def press(self, name: str) -> None:
        """A click on the visible button whose name begins so."""
        click(button(self.front.window, name))

    def key(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        QTest.keyClick(widget or QApplication.focusWidget() or self.front.window, key)

    async def sign_in(self) -> None:
        await self.front.desk.sign_in.memory_action.ended()
        self.front.window.bottom_bar.press_primary()
        await self.at(Step.CUSTOMER)

    async def to_review(self, payload: str = PAYLOAD) -> None:
        """As the account of the sign-in, with its first meter; every line of the checklist ticked."""
        await to_review(self.front.desk, payload)
        assert self.step is Step.REVIEW


@asynccontextmanager
async def real_window(
    look: Look, server: SandboxServer, home: Path, secret: str | None = None
) -> AsyncIterator[RealWindow]:
    """A run, shown and active, until the block ends; ``home`` is the laptop's folder.

    ``secret`` is the client secret that is filled in, where it is not the server's own.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    # Before any thread looks for a keychain: the media's libraries write messages while they are loaded, and
    # pytest-qt's handler then waits for Python, which a thread that loads a library itself holds.
    QVideoSink()
    settings = Settings(
        home,
        client_id=server.client_id,
        client_secret=server.client_secret if secret is None else secret,
        base_url=server.base_url,
        idp_url=server.idp_url,
        store_key="A" * 43 + "=",
    )
    async with open_core(settings) as core:
        front = all_made(
            Front(
                look,
                build_desk(core),
                core.tracker,
                core.preferences,
                core.clock,
                lambda: DemoCamera(lambda: iter(())),
            )
        )
        front.window.show()
        front.window.activateWindow()
        front.start()
        try:
            yield RealWindow(core, front)
        finally:
            await front.leave()
    # Only now: signing out is still told to it.
    front.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
