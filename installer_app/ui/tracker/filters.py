"""Joined buttons with counts, one chosen."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from installer_app.language import mark, number, tr
from installer_app.presenters.tracker.view import FILTERS, MORE
from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import Menu
from installer_app.ui.widgets.focus_ring import RING_INSIDE
from installer_app.ui.widgets.paint import box, icon, painter_for

SIDE, GAP, UNDERLINE = 14, 9, 3
CHEVRON, LEAST_STANDING = 20, 2
WORDS = {
    "all": mark("All"),
    "needs you": mark("Needs you"),
    "pairing": mark("Pairing"),
    "waiting": mark("Waiting"),
    "confirmed": mark("Confirmed"),
    "sending": mark("Sending"),
    "not sure": mark("Not sure"),
    "slow": mark("Slow"),
    "overdue": mark("Overdue"),
    "refused": mark("Refused"),
    "released": mark("Released"),
    "cancelled": mark("Cancelled"),
}


class FilterButton(QAbstractButton):
    """Word and count; chosen is tinted and underlined."""

    def __init__(self, look: Look, key: str, word: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.key = look, key
        self._count = 0
        self.setText(word)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty(RING_INSIDE, True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_count(self, count: int) -> None:
        """How many it would leave."""
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()
        self.setAccessibleName(f"{self.text()} {number(count)}")

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._look.font("small", 600))
        wide = words.horizontalAdvance(self.text()) + GAP + words.horizontalAdvance(number(self._count))
        sizes = self._look.sizes
        # With the row's border it is as high as the field and the button beside it.
        return QSize(int(wide) + 2 * SIDE + 2, self._look.px(sizes.target_compact) - 2 * sizes.border)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, on = self._look, self.isChecked()
        painter = painter_for(self)
        parent = self.parentWidget()
        if parent is not None:
            clip = QPainterPath()
            thin = look.sizes.border
            inner = QRectF(parent.rect()).adjusted(thin, thin, -thin, -thin).translated(-self.pos())
            clip.addRoundedRect(inner, look.sizes.radius - thin, look.sizes.radius - thin)
            painter.setClipPath(clip)
        if on or self.underMouse():
            painter.fillRect(self.rect(), look.colour("tint" if on else "hover"))
        if on:
            painter.fillRect(0, self.height() - UNDERLINE, self.width(), UNDERLINE, look.colour("accent"))
        font = look.font("small", 600 if on else 500)
        painter.setFont(font)
        painter.setPen(look.colour("ink" if on else "ink2"))
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(SIDE, 0, wide + 2, self.height()), middle, self.text())
        self._behind(painter, QRectF(SIDE + wide + GAP, 0, self.width(), self.height()))
        painter.end()

    def _behind(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self._look.font("small", 600, clock=True))
        painter.setPen(self._look.colour("ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, number(self._count))


class MoreButton(FilterButton):
    """Opens the rarer ones; says the one that is chosen among them. ``picked`` carries its key."""

    picked = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "", tr("More"), parent)
        self._menu = Menu(look, self)
        self._offered: tuple[tuple[str, int], ...] = ()
        self.setAccessibleDescription(tr("Opens a menu of states"))
        self.clicked.connect(self.open_menu)

    def show_offer(self, offered: tuple[tuple[str, int], ...], chosen: str) -> None:
        """Keys and counts of the ones behind it, and the chosen one, which may be another's."""
        self._offered = offered
        count = dict(offered).get(chosen)
        words = tr("More") if count is None else tr(WORDS[chosen])
        if words != self.text():
            self.setText(words)
            self.updateGeometry()
        self.show_count(count or 0)
        self.setChecked(count is not None)
        if count is None:
            self.setAccessibleName(tr("More states"))

    def open_menu(self) -> None:
        """Its states, each with its count; one that would leave none is off."""
        self.setChecked(self.key != "" or self.text() != tr("More"))
        self._menu.clear()
        for key, count in self._offered:
            action = self._menu.addAction(f"{tr(WORDS[key])}  {number(count)}")
            action.setEnabled(count > 0)
            action.triggered.connect(lambda _checked=False, k=key: self.picked.emit(k))
        # popup(), not exec(): a nested loop inside a task would hold up the tracker.
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    @property
    def offered(self) -> tuple[str, ...]:
        """The keys behind it."""
        return tuple(key for key, _ in self._offered)

    def _behind(self, painter: QPainter, area: QRectF) -> None:
        if self.isChecked():
            super()._behind(painter, area)
            return
        side = self._look.px(CHEVRON)
        at = QPointF(self.width() - SIDE - side + 4, (self.height() - side) / 2)
        icon(painter, self._look, "chevron-down", at, side, "ink2")


