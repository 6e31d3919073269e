"""The choice of a meter: type and number, badges, and what is known of it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from installer_app.frozen import frozen
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.badge import BadgeFace, badge_size, paint_badge
from installer_app.ui.widgets.choice_card import PAD, RADIO_INSET, ChoiceCard
from installer_app.ui.widgets.paint import icon, tile
from installer_app.ui.widgets.paragraph import Paragraph

TOP, GAP, TEXT_GAP = 18, Space.S8, Space.S12
RADIO_ROOM = 56
NOTE_ICON, NOTE_LEFT = 18, 26


@frozen
class MeterFace:
    """What the card says. ``note`` is one line of what is known, or the reason why it is blocked."""

    kind: str
    number: str
    icon: str
    note: str
    note_icon: str = "info"
    note_ink: str = "ink2"
    badges: Sequence[BadgeFace] = ()


class MeterCard(ChoiceCard):
    """Each meter of a premise is one; a meter that can't be bound is ``blocked`` and says why in its note."""

    def __init__(
        self, look: Look, face: MeterFace, *, blocked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, blocked=blocked, parent=parent)
        self._face = face
        self._kind = Paragraph.of(look, face.kind, "small")
        self._number = Paragraph.of(look, face.number, "h2", ident=True)
        self._note = Paragraph.of(look, face.note, "small")
        words = [badge.text for badge in face.badges]
        self.name(f"{face.kind} {face.number}", ". ".join([*words, face.note]))

    @property
    def number(self) -> str:
        """The meter's number."""
        return self._face.number

    def content_height(self, width: int) -> int:
        """Head, badges, note."""
        note = self._note.height(width - 2 * PAD - self.look.px(NOTE_LEFT))
        return self._badges_top(width) + self._badges_height(width) + note + TOP

    def least_width(self) -> int:
        """The number is never broken."""
        words = max(self._number.natural_width(), self._kind.longest_word())
        return PAD + self.look.px(self.look.sizes.tile) + TEXT_GAP + words + RADIO_ROOM

    def radio_centre(self) -> QPointF:
        """Level with the tile."""
        return QPointF(self.width() - RADIO_INSET, TOP + self.look.px(self.look.sizes.tile) / 2)

    def paint_content(self, painter: QPainter) -> None:
        """Tile, type and number, badges in rows, note."""
        look, width = self.look, self.width()
        side, chosen = look.px(look.sizes.tile), self.isChecked()
        fill, ink = ("accent", "onaccent") if chosen else ("surface" if self.blocked else "sunk", "ink2")
        tile(
            painter, look, QRectF(PAD, TOP, side, side), self._face.icon, fill, ink, look.px(look.sizes.icon)
        )
        left, room = PAD + side + TEXT_GAP, self._head_room(width)
        kind = self._kind.height(room)
        self._kind.draw(painter, QRectF(left, TOP - 1, room, kind), "ink2")
        below = QRectF(left, TOP - 1 + kind, room, self._number.height(room))
        self._number.draw(painter, below, "ink2" if self.blocked else "ink")
        for badge, at in self._placed(width):
            paint_badge(painter, look, badge, at)
        self._paint_note(painter)

    def _paint_note(self, painter: QPainter) -> None:
        look, width = self.look, self.width()
        top = self._badges_top(width) + self._badges_height(width)
        side = look.px(NOTE_ICON)
        level = top + (look.pitch("small") - side) / 2
        face = self._face
        icon(painter, look, face.note_icon, QPointF(PAD, level), side, face.note_ink)
        left = PAD + look.px(NOTE_LEFT)
        ink = "ink" if self.blocked else "ink2"
        self._note.draw(painter, QRectF(left, top, width - PAD - left, self.height()), ink)

    def _placed(self, width: int) -> list[tuple[BadgeFace, QPointF]]:
        """The badges, wrapped into rows."""
        placed, top = [], self._badges_top(width)
        left: int = PAD
        for badge in self._face.badges:
            size = badge_size(self.look, badge)
            if left > PAD and left + size.width() > width - PAD:
                left, top = PAD, top + size.height() + GAP
            raised = self.isChecked() or self.blocked
            placed.append((replace(badge, raised=raised), QPointF(left, top)))
            left += size.width() + GAP
        return placed

    def _badges_top(self, width: int) -> int:
        room = self._head_room(width)
        words = self._kind.height(room) + self._number.height(room)
        return TOP + max(self.look.px(self.look.sizes.tile), words) + 11

    def _badges_height(self, width: int) -> int:
        placed = self._placed(width)
        if not placed:
            return 0
        last = placed[-1][1].y() - self._badges_top(width)
        return int(last) + self.look.px(self.look.sizes.badge) + 11

    def _head_room(self, width: int) -> int:
        return width - PAD - self.look.px(self.look.sizes.tile) - TEXT_GAP - RADIO_ROOM
