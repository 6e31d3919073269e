"""A view of groups below each other: the name of each at the left, its cards under the window's title."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import LOW, LOW_GAP, page_margins
from installer_app.ui.shell.column import rail_width
from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import dress_bars
from installer_app.ui.widgets.text import H3

ABOVE_NAME = Space.S12
# With less room than this beside the names they stand above.
LEAST, NAME_GAP = 600, Space.S8


class Sheet(QScrollArea):
    """Scrolls up and down only; what Tab reaches is brought into view."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._groups: list[tuple[QWidget, QWidget]] = []
        self._stacked = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        dress_bars(look, self)
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setHorizontalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        look.changed.connect(self._lay_out)
        self._lay_out()

    def add(self, head: QWidget | str, body: QWidget) -> None:
        """A group: its name, or what stands in its place, and what is in it; it goes and comes with that."""
        if isinstance(head, str):
            head = H3(self._look, head)
            head.setContentsMargins(0, ABOVE_NAME, Space.S16, 0)
        self._groups.append((head, body))
        body.installEventFilter(self)
        self._place()
        head.setVisible(not body.isHidden())

    def to_top(self) -> None:
        """Show its beginning."""
        self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A name alone would name nothing."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            for head, body in self._groups:
                if body is watched:
                    head.setVisible(event.type() == QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        look, window = self._look, self.window()
        narrow = window.width() < look.sizes.narrow_below
        side, top = page_margins(look, narrow=narrow)
        top = LOW_GAP if window.height() < LOW else top
        rail = rail_width(look, window.width())
        bar = self.verticalScrollBar().sizeHint().width()
        right = max(side, window.width() - rail - side - look.px(look.sizes.content)) - bar
        stacked = window.width() - rail - 2 * side < look.px(LEAST)
        if stacked is not self._stacked:
            self._stacked = stacked
            self._place()
        right = side - bar if stacked else right
        self._grid.setColumnMinimumWidth(0, 0 if stacked else rail)
        self._grid.setContentsMargins(side, top, right, side)
        self._grid.setVerticalSpacing(NAME_GAP if stacked else side)
        for place in range(1, len(self._groups)):
            # Nearer to what it names than to what stands above it.
            self._grid.setRowMinimumHeight(3 * place, side if stacked else 0)

    def _place(self) -> None:
        """Each group in a row, or in two below a gap; what height is left stays free below the last."""
        grid, top, last = self._grid, Qt.AlignmentFlag.AlignTop, 3 * len(self._groups)
        for place, (head, body) in enumerate(self._groups):
            across = 2 if self._stacked else 1
            row = 3 * place + 1
            grid.addWidget(head, row, 0, 1, across, top)
            grid.addWidget(body, row + (1 if self._stacked else 0), 2 - across, 1, across, top)
            grid.setRowStretch(3 * place, 0)
        grid.setRowStretch(last, 1)
