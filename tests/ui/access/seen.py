"""What of the keyboard and of motion can be seen: the ring around each control, and what moves."""

from collections.abc import Iterator

import numpy as np
from controls import Control
from PySide6.QtCore import QAbstractAnimation, QRect, QTimer
from PySide6.QtWidgets import QWidget
from rooms import pixels_of

# So far the ring reaches out of its control, and a little more.
AROUND = 8
# Of the control's height and width, or of what the ring has to go around of them.
MOST = 0.8
# Slower than this is a clock that ticks, and nothing that moves.
TICKING_MS = 1000


def ring_around(window: QWidget, ring: QWidget, control: Control) -> Iterator[str]:
    """Whether the picture differs all around a control while it has the keyboard."""
    part = control.place.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(window.rect())
    with_ring = _pixels(window, part)
    ring.setVisible(False)
    without = _pixels(window, part)
    ring.setVisible(True)
    rows, columns = np.nonzero(with_ring != without)
    if not rows.size:
        yield f"{control} has no ring around it"
        return
    seen = QRect(part.left() + int(columns.min()), part.top() + int(rows.min()), 0, 0)
    seen.setRight(part.left() + int(columns.max()))
    seen.setBottom(part.top() + int(rows.max()))
    if seen.width() < MOST * control.view.width() or seen.height() < MOST * control.view.height():
        yield f"{control}: the ring around it is {seen.width()} by {seen.height()} pixels"


def moving(window: QWidget) -> Iterator[str]:
    """What still moves, or is woken more than once a second."""
    for animation in window.findChildren(QAbstractAnimation):
        if animation.state() is QAbstractAnimation.State.Running:
            yield f"{type(animation.parent()).__name__} moves"
    for timer in window.findChildren(QTimer):
        if timer.isActive() and not timer.isSingleShot() and timer.interval() < TICKING_MS:
            yield f"{type(timer.parent()).__name__} is woken each {timer.interval()} ms"


def _pixels(window: QWidget, part: QRect) -> "np.typing.NDArray[np.uint32]":
    return pixels_of(window.grab(part).toImage())
