"""Whether a gloved finger hits each target and only that one."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from controls import Control
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from installer_app.ui.pages.parts.stop_card import StopButton
from installer_app.ui.tracker.filters import FilterButton
from installer_app.ui.widgets.list_row import ListRow
from installer_app.ui.widgets.rail import RailItem
from installer_app.ui.widgets.segments import Segment
from installer_app.ui.widgets.theme_switch import ThemeButton
from installer_app.ui.widgets.tick_card import TickCard

LEAST, APART = 44, 8
# Drawn joined, a line between them. Each is larger than it has to be: it is the 44 pixels in its middle,
# where a finger aims, that have to be apart.
JOINED: tuple[type[QWidget], ...] = (
    ThemeButton,
    FilterButton,
    Segment,
    RailItem,
    ListRow,
    TickCard,
    StopButton,
)


def too_small(controls: Sequence[Control]) -> Iterator[str]:
    """Targets under 44 logical pixels either way."""
    for control in controls:
        size = control.place.size()
        if control.pressed_by_mouse and min(size.width(), size.height()) < _least(control):
            yield f"{control} is {size.width()} by {size.height()} pixels"


def too_close(controls: Sequence[Control]) -> Iterator[str]:
    """Targets with less than 8 pixels between them; one within another is its part."""
    targets = [c for c in controls if c.pressed_by_mouse and not c.view.isEmpty()]
    for one, other in combinations(targets, 2):
        apart = _apart(_aimed_at(one, other), _aimed_at(other, one))
        if apart < APART and not _within(one, other):
            yield f"{one} is {apart} pixels from {other}"


def _least(control: Control) -> int:
    """The frame of 1 around a row of joined buttons is pressed by nobody, but drawn as part of it."""
    return LEAST - 2 if isinstance(control.widget, JOINED) else LEAST


def _aimed_at(control: Control, other: Control) -> QRect:
    """All of it, or of a row that is joined to what is above and below it the middle."""
    if not isinstance(control.widget, JOINED) or not _touch(control, other):
        return control.view
    spare = control.place.size() - QSize(LEAST, LEAST)
    across, down = max(spare.width() // 2, 0), max(spare.height() // 2, 0)
    return control.place.adjusted(across, down, -across, -down)


def _touch(one: Control, other: Control) -> bool:
    """Whether one goes over into the other, as the rows of a card do."""
    return isinstance(other.widget, JOINED) or isinstance(one.widget, StopButton)


def _apart(a: QRect, b: QRect) -> int:
    across = max(a.left() - b.right(), b.left() - a.right()) - 1
    down = max(a.top() - b.bottom(), b.top() - a.bottom()) - 1
    return max(across, down)


def _within(one: Control, other: Control) -> bool:
    return one.widget.isAncestorOf(other.widget) or other.widget.isAncestorOf(one.widget)
