"""What the window knows of a page: a title, a scrolled body, and what it wants in the bottom bar."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from installer_app.presenters.frame.shell import BarState
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.dress import dress_bars
from installer_app.ui.widgets.in_view import bring_into_view
from installer_app.ui.widgets.shown import set_shown
from installer_app.ui.widgets.text import Body, Title

TITLE_GAP = Space.S8
HEAD_GAP = Space.S24
# Below this height of the window the page draws in its margins.
LOW = 620
LOW_GAP = Space.S16


class StepPage(QWizardPage):
    """One step. A page fills ``body`` (from top to bottom, 24 below the subtitle) and overrides ``press``.

    ``first_focus`` is where the keyboard goes when the page is entered; with None to the first control in it.
    """

    bar_changed = Signal()
    # For how long after it is entered Enter does nothing: a second press meant for the page before.
    settles_ms = 0
    # Whether the keyboard begins at the primary, although there are controls in the page.
    starts_at_primary = False
    resized = Signal()

    def __init__(self, look: Look, title: str = "", subtitle: str = "") -> None:
        super().__init__()
        self._look = look
        self._bar = BarState()
        self.first_focus: QWidget | None = None
        self.title_label = Title(look)
        self.subtitle_label = Body(look, ink="ink2")
        self.content = QWidget()
        self.body = QVBoxLayout()
        self._head = QVBoxLayout()
        self._top = QHBoxLayout()
        self._column = QVBoxLayout(self.content)
        self._area = _Area(look, self.content)
        self._area.resized.connect(self.resized)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self._fill()
        self.show_title(title, subtitle)
        look.changed.connect(self._lay_out)
        self._area.verticalScrollBar().rangeChanged.connect(self._lay_out)
        self._lay_out()

    @property
    def bar(self) -> BarState:
        """What the bottom bar is to show."""
        return self._bar

    def show_bar(self, bar: BarState) -> None:
        """Want another bottom bar."""
        if bar != self._bar:
            self._bar = bar
            self.bar_changed.emit()

    def show_title(self, title: str, subtitle: str = "") -> None:
        """Other words at the head; an empty one takes no room. A new title of a page on show is announced."""
        new = title != self.title_label.text() and self.isVisible()
        for label, words in ((self.title_label, title), (self.subtitle_label, subtitle)):
            label.setText(words)
            set_shown(label, bool(words))
        self.setAccessibleName(title)
        self._lay_out()
        if new:
            announce(self, title)

    def show_beside_title(self, part: QWidget) -> None:
        """A choice that holds for the whole page, at the right of its head."""
        self._top.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)

    def press(self, key: str) -> None:
        """A button of the bottom bar was pressed; ``key`` is the button's own, or ``BACK``."""
        raise NotImplementedError(f"{type(self).__name__} takes no press of {key!r}")

    @property
    def narrow(self) -> bool:
        """Whether the window is narrow: gaps of 24 become 16."""
        return self.window().width() < self._look.sizes.narrow_below

    @property
    def room(self) -> int:
        """How high the body may be without scrolling; ask again on ``resized``."""
        margins = self._column.contentsMargins()
        wide = self._area.viewport().width() - margins.left() - margins.right()
        head = self._top.heightForWidth(wide) if self._is_headed() else 0
        return self._area.viewport().height() - margins.top() - margins.bottom() - head

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a part of the body into view."""
        bring_into_view(self._area, widget, Space.S24)

    def scroll_to_keyboard(self) -> None:
        """Bring what has the keyboard, or gets it with the window, into view, if it is in the body."""
        focused = QApplication.focusWidget() or self.first_focus
        if focused is not None and self.content.isAncestorOf(focused):
            self.scroll_to(focused)

    def scroll_to_top(self) -> None:
        """As on entering the page."""
        self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Anew: what changed while it was hidden saw its old size in a window of another."""
        super().showEvent(event)
        self._lay_out()

    def _fill(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._head.setSpacing(TITLE_GAP)
        self._head.addWidget(self.title_label)
        self._head.addWidget(self.subtitle_label)
        self._column.setSpacing(0)
        self._top.addLayout(self._head, 1)
        self._top.setSpacing(HEAD_GAP)
        self._column.addLayout(self._top)
        self._column.addLayout(self.body)
        self._column.addStretch(1)

    def _lay_out(self) -> None:
        sizes = self._look.sizes
        narrow = self.narrow
        side, top = page_margins(self._look, narrow=narrow)
        low = self.window().height() < LOW
        top = LOW_GAP if low else top
        # Wider than the content may be: the rest stays free at the right.
        right = max(side, self.width() - side - sizes.content)
        # The scroll bar stands in the margin: the cards keep their right edge, that of the primary.
        bar = self._area.verticalScrollBar()
        right -= bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._column.setContentsMargins(side, top, right, top)
        below = LOW_GAP if low else HEAD_GAP
        self._head.setContentsMargins(0, 0, 0, below if self._is_headed() else 0)

    def _is_headed(self) -> bool:
        return bool(self.title_label.text() or self.subtitle_label.text())


def page_margins(look: Look, *, narrow: bool) -> tuple[int, int]:
    """The page's margin at its sides and at its top, in logical pixels; the bars keep the same sides."""
    sizes = look.sizes
    return (sizes.page_narrow, sizes.page_narrow) if narrow else (sizes.page_side, sizes.page_top)


class _Area(QScrollArea):
    """Scrolls up and down only: the content is as wide as the view."""

    resized = Signal()

    def __init__(self, look: Look, content: QWidget) -> None:
        super().__init__()
        # One of our own: of Qt's PySide knows no type, and would make all classes of widgets to find it.
        self.setViewport(QWidget())
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setAutoFillBackground(False)
        dress_bars(look, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        # QWizard takes the largest page's wish as its own: a page that scrolls wishes for nothing.
        return QSize(0, 0)
