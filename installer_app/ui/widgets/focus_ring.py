"""The focus ring: one overlay a window that goes wherever the keyboard is."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from installer_app.ui.look.tokens import Space, Stroke
from installer_app.ui.theme import Look

WIDTH = Stroke.RING
GAP = 2
# Around words the ring has room at the sides, and needs not go all around a finger's height.
WORDS_SIDE, WORDS_INSET = Space.S4, Space.S4
# Dynamic properties of a focusable widget: ring within its edge; ring in another colour token; ring around
# the parent (a bare input inside a drawn frame); ring around words that fill their widget from side to side.
RING_INSIDE = "ringInside"
RING_WORDS = "ringWords"
RING_TOKEN = "ringToken"  # noqa: S105 - the name of a colour token, not a secret
RING_PARENT = "ringParent"

_FOLLOWED = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
)


class FocusRing(QWidget):
    """A ring of 3 px with a gap of 2 outside the focused widget, cut off where that scrolls away."""

    # On the class too: a window that is collected still sends events to objects that Python has emptied.
    _focused: QWidget | None = None

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self._followed: list[QWidget] = []
        self._cut = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        look.changed.connect(self.update)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def follow(self, widget: QWidget | None) -> None:
        """Go around ``widget``; with None, or one of another window, go away."""
        for old in self._followed:
            if isValid(old):
                old.removeEventFilter(self)
        self._followed = []
        own = self._window
        # Focus that Tab cannot give is a way of getting keys, not a place to show.
        shown = widget is not None and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if widget is None or not shown or widget is own or not own.isAncestorOf(widget):
            self._focused = None
            self.hide()
            return
        parent = widget.parent() if widget.property(RING_PARENT) else None
        self._focused = parent if isinstance(parent, QWidget) else widget
        self._followed = _up_to(widget, own)
        for link in self._followed:
            link.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _FOLLOWED:
            self._place()
        # Filters only look: asking the base class would fail while the window is being taken down.
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._focused is None:
            return
        g = QPainter(self)
        g.setRenderHint(QPainter.RenderHint.Antialiasing)
        g.setClipRect(self._cut)
        token = self._focused.property(RING_TOKEN) or "focus"
        g.setPen(QPen(self._look.colour(str(token)), WIDTH))
        g.setBrush(Qt.BrushStyle.NoBrush)
        half = WIDTH / 2
        radius = self._look.sizes.radius + (0 if self._focused.property(RING_INSIDE) else GAP + half)
        g.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # The application outlives its windows: the last one's ring still hears of it.
        if isValid(self) and isValid(self._window):
            self.follow(new)

    def _place(self) -> None:
        widget = self._focused
        if widget is None:
            return
        own = self._window
        # A window that is taken down hides its children one after the other, some of them half gone.
        if not (isValid(self) and isValid(own) and isValid(widget)):
            return
        if not widget.isVisibleTo(own):
            self.hide()
            return
        ring = _around(widget, own)
        self._cut = _seen(widget, own).intersected(ring).translated(-ring.topLeft())
        self.setGeometry(ring)
        self.setVisible(not self._cut.isEmpty())
        self.raise_()
        self.update()


def _around(widget: QWidget, window: QWidget) -> QRect:
    room = GAP if widget.property(RING_INSIDE) else -(GAP + WIDTH)
    side, inset = (WORDS_SIDE, WORDS_INSET) if widget.property(RING_WORDS) else (0, 0)
    ring = _in(widget, widget.rect(), window).adjusted(room, room, -room, -room)
    return ring.adjusted(-side, inset, side, -inset)


def _in(widget: QWidget, rect: QRect, window: QWidget) -> QRect:
    return rect.translated(widget.mapTo(window, QPoint(0, 0)))


def _up_to(widget: QWidget, window: QWidget) -> list[QWidget]:
    chain = [widget]
    # Not parentWidget(): see shell/engine.py.
    while isinstance(parent := chain[-1].parent(), QWidget) and parent is not window:
        chain.append(parent)
    return chain


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """What of the window shows through the scroll areas around the widget, with room for the ring."""
    room = GAP + WIDTH
    seen = window.rect()
    for link in _up_to(widget, window)[1:]:
        if isinstance(link, QAbstractScrollArea) and link.viewport().isAncestorOf(widget):
            view = link.viewport()
            seen = seen.intersected(_in(view, view.rect(), window).adjusted(-room, -room, room, room))
    return seen
