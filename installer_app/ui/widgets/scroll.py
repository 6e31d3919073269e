"""The page's scroll area: the page scrolls, the bars around it never do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import dress_bars

# The ring is 5 wide outside the focused part; some of what follows shall show as well.
MARGIN_AROUND_FOCUS = Space.S24


class PageScroll(QScrollArea):
    """Add the page's parts to ``column``, and a stretch at its end.

    Padding and gaps follow the window's width and the theme.

    What has the focus is scrolled into view. ``narrow_changed`` tells when the window passes 1200 pixels.
    """

    narrow_changed = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._narrow = False
        self._columns: list[QBoxLayout] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Else the area itself is a stop of the Tab key before its first part.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        dress_bars(look, self)
        outer = QWidget()
        outer.setAutoFillBackground(False)
        self._padding = QHBoxLayout(outer)
        self._padding.setSpacing(0)
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._padding.addWidget(self._content, 100)
        self._padding.addStretch(1)
        self.setWidget(outer)
        look.changed.connect(self._restyle)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # exists
        self._restyle()

    @property
    def narrow(self) -> bool:
        """Whether the window is under 1200 wide."""
        return self._narrow

    def columns(self) -> QHBoxLayout:
        """A row at the end of the page for two columns, with the gap that the window's width asks for."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self._columns.append(row)
        self.column.addLayout(row)
        self._restyle()
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pass from wide to narrow and back."""
        super().resizeEvent(event)
        narrow = self.window().width() < self._look.sizes.narrow_below
        if narrow != self._narrow:
            self._narrow = narrow
            self._restyle()
            self.narrow_changed.emit(narrow)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._content.isAncestorOf(new):
            self.ensureWidgetVisible(new, MARGIN_AROUND_FOCUS, MARGIN_AROUND_FOCUS)

    def _restyle(self) -> None:
        sizes = self._look.sizes
        side = sizes.page_narrow if self._narrow else sizes.page_side
        top = sizes.page_narrow if self._narrow else sizes.page_top
        self._padding.setContentsMargins(side, top, side, sizes.page_narrow)
        self._content.setMaximumWidth(self._look.px(sizes.content))
        for row in self._columns:
            row.setSpacing(sizes.gap_columns_narrow if self._narrow else sizes.gap_columns)
