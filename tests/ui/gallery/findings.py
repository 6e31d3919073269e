"""What is wrong with a window on show, in words: text that is cut, covered, outside or unreadable."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from album import Pixels
from numpy.typing import NDArray
from painted import Written, written_by
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QWidget,
)

# What the edge of a letter may reach beyond its box without anybody seeing it.
SLACK = 1.5
ELLIPSIS = "…"
# Between the lightest and the darkest pixel of a word: thin strokes are greyed by their smooth edges.
LEAST_CONTRAST = 2.5
LEAST_COLOURS, LEAST_TEXTS = 8, 2


@dataclass(frozen=True, slots=True)
class Seen:
    """A widget on show: what it writes, where it lies in the window, and the part of that in view."""

    widget: QWidget
    written: tuple[Written, ...]
    place: QRect
    view: QRect

    @property
    def name(self) -> str:
        """Its kind, and what it is about."""
        about = self.widget.accessibleName() or " ".join(w.text for w in self.written)
        return f"{type(self.widget).__name__} “{about[:40]}”"

    def in_window(self, written: Written) -> QRectF:
        """Where the letters lie in the window."""
        return written.ink.translated(self.place.topLeft())


def seen_in(window: QWidget) -> tuple[Seen, ...]:
    """Every widget of the window that is on show, also those that have to be scrolled to."""
    shown = [w for w in window.findChildren(QWidget) if w.isVisible() and window.isAncestorOf(w)]
    covers = [widget for widget in shown if widget.property("covers")]
    return tuple(_uncovered(_seen(widget, window), covers) for widget in shown)


def text_of(seen: Sequence[Seen]) -> str:
    """All that is written, without spaces: wrapped lines and groups of figures read as one."""
    return squeezed("".join("".join(w.text for w in one.written) for one in seen))


def squeezed(words: str) -> str:
    """Without spaces, line ends, and the sign for where a line may end; a hyphen that holds is a hyphen."""
    return words.translate(dict.fromkeys(map(ord, " \n\u200b")) | {0x2011: "-"})


def findings(
    seen: Sequence[Seen], pixels: Pixels, may_shorten: set[QWidget], ratio: float = 1.0
) -> list[str]:
    """One sentence for each thing that is wrong; none for a window as it should be.

    ``ratio`` is how many pixels of the picture a logical pixel has.
    """
    found = [words for one in seen for words in (*_cut(one), *_outside(one), *_unsaid(one), *_too_wide(one))]
    found += [words for one in seen if one.widget not in may_shorten for words in _shortened(one)]
    return [*found, *_over_each_other(seen), *_faint(seen, pixels, ratio)]


def blank(area: QRect, seen: Sequence[Seen], pixels: Pixels, ratio: float = 1.0) -> Iterator[str]:
    """Whether next to nothing shows in a part of the window."""
    part = _part(pixels, QRectF(area), ratio)[::4, ::4]
    colours = len(np.unique(part))
    texts = sum(len(one.written) for one in seen if area.contains(one.place.center()))
    if colours < LEAST_COLOURS or texts < LEAST_TEXTS:
        yield f"the page is blank: {colours} colours, {texts} texts"


def _seen(widget: QWidget, window: QWidget) -> Seen:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    view, link = QRect(place), widget.parentWidget()
    while link is not None and link is not window:
        view = view.intersected(QRect(link.mapTo(window, QPoint(0, 0)), link.size()))
        link = link.parentWidget()
    written = written_by(widget) if _may_write(widget) else ()
    return Seen(widget, written, place, view.intersected(window.rect()))


def _uncovered(one: Seen, covers: Sequence[QWidget]) -> Seen:
    """What lies below the help, at the right, is hidden on purpose."""
    for cover in covers:
        place, within = cover.geometry(), cover is one.widget or cover.isAncestorOf(one.widget)
        if not within and place.intersects(one.view):
            left = QRect(one.view)
            left.setRight(place.left() - 1)
            return replace(one, view=left)
    return one


def _may_write(widget: QWidget) -> bool:
    """Bare containers paint no words: asking each of them would take as long as all the others together."""
    return type(widget) not in (QWidget, QFrame, QStackedWidget, QScrollArea, QScrollBar) or isinstance(
        widget.parentWidget(), QAbstractItemView
    )


def _cut(one: Seen) -> Iterator[str]:
    """Letters outside of their widget, their table cell, or what their painter lets through."""
    for written in one.written:
        room = _room(one.widget, written)
        if room is None:
            continue
        if written.clip is not None:
            room = room.intersected(written.clip)
        over = (
            room.left() - written.ink.left(),
            room.top() - written.ink.top(),
            written.ink.right() - room.right(),
            written.ink.bottom() - room.bottom(),
        )
        if max(over) > SLACK:
            yield f"{one.name}: “{written.text}” is cut by {max(over):.0f} pixels"


def _room(widget: QWidget, written: Written) -> QRectF | None:
    """Where a text has to lie; None where it may leave: a long entry, a row that is half scrolled in."""
    whole, view = QRectF(widget.rect()), widget.parentWidget()
    if isinstance(widget, QLineEdit) and widget.text():
        return None
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        cell = QRectF(view.visualRect(view.indexAt(written.ink.center().toPoint())))
        return cell if whole.adjusted(0, -1, 0, 1).contains(cell) else None
    return whole


def _shortened(one: Seen) -> Iterator[str]:
    """Text that ends in an ellipsis which is not its own."""
    whole = " ".join(_own_words(one.widget))
    for written in one.written:
        if written.text.rstrip().endswith(ELLIPSIS) and written.text.strip() not in whole:
            yield f"{one.name}: “{written.text}” is shortened"


def _own_words(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()


def _outside(one: Seen) -> Iterator[str]:
    """A widget that reaches beyond those around it; what is scrolled has to lie within what is scrolled."""
    if not one.written and not one.widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return
    widget, around = one.widget, one.widget.parentWidget()
    own = QRect(QPoint(0, 0), widget.size())
    while around is not None and not widget.isWindow():
        own = own.translated(widget.pos())
        if _scrolls(around, widget):
            own = around.rect()
        elif not around.rect().adjusted(-1, -1, 1, 1).contains(own):
            yield f"{one.name} reaches out of {type(around).__name__}"
            return
        widget, around = around, around.parentWidget()


def _scrolls(viewport: QWidget, content: QWidget) -> bool:
    area = viewport.parentWidget()
    return isinstance(area, QScrollArea) and area.viewport() is viewport and area.widget() is content


def _unsaid(one: Seen) -> Iterator[str]:
    """A label that writes nothing of its text, or a control that nobody can call by a name."""
    widget = one.widget
    if isinstance(widget, QLabel) and widget.text().strip() and not one.written:
        yield f"{type(widget).__name__} “{widget.text()[:40]}” writes nothing"
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QAbstractScrollArea):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is not None and not spoken.text(QAccessible.Text.Name).strip():
            yield f"{one.name} has no accessible name"


def _too_wide(one: Seen) -> Iterator[str]:
    """Content that would have to be scrolled sideways."""
    area = one.widget
    content = area.widget() if isinstance(area, QScrollArea) else None
    if isinstance(area, QScrollArea) and content is not None:
        over = content.width() - area.viewport().width()
        if over > 0:
            yield f"{one.name}: its content is {over} pixels too wide"


def _over_each_other(seen: Sequence[Seen]) -> Iterator[str]:
    """Texts of which one is written over the other."""
    boxes = [
        (one.in_window(written).intersected(QRectF(one.view)).adjusted(1, 1, -1, -1), one, written)
        for one in seen
        for written in one.written
    ]
    boxes = sorted(
        (box for box in boxes if box[0].width() > 0 and box[0].height() > 0), key=lambda box: box[0].top()
    )
    for index, (area, one, written) in enumerate(boxes):
        for other_area, other, other_written in boxes[index + 1 :]:
            if other_area.top() > area.bottom():
                break
            if area.intersects(other_area):
                yield f"{one.name}: “{written.text}” lies over “{other_written.text}” of {other.name}"


def _faint(seen: Sequence[Seen], pixels: Pixels, ratio: float) -> Iterator[str]:
    """Text in view that the picture does not show: painted over, or in the colour of its ground."""
    for one in seen:
        for written in one.written:
            area = one.in_window(written)
            if not QRectF(one.view).contains(area):
                continue
            light = _light(_part(pixels, area, ratio))
            if light.size and (light.max() + 0.05) / (light.min() + 0.05) < LEAST_CONTRAST:
                yield f"{one.name}: “{written.text}” can’t be seen"


def _part(pixels: Pixels, area: QRectF, ratio: float) -> Pixels:
    left, top = round(area.left() * ratio), round(area.top() * ratio)
    right, bottom = round(area.right() * ratio), round(area.bottom() * ratio)
    return pixels[max(top, 0) : bottom + 1, max(left, 0) : right + 1]


def pixels_of(picture: QImage) -> Pixels:
    """A picture as rows of 0xffRRGGBB."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(whole.constBits(), np.uint32).reshape(whole.height(), whole.bytesPerLine() // 4)
    return rows.copy()  # the picture's own memory goes away with it


def _light(pixels: Pixels) -> NDArray[np.float64]:
    """The relative luminance of each pixel (WCAG 2)."""
    red, green, blue = (_LINEAR[(pixels >> shift) & 255] for shift in (16, 8, 0))
    light: NDArray[np.float64] = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return light


_STEPS = np.arange(256) / 255
_LINEAR = np.where(_STEPS <= 0.04045, _STEPS / 12.92, ((_STEPS + 0.055) / 1.055) ** 2.4)


def uneven_edges(edges: Sequence[int]) -> Iterator[str]:
    """Edges that should stand under each other."""
    for above, below in pairwise(edges):
        if abs(above - below) > 1:
            yield f"the right edges {above} and {below} differ"
