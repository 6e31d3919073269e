"""The drawn icons in any colour, each rendered once per name, colour, size and device pixel ratio."""

from functools import cache
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from installer_app.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

BADGE_SIZE = 16
# At badge size a 2-px stroke on the 24 grid would be 1.3 px: thin in sunlight.
STROKE, BADGE_STROKE = 'stroke-width="2"', 'stroke-width="2.4"'
# What title bars, task bars and switchers show.
WINDOW_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


class Icons:
    """A cache of pixmaps; it lives as long as the look that owns it."""

    def __init__(self) -> None:
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self.rendered = 0

    def pixmap(self, name: str, size: int, colour: str, dpr: float = 1.0) -> QPixmap:
        """The icon, ``size`` logical pixels square, in ``colour`` (``#RRGGBB``).

        Raises FileNotFoundError if there is no such icon.
        """
        key = (name, colour, size, dpr)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, size, colour, dpr)
            self.rendered += 1
        return self._pixmaps[key]

    def of_window(self, name: str, colour: str) -> "QIcon":
        """A QIcon drawn anew for each size, so that it is sharp also where it is small."""
        from PySide6.QtGui import QIcon  # the first page paints pixmaps

        icon = QIcon()
        for size in WINDOW_SIZES:
            icon.addPixmap(self.pixmap(name, size, colour))
        return icon

    @staticmethod
    def _render(name: str, size: int, colour: str, dpr: float) -> QPixmap:
        svg = _source(name).replace("currentColor", colour)
        if size <= BADGE_SIZE:
            svg = svg.replace(STROKE, BADGE_STROKE)
        side = ceil(size * dpr)
        pixmap = QPixmap(side, side)
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(svg.encode()).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap
