"""The push button: primary, secondary, quiet or danger, painting itself and its busy state."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QWidget

from installer_app.ui.look.tokens import Radius, Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.conductor import Turning
from installer_app.ui.widgets.dress import Tipped
from installer_app.ui.widgets.folded import folded_width, words_within
from installer_app.ui.widgets.paint import box, icon, painter_for
from installer_app.ui.widgets.tip import plain_tip

GAP = 10
PRIMARY_LEAST, MOST_LEAST = 176, 264
LEAST_PADDING = Space.S16
_PADDING = {"primary": 25, "secondary": 21, "quiet": 12, "danger": 25}
_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ButtonKind(StrEnum):
    """Danger stands only behind a typed confirmation."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class Button(Tipped, QPushButton):
    """A button of target height. ``busy_text`` is the verb of its busy state ("Binding…").

    ``compact`` is 44 high (bars, cards); ``ident`` sets the text in identifier features. The text is taken
    as it is: an ampersand in a name makes no shortcut.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        kind: str = ButtonKind.SECONDARY,
        icon: str = "",
        *,
        busy_text: str = "",
        compact: bool = False,
        ident: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._kind, self._icon = look, ButtonKind(kind), icon
        self._text, self._busy_text = text, busy_text
        self._compact, self._ident, self._busy = compact, ident, False
        self._arc = Turning(look, self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        look.changed.connect(self._restyle)
        self._show_caption()

    @property
    def caption(self) -> str:
        """What it says just now: its text, or the verb while busy."""
        return self._busy_text if self._busy and self._busy_text else self._text

    @property
    def busy(self) -> bool:
        """Whether it works and ignores presses."""
        return self._busy

    def set_text(self, text: str) -> None:
        """Another text; shown once it is no longer busy."""
        if text != self._text:
            self._text = text
            self._show_caption()

    def set_icon(self, name: str) -> None:
        """Another icon, or none for ``""``."""
        if name != self._icon:
            self._icon = name
            self._restyle()

    def set_kind(self, kind: str) -> None:
        """``primary``, ``secondary``, ``quiet`` or ``danger``."""
        if kind != self._kind:
            self._kind = ButtonKind(kind)
            self._restyle()

    def set_busy(self, busy: bool, verb: str = "", *, aloud: bool = True) -> None:
        """Arc and verb in the same width, keeping the focus; presses do nothing until ``set_busy(False)``.

        Not said ``aloud`` where nobody has pressed it.
        """
        before, self._busy_text = self._busy_text, verb or self._busy_text
        if busy == self._busy:
            if self._busy_text != before:
                self._show_caption()
            return
        self._busy = busy
        self.setDown(False)
        # A screen reader presses through click(), which asks no handler: its signals must not get out either.
        self.blockSignals(busy)
        self.setCursor(Qt.CursorShape.ArrowCursor if busy else Qt.CursorShape.PointingHandCursor)
        self._arc.want(busy)
        self._show_caption()
        if busy and aloud and self.isVisible():
            announce(self, self.caption)

    def sizeHint(self) -> QSize:
        """Wide enough for the text with its icon and for the verb with its arc."""
        wide = max(
            self._content_width(self._text, bool(self._icon)), self._content_width(self._busy_text, True)
        )
        width = wide + 2 * _PADDING[self._kind]
        least = self._look.px(PRIMARY_LEAST) if self._kind is ButtonKind.PRIMARY and not self._compact else 0
        return QSize(max(width, least), self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrower than this even folded into two lines its text is cut; that of one word may be."""
        hint = self.sizeHint()
        most = self._look.px(MOST_LEAST)  # a name in it may be of any length
        least = self.folded_width if self.folded_width <= most else self._look.px(PRIMARY_LEAST)
        return QSize(min(hint.width(), least), hint.height())

    @property
    def folded_width(self) -> int:
        """As narrow as it can be with its text whole, on two lines if it has to be."""
        before = self._content_width("", bool(self._icon)) + (GAP if self._icon else 0)
        words = folded_width(self._look, self.caption, ident=self._ident)
        return int(words + 0.99) + before + 2 * LEAST_PADDING

    @property
    def least_width(self) -> int:
        """Narrower than this its text is cut; the wish of ``sizeHint`` is more generous."""
        return self._content_width(self._text, bool(self._icon)) + 2 * LEAST_PADDING

    def hitButton(self, pos: QPoint) -> bool:
        """Nothing while busy."""
        return not self._busy and super().hitButton(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Swallow the pressing keys while busy; Enter presses as Space does."""
        if event.key() in _PRESSES and self._busy:
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A cut text is told in full by the tooltip, if there is none already."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.width() < self.sizeHint().width():
            self.dress()
            QToolTip.showText(event.globalPos(), plain_tip(self.caption), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when it is switched off or on."""
        super().changeEvent(event)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """The arc turns only while it is seen."""
        super().showEvent(event)
        self._arc.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """The arc turns only while it is seen."""
        super().hideEvent(event)
        self._arc.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill, border, then icon or arc and text in the middle."""
        painter = painter_for(self)
        fill, line, ink = self._colours()
        colour = self._look.colour
        width = float(self._look.sizes.border)
        box(
            painter,
            QRectF(self.rect()),
            colour(fill) if fill else None,
            colour(line) if line else None,
            width,
        )
        self._paint_content(painter, ink, event.rect())
        painter.end()

    def _colours(self) -> tuple[str, str, str]:
        """Tokens of fill, border and ink; an empty one is not painted."""
        if not self.isEnabled():
            return ("", "", "ink3") if self._kind is ButtonKind.QUIET else ("sunk", "disline", "ink3")
        over, down = self.underMouse() and not self._busy, self.isDown()
        match self._kind:
            case ButtonKind.PRIMARY:
                fill = "accent_pressed" if down else "accent_hover" if over else "accent"
                return fill, fill, "onaccent"
            case ButtonKind.DANGER:
                fill = "badhover" if over or down else "bad"
                return fill, fill, "onbad"
            case ButtonKind.SECONDARY:
                return "tint" if down else "hover" if over else "surface", "control", "ink"
            case ButtonKind.QUIET:
                return "tint" if down else "hover" if over else "", "", "ink"

    def _paint_content(self, painter: QPainter, ink: str, painted: QRect) -> None:
        mark = self._busy or bool(self._icon)
        side, gap = self._look.px(self._look.sizes.icon_button), GAP if self.caption else 0
        before = side + gap if mark else 0
        room = self.width() - 2 * min(_PADDING[self._kind], LEAST_PADDING) - before
        words = words_within(self._look, self.caption, room, ident=self._ident)
        left = (self.width() - before - words.width) / 2
        middle = self.height() / 2
        if self._busy:
            self._paint_arc(painter, QPointF(left + side / 2, middle), ink)
        elif self._icon:
            icon(painter, self._look, self._icon, QPointF(left, middle - side / 2), side, ink)
        if self._busy and self._arc.place.contains(painted):
            return  # the words beside the arc stand still
        painter.setPen(self._look.colour(ink))
        words.paint(painter, left + before, middle)

    def _paint_arc(self, painter: QPainter, centre: QPointF, ink: str) -> None:
        radius = self._look.px(Radius.CARD)
        track = self._look.colour(ink)
        track.setAlphaF(0.35)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(track, 2.5))
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(QPen(self._look.colour(ink), 2.5, c=Qt.PenCapStyle.FlatCap, s=Qt.PenStyle.SolidLine))
        around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        self._arc.place = around.adjusted(-2, -2, 2, 2).toAlignedRect()
        # Sixteenths of a degree, anticlockwise from three o'clock: a quarter from twelve.
        painter.drawArc(around, round((90 - self._arc.angle) * 16), -90 * 16)

    def _content_width(self, text: str, mark: bool) -> int:
        if not text and not mark:
            return 0
        side = self._look.px(self._look.sizes.icon_button)
        width = QFontMetricsF(self._look.font("button", ident=self._ident)).horizontalAdvance(text)
        return int(width + 0.99) + (side + (GAP if text else 0) if mark else 0)

    def _height(self) -> int:
        sizes = self._look.sizes
        return self._look.px(sizes.target_compact if self._compact else sizes.target)

    def _show_caption(self) -> None:
        # Qt's own text names the button for assistive technology; "&&" is one literal ampersand there.
        blocked = self.blockSignals(True)
        super().setText(self.caption.replace("&", "&&"))
        self.blockSignals(blocked)
        self._restyle()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
