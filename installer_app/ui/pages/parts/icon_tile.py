"""An icon on its own: bare, or in the middle of a filled tile."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import icon, painter_for, tile


class IconTile(QWidget):
    """``side`` and ``size`` (of the icon within) are logical pixels; ``fill`` and ``ink`` colour tokens.

    It says nothing that the words beside it do not say.
    """

    def __init__(
        self, look: Look, name: str, size: int = 20, side: int = 20, *, ink: str = "ink", fill: str = ""
    ) -> None:
        super().__init__()
        self._look, self._name, self._size, self._side = look, name, size, side
        self._ink, self._fill = ink, fill
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Square."""
        side = self._look.px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tile if there is one, and the icon."""
        del event
        painter, look = painter_for(self), self._look
        size = look.px(self._size)
        if self._fill:
            tile(painter, look, QRectF(self.rect()), self._name, self._fill, self._ink, size)
        else:
            middle = QRectF(self.rect()).center() - QPointF(size / 2, size / 2)
            icon(painter, look, self._name, middle, size, self._ink)
        painter.end()
