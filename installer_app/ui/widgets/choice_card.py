"""The radio button that is a card: frame, radio and blocked sign. What it says is its subclasses' part."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.paint import box, icon, painter_for, radio
from installer_app.ui.widgets.pressable import make_pressable

PAD = Space.S16
RADIO_INSET = 28


class ChoiceCard(QRadioButton):
    """Arrow keys, group and role come from Qt: cards of one parent exclude each other; across parents, use a
    ``QButtonGroup``. Listen to ``toggled``.

    A ``blocked`` card can't be chosen, but Tab reaches it and its reason is its accessible description.
    """

    def __init__(self, look: Look, *, blocked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self._blocked = look, blocked
        make_pressable(self, look)
        if blocked:
            # Outside the exclusive set Qt leaves it in the tab order; not checkable, it can never be chosen.
            self.setAutoExclusive(False)
            self.setCheckable(False)
            self.clicked.connect(lambda: announce(self, self.accessibleDescription()))

    @property
    def blocked(self) -> bool:
        """Whether it can't be chosen."""
        return self._blocked

    def name(self, name: str, description: str) -> None:
        """What a screen reader says of it."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def content_height(self, width: int) -> int:
        """The card's height at ``width``. Each kind of card says its own."""
        raise NotImplementedError

    def paint_content(self, painter: QPainter) -> None:
        """Paint what it says. Each kind of card does so itself."""
        raise NotImplementedError

    def least_width(self) -> int:
        """Narrower than this, a name or a number would break in the middle."""
        raise NotImplementedError

    def radio_centre(self) -> QPointF:
        """Where the radio or the blocked sign stands."""
        raise NotImplementedError

    def hitButton(self, pos: QPoint) -> bool:
        """The whole rectangle."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a field within the card left alone must not move the choice."""
        if self.hasFocus():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def heightForWidth(self, width: int) -> int:
        """Room for everything, wrapped at ``width``."""
        return self.content_height(width)

    def sizeHint(self) -> QSize:
        """A third of a page."""
        width = self.look.px(280)
        return QSize(width, self.content_height(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        return QSize(self.least_width(), self.look.px(self.look.sizes.target))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame by state, then the content, then radio or sign."""
        del event
        painter = painter_for(self)
        look, chosen = self.look, self.isChecked()
        over = self.underMouse() and not self._blocked and self.isEnabled()
        off = self._blocked or not self.isEnabled()
        fill = "tint" if chosen else "sunk" if off else "hover" if over else "surface"
        edge = "accent" if chosen else "disline" if off else "line"
        width = look.sizes.border_chosen if chosen else look.sizes.border
        box(painter, QRectF(self.rect()), look.colour(fill), look.colour(edge), width)
        self.paint_content(painter)
        centre = self.radio_centre()
        if self._blocked:
            side = look.px(look.sizes.icon_button) + 2
            icon(painter, look, "blocked", centre - QPointF(side, side) / 2, side, "ink2")
        else:
            radio(painter, look, centre, on=chosen)
        painter.end()
