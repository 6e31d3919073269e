"""Widgets of equal width beside each other, in as many columns as the width has room for."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from installer_app.ui.look.tokens import Space

GAP = Space.S16


class Columns(QLayout):
    """``columns_for`` is asked, for a width in logical pixels, how many columns there are.

    With ``even`` the widgets of a row are as high as the highest, else each has its own height from the top.
    """

    def __init__(
        self,
        columns_for: Callable[[int], int],
        *,
        gap: int = GAP,
        even: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns_for, self._gap, self._even = columns_for, gap, even
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        # Qt would make the item, and Python lose hold of it as soon as anything around it is taken down.
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts around this one ask many times for the same.
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        super().invalidate()
        self._heights.clear()

    def sizeHint(self) -> QSize:
        width = max((item.sizeHint().width() for item in self._items), default=0)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        # The height follows from the width that is given; only one column's width is insisted on.
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        if not shown:
            return 0
        columns = max(1, self._columns_for(rect.width()))
        width = (rect.width() - (columns - 1) * self._gap) / columns
        top = rect.top()
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            heights = [_height(item, int(width)) for item in row]
            for index, (item, own) in enumerate(zip(row, heights, strict=True)):
                left = rect.left() + round(index * (width + self._gap))
                if move:
                    item.setGeometry(QRect(left, top, int(width), max(heights) if self._even else own))
            top += max(heights) + self._gap
        return top - self._gap - rect.top()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
