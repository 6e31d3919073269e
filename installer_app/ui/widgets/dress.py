"""What Qt paints by itself wears a stylesheet: it is put on as it comes on show, for the theme in force."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from installer_app.ui.look.stylesheet import small_parts, whole_windows
from installer_app.ui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QEnterEvent
    from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object  # a second class of Qt's is one too many for PySide


class Dress(QObject):
    """The stylesheet of one widget, and of what is in it or opens from it; it lives as long as the widget.

    Once it is put on it follows the look while it ``shows``; else it stays as it was until it is put on anew.
    """

    def __init__(
        self,
        look: Look,
        widget: QWidget,
        sheet: Callable[[Look], str] = small_parts,
        shows: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(widget)
        self._look, self._widget, self._sheet, self._shows = look, widget, sheet, shows
        self._worn = False
        look.changed.connect(self._follow)

    def put_on(self) -> None:
        """Wear that of the theme in force."""
        self._worn = True
        sheet = self._sheet(self._look)
        # Qt would lay the widget out anew for the same one.
        if sheet != self._widget.styleSheet():
            self._widget.setStyleSheet(sheet)

    def _follow(self) -> None:
        if self._worn and self._shows():
            self.put_on()


class Tipped(_Widget):
    """To be named before a class of Qt's: its tool tip is in the theme's colours."""

    _look: Look
    _dress: Dress | None = None

    def dress(self) -> None:
        """It is about to show one."""
        if self._dress is None:
            self._dress = Dress(self._look, self, shows=self.underMouse)
        self._dress.put_on()

    def enterEvent(self, event: "QEnterEvent") -> None:
        """Tips come only where the mouse has come to."""
        if self.toolTip():
            self.dress()
        super().enterEvent(event)

    def setToolTip(self, words: str) -> None:
        """The mouse may be there already."""
        super().setToolTip(words)
        if words and self.underMouse():
            self.dress()


class Menued(_Widget):
    """To be named before a class of Qt's that has a menu of its own: it is in the theme's colours."""

    _dress: Dress

    def make_dress(self, look: Look) -> None:
        """To be called before ``changed`` is connected: a palette has to be set after the stylesheet."""
        self._dress = Dress(look, self, self.sheet)

    def sheet(self, look: Look) -> str:
        """What it wears from its first menu on."""
        return small_parts(look)

    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        self._dress.put_on()
        super().contextMenuEvent(event)


class Menu(QMenu):
    """A menu in the colours of the theme that is in force when it opens."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._dress = Dress(look, self, shows=self.isVisible)
        self.aboutToShow.connect(self.dress)

    def dress(self) -> None:
        """It is about to open, or somebody wants to know how large it will be."""
        self._dress.put_on()


def dress_window(window: QWidget) -> None:
    """Dress a window of Qt's own for as long as it lives, where the application has a look."""
    look = Look.applied()
    if look is not None:
        Dress(look, window, whole_windows).put_on()


def dress_bars(look: Look, area: "QAbstractScrollArea") -> None:
    """Dress the scroll bars that ``area`` may show, each once there is anything to scroll."""
    dress_bar(look, area.verticalScrollBar())
    if area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        dress_bar(look, area.horizontalScrollBar())


def dress_bar(look: Look, bar: "QScrollBar") -> None:
    """Dress a scroll bar once there is anything to scroll."""

    def begin(least: int, most: int) -> None:
        if most > least:
            bar.rangeChanged.disconnect(begin)
            Dress(look, bar).put_on()

    bar.rangeChanged.connect(begin)
