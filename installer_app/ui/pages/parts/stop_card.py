"""One stop of today on the customer page: its time, how it stands, whose it is; pressed, it is looked up."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from installer_app.presenters.today.stops import StopCard
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.paint import box, icon, painter_for
from installer_app.ui.widgets.paragraph import Paragraph, Run
from installer_app.ui.widgets.pressable import make_pressable

PAD, GAP = Space.S12, 6
_INKS = {"ok": "ok", "act": "link", "warn": "warn", "bad": "bad"}


class StopButton(QPushButton):
    """Names and addresses are cut where they must be; its accessible name has them in full."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._card: StopCard | None = None
        self.setAutoDefault(False)
        make_pressable(self, look)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def stop_id(self) -> str:
        """Of the stop on show."""
        return self._card.stop_id if self._card is not None else ""

    def show_card(self, card: StopCard) -> None:
        """Show a stop."""
        if card == self._card:
            return
        self._card = card
        self.setAccessibleName(", ".join(filter(None, (card.time, card.who, card.address, card.badge.word))))
        self.setToolTip("")
        self.update()

    def sizeHint(self) -> QSize:
        """Three lines."""
        look = self._look
        high = look.pitch("small") * 2 + look.pitch("body") + 2 * PAD
        return QSize(look.px(200), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Time and state, name, address."""
        card, look = self._card, self._look
        if card is None:
            return
        painter = painter_for(self)
        over = self.underMouse() or self.isDown()
        fill = "tint" if card.here else "hover" if over else "surface"
        edge, width = ("accent", look.sizes.border_chosen) if card.here else ("line", look.sizes.border)
        box(painter, QRectF(self.rect()), look.colour(fill), look.colour(edge), width)
        room, small = self.width() - 2 * PAD, look.pitch("small")
        word = Paragraph.of(look, card.badge.word, "badge")
        side, ink = look.px(look.sizes.icon_badge), _INKS.get(card.badge.kind, "ink2")
        left = self.width() - PAD - word.natural_width()
        word.draw(painter, QRectF(left, PAD, word.natural_width(), small), ink)
        icon(painter, look, card.badge.icon, QPointF(left - GAP - side, PAD + (small - side) / 2), side, ink)
        free = left - GAP - side - GAP - PAD
        time = Paragraph(look, (Run(card.time, 600, clock=True),), "small")
        time.elided(free).draw(painter, QRectF(PAD, PAD, free, small), "ink")
        name = Paragraph.of(look, card.who, "body", 600).elided(room)
        name.draw(painter, QRectF(PAD, PAD + small, room, look.pitch("body")), "ink")
        top = PAD + small + look.pitch("body")
        address = Paragraph.of(look, card.address, "small").elided(room)
        address.draw(painter, QRectF(PAD, top, room, small), "ink2")
        painter.end()
