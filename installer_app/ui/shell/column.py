"""The left column below the plate: the rail, and at its foot the theme switch and the product's name."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from installer_app.ui.look.tokens import Space, Stroke
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import filled, painter_for
from installer_app.ui.widgets.rail import Rail
from installer_app.ui.widgets.theme_switch import Product, ThemeSwitch

MARGIN, MARGIN_NARROW = Space.S16, Space.S12
# Below this height every pixel goes to the steps.
LOW = 560


class RailColumn(QFrame):
    """On the rail's ground from the plate to the bottom of the window."""

    theme_chosen = Signal(str)
    step_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rail = Rail(look)
        self.switch = ThemeSwitch(look)
        self.product = Product(look)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.rail, 1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(Space.S12)
        self._foot.addWidget(self.switch)
        self._foot.addWidget(self.product)
        self._layout.addLayout(self._foot)
        self.rail.chosen.connect(self.step_chosen)
        self.switch.chosen.connect(self.theme_chosen)
        look.changed.connect(self.update)
        self.lay_out(look.sizes.rail, narrow=False, low=False)

    def lay_out(self, width: int, *, narrow: bool, low: bool) -> None:
        """For its own width, for that of the window, and for its height."""
        margin = MARGIN_NARROW if narrow else MARGIN
        above = 4 if low else 16
        border = self._look.sizes.border
        self._layout.setContentsMargins(0, above, border if border > Stroke.LINE else 0, 0)
        self._foot.setContentsMargins(
            margin,
            Space.S8 if low else Space.S12,
            margin,
            Space.S8 if low else Space.S12 if narrow else Space.S16,
        )
        self._foot.setSpacing(Space.S8 if low else Space.S12)
        self.switch.set_room(max(width - 2 * margin, 0), narrow=narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_rail_ground(self, self._look)


def rail_width(look: Look, window_width: int) -> int:
    """Bigger text asks for a wider rail, but the page needs its room too."""
    sizes = look.sizes
    rail = sizes.rail_narrow if window_width < sizes.narrow_below else sizes.rail
    return min(look.px(rail), max(rail, window_width // 3))


def paint_rail_ground(widget: QWidget, look: Look) -> None:
    """The rail's ground; where rail and page are both white (sun), a line between them."""
    g = painter_for(widget)
    filled(g, widget.rect(), look.colour("rail"))
    border = look.sizes.border
    if border > 1:
        filled(g, QRect(widget.width() - border, 0, border, widget.height()), look.colour("line"))
