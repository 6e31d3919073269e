"""A QR code for a telephone to read: dark on light in every theme, as readers want it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import painter_for

SIDE = 208
QUIET_ZONE = 4  # modules around it (ISO/IEC 18004)
LONGEST = 666  # bytes: version 20, above which a module would be less than two pixels


class QrPicture(QWidget):
    """Shows one address. ``spoken`` says what it is good for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._text = ""
        self._modules: tuple[tuple[int, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_text(self, text: str, spoken: str) -> None:
        """The code of ``text``; none for "", nor for what no telephone could read in this size."""
        self.setAccessibleName(spoken)
        if text == self._text:
            return
        self._text, self._modules = text, _modules(text) if len(text.encode()) <= LONGEST else ()
        self.updateGeometry()
        self.update()

    @property
    def shows_any(self) -> bool:
        """Whether there is a code to be seen."""
        return bool(self._modules)

    def sizeHint(self) -> QSize:
        count = len(self._modules) + 2 * QUIET_ZONE
        side = count * max(1, round(self._look.px(SIDE) / count))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._modules:
            return
        painter = painter_for(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        count = len(self._modules) + 2 * QUIET_ZONE
        ratio = self.devicePixelRatioF()
        # Whole device pixels a module, so that no edge is grey.
        module = int(min(self.width(), self.height()) * ratio / count) / ratio
        left = (self.width() - module * count) / 2 + module * QUIET_ZONE
        top = (self.height() - module * count) / 2 + module * QUIET_ZONE
        painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    area = QRectF(left + x * module, top + y * module, module, module)
                    painter.fillRect(area, Qt.GlobalColor.black)
        painter.end()


def _modules(text: str) -> tuple[tuple[int, ...], ...]:
    if not text:
        return ()
    import segno

    return tuple(tuple(row) for row in segno.make(text, error="m", micro=False).matrix)
