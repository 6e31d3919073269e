"""What stands in for a list while its file is read: sunk bars in the shape of the rows."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import box, painter_for
from installer_app.ui.widgets.text import Body, Small

ROW, INSET = 78, 18
WIDTHS = (0.34, 0.42, 0.28)


class ReadingFace(QWidget):
    """``words`` say which file."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.words = Body(look, weight=600)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(Small(look, tr("Nothing is taken over before you have seen it.")))
        column.addSpacing(Space.S12)
        column.addWidget(_Bars(look), 1)


class _Bars(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As many rows as there is room for."""
        look, painter = self._look, painter_for(self)
        row, whole = look.px(ROW), QRectF(self.rect())
        box(painter, whole, look.colour("surface"), look.colour("line"), look.sizes.border)
        for index in range(int(whole.height()) // row):
            top, wide = index * row, WIDTHS[index % len(WIDTHS)]
            bars = (
                QRectF(INSET, top + INSET, look.px(64), look.px(16)),
                QRectF(INSET + look.px(104), top + INSET, whole.width() * wide, look.px(16)),
                QRectF(INSET + look.px(104), top + INSET + look.px(26), whole.width() * 0.5, look.px(12)),
            )
            for bar in bars:
                box(painter, bar, look.colour("sunk"), radius=look.sizes.radius_small)
        painter.end()
