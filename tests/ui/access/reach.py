"""Where Tab goes: everywhere, in reading order, and back out again."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from controls import Control
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from installer_app.ui.widgets.field import Cross

# More presses than any page has controls: who is not back by then never is.
GIVE_UP = 120


@dataclass(frozen=True, slots=True)
class Walk:
    """What was focused, one after the other; ``closed`` if it came back to where it began."""

    stops: tuple[QWidget, ...]
    closed: bool


def go(window: QWidget, *, back: bool = False) -> Walk:
    """Press Tab (or Shift+Tab) until the keyboard is where it was after the first press."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    stops: list[QWidget] = []
    for _ in range(GIVE_UP):
        before = QApplication.focusWidget()
        QTest.keyClick(before or window, key, shift)
        now = QApplication.focusWidget()
        if stops and now is before:
            return Walk(tuple(stops), closed=False)
        if now is None or now is window:
            continue
        if stops and now is stops[0]:
            return Walk(tuple(stops), closed=True)
        if now in stops:
            return Walk(tuple(stops), closed=False)
        stops.append(now)
    return Walk(tuple(stops), closed=False)


def unreached(controls: Sequence[Control], walked: Walk) -> Iterator[str]:
    """Controls where Tab never comes, and walks that never end."""
    if not any(control.by_tab for control in controls):
        return  # something lies over all of them for a moment
    if not walked.closed:
        last = walked.stops[-1] if walked.stops else None
        yield f"the keyboard does not get on from {stop_words(controls, last)}"
        return
    stops = set(map(id, walked.stops))
    for control in controls:
        if control.by_tab and id(control.widget) not in stops:
            yield f"{control} is not reached by Tab"
        elif control.pressed_by_mouse and not control.by_tab and not _otherwise(control.widget):
            yield f"{control} can’t be reached by the keyboard"


def out_of_order(
    controls: Sequence[Control], walked: Walk, region: Callable[[QWidget], int]
) -> Iterator[str]:
    """Stops that come after one that they are read before: from above, from the left, or in a part before.

    ``region`` gives the place of a control's part of the window among the parts.
    """
    known = {id(control.widget): control for control in controls}
    stops = _from_the_first_part([known[id(w)] for w in walked.stops if id(w) in known], region)
    for index, earlier in enumerate(stops):
        for later in stops[index + 1 :]:
            if _read_before(later, earlier, region):
                yield f"{later} comes after {earlier}"


def _from_the_first_part(stops: list[Control], region: Callable[[QWidget], int]) -> list[Control]:
    """The walk is a ring: begin it where the reading begins."""
    if not stops:
        return []
    parts = [region(stop.widget) for stop in stops]
    starts = [i for i, part in enumerate(parts) if part == min(parts) and part != parts[i - 1]]
    tops = [(stop.place.top(), stop.place.left()) for stop in stops]
    start = starts[0] if starts else tops.index(min(tops))
    return stops[start:] + stops[:start]


def _read_before(one: Control, other: Control, region: Callable[[QWidget], int]) -> bool:
    here, there = region(one.widget), region(other.widget)
    if here != there:
        return here < there
    a, b = one.place, other.place
    if one.widget.isAncestorOf(other.widget) or other.widget.isAncestorOf(one.widget):
        return one.widget.isAncestorOf(other.widget)
    if a.left() <= b.right() and b.left() <= a.right() and a.bottom() < b.top():
        return True
    return a.top() <= b.bottom() and b.top() <= a.bottom() and a.right() < b.left()


def _otherwise(widget: QWidget) -> bool:
    """Whether a key does the same: an arrow in a set of which Tab reaches one, Escape in a field."""
    if isinstance(widget, Cross):
        return True
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return False
    group = widget.group()
    together = group.buttons() if group is not None else widget.parentWidget().findChildren(QAbstractButton)
    return any(bool(other.focusPolicy() & Qt.FocusPolicy.TabFocus) for other in together)


def stop_words(controls: Sequence[Control], widget: QWidget | None) -> str:
    """What a stop is called."""
    told = next((str(control) for control in controls if control.widget is widget), None)
    return told or type(widget).__name__
