"""What stands in for the record while it is looked up: sunk bars in the card’s shape."""

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from installer_app.language import tr
from installer_app.ui.look.tokens import Motion
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import box, painter_for

HEIGHT = 180


class CustomerLoading(QWidget):
    """Shows itself once ``wait`` is over that ``show_busy(True)`` began."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Looking…"))
        self.wait = QTimer(self)
        self.wait.setSingleShot(True)
        self.wait.setInterval(Motion.LOADING_AFTER)
        self.wait.timeout.connect(self.show)
        look.changed.connect(self.updateGeometry)
        self.hide()

    def show_busy(self, busy: bool) -> None:
        """A look-up has begun or ended."""
        if not busy:
            self.wait.stop()
            self.hide()
        elif self.isHidden() and not self.wait.isActive():
            self.wait.start()

    def sizeHint(self) -> QSize:
        """About as high as a record."""
        return QSize(self._look.px(320), self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tile and two lines, a rule, two lines."""
        del event
        look, painter = self._look, painter_for(self)
        border, whole = look.sizes.border, QRectF(self.rect())
        box(painter, whole, look.colour("surface"), look.colour("line"), border)
        rule = whole.height() * 0.42
        painter.fillRect(QRectF(border, rule, whole.width() - 2 * border, border), look.colour("line"))
        room = whole.width() - look.px(120)
        bars = (
            QRectF(20, look.px(14), look.px(48), look.px(48)),
            QRectF(20 + look.px(64), look.px(18), room * 0.4, look.px(18)),
            QRectF(20 + look.px(64), look.px(44), room * 0.55, look.px(14)),
            QRectF(20, rule + look.px(22), room * 0.75, look.px(16)),
            QRectF(20, rule + look.px(52), room * 0.45, look.px(14)),
        )
        for bar in bars:
            box(painter, bar, look.colour("sunk"), radius=look.sizes.radius_small)
        painter.end()
