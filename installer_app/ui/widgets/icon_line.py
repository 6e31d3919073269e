"""A line of text behind a bare icon: a hint beside the ways to scan, what a sticker goes on."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import icon, painter_for
from installer_app.ui.widgets.text import Text

GAP = Space.S12


class IconLine(QWidget):
    """``role`` is the text's; the icon is level with its first line."""

    def __init__(
        self, look: Look, icon: str, text: str = "", role: str = "body", *, ident: bool = False
    ) -> None:
        super().__init__()
        self._look, self._icon, self._role = look, icon, role
        self._text = Text(look, text, role, ink="ink2", ident=ident)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text)
        look.changed.connect(self._restyle)
        self._restyle()

    def set_text(self, text: str) -> None:
        """Say something else; with nothing to say it takes no room."""
        if text != self._text.text():
            self._text.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon."""
        del event
        painter = painter_for(self)
        side = self._look.px(self._look.sizes.icon_button)
        # A text that has more height than it needs stands in its middle.
        spare = max(0, self._text.height() - self._text.heightForWidth(self._text.width()))
        top = self._text.y() + (spare + self._look.pitch(self._role) - side) / 2
        icon(painter, self._look, self._icon, QPointF(0, top), side, "ink2")
        painter.end()

    def _restyle(self) -> None:
        self._row.setContentsMargins(self._look.px(self._look.sizes.icon_button) + GAP, 0, 0, 0)
        self.update()
