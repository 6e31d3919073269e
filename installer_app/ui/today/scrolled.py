"""What scrolls inside a card: as wide with a scroll bar as without, the bar stands in the card's padding."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import dress_bars

AROUND_FOCUS = Space.S24


class Scrolled(QScrollArea):
    """Add parts to ``column``. What gets the keyboard is brought into view. ``padding`` is the card's."""

    def __init__(self, look: Look, padding: int, spacing: int) -> None:
        super().__init__()
        self._right = padding
        self._holder = QWidget()
        self.column = QVBoxLayout(self._holder)
        self.column.setSpacing(spacing)
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._holder.setAutoFillBackground(False)
        dress_bars(look, self)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr] # there is one
        self._make_room()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._holder.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, AROUND_FOCUS)

    def _make_room(self) -> None:
        bar = self.verticalScrollBar()
        shown = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self.column.setContentsMargins(0, 0, self._right - shown, 0)
        # Where the height came amid a layout, the parts were placed by the one before, and would stay so.
        self.column.invalidate()