class FilterRow(QFrame):
    """``chosen`` carries one of the presenter's FILTERS or MORE. What has no room goes behind "More"."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._counts: dict[str, int] = {}
        self._chosen = "all"
        self._room = 1 << 20
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self.buttons: list[FilterButton] = []
        for key in FILTERS:
            button = FilterButton(look, key, tr(WORDS[key]), self)
            self._group.addButton(button)
            self.buttons.append(button)
            self._row.addWidget(button)
        self.more = MoreButton(look, self)
        self._row.addWidget(self.more)
        self._group.buttonToggled.connect(self._toggled)
        self.more.picked.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Which installs"))
        look.changed.connect(self._restyle)
        self._restyle()

    def show_counts(self, counts: tuple[int, ...], more: tuple[int, ...], chosen: str) -> None:
        """Take over the counts and the one that is chosen."""
        self._counts = dict(zip((*FILTERS, *MORE), (*counts, *more), strict=True))
        self._chosen = chosen
        # None of them is right while one behind "More" is: an exclusive group lets go of all only so.
        self._group.setExclusive(False)
        for button, count in zip(self.buttons, counts, strict=True):
            button.show_count(count)
            button.setChecked(button.key == chosen)
        self._group.setExclusive(True)
        self._fit()

    def set_room(self, width: int) -> None:
        """How wide the row may be."""
        self._room = width
        self._fit()

    def choose_by_key(self, number: int) -> None:
        """The filter of that number, from 1; the one behind the last opens the menu."""
        standing = [button for button in self.buttons if not button.isHidden()]
        if number <= len(standing):
            self.chosen.emit(standing[number - 1].key)
        elif number == len(standing) + 1:
            self.more.open_menu()

    def _fit(self) -> None:
        widths = [button.sizeHint().width() + self._look.sizes.border for button in self.buttons]
        room = self._room - self.more.sizeHint().width() - 2 * self._look.sizes.border
        count = len(self.buttons)
        # "All" and "Needs you" always stand.
        while count > LEAST_STANDING and sum(widths[:count]) > room:
            count -= 1
        for index, button in enumerate(self.buttons):
            button.setVisible(index < count)
        behind = tuple((key, self._counts.get(key, 0)) for key in (*FILTERS[count:], *MORE))
        self.more.show_offer(behind, self._chosen)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = painter_for(self)
        sizes = look.sizes
        area, control = QRectF(self.rect()), look.colour("control")
        box(painter, area, look.colour("surface"), control, sizes.border, sizes.radius)
        thin = sizes.border
        for button in (*self.buttons[1:], self.more):
            if button.isHidden():
                continue
            painter.fillRect(button.x() - thin, thin, thin, self.height() - 2 * thin, control)
        painter.end()

    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        # Also when a screen reader chooses it, which is no click; not when it is only shown.
        if on and isinstance(button, FilterButton) and button.key != self._chosen:
            self.chosen.emit(button.key)

    def _restyle(self) -> None:
        thin = self._look.sizes.border
        self._row.setContentsMargins(thin, thin, thin, thin)
        self._row.setSpacing(thin)
        self._fit()
        self.update()
