"""What every pressed card or row has in common: hover, cursor, height by width, restyling."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from installer_app.ui.theme import Look


def make_pressable(button: QAbstractButton, look: Look) -> None:
    """Let ``button`` repaint under the mouse, wrap its words by width, and follow the look."""
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    look.changed.connect(button.updateGeometry)
    look.changed.connect(button.update)
