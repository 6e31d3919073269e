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

    While that ``shows`` it follows the look; else it stays as it was when ``put_on`` was called last.
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
        look.changed.connect(self._follow)

    def put_on(self) -> None:
        """Wear that of the theme in force."""
        sheet = self._sheet(self._look)
        # Qt would lay the widget out anew for the same one.
        if sheet != self._widget.styleSheet():
            self._widget.setStyleSheet(sheet)

    def _follow(self) -> None:
        if self._shows():
            self.put_on()


class Opener(_Widget):
    """To be named before a class of Qt's: its tool tip and its own menu are in the theme's colours."""

    _look: Look
    _dress: Dress | None = None
    _had_menu = False

    def dress(self) -> None:
        """It is about to open one."""
        self.make_dress().put_on()

    def make_dress(self) -> Dress:
        """To be called before ``changed`` is connected where that sets a palette: a stylesheet undoes it."""
        if self._dress is None:
            self._dress = Dress(self._look, self, self.sheet, shows=self._is_open)
        return self._dress

    def sheet(self, look: Look) -> str:
        """What it wears then."""
        return small_parts(look)

    def enterEvent(self, event: "QEnterEvent") -> None:
        """A tool tip comes only where the mouse has come to."""
        if self.toolTip():
            self.dress()
        super().enterEvent(event)

    def setToolTip(self, words: str) -> None:
        """The mouse may be there already."""
        super().setToolTip(words)
        if words and self.underMouse():
            self.dress()

    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        self._had_menu = True
        self.dress()
        super().contextMenuEvent(event)

    def _is_open(self) -> bool:
        # What has a menu is painted by Qt: in the colours of the stylesheet, menu or not.
        return self._had_menu or self.underMouse()


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
