"""A day in the real window."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from all_made import all_made
from bench import DOE, Bench, ScriptedBox
from desks import signed_in_desk
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtWidgets import QApplication, QWidget
from scan_kit import ToldCamera

from installer_app.presenters.today.state import TodayFace
from installer_app.services.preferences import PreferenceBook
from installer_app.ui.front import Front
from installer_app.ui.theme import Look
from installer_app.ui.today.view import TodayView
from installer_app.ui.tour.hand import button, click, until

LIST = f"""Customer number,Name,Address,Meter,Time,Notes
220148873,Ana Ortiz,301 Mill Road,204466812,09:10,Gate code 4711
{DOE.client_id},John Doe,118 Orchard Lane,123456789,10:00,Ring twice
0012,Rosa Lindqvist,64 Harbor Street,,15:00,
"""


ENTER, DOWN, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Escape


GIVE_UP = 30.0


@dataclass
class Day:
    """The program's own window over a scripted server, signed in."""

    front: Front
    bench: Bench
    folder: Path

    @property
    def window(self) -> QWidget:
        return self.front.window

    @property
    def view(self) -> TodayView:
        return self.front.today.view

    def face(self) -> TodayFace:
        return self.front.desk.today.state.face

    @property
    def badges(self) -> list[str]:
        return [row.badge.word for row in self.front.desk.today.state.rows if row.badge is not None]

    def file(self, text: str = LIST, name: str = "route.csv") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    async def soon(self, what: Callable[[], bool]) -> None:
        await until(what, lambda: f"{self.face()}, {self.badges}", GIVE_UP)

    async def opened(self) -> None:
        """With the three stops of LIST."""
        let_go(self.window, self.file())
        await self.soon(lambda: self.face() is TodayFace.PREVIEW)
        click(button(self.view, "Take 3 stops"))
        await self.soon(lambda: self.face() is TodayFace.LIST)


def over(target: QWidget, *files: Path) -> bool:
    """Hold files over a widget; whether they may be let go there."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(300, 300).toPoint(), copy, mime, left, none)
    enter.setAccepted(False)
    QApplication.sendEvent(target, enter)
    return enter.isAccepted()


def let_go(target: QWidget, *files: Path) -> None:
    """Drop files on a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    assert over(target, *files)
    QApplication.sendEvent(target, QDropEvent(QPointF(300, 300), copy, mime, left, none))


@asynccontextmanager
async def a_day(qapp: QApplication, look: Look, tmp_path: Path) -> AsyncIterator[Day]:
    qapp.setQuitOnLastWindowClosed(False)
    QVideoSink()
    bench = Bench(ScriptedBox((DOE,)))
    desk = await signed_in_desk(bench)
    front = all_made(Front(look, desk, bench.tracker, PreferenceBook(bench.recents), bench.clock, ToldCamera))
    front.window.show()
    front.window.activateWindow()
    try:
        yield Day(front, bench, tmp_path)
    finally:
        await front.leave()
        front.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
