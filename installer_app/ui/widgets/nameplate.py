"""The nameplate: which environment this is, as on switchgear, and its colour over the rest of the width."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from installer_app.presenters.shell import PlateState
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import icon, painter_for
from installer_app.ui.widgets.tip import plain_tip

# As large in sunlight: the plate is 72 high in every theme, and the colour says it first.
NAME_PIXELS = 20
# Where icon and text begin, and what is free at the right; closer where the rail is narrow.
ICON_X, TEXT_X, RIGHT = 20, 64, 10
ICON_X_NARROW, TEXT_X_NARROW, RIGHT_NARROW = 14, 56, 6
_KNOWN = ("demo", "staging", "production")


def environment_token(environment: str) -> str:
    """The colour token of an environment; whatever is not known is a custom one."""
    return environment if environment in _KNOWN else "custom"


class Nameplate(QWidget):
    """Icon, the environment's name and one line of meaning; 72 high."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._plate = PlateState()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def show_plate(self, plate: PlateState) -> None:
        """Another environment."""
        self._plate = plate
        self.setAccessibleName(". ".join(part for part in (plate.title, plate.meaning) if part))
        self.setToolTip(plain_tip(plate.title) if self._name_is_cut() else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.sizes.rail, self._look.px(self._look.sizes.plate))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        token = environment_token(self._plate.environment)
        g = painter_for(self)
        g.fillRect(self.rect(), look.colour(token))
        border = look.sizes.border
        if border > 1:
            g.fillRect(self.width() - border, 0, border, self.height(), look.colour("line"))
        side, middle = look.sizes.icon_plate, self.height() / 2
        left, _ = self._places()
        icon(g, look, f"env-{token}", QPointF(left, middle - side / 2), side, f"on_{token}")
        g.setPen(look.colour(f"on_{token}"))
        if self._plate.meaning:
            self._paint_line(g, middle - look.px(8), self._plate.title, name=True)
            self._paint_line(g, middle + look.px(12), self._plate.meaning, name=False)
        else:
            self._paint_line(g, middle, self._plate.title, name=True)

    def _paint_line(self, g: QPainter, centre: float, text: str, *, name: bool) -> None:
        g.setFont(self._font(name=name))
        room = self._room()
        cut = g.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        _, left = self._places()
        rect = QRectF(left, centre - 20, room, 40)
        g.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    def _font(self, *, name: bool) -> QFont:
        if not name:
            return self._look.font("small", 500)
        font = self._look.font("plate")
        font.setPixelSize(self._look.px(NAME_PIXELS))
        return font

    def _name_is_cut(self) -> bool:
        return QFontMetrics(self._font(name=True)).horizontalAdvance(self._plate.title) > self._room()

    def _places(self) -> tuple[int, int]:
        """Of icon and text."""
        return (ICON_X_NARROW, TEXT_X_NARROW) if self._is_narrow() else (ICON_X, TEXT_X)

    def _room(self) -> int:
        right = RIGHT_NARROW if self._is_narrow() else RIGHT
        return max(self.width() - self._places()[1] - right, 0)

    def _is_narrow(self) -> bool:
        return self.width() < self._look.sizes.rail


class EnvironmentLine(QWidget):
    """Four pixels in the environment's colour."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._colour = "demo"
        self.setFixedHeight(look.sizes.env_line)
        look.changed.connect(self.update)

    def show_environment(self, environment: str) -> None:
        """Another environment."""
        self._colour = environment_token(environment)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter_for(self).fillRect(self.rect(), self._look.colour(self._colour))
