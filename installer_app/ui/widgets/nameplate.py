"""The nameplate: which environment this is, as on switchgear, and its colour over the rest of the width."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from installer_app.presenters.frame.shell import PlateState
from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import Tipped
from installer_app.ui.widgets.paint import filled, icon, painter_for
from installer_app.ui.widgets.tip import plain_tip

# As large in sunlight: the plate is 72 high in every theme, and the colour says it first.
NAME_PIXELS, LONG_NAME_PIXELS = 20, 17
# Where icon and text begin, and what is free at the right; closer where the rail is narrow.
ICON_X, TEXT_X, RIGHT = 20, 64, 10
ICON_X_NARROW, TEXT_X_NARROW, RIGHT_NARROW = 14, 56, 6
# How far the middle of the name is above that of the plate, and of what it means below it.
ON_ONE_LINE, ON_TWO_LINES = (8, 12), (20, 11)
_KNOWN = ("demo", "staging", "production")


def environment_token(environment: str) -> str:
    """The colour token of an environment; whatever is not known is a custom one."""
    return environment if environment in _KNOWN else "custom"


class Nameplate(Tipped, QWidget):
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
        if plate == self._plate:
            return
        self._plate = plate
        self.setAccessibleName(". ".join(part for part in (plate.title, plate.meaning) if part))
        self._explain()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.sizes.rail, self._look.px(self._look.sizes.plate))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        token = environment_token(self._plate.environment)
        g = painter_for(self)
        filled(g, self.rect(), look.colour(token))
        border = look.sizes.border
        if border > 1:
            filled(g, QRect(self.width() - border, 0, border, self.height()), look.colour("line"))
        side, middle = look.sizes.icon_plate, self.height() / 2
        left, _ = self._places()
        icon(g, look, f"env-{token}", QPointF(left, middle - side / 2), side, f"on_{token}")
        g.setPen(look.colour(f"on_{token}"))
        if not self._plate.meaning:
            self._paint_name(g, middle)
            return
        above, below = ON_TWO_LINES if self._is_long() else ON_ONE_LINE
        self._paint_name(g, middle - look.px(above))
        g.setFont(self._font(name=False))
        wrapped = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        g.drawText(self._around(middle + look.px(below)), wrapped, self._plate.meaning)

    def _paint_name(self, g: QPainter, centre: float) -> None:
        g.setFont(self._font(name=True))
        cut = g.fontMetrics().elidedText(self._plate.title, Qt.TextElideMode.ElideRight, self._room())
        g.drawText(self._around(centre), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    def _around(self, centre: float) -> QRectF:
        """Where words are set whose middle is at ``centre``: two lines of the meaning have room."""
        high = self._look.px(40)
        return QRectF(self._places()[1], centre - high / 2, self._room(), high)

    def _is_long(self) -> bool:
        """Whether the meaning needs two lines, as in a longer language."""
        metrics = QFontMetrics(self._font(name=False))
        return metrics.horizontalAdvance(self._plate.meaning) > self._room()

    def _font(self, *, name: bool) -> QFont:
        if not name:
            return self._look.font("small", 500)
        # A name that would be cut is set smaller, before it is.
        whole = self._name_in(NAME_PIXELS)
        return whole if self._fits(whole) else self._name_in(LONG_NAME_PIXELS)

    def _name_in(self, pixels: int) -> QFont:
        font = self._look.font("plate")
        font.setPixelSize(self._look.px(pixels))
        return font

    def _fits(self, font: QFont) -> bool:
        return QFontMetrics(font).horizontalAdvance(self._plate.title) <= self._room()

    def _explain(self) -> None:
        cut = not self._fits(self._font(name=True))
        self.setToolTip(plain_tip(self._plate.title) if cut else "")

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
        token = environment_token(environment)
        if token != self._colour:
            self._colour = token
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        filled(painter_for(self), self.rect(), self._look.colour(self._colour))
