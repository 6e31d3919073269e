"""The first sign of somebody in front of a window."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

NONE, AT = Qt.MouseButton.NoButton, QPointF(40, 40)


def move_mouse(window: QWidget) -> None:
    """Over the window. Posted: QTest would turn the loop within the turn that asks for it."""
    moved = QMouseEvent(QEvent.Type.MouseMove, AT, AT, NONE, NONE, Qt.KeyboardModifier.NoModifier)
    QApplication.postEvent(window.windowHandle(), moved)
