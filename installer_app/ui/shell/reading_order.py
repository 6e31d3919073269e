"""Where Tab goes in a window: as one reads it, whatever was made or shown first."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QScrollArea, QStackedLayout, QWidget

from installer_app.ui.look.tokens import Space
from installer_app.ui.widgets.in_view import bring_into_view

# What is above or below what has the keyboard is seen as well.
AROUND = Space.S24


def next_stop(window: QWidget, now: QWidget | None, *, forward: bool) -> QWidget | None:
    """The control after (or before) ``now`` in reading order, around the ends; None if there is none at all.

    With ``now`` None, or the window itself, the first or the last. What has just been hidden counts by where
    it stood: the keyboard goes on from there, and not to the top of the window.
    """
    over = covers(window)
    stops = [
        w
        for w in in_reading_order(window, now)
        if w is now or (_takes_tab(w) and not _below(w, over, window))
    ]
    if not any(_takes_tab(stop) for stop in stops):
        return None
    step = 1 if forward else -1
    at = stops.index(now) if now in stops else (-1 if forward else 0)
    following = (stops[(at + step * turn) % len(stops)] for turn in range(1, len(stops) + 1))
    return next(stop for stop in following if _takes_tab(stop))


def go_to(widget: QWidget, *, forward: bool) -> None:
    """Give a control the keyboard, and scroll whatever it lies in until it is seen."""
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    widget.setFocus(reason)
    around = widget.parent()
    while around is not None:
        if isinstance(around, QScrollArea):
            bring_into_view(around, widget, AROUND)
        around = around.parent()


def first_control(content: QWidget) -> QWidget | None:
    """The first control in the body that takes the keyboard by Tab."""
    # Not by nextInFocusChain(): PySide takes what it returns, in the end the window itself, for owned by the
    # widget asked, and tears it down in Python together with that one.
    for widget in content.findChildren(QWidget):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and widget.isEnabled() and widget.isVisibleTo(content):
            return widget
    return None


def in_reading_order(widget: QWidget, gone: QWidget | None = None) -> Iterator[QWidget]:
    """All that is shown within ``widget``: by the order of its layouts, and beyond those by place.

    ``gone`` may be hidden, and has its place all the same.
    """
    for child in _children(widget):
        if child.isWindow():
            continue
        if child.isVisible():
            yield child
            yield from in_reading_order(child, gone)
        elif gone is not None and (child is gone or child.isAncestorOf(gone)):
            yield gone


def covers(window: QWidget) -> list[QWidget]:
    """What lies over the rest of the window just now, for example the help."""
    children = (child for child in window.children() if isinstance(child, QWidget))
    return [child for child in children if child.property("covers") and child.isVisible()]


def _below(widget: QWidget, over: list[QWidget], window: QWidget) -> bool:
    """Whether nothing of it can be seen: the keyboard would be lost there."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return any(cover.geometry().contains(place) and not cover.isAncestorOf(widget) for cover in over)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def _children(widget: QWidget) -> list[QWidget]:
    """Its direct children: those in its layout as they lie there, then the others by place."""
    own = [child for child in widget.children() if isinstance(child, QWidget)]
    layout = widget.layout()
    laid = list(_laid(layout, own)) if layout is not None else []
    known = set(map(id, laid))
    beside = (child for child in own if id(child) not in known)
    return laid + sorted(beside, key=lambda child: (child.y(), child.x()))


def _laid(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    # Asked where each lies, not what lies there: Qt deletes a layout's items without a word to PySide, which
    # then takes whatever comes to lie in the same place of memory for the item that it knew.
    inside: list[QWidget | QLayout] = [widget for widget in widgets if layout.indexOf(widget) >= 0]
    inside += [child for child in layout.children() if isinstance(child, QLayout)]
    if isinstance(layout, QBoxLayout | QStackedLayout):
        inside.sort(key=layout.indexOf)
    else:
        # A grid counts its items as they were put in.
        inside.sort(key=lambda item: (item.geometry().top(), item.geometry().left()))
    for item in inside:
        if isinstance(item, QLayout):
            yield from _laid(item, widgets)
        else:
            yield item
