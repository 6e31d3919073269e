"""A depot's window with the box list open."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from all_made import all_made
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtWidgets import QApplication
from scan_kit import ToldCamera, qr_png

from installer_app.app.core import open_core
from installer_app.app.desk import build_desk
from installer_app.settings import Settings
from installer_app.ui.box.view import BoxView
from installer_app.ui.front import Front
from installer_app.ui.theme import Look
from installer_app.ui.tour.hand import until

KEY = "A" * 43 + "="


GIVE_UP = 30.0


def picture(*payloads: str, scale: int = 6) -> QImage:
    """A frame with these codes beside each other, on white."""
    codes = [QImage.fromData(qr_png(payload, scale)) for payload in payloads]
    frame = QImage(1280, 720, QImage.Format.Format_RGB32)
    frame.fill(Qt.GlobalColor.white)
    painter = QPainter(frame)
    for index, code in enumerate(codes):
        painter.drawImage(60 + index * 600, 150, code)
    painter.end()
    return frame


@dataclass
class Depot:
    """The program's own window over its real services, and a camera that is told what to see."""

    front: Front
    camera: ToldCamera
    data: Path

    @property
    def view(self) -> BoxView:
        return self.front.beside.box.made

    @property
    def titles(self) -> list[str]:
        return [line.title for line in self.front.desk.box.state.lines]

    def open(self) -> None:
        self.front.window.menu_chosen.emit("box")

    async def on(self) -> None:
        await until(lambda: self.camera.on, lambda: "the camera is off", GIVE_UP)

    async def see(self, *payloads: str, until_count: int) -> None:
        """Frames of these, until so many are in the list."""
        await self.on()
        frame = picture(*payloads)
        for _ in range(400):
            if self.front.desk.box.state.count == until_count:
                return
            self.camera.see(frame)
            await asyncio.sleep(0.02)
        raise AssertionError(f"not taken: {self.titles}")

    async def see_nothing(self, frames: int = 45) -> None:
        """Longer than a sticker counts as in view."""
        read = list[int]()
        self.view.camera.feed.read.connect(read.append)
        frame = picture()
        while len(read) < frames:
            self.camera.see(frame)
            await asyncio.sleep(0.005)
        self.view.camera.feed.read.disconnect(read.append)

    async def wait(self, *titles: str) -> None:
        await until(lambda: self.titles == list(titles), lambda: f"in the list: {self.titles}", GIVE_UP)


@asynccontextmanager
async def a_depot(qapp: QApplication, look: Look, tmp_path: Path) -> AsyncIterator[Depot]:
    qapp.setQuitOnLastWindowClosed(False)
    # Before any thread looks for a keychain: the media's libraries write messages while they are loaded, and
    # pytest-qt's handler then waits for Python, which a thread that loads a library itself holds.
    QVideoSink()
    camera = ToldCamera()
    async with open_core(Settings(tmp_path / "home", store_key=KEY)) as core:
        front = all_made(
            Front(look, build_desk(core), core.tracker, core.preferences, core.clock, lambda: camera)
        )
        front.window.show()
        front.window.activateWindow()
        front.start()
        try:
            yield Depot(front, camera, tmp_path / "home")
        finally:
            await front.leave()
            # Each change of the theme would style it once more, in every test to come.
            front.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
