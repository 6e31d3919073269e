"""Nothing here yet: the open conductor, what will show up, and how to begin."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.paint import painter_for
from installer_app.ui.widgets.text import Text, Title

NODE_X, NODE_RADIUS, LINE_END, DASHED_END = 64, 15.5, 161, 155
WORDS_WIDTH = 440


class OpenConductor(QWidget):
    """A meter node with power, and a device node that is not connected yet."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Just the drawing."""
        return QSize(2 * LINE_END + 4, 90)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Solid up to the meter, dashed to the device and beyond."""
        del event
        painter = painter_for(self)
        painter.translate(self.width() / 2, 70)
        self._dashed(painter)
        painter.setPen(
            QPen(self._look.colour("accent"), 4, c=Qt.PenCapStyle.RoundCap, s=Qt.PenStyle.SolidLine)
        )
        painter.drawLine(QPointF(-LINE_END, 0), QPointF(-NODE_X - NODE_RADIUS, 0))
        painter.setBrush(self._look.colour("surface"))
        painter.setPen(QPen(self._look.colour("accent"), 5))
        painter.drawEllipse(QPointF(-NODE_X, 0), NODE_RADIUS, NODE_RADIUS)
        painter.end()

    def _dashed(self, painter: QPainter) -> None:
        pen = QPen(self._look.colour("control"), 3, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([1, 2.3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(NODE_X, 0), NODE_RADIUS, NODE_RADIUS)
        painter.drawLine(QPointF(NODE_X + NODE_RADIUS, 0), QPointF(DASHED_END, 0))
        bridge = QPainterPath(QPointF(-NODE_X, -22))
        bridge.cubicTo(QPointF(-NODE_X, -80), QPointF(NODE_X, -80), QPointF(NODE_X, -22))
        painter.drawPath(bridge)


class EmptyState(QWidget):
    """Drawing, title, two lines and one or two buttons, in the middle of what it is given.

    In a low window the drawing gives way to the words.
    """

    def __init__(
        self, look: Look, title: str, text: str, *buttons: Button, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        middle = Qt.AlignmentFlag.AlignHCenter
        self._drawing = OpenConductor(look)
        self._title = Title(look, title)
        self._text = Text(look, text, ink="ink2", align=middle)
        self._title.setAlignment(middle | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(Space.S12)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._drawing)
        column.addSpacing(Space.S16)
        column.addWidget(self._title)
        column.addSpacing(Space.S8)
        words = QHBoxLayout()
        words.addStretch(1)
        words.addWidget(self._text, 8)
        words.addStretch(1)
        column.addLayout(words)
        column.addSpacing(Space.S20)
        column.addLayout(row)
        column.addStretch(1)
        look.changed.connect(self._restyle)
        self._restyle()

    def set_message(self, title: str, text: str) -> None:
        """Say something else, for example that a filter shows nothing."""
        self._title.setText(title)
        self._text.setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self._column.totalHeightForWidth(self.width())
        if self._drawing.isHidden():
            needed += self._drawing.sizeHint().height()
        self._drawing.setVisible(needed <= self.height())

    def _restyle(self) -> None:
        self._text.setMaximumWidth(self._look.px(WORDS_WIDTH))
        self._fit()
