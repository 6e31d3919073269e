"""A text to be read, scrolled and copied; Control-F is the window's."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import Menued, dress_bars


class TextArea(Menued, QPlainTextEdit):
    """Put it into a ``Card`` with padding."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The card below it has the ground; its own would stay that of the theme before.
        self.viewport().setAutoFillBackground(False)
        dress_bars(look, self)
        by = Qt.TextInteractionFlag
        self.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        self.setAccessibleName(name)
        self.make_dress(look)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_text(self, text: str) -> None:
        """Another text, from its top; the same stays where it was scrolled to."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def _restyle(self) -> None:
        self.setFont(self._look.font("small", ident=True))
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Text, self._look.colour("ink"))
        self.setPalette(colours)
