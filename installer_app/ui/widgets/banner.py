"""The banner: what happened, what was sent, what to do, with "Details" for support."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from installer_app.ui.look.tokens import Space, Stroke
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.details import DetailsLink, DetailsPanel
from installer_app.ui.widgets.paint import box, filled, icon, outline, painter_for, snapped, stroke
from installer_app.ui.widgets.text import Body, Small

BAR = Stroke.BAR
LINES_GAP = 2  # the title, and what it says: one message
ICON_LEFT, AFTER_ICON = Space.S20, Space.S12


class BannerKind(StrEnum):
    """The colours of a banner; "wait" is also plain information."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    WAIT = "wait"


class Banner(QFrame):
    """A bar of its kind's colour, icon, title and up to a few lines.

    ``details`` is asked for its text each time "Details" is opened, so it may tell the newest; without it
    there is no such link. What a shown banner says is announced.
    """

    def __init__(
        self,
        look: Look,
        kind: str = BannerKind.WAIT,
        icon: str = "info",
        title: str = "",
        text: str = "",
        details: Callable[[], str] | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._kind, self._icon = look, BannerKind(kind), icon
        self._title = Body(look, weight=600)
        self._text = Small(look, ink="ink")
        self._panel = DetailsPanel(look)
        self._link = DetailsLink(look, self._panel)
        self._words = QVBoxLayout()
        self._lay_out()
        look.changed.connect(self._restyle)
        self._restyle()
        self.set_message(kind, icon, title, text, details)

    def set_message(
        self,
        kind: str,
        icon: str,
        title: str,
        text: str = "",
        details: Callable[[], str] | None = None,
        *,
        aloud: bool = True,
    ) -> None:
        """Say something else; to be read only, and not heard, without ``aloud``."""
        before = self.accessibleName()
        self._kind, self._icon = BannerKind(kind), icon
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        if aloud:
            self._link.set_source(details, title.rstrip("."))
        else:
            self._link.renew(details)
        self.setAccessibleName(f"{title.rstrip('.')}. {text}" if text else title)
        self.update()
        if aloud and self.isVisible() and self.accessibleName() != before:
            self._announce()

    def set_action(self, widget: QWidget) -> None:
        """A button at the right, for example "It says D505"."""
        self._row.insertWidget(1, widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.setContentsMargins(0, Space.S8, Space.S16, Space.S8)

    def showEvent(self, event: QShowEvent) -> None:
        """A banner that appears is announced."""
        super().showEvent(event)
        if not event.spontaneous():
            self._announce()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and border, then the bar clipped to the round corners."""
        del event
        painter = painter_for(self)
        look, area = self._look, QRectF(self.rect())
        edge = look.colour(self._kind)
        box(painter, area, look.colour(f"{self._kind}bg"), edge, 1)
        painter.save()
        painter.setClipPath(outline(snapped(painter, area), look.sizes.radius))
        filled(painter, snapped(painter, QRectF(0, 0, stroke(painter, BAR), area.height())), edge)
        painter.restore()
        side = look.px(look.sizes.icon)
        icon(painter, look, self._icon, QPointF(ICON_LEFT, self._title.y() - 1), side, self._kind)
        painter.end()

    def _lay_out(self) -> None:
        words = self._words
        words.setSpacing(LINES_GAP)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._panel)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, Space.S16, 0)
        self._row.setSpacing(Space.S16)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)

    def _restyle(self) -> None:
        """The icon grows with the text, which begins beside it."""
        side = self._look.px(self._look.sizes.icon)
        self._words.setContentsMargins(ICON_LEFT + side + AFTER_ICON, Space.S12, 0, Space.S12)
        self.update()

    def _announce(self) -> None:
        announce(self, self.accessibleName(), urgent=self._kind is BannerKind.BAD)
