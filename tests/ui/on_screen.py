"""Puts parts into a shown, active window, as the program does."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot, *widgets: QWidget, width: int = 480) -> QWidget:
    """A window with ``widgets`` in a column; it lives until the test ends."""
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    # qtbot itself keeps only a weak reference; what it calls at the end keeps the window.
    qtbot.addWidget(window, before_close_func=lambda _: window.hide())
    window.resize(width, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def colour_at(widget: QWidget, x: int, y: int) -> str:
    """The colour painted at a point, as ``#RRGGBB``."""
    return QColor(widget.grab().toImage().pixelColor(x, y)).name().upper()
