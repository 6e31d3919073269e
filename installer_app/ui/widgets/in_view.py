"""Scrolls a part into view."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_view(area: QScrollArea, widget: QWidget, around: int) -> None:
    """Up or down until it is seen whole, with ``around`` pixels above and below it; of a high one the top.

    Qt's own way leaves a field half below the fold as soon as its text cursor is seen.
    """
    body = area.widget()
    if body is None or not body.isAncestorOf(widget):
        return
    top, left = widget.mapTo(body, QPoint(0, 0)).y(), area.horizontalScrollBar().value()
    for y in (top + widget.height(), top):
        area.ensureVisible(left, y, 0, around)
