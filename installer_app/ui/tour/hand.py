"""What a technician does with a window: find a control by its name, click it, type, wait."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

W = TypeVar("W", bound=QWidget)
LOOK_EVERY = 0.02


class TourStopped(Exception):
    """The tour cannot go on; the text is the reason, in the words that the window shows."""


async def until(what: Callable[[], bool], reason: Callable[[], str], seconds: float = 20.0) -> None:
    """Let the window work until something holds. Raises TourStopped when it takes too long."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not what():
        if loop.time() > end:
            raise TourStopped(reason())
        await asyncio.sleep(LOOK_EVERY)


def button(root: QWidget, name: str) -> QAbstractButton:
    """The visible button whose name or text begins with ``name``. Raises TourStopped without one."""
    return _named(root, QAbstractButton, name)


def field(root: QWidget, name: str) -> QLineEdit:
    """The visible field whose accessible name begins with ``name``. Raises TourStopped without one."""
    return _named(root, QLineEdit, name)


def click(widget: QWidget) -> None:
    """A left click in the middle. Raises TourStopped if the control is off."""
    if not widget.isEnabled():
        raise TourStopped(f"“{_name_of(widget)}” is off")
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_into(line: QLineEdit, text: str) -> None:
    """In place of what stands there, key by key."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def drop(target: QWidget, file: Path) -> None:
    """Let go of a file over a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file.resolve()))])
    middle = QPointF(target.rect().center())
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # Qt drops only where something was dragged in before.
    QApplication.sendEvent(target, QDragEnterEvent(middle.toPoint(), copy, mime, left, none))
    QApplication.sendEvent(target, QDropEvent(middle, copy, mime, left, none))


def _named(root: QWidget, kind: type[W], name: str) -> W:
    for widget in root.findChildren(kind):
        if widget.isVisible() and _name_of(widget).startswith(name):
            return widget
    raise TourStopped(f"there is no “{name}” on the page")


def _name_of(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text
